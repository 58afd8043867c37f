package org.headend.dataset;

import java.util.List;

/**
 * One picture of a dataset with what is known of it.
 *
 * @param id          file name below {@code samples/}, with {@code /} as separator
 * @param width       px of the raw raster, 0 when the picture cannot be read
 * @param height      px
 * @param verified    true when a person has confirmed the annotations
 * @param annotated   true when there is a sidecar, even one without objects
 * @param annotations objects in file order
 */
public record Sample(String id, int width, int height, boolean verified, boolean annotated,
        List<Annotation> annotations) {

    public Sample {
        annotations = List.copyOf(annotations);
    }

    /** A picture that nobody has annotated yet. */
    public static Sample of(String id, int width, int height) {
        return new Sample(id, width, height, false, false, List.of());
    }

    public Sample with(List<Annotation> newAnnotations) {
        return new Sample(id, width, height, verified, true, newAnnotations);
    }

    public Sample withVerified(boolean newVerified) {
        return new Sample(id, width, height, newVerified, true, annotations);
    }
}
