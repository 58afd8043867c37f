package org.headend.dataset.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.dataset.Annotation;
import org.headend.dataset.BoundingBox;
import org.headend.dataset.Dataset;
import org.headend.dataset.LabelClass;
import org.headend.dataset.Sample;
import org.headend.dataset.Split;
import org.headend.dataset.internal.Messages;

/** Moves whole datasets between our folder and those of other tools. */
public final class Transfer {
    private final List<DatasetFormat> formats;

    public Transfer(List<DatasetFormat> formats) {
        this.formats = List.copyOf(formats);
    }

    /** With the formats that come with the product and those that other bundles contribute. */
    public static Transfer standard() {
        return new Transfer(ContributedFormats.all());
    }

    /**
     * What an import or export did.
     *
     * @param samples  pictures that arrived
     * @param objects  boxes that arrived
     * @param problems what was left out or lost, in file order
     */
    public record Result(int samples, int objects, List<Problem> problems) {
    }

    /** All formats, the built-in ones first. */
    public List<DatasetFormat> formats() {
        return formats;
    }

    /** @throws ProblemException {@code format.none} naming the known ones */
    public DatasetFormat format(String id) throws ProblemException {
        return formats.stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow(() -> noFormat(Path.of(id)));
    }

    /** The format that a folder looks like. */
    public Optional<DatasetFormat> detect(Path folder) throws ProblemException {
        Pictures pictures = Pictures.below(folder);
        return formats.stream().filter(f -> f.matches(folder, pictures)).findFirst();
    }

    private static ProblemException noFormat(Path folder) {
        return new ProblemException(Problem.error("format.none", Messages.format_none, Place.of(folder), //$NON-NLS-1$
                Messages.format_noneRemedy));
    }

    /**
     * Copies pictures and annotations of a foreign folder into a dataset; what is there stays. Classes are
     * appended in the order of the source; splits that the source names are taken over.
     *
     * @param format null to look for it
     */
    public Result importInto(Dataset dataset, Path folder, DatasetFormat format, IProgressMonitor monitor)
            throws ProblemException {
        SubMonitor progress = SubMonitor.convert(monitor, Messages.import_reading, 100);
        if (!Files.isDirectory(folder)) {
            throw noFormat(folder);
        }
        Pictures pictures = Pictures.below(folder);
        DatasetFormat chosen = format != null ? format
                : formats.stream().filter(f -> f.matches(folder, pictures)).findFirst().orElseThrow(() -> noFormat(folder));
        Collector collector = new Collector(dataset);
        chosen.read(folder, pictures, collector, progress.split(95));
        if (collector.samples == 0 && collector.problems.isEmpty()) {
            throw new ProblemException(Problem.error("import.nothing", Messages.import_nothing, Place.of(folder), //$NON-NLS-1$
                    Messages.import_nothingRemedy));
        }
        collector.finish();
        return new Result(collector.samples, collector.objects, List.copyOf(collector.problems));
    }

    /** Writes samples into the dataset as they come, so that memory does not grow with the source. */
    private static final class Collector implements DatasetFormat.Sink {
        private final Dataset dataset;
        private final Set<String> declared = new LinkedHashSet<>();
        private final Set<String> seen = new TreeSet<>();
        private final Map<String, Split> splits;
        private final List<Problem> problems = new ArrayList<>();
        private final Set<String> reported = new HashSet<>();
        private final Map<Path, String> ids = new HashMap<>();
        private int samples;
        private int objects;

        Collector(Dataset dataset) throws ProblemException {
            this.dataset = dataset;
            this.splits = new LinkedHashMap<>(dataset.splits());
        }

        @Override
        public void classes(List<String> names) {
            declared.addAll(names);
        }

        @Override
        public void sample(Path picture, Sample sample, String split) throws ProblemException {
            String id = ids.get(picture);
            List<Annotation> inside = inside(picture, sample);
            List<Annotation> annotations = inside;
            if (id == null) {
                id = copy(picture);
                ids.put(picture, id);
                samples++;
            } else { // a second record for one picture adds to the first
                annotations = new ArrayList<>(dataset.sample(id).annotations());
                annotations.addAll(inside);
            }
            dataset.write(new Sample(id, sample.width(), sample.height(), sample.verified(), true, annotations));
            objects += inside.size();
            inside.forEach(a -> seen.add(a.label()));
            String known = id;
            Split.byId(split).ifPresent(s -> splits.put(known, s));
        }

        /** Boxes cut at the picture's edges; those without any area in it are reported. */
        private List<Annotation> inside(Path picture, Sample sample) {
            List<Annotation> inside = new ArrayList<>();
            for (Annotation annotation : sample.annotations()) {
                BoundingBox box = annotation.box().clip(sample.width(), sample.height());
                if (box.area() > 0) {
                    inside.add(annotation.withBox(box));
                } else {
                    problem(Problem.warning("annotation.outside", //$NON-NLS-1$
                            Messages.bind(Messages.record_bad, annotation.label() + ' ' + annotation.box()),
                            Place.of(picture), Messages.record_badRemedy));
                }
            }
            return inside;
        }

        private String copy(Path picture) throws ProblemException {
            String name = picture.getFileName().toString();
            Path target = dataset.samplesFolder().resolve(name);
            for (int i = 2; Files.exists(target); i++) {
                target = dataset.samplesFolder().resolve(Pictures.stem(name) + '_' + i + name.substring(Pictures.stem(name).length()));
            }
            try {
                Files.createDirectories(target.getParent());
                Files.copy(picture, target);
            } catch (IOException e) {
                throw Export.unwritable(target, e);
            }
            return target.getFileName().toString();
        }

        @Override
        public void problem(Problem problem) {
            if (reported.add(problem.toString())) {
                problems.add(problem);
            }
        }

        void finish() throws ProblemException {
            declared.addAll(seen);
            dataset.addClasses(declared);
            dataset.setSplits(splits);
        }
    }

    /** Writes a dataset in a foreign format into an empty or new folder; tells what that format cannot hold. */
    public Result export(Dataset dataset, Path target, DatasetFormat format, IProgressMonitor monitor)
            throws ProblemException {
        SubMonitor progress = SubMonitor.convert(monitor, Messages.export_writing, 100);
        requireEmpty(target);
        var index = dataset.index(progress.split(20));
        List<Sample> samples = index.samples().stream().filter(s -> s.width() > 0).toList();
        List<String> classes = new ArrayList<>(dataset.classes().stream().map(LabelClass::name).toList());
        samples.forEach(s -> s.annotations().forEach(a -> {
            if (!classes.contains(a.label())) {
                classes.add(a.label());
            }
        }));
        format.write(Export.of(dataset.samplesFolder(), samples, classes, dataset.splits(), target), progress.split(80));
        List<Problem> problems = new ArrayList<>(index.problems());
        losses(samples, format).ifPresent(problems::add);
        return new Result(samples.size(), samples.stream().mapToInt(s -> s.annotations().size()).sum(), problems);
    }

    private static void requireEmpty(Path target) throws ProblemException {
        try (Stream<Path> content = Files.isDirectory(target) ? Files.list(target) : Stream.<Path>empty()) {
            if (Files.isRegularFile(target) || content.findAny().isPresent()) {
                throw new ProblemException(Problem.error("export.notEmpty", Messages.export_notEmpty, Place.of(target), //$NON-NLS-1$
                        Messages.export_notEmptyRemedy));
            }
        } catch (IOException e) {
            throw Export.unwritable(target, e);
        }
    }

    private static Optional<Problem> losses(List<Sample> samples, DatasetFormat format) {
        Set<String> lost = new TreeSet<>();
        for (Sample sample : samples) {
            if (sample.verified() && !format.id().equals("voc")) { //$NON-NLS-1$
                lost.add("verified"); //$NON-NLS-1$
            }
            for (Annotation annotation : sample.annotations()) {
                if (!format.id().equals("voc")) { //$NON-NLS-1$
                    annotation.flags().forEach(f -> lost.add(f.name().toLowerCase(java.util.Locale.ROOT)));
                }
            }
        }
        return lost.isEmpty() ? Optional.empty() : Optional.of(Problem.info("export.losses", //$NON-NLS-1$
                Messages.bind(Messages.export_losses, String.join(", ", lost)), Place.NONE, Messages.export_lossesRemedy)); //$NON-NLS-1$
    }
}
