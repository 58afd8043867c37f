package org.headend.plan.internal.print;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A font with just the characters of a document, as TrueType. It is made from the outlines of what this computer has, so that
 * also fonts in collections and with PostScript outlines, as Chinese ones mostly are, can be embedded.
 */
final class EmbeddedFont {
    private static final List<String> FAMILIES = List.of("Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
            "Hiragino Sans GB", "WenQuanYi Micro Hei", "WenQuanYi Zen Hei", "Droid Sans Fallback", "SimHei", "Noto Sans", "Segoe UI", "DejaVu Sans"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private static final List<String> LATIN = List.of("Noto Sans", "Segoe UI", "Helvetica Neue", "Liberation Sans", "DejaVu Sans"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

    private final List<Font> fonts = new ArrayList<>();
    /** For dashes, quotes and signs of a text that is not Chinese: Chinese fonts draw them a full em wide. */
    private final List<Font> narrow = new ArrayList<>();
    private final Set<Integer> missing = new HashSet<>();

    /**
     * @param style   {@link Font#PLAIN} or {@link Font#BOLD}
     * @param chinese whether the text is Chinese
     */
    EmbeddedFont(int style, boolean chinese) {
        Set<String> installed = Set.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
        FAMILIES.stream().filter(installed::contains).forEach(name -> fonts.add(new Font(name, style, TrueType.UNITS)));
        if (!chinese) {
            LATIN.stream().filter(installed::contains).forEach(name -> narrow.add(new Font(name, style, TrueType.UNITS)));
        }
        fonts.add(new Font(Font.SANS_SERIF, style, TrueType.UNITS));
    }

    /** Characters that no font of this computer has. */
    Set<Integer> missing() {
        return missing;
    }

    /** @param text whose characters are wanted */
    byte[] trueType(String text) {
        SortedSet<Integer> wanted = new TreeSet<>();
        for (int c = 0x20; c < 0x7f; c++) {
            wanted.add(c);
        }
        wanted.add(0xa0);
        text.codePoints().filter(c -> c > 0x7f && !Character.isISOControl(c) && Character.isDefined(c)).forEach(wanted::add);
        TrueType font = new TrueType("HeadendPlan"); //$NON-NLS-1$
        for (int character : wanted) {
            add(font, character);
        }
        return font.bytes();
    }

    private static boolean isSign(int character) {
        return character > 0x7f && character < 0x2e80 && !Character.isLetterOrDigit(character);
    }

    private void add(TrueType into, int character) {
        for (Font font : isSign(character) && narrow.stream().anyMatch(f -> f.canDisplay(character)) ? narrow : fonts) {
            if (font.canDisplay(character)) {
                GlyphVector glyph = font.createGlyphVector(CONTEXT, Character.toChars(character));
                into.add(character, glyph.getGlyphMetrics(0).getAdvanceX(), glyph.getOutline());
                return;
            }
        }
        missing.add(character);
    }
}
