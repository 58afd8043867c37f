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
 * @param other fields of its sidecar that this program does not know, as one line of JSON that starts with
 *              <code>{</code>; empty when there are none
 */
public record Annotation(String label, BoundingBox box, Set<Flag> flags, String other) {

    /** Notes of Pascal VOC and its relatives. */
    public enum Flag {
        DIFFICULT, TRUNCATED, OCCLUDED
    }

    public Annotation {
        Objects.requireNonNull(label);
        Objects.requireNonNull(box);
        Objects.requireNonNull(other);
        flags = flags.isEmpty() ? Set.of() : Set.copyOf(flags);
    }

    public Annotation(String label, BoundingBox box, Set<Flag> flags) {
        this(label, box, flags, ""); //$NON-NLS-1$
    }

    public Annotation(String label, BoundingBox box) {
        this(label, box, EnumSet.noneOf(Flag.class));
    }

    public Annotation withLabel(String newLabel) {
        return new Annotation(newLabel, box, flags, other);
    }

    public Annotation withBox(BoundingBox newBox) {
        return new Annotation(label, newBox, flags, other);
    }

    public Annotation withFlags(Set<Flag> newFlags) {
        return new Annotation(label, box, newFlags, other);
    }

    Annotation withOther(String newOther) {
        return new Annotation(label, box, flags, newOther);
    }
}
