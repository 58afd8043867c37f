package org.headend.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.headend.core.problem.ProblemException;

/**
 * What a classifier learns from: one object cut out of a picture, or a whole picture.
 *
 * @param image picture file
 * @param box   the object with its margin, clipped to the picture, or the whole picture; px
 * @param label class index in the dataset's order
 * @param split part that it belongs to
 */
public record TrainingSample(Path image, BoundingBox box, int label, Split split) {
    private static final double MARGIN = 0.1;
    private static final double MIN_SIDE = 4;

    /** What becomes one sample. */
    public enum Kind {
        /** Each annotated object, cut out with a margin. */
        OBJECTS,
        /** Each picture whose annotations are all of one class, which is then the picture's class. */
        PICTURES;

        /** The word in files and on the command line. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> byId(String id) {
            return Arrays.stream(values()).filter(k -> k.id().equals(id)).findFirst();
        }
    }

    /** Samples of one kind. */
    public static List<TrainingSample> of(Kind kind, Dataset dataset, List<Sample> samples) throws ProblemException {
        return kind == Kind.OBJECTS ? objects(dataset, samples) : pictures(dataset, samples);
    }

    /** Whole pictures of one class; those without an annotation or with several classes are left out. */
    private static List<TrainingSample> pictures(Dataset dataset, List<Sample> samples) throws ProblemException {
        Map<String, Split> splits = dataset.splits();
        List<String> classes = dataset.classes().stream().map(LabelClass::name).toList();
        List<TrainingSample> pictures = new ArrayList<>();
        for (Sample sample : samples) {
            Split split = splits.get(sample.id());
            Set<String> labels = new HashSet<>();
            sample.annotations().forEach(a -> labels.add(a.label()));
            int label = labels.size() == 1 ? classes.indexOf(labels.iterator().next()) : -1;
            if (split != null && label >= 0 && sample.width() > 0) {
                BoundingBox whole = new BoundingBox(0, 0, sample.width(), sample.height());
                pictures.add(new TrainingSample(dataset.picture(sample.id()), whole, label, split));
            }
        }
        return pictures;
    }

    /**
     * All objects of the samples that have a split. Boxes under {@value #MIN_SIDE} px and classes that are not in the dataset's list
     * are left out. A margin of 10 % of the box shows the network a little of the surroundings.
     */
    public static List<TrainingSample> objects(Dataset dataset, List<Sample> samples) throws ProblemException {
        Map<String, Split> splits = dataset.splits();
        List<String> classes = dataset.classes().stream().map(LabelClass::name).toList();
        List<TrainingSample> objects = new ArrayList<>();
        for (Sample sample : samples) {
            Split split = splits.get(sample.id());
            if (split == null || sample.width() == 0) {
                continue;
            }
            Path picture = dataset.picture(sample.id());
            for (Annotation annotation : sample.annotations()) {
                int label = classes.indexOf(annotation.label());
                BoundingBox box = withMargin(annotation.box()).clip(sample.width(), sample.height());
                if (label >= 0 && box.width() >= MIN_SIDE && box.height() >= MIN_SIDE) {
                    objects.add(new TrainingSample(picture, box, label, split));
                }
            }
        }
        return objects;
    }

    /** Shorter side that 95 % of cut-out objects have at least, without their margin, px; 0 when there are none. */
    public static double usualSide(List<TrainingSample> objects) {
        double[] sides = objects.stream().mapToDouble(o -> Math.min(o.box().width(), o.box().height()) / (1 + 2 * MARGIN)).sorted().toArray();
        return sides.length == 0 ? 0 : sides[(int) (0.05 * sides.length)];
    }

    private static BoundingBox withMargin(BoundingBox box) {
        double dx = box.width() * MARGIN;
        double dy = box.height() * MARGIN;
        return new BoundingBox(box.x() - dx, box.y() - dy, box.width() + 2 * dx, box.height() + 2 * dy);
    }
}
