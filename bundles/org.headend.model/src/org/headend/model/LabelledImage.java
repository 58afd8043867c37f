package org.headend.model;

import java.awt.Rectangle;
import java.nio.file.Path;

/**
 * A picture, or a part of it, whose class is known.
 *
 * @param image picture file
 * @param crop  part of the picture, px; null for all of it
 * @param label class index in the model's order
 */
public record LabelledImage(Path image, Rectangle crop, int label) {
}
