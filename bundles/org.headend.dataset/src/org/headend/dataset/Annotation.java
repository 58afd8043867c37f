package org.headend.dataset;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * One object in a picture.
 *
 * @param label name of its label class
 * @param box   where it is
 * @param flags what the annotator noted
 */
public record Annotation(String label, BoundingBox box, Set<Flag> flags) {

    /** Notes of Pascal VOC and its relatives. */
    public enum Flag {
        DIFFICULT, TRUNCATED, OCCLUDED
    }

    public Annotation {
        Objects.requireNonNull(label);
        Objects.requireNonNull(box);
        flags = flags.isEmpty() ? Set.of() : Set.copyOf(flags);
    }

    public Annotation(String label, BoundingBox box) {
        this(label, box, EnumSet.noneOf(Flag.class));
    }

    public Annotation withLabel(String newLabel) {
        return new Annotation(newLabel, box, flags);
    }

    public Annotation withBox(BoundingBox newBox) {
        return new Annotation(label, newBox, flags);
    }
}
