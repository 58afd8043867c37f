package org.headend.plan.internal.word;

/**
 * How a block stands, in points.
 *
 * @param margin  top, right, bottom, left
 * @param padding as margin
 * @param edges   as margin
 * @param ground  colour behind it; empty for none
 * @param align   {@code left}, {@code right}, {@code center}, {@code justify}
 * @param leading least height of a line; 0 for that of the font
 * @param indent  of the first line
 * @param page    name of the kind of page; {@code auto} for that of what is around
 */
record Block(double[] margin, double[] padding, Edge[] edges, String ground, String align, double leading, double indent, String page,
        boolean breakBefore, boolean breakAfter, boolean keepTogether, boolean keepWithNext) {
    static final int TOP = 0;
    static final int RIGHT = 1;
    static final int BOTTOM = 2;
    static final int LEFT = 3;

    /** Something is drawn around or behind it. */
    boolean isBox() {
        if (!ground.isEmpty()) {
            return true;
        }
        for (Edge edge : edges) {
            if (edge.isDrawn()) {
                return true;
            }
        }
        return false;
    }

    double inset(int side) {
        return margin[side] + padding[side] + edges[side].points();
    }
}
