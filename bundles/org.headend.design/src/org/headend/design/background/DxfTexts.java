package org.headend.design.background;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of DXF files without their codes. */
final class DxfTexts {
    private static final Pattern UNICODE = Pattern.compile("\\\\[Uu]\\+([0-9A-Fa-f]{4})"); //$NON-NLS-1$
    private static final Pattern STACK = Pattern.compile("\\\\S([^;^#/]*)[\\^#/]([^;]*);"); //$NON-NLS-1$
    private static final Pattern FORMAT = Pattern.compile("\\\\[ACFHQTWacfhpqtw][^;\\\\]*;|\\\\[LlOoKk]|[{}]"); //$NON-NLS-1$
    /** Average width of a letter, in heights of capitals. */
    private static final double NARROW = 0.85;
    private static final double WIDE = 1.5;

    private DxfTexts() {
    }

    /** A single-line text: {@code %%c} for diameter, {@code %%d} for degrees, {@code %%p} for plus-minus. */
    static String plain(String text) {
        return unicode(text.replaceAll("(?i)%%c", "⌀").replaceAll("(?i)%%d", "°").replaceAll("(?i)%%p", "±").replaceAll("(?i)%%[uok]", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
    }

    /** The lines of a multi-line text. */
    static List<String> rows(String text) {
        String bare = text.replace("\\\\", "\u0001").replace("\\{", "\u0002").replace("\\}", "\u0003").replace("\\~", "\u00a0"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
        bare = unicode(bare);
        bare = STACK.matcher(bare).replaceAll("$1/$2"); //$NON-NLS-1$
        bare = bare.replace("\\P", "\n").replace("^J", "\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        bare = FORMAT.matcher(bare).replaceAll(""); //$NON-NLS-1$
        return bare.replace('\u0001', '\\').replace('\u0002', '{').replace('\u0003', '}').lines().map(DxfTexts::plain).toList();
    }

    private static String unicode(String text) {
        return UNICODE.matcher(text).replaceAll(m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
    }

    /** Estimated width in heights of capitals. */
    static double width(String text) {
        return text.codePoints().mapToDouble(c -> c >= 0x2e80 ? WIDE : NARROW).sum();
    }
}
