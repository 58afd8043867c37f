package org.headend.design.export;

/** Sizes of paper, upright, mm. */
public enum Paper {
    A4(210, 297), A3(297, 420), A2(420, 594), A1(594, 841), A0(841, 1189), LETTER(215.9, 279.4);

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** The shorter side, mm. */
    public double width() {
        return width;
    }

    /** The longer side, mm. */
    public double height() {
        return height;
    }

    /** {@code A4}, {@code Letter}. */
    public String label() {
        return this == LETTER ? "Letter" : name(); //$NON-NLS-1$
    }
}
