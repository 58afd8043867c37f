package org.headend.plan.internal.word;

/**
 * A border on one side.
 *
 * @param points width; 0 for none
 * @param color  six hexadecimal digits
 * @param style  {@code solid}, {@code dashed}, {@code dotted}, {@code double}
 */
record Edge(double points, String color, String style) {
    static final Edge NONE = new Edge(0, "000000", "solid"); //$NON-NLS-1$ //$NON-NLS-2$

    boolean isDrawn() {
        return points > 0;
    }
}
