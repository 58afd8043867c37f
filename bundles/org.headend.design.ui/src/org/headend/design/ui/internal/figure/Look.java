package org.headend.design.ui.internal.figure;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.headend.design.site.AreaKind;
import org.headend.design.view.AreaLabels;

/** Colours of the canvas, one set for each theme. */
public record Look(boolean dark, Color canvas, Color grid, Color card, Color cardBorder, Color text, Color faint,
        Color accent, Color error, Color warning) {
    public static final Look LIGHT = new Look(false, color(0xFFFFFF), color(0xEDF1F5), color(0xF6F8FA), color(0xCBD5DF),
            color(0x1C2733), color(0x5B6B7C), color(0x1A6FD4), color(0xC9372C), color(0xB7791F));
    public static final Look DARK = new Look(true, color(0x24282D), color(0x2D3238), color(0x353B43), color(0x4D5662),
            color(0xE6EBF1), color(0xA7B4C2), color(0x5AA2F5), color(0xF0746B), color(0xE5AE4B));
    private static final int MIDDLE = 128;

    /** The set that suits the background which the theme gave to a control. */
    public static Look of(Control control) {
        RGB rgb = control.getBackground().getRGB();
        return (rgb.red * 3 + rgb.green * 6 + rgb.blue) / 10 < MIDDLE ? DARK : LIGHT;
    }

    private static final Color FAR_LIGHT = color(0xAEBBC8);
    private static final Color FAR_DARK = color(0x66717E);
    private static final Map<AreaKind, Color> AREAS = areas(LIGHT);
    private static final Map<AreaKind, Color> DARK_AREAS = areas(DARK);

    private static Map<AreaKind, Color> areas(Look look) {
        Map<AreaKind, Color> colors = new EnumMap<>(AreaKind.class);
        for (AreaKind kind : AreaKind.values()) {
            colors.put(kind, look.of(AreaLabels.color(kind)));
        }
        return colors;
    }

    /** The colour of cards that are seen from far. */
    public Color far() {
        return dark ? FAR_DARK : FAR_LIGHT;
    }

    /** The colour of frames around areas of a kind. */
    public Color area(AreaKind kind) {
        return (dark ? DARK_AREAS : AREAS).get(kind); // painted in every frame, so made once
    }

    private static Color color(int rgb) {
        return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    /** A colour given as {@code #rrggbb}, lightened where the background is dark. */
    public Color of(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        Color color = color(rgb);
        return dark ? new Color(lighter(color.getRed()), lighter(color.getGreen()), lighter(color.getBlue())) : color;
    }

    private static int lighter(int part) {
        return part + (255 - part) * 3 / 10;
    }
}
