package org.headend.design.background;

import java.awt.Color;

/** Colours by AutoCAD’s colour numbers. */
final class DxfColors {
    private static final int[] FIRST = { 0xffffff, 0xff0000, 0xffff00, 0x00ff00, 0x00ffff, 0x0000ff, 0xff00ff, 0xffffff, 0x808080, 0xc0c0c0 };
    private static final float[] BRIGHTNESS = { 1, 1, 0.65f, 0.65f, 0.5f, 0.5f, 0.3f, 0.3f, 0.15f, 0.15f };

    private DxfColors() {
    }

    /** {@code 0xrrggbb}; numbers 10–249 are 24 hues in five shades, full and half saturated; 250–255 are greys. */
    static int rgb(int number) {
        if (number < 0 || number > 255) {
            return 0xffffff;
        }
        if (number < FIRST.length) {
            return FIRST[number];
        }
        if (number >= 250) {
            int grey = 51 + (number - 250) * 40;
            return grey << 16 | grey << 8 | grey;
        }
        float hue = (number / 10 - 1) * 15 / 360f;
        return Color.HSBtoRGB(hue, number % 2 == 0 ? 1 : 0.5f, BRIGHTNESS[number % 10]) & 0xffffff;
    }
}
