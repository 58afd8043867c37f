package org.headend.coverage;

/** A step of picture quality. @param pixelsPerMetre least density */
public record Level(String name, double pixelsPerMetre) {
}
