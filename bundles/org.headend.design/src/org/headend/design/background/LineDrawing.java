package org.headend.design.background;

import java.util.List;
import java.util.Set;

/**
 * Lines and texts on layers, in drawing units; the lower left corner of everything is 0, 0 and y goes upwards.
 *
 * @param layers in the order of the file
 */
public record LineDrawing(double width, double height, List<Layer> layers, List<Line> lines, List<Text> texts) {

    public LineDrawing {
        layers = List.copyOf(layers);
        lines = List.copyOf(lines);
        texts = List.copyOf(texts);
    }

    /** @param visible false when the file has it switched off or frozen */
    public record Layer(String name, boolean visible) {
    }

    /**
     * @param rgb {@code 0xrrggbb}; white means the colour of the ink
     * @param xy  x0, y0, x1, y1 …; at least two points; not to be changed
     */
    public record Line(String layer, int rgb, double[] xy) {
        public int size() {
            return xy.length / 2;
        }

        public double x(int point) {
            return xy[2 * point];
        }

        public double y(int point) {
            return xy[2 * point + 1];
        }
    }

    /**
     * @param x       left end of the base line
     * @param height  of the letters, units
     * @param degrees counter-clockwise
     */
    public record Text(String layer, int rgb, double x, double y, double height, double degrees, String text) {
    }

    /** Only what is on some of the layers. */
    public LineDrawing only(Set<String> names) {
        return new LineDrawing(width, height, layers.stream().filter(l -> names.contains(l.name())).toList(),
                lines.stream().filter(l -> names.contains(l.layer())).toList(), texts.stream().filter(t -> names.contains(t.layer())).toList());
    }
}
