package org.headend.coverage;

/** A stretch of distances from a camera, m. @param to may be infinite */
public record Span(double from, double to) {
    public boolean isEmpty() {
        return !(to > from);
    }
}
