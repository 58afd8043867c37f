package org.headend.design.export;

import java.util.List;

/**
 * A drawing with what is printed beside it.
 *
 * @param millimetres what one unit of the drawing is in reality, 1000 for a plan in metres; 0 for a scheme without scale
 */
public record Plate(Drawing drawing, TitleBlock title, List<Symbol> legend, double millimetres) {

    /**
     * A line of the legend.
     *
     * @param body SVG elements within 10 × 4
     */
    public record Symbol(String body, String text) {
    }

    public Plate {
        legend = List.copyOf(legend);
    }
}
