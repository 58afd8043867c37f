package org.headend.dataset.ui.internal.classes;

import org.eclipse.swt.graphics.RGB;

/** Class colours between the dataset's notation and SWT. */
public final class ClassColors {
    private static final RGB GREY = new RGB(128, 128, 128);

    private ClassColors() {
    }

    /** Grey for what is no {@code #rrggbb}. */
    public static RGB rgb(String hex) {
        if (!hex.matches("#[0-9a-fA-F]{6}")) { //$NON-NLS-1$
            return GREY;
        }
        int value = Integer.parseInt(hex.substring(1), 16);
        return new RGB(value >> 16 & 255, value >> 8 & 255, value & 255);
    }

    static String hex(RGB rgb) {
        return String.format("#%02x%02x%02x", rgb.red, rgb.green, rgb.blue); //$NON-NLS-1$
    }
}
