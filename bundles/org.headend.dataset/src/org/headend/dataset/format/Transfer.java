package org.headend.dataset.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.headend.dataset.Dataset;
import org.headend.dataset.LabelClass;
import org.headend.dataset.Sample;
import org.headend.dataset.Split;
import org.headend.dataset.internal.Messages;
import org.headend.dataset.internal.NewFolder;
import org.headend.media.Picture;

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
     * What an import would bring.
     *
     * @param format   the chosen or detected format
     * @param classes  boxes by class, in the order in which the classes would be added
     * @param splits   samples by split; samples without one are not counted
     * @param problems what would be left out, in file order
     */
    public record Preview(DatasetFormat format, int samples, int objects, Map<String, Integer> classes,
            Map<Split, Integer> splits, List<Problem> problems) {
    }

    /**
     * Reads a foreign folder as {@link #importInto} does, but writes nothing.
     *
     * @param format null to look for it
     */
    public Preview preview(Path folder, DatasetFormat format, IProgressMonitor monitor) throws ProblemException {
        Collector collector = new Collector(null);
        return collector.preview(collect(folder, format, collector, monitor));
    }

    /**
     * Copies pictures and annotations of a foreign folder into a dataset; what is there stays. Classes are
     * appended in the order of the source; splits that the source names are taken over. When it fails or is cancelled
     * the dataset is as before.
     *
     * @param format null to look for it
     */
    public Result importInto(Dataset dataset, Path folder, DatasetFormat format, IProgressMonitor monitor)
            throws ProblemException {
        Collector collector = new Collector(dataset);
        try {
            collect(folder, format, collector, monitor);
            return collector.finish();
        } catch (ProblemException | RuntimeException e) {
            collector.takeBack(e);
            throw e;
        }
    }

    /**
     * As {@link #importInto}, into a folder that becomes a dataset where it is none; it does not when nothing arrives.
     */
    public Result importInto(Path datasetFolder, Path folder, DatasetFormat format, IProgressMonitor monitor)
            throws ProblemException {
        if (Dataset.isDataset(datasetFolder)) {
            return importInto(Dataset.open(datasetFolder), folder, format, monitor);
        }
        return NewFolder.fill(datasetFolder, () -> {
            Result result = importInto(Dataset.create(datasetFolder), folder, format, monitor);
            return new NewFolder.Filled<>(result, result.samples() > 0);
        });
    }

    private DatasetFormat collect(Path folder, DatasetFormat format, Collector collector, IProgressMonitor monitor)
            throws ProblemException {
        SubMonitor progress = SubMonitor.convert(monitor, Messages.import_reading, 100);
        if (!Files.isDirectory(folder)) {
            throw noFormat(folder);
        }
        Pictures pictures = Pictures.below(folder);
        DatasetFormat chosen = format != null ? format
                : formats.stream().filter(f -> f.matches(folder, pictures)).findFirst().orElseThrow(() -> noFormat(folder));
        chosen.read(folder, pictures, collector, progress.split(95));
        if (collector.foundNothing()) {
            throw new ProblemException(Problem.error("import.nothing", Messages.import_nothing, Place.of(folder), //$NON-NLS-1$
                    Messages.import_nothingRemedy));
        }
        return chosen;
    }

    /**
     * What {@link #addPictures} did.
     *
     * @param ids      new samples
     * @param problems files that are no readable pictures
     */
    public record Added(List<String> ids, List<Problem> problems) {
    }

    /**
     * Copies pictures without annotations into a dataset; folders are searched. When it fails or is cancelled the
     * dataset is as before.
     */
    public static Added addPictures(Dataset dataset, List<Path> filesAndFolders, IProgressMonitor monitor)
            throws ProblemException {
        List<Path> pictures = new ArrayList<>();
        for (Path path : filesAndFolders) {
            if (Files.isDirectory(path)) {
                pictures.addAll(Pictures.below(path).pictures());
            } else {
                pictures.add(path);
            }
        }
        SubMonitor progress = SubMonitor.convert(monitor, Messages.import_copying, Math.max(1, pictures.size()));
        Copies copies = new Copies(dataset);
        List<Problem> problems = new ArrayList<>();
        try {
            for (Path picture : pictures) {
                progress.checkCanceled();
                progress.worked(1);
                try {
                    Picture.of(picture);
                } catch (ProblemException e) {
                    problems.add(e.problem());
                    continue;
                }
                copies.add(picture);
            }
        } catch (ProblemException | RuntimeException e) {
            copies.takeBack(e);
            throw e;
        }
        return new Added(copies.ids(), List.copyOf(problems));
    }

    /**
     * Writes a dataset in a foreign format into an empty or new folder; tells what that format cannot hold. When it
     * fails or is cancelled the folder is as before.
     */
    public Result export(Dataset dataset, Path target, DatasetFormat format, IProgressMonitor monitor)
            throws ProblemException {
        SubMonitor progress = SubMonitor.convert(monitor, Messages.export_writing, 100);
        requireEmpty(target);
        return NewFolder.fill(target, () -> new NewFolder.Filled<>(write(dataset, target, format, progress), true));
    }

    private static Result write(Dataset dataset, Path target, DatasetFormat format, SubMonitor progress)
            throws ProblemException {
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
            if (sample.verified() && !format.keepsNotes()) {
                lost.add("verified"); //$NON-NLS-1$
            }
            for (Annotation annotation : sample.annotations()) {
                if (!format.keepsNotes()) {
                    annotation.flags().forEach(f -> lost.add(f.name().toLowerCase(Locale.ROOT)));
                }
                if (!annotation.other().isEmpty()) {
                    lost.add(Messages.export_otherFields);
                }
            }
        }
        return lost.isEmpty() ? Optional.empty() : Optional.of(Problem.info("export.losses", //$NON-NLS-1$
                Messages.bind(Messages.export_losses, String.join(", ", lost)), Place.NONE, Messages.export_lossesRemedy)); //$NON-NLS-1$
    }
}
