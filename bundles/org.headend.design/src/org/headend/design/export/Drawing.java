package org.headend.design.export;

/**
 * Something drawn, before it is put on paper.
 *
 * @param body   SVG elements; whatever they refer to by id is among them
 * @param x      left border of what they cover, in units of the drawing
 * @param y      upper border; y grows downwards
 * @param width  more than 0
 * @param height more than 0
 */
public record Drawing(String body, double x, double y, double width, double height) {

    public Drawing {
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException("empty drawing"); //$NON-NLS-1$
        }
    }
}
