package org.headend.dataset.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.dataset.Annotation;
import org.headend.dataset.BoundingBox;
import org.headend.dataset.Sample;
import org.headend.dataset.Split;
import org.headend.dataset.internal.Messages;
import org.headend.media.Picture;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * YOLO text: {@code class cx cy w h} per line, relative to the picture. Class names come from
 * {@code data.yaml} (Ultralytics), {@code obj.names} (Darknet) or {@code classes.txt} (LabelImg). Lines with
 * more numbers are polygons and become their bounding box; a sixth number is a confidence and is ignored.
 */
final class YoloFormat implements DatasetFormat {
    private static final Set<String> NOT_LABELS = Set.of("classes.txt", "train.txt", "val.txt", "valid.txt", "test.txt", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
            "readme.txt", "source.txt", "readme.dataset.txt", "readme.roboflow.txt"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

    @Override
    public String id() {
        return "yolo"; //$NON-NLS-1$
    }

    @Override
    public String name() {
        return "YOLO"; //$NON-NLS-1$
    }

    @Override
    public boolean matches(Path folder, Pictures pictures) {
        return named(pictures, "data.yaml").isPresent() || named(pictures, "obj.names").isPresent() //$NON-NLS-1$ //$NON-NLS-2$
                || named(pictures, "classes.txt").isPresent(); //$NON-NLS-1$
    }

    private static Optional<Path> named(Pictures pictures, String name) {
        return pictures.files().stream().filter(f -> f.getFileName().toString().equalsIgnoreCase(name)).findFirst();
    }

    private static List<Path> labelFiles(Pictures pictures) {
        return pictures.ending(".txt").stream() //$NON-NLS-1$
                .filter(f -> !NOT_LABELS.contains(f.getFileName().toString().toLowerCase(Locale.ROOT))).toList();
    }

    @Override
    public void read(Path folder, Pictures pictures, Sink sink, IProgressMonitor monitor) throws ProblemException {
        List<String> classes = classNames(pictures);
        sink.classes(classes);
        List<Path> files = labelFiles(pictures);
        SubMonitor progress = SubMonitor.convert(monitor, Messages.import_reading, Math.max(1, files.size()));
        for (Path file : files) {
            progress.checkCanceled();
            progress.worked(1);
            Optional<Path> picture = pictures.pairOf(file);
            if (picture.isEmpty()) {
                sink.problem(Problem.error("image.missing", Messages.bind(Messages.image_none, //$NON-NLS-1$
                        Pictures.stem(file.getFileName().toString())), Place.of(file), Messages.image_noneRemedy));
                continue;
            }
            Picture header;
            try {
                header = Picture.of(picture.get());
            } catch (ProblemException e) {
                sink.problem(e.problem());
                continue;
            }
            List<Annotation> annotations = new ArrayList<>();
            int number = 0;
            Optional<List<String>> lines = lines(file, sink);
            if (lines.isEmpty()) {
                continue; // not the same as a picture without objects
            }
            for (String line : lines.get()) {
                number++;
                if (!line.isBlank()) {
                    parse(line, header, classes, Place.of(file, number), sink).ifPresent(annotations::add);
                }
            }
            Sample sample = Sample.of("", header.width(), header.height()).with(annotations); //$NON-NLS-1$
            sink.sample(picture.get(), sample, Pictures.splitOf(folder, picture.get()));
        }
    }

    private static Optional<List<String>> lines(Path file, Sink sink) {
        try {
            return Optional.of(Files.readAllLines(file));
        } catch (IOException e) {
            sink.problem(Problem.error("file.read", Messages.bind(Messages.file_read, e.getMessage()), Place.of(file), //$NON-NLS-1$
                    Messages.file_readRemedy));
            return Optional.empty();
        }
    }

    private static Optional<Annotation> parse(String line, Picture picture, List<String> classes, Place place, Sink sink) {
        try {
            String[] fields = line.replace("\uFEFF", "").strip().split("\\s+"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            int index = Integer.parseInt(fields[0]);
            double[] v = new double[fields.length - 1];
            for (int i = 0; i < v.length; i++) {
                v[i] = Double.parseDouble(fields[i + 1]);
            }
            String label = index >= 0 && index < classes.size() ? classes.get(index) : "class_" + index; //$NON-NLS-1$
            if (index < 0 || index >= classes.size()) {
                sink.problem(Problem.warning("yolo.class", Messages.bind(Messages.class_unknown, index), place, //$NON-NLS-1$
                        Messages.bind(Messages.class_unknownRemedy, label)));
            }
            return Optional.of(new Annotation(label, box(v, picture)));
        } catch (IllegalArgumentException e) {
            sink.problem(Problem.warning("yolo.line", Messages.bind(Messages.record_bad, line.strip()), place, //$NON-NLS-1$
                    Messages.record_badRemedy));
            return Optional.empty();
        }
    }

    private static BoundingBox box(double[] v, Picture picture) {
        double left;
        double top;
        double right;
        double bottom;
        if (v.length == 4 || v.length == 5) {
            left = v[0] - v[2] / 2;
            right = v[0] + v[2] / 2;
            top = v[1] - v[3] / 2;
            bottom = v[1] + v[3] / 2;
        } else if (v.length >= 6 && v.length % 2 == 0) {
            left = Double.POSITIVE_INFINITY;
            top = left;
            right = Double.NEGATIVE_INFINITY;
            bottom = right;
            for (int i = 0; i < v.length; i += 2) {
                left = Math.min(left, v[i]);
                right = Math.max(right, v[i]);
                top = Math.min(top, v[i + 1]);
                bottom = Math.max(bottom, v[i + 1]);
            }
        } else {
            throw new IllegalArgumentException("fields"); //$NON-NLS-1$
        }
        int w = picture.width();
        int h = picture.height();
        BoundingBox box = BoundingBox.ofCorners(left * w, top * h, right * w, bottom * h).clip(w, h);
        if (box.area() == 0) { // for instance px instead of shares
            throw new IllegalArgumentException("outside"); //$NON-NLS-1$
        }
        return box;
    }

    private static List<String> classNames(Pictures pictures) throws ProblemException {
        Optional<Path> yaml = named(pictures, "data.yaml"); //$NON-NLS-1$
        if (yaml.isPresent()) {
            return yamlNames(yaml.get());
        }
        Optional<Path> names = named(pictures, "obj.names").or(() -> named(pictures, "classes.txt")); //$NON-NLS-1$ //$NON-NLS-2$
        if (names.isEmpty()) {
            return List.of();
        }
        try {
            return named(Files.readString(names.get()).replace("\uFEFF", "").stripTrailing().lines().toList()); //$NON-NLS-1$ //$NON-NLS-2$
        } catch (IOException e) {
            throw new ProblemException(Problem.error("file.read", //$NON-NLS-1$
                    Messages.bind(Messages.file_read, e.getMessage()), Place.of(names.get()), Messages.file_readRemedy), e);
        }
    }

    /** A blank line keeps its index, or every class after it would be another one. */
    private static List<String> named(List<String> lines) {
        List<String> names = new ArrayList<>();
        for (String line : lines) {
            names.add(line.isBlank() ? "class_" + names.size() : line.strip()); //$NON-NLS-1$
        }
        return names;
    }

    private static List<String> yamlNames(Path file) throws ProblemException {
        try {
            Object root = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
            Object names = root instanceof Map<?, ?> map ? map.get("names") : null; //$NON-NLS-1$
            if (names instanceof List<?> list) {
                return list.stream().map(String::valueOf).toList();
            }
            List<String> byIndex = new ArrayList<>();
            if (names instanceof Map<?, ?> map) {
                TreeMap<Integer, String> sorted = new TreeMap<>();
                map.forEach((k, v) -> sorted.put(Integer.valueOf(String.valueOf(k)), String.valueOf(v)));
                for (int i = 0; !sorted.isEmpty() && i <= Math.min(sorted.lastKey(), 100_000); i++) {
                    byIndex.add(sorted.getOrDefault(i, "class_" + i)); //$NON-NLS-1$
                }
            }
            return byIndex;
        } catch (YAMLException | NumberFormatException | IOException e) {
            int line = e instanceof MarkedYAMLException m && m.getProblemMark() != null ? m.getProblemMark().getLine() + 1 : 0;
            String told = e instanceof MarkedYAMLException m && m.getProblem() != null ? m.getProblem() : String.valueOf(e.getMessage());
            String reason = told.lines().findFirst().orElse(""); //$NON-NLS-1$
            throw new ProblemException(Problem.error("yolo.yaml", Messages.bind(Messages.yaml_syntax, reason), //$NON-NLS-1$
                    Place.of(file, line), Messages.yaml_syntaxRemedy), e);
        }
    }

    @Override
    public void write(Export export, IProgressMonitor monitor) throws ProblemException {
        SubMonitor progress = SubMonitor.convert(monitor, Messages.export_writing, Math.max(1, export.samples().size()));
        Map<Split, Boolean> used = new EnumMap<>(Split.class);
        for (Sample sample : export.samples()) {
            progress.checkCanceled();
            progress.worked(1);
            String name = export.name(sample);
            String split = export.splitOf(sample).id();
            used.put(export.splitOf(sample), true);
            export.copyPicture(sample, "images/" + split + '/' + name); //$NON-NLS-1$
            StringBuilder lines = new StringBuilder();
            for (Annotation annotation : sample.annotations()) {
                BoundingBox box = annotation.box().clip(sample.width(), sample.height());
                lines.append(String.format(Locale.ROOT, "%d %.6f %.6f %.6f %.6f\n", //$NON-NLS-1$
                        export.classes().indexOf(annotation.label()), (box.x() + box.width() / 2) / sample.width(),
                        (box.y() + box.height() / 2) / sample.height(), box.width() / sample.width(),
                        box.height() / sample.height()));
            }
            export.writeText("labels/" + split + '/' + Pictures.stem(name) + ".txt", lines); //$NON-NLS-1$ //$NON-NLS-2$
        }
        export.writeText("data.yaml", yaml(export.classes(), used)); //$NON-NLS-1$
        export.writeText("classes.txt", String.join("\n", export.classes()) + '\n'); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String yaml(List<String> classes, Map<Split, Boolean> used) {
        Map<String, Object> root = new java.util.LinkedHashMap<>();
        root.put("path", "."); //$NON-NLS-1$ //$NON-NLS-2$
        used.keySet().forEach(s -> root.put(s.id(), "images/" + s.id())); //$NON-NLS-1$
        Map<Integer, String> names = new java.util.LinkedHashMap<>();
        for (int i = 0; i < classes.size(); i++) {
            names.put(i, classes.get(i));
        }
        root.put("names", names); //$NON-NLS-1$
        return new Yaml().dumpAsMap(root);
    }
}
