package org.headend.design.export;

/**
 * How drawings are put on paper.
 *
 * @param scale mm of paper per unit of the drawing, tiled where one sheet does not take it; 0 to fit it on one sheet
 */
public record PageSetup(Paper paper, boolean landscape, double scale) {

    /** All on one sheet. */
    public static PageSetup fit(Paper paper, boolean landscape) {
        return new PageSetup(paper, landscape, 0);
    }

    /** Width of the paper as it lies, mm. */
    public double width() {
        return landscape ? paper.height() : paper.width();
    }

    /** Height of the paper as it lies, mm. */
    public double height() {
        return landscape ? paper.width() : paper.height();
    }
}
