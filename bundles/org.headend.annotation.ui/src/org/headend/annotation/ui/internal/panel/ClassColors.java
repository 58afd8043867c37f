package org.headend.annotation.ui.internal.panel;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** The colours of classes, and small squares of them for tables and menus. */
public final class ClassColors {
    /** For labels that are not in the class list. */
    public static final Color UNKNOWN = new Color(140, 140, 140);
    private static final int SIDE = 14;
    private static final int HALF = 128;

    private final Map<String, Image> swatches = new HashMap<>();
    private final Control owner;

    /** @param owner the squares are disposed with it */
    public ClassColors(Control owner) {
        this.owner = owner;
        owner.addListener(SWT.Dispose, e -> swatches.values().forEach(Image::dispose));
    }

    /** @param text {@code #rrggbb}; grey for anything else */
    public static Color of(String text) {
        if (text.length() == 7 && text.charAt(0) == '#') {
            try {
                int rgb = Integer.parseInt(text.substring(1), 16);
                return new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
            } catch (NumberFormatException e) {
                return UNKNOWN;
            }
        }
        return UNKNOWN;
    }

    /** {@code #rrggbb}. */
    public static String text(RGB rgb) {
        return String.format("#%02x%02x%02x", rgb.red, rgb.green, rgb.blue); //$NON-NLS-1$
    }

    /** True when black text is read better on it than white. */
    public static boolean light(Color color) {
        return (299 * color.getRed() + 587 * color.getGreen() + 114 * color.getBlue()) / 1000 > HALF; // ITU-R BT.601 luma
    }

    /** A square in a colour given as {@code #rrggbb}. */
    public Image swatch(String color) {
        return swatches.computeIfAbsent(color, c -> {
            Color fill = of(c);
            Image image = new Image(owner.getDisplay(), (gc, w, h) -> draw(gc, fill), SIDE, SIDE);
            return image;
        });
    }

    private static void draw(GC gc, Color fill) {
        gc.setBackground(fill);
        gc.fillRectangle(0, 0, SIDE, SIDE);
    }
}
