package org.headend.design.exchange;

import java.util.List;
import java.util.Map;

/**
 * A cell of a page.
 *
 * @param parent     id of the cell whose coordinates these are relative to; empty for the root
 * @param label      may be HTML
 * @param attributes what the wrapper carries besides id and label
 * @param source     id of a cell; empty for none
 * @param points     bend points, in coordinates of the parent
 * @param loose      ends that hang on nothing: source first
 */
record DrawioCell(String id, String parent, String label, DrawioStyle style, boolean vertex, boolean edge, String source, String target,
        boolean visible, boolean collapsed, Box box, List<Point> points, List<Point> loose, Map<String, String> attributes) {

    /** @param relative true where x runs along an edge from −1 to 1 */
    record Box(double x, double y, double width, double height, boolean relative) {
        static final Box NONE = new Box(0, 0, 0, 0, false);
    }

    record Point(double x, double y) {
    }

    DrawioCell {
        points = List.copyOf(points);
        loose = List.copyOf(loose);
        attributes = Map.copyOf(attributes);
    }

    /** Empty where it is not set. */
    String attribute(String name) {
        return attributes.getOrDefault(name, "").strip(); //$NON-NLS-1$
    }

    String text() {
        return DrawioLabel.plain(label);
    }
}
