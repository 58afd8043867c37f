package org.headend.dataset;

/**
 * A class of objects.
 *
 * @param name  unique in the dataset
 * @param color {@code #rrggbb} for drawing
 */
public record LabelClass(String name, String color) {
    private static final String[] PALETTE = { "#e6194b", "#3cb44b", "#4363d8", "#f58231", "#911eb4", "#12a5b5", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
            "#f032e6", "#808000", "#9a6324", "#008080", "#800000", "#000075" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

    /** A class with the next distinct colour of the palette. */
    public static LabelClass of(String name, int index) {
        return new LabelClass(name, PALETTE[Math.floorMod(index, PALETTE.length)]);
    }
}
