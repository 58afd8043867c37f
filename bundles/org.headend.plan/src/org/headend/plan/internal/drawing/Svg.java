package org.headend.plan.internal.drawing;

import java.util.Locale;

/** Writes SVG elements. */
public final class Svg {
    private final StringBuilder out = new StringBuilder();

    /** Any markup with numbers put in by {@link String#format}. */
    Svg add(String format, Object... values) {
        out.append(values.length == 0 ? format : String.format(Locale.ROOT, format, values)).append('\n');
        return this;
    }

    Svg line(double x1, double y1, double x2, double y2, String color, double width) {
        return add("<path d=\"M%.3f %.3fL%.3f %.3f\" fill=\"none\" stroke=\"%s\" stroke-width=\"%.3f\"/>", x1, y1, x2, y2, color, width); //$NON-NLS-1$
    }

    Svg dashed(double x1, double y1, double x2, double y2, String color, double width, double dash) {
        return add("<path d=\"M%.3f %.3fL%.3f %.3f\" fill=\"none\" stroke=\"%s\" stroke-width=\"%.3f\" stroke-dasharray=\"%.3f %.3f\"/>", x1, y1, x2, y2, color, //$NON-NLS-1$
                width, dash, dash * 0.7);
    }

    /** @param anchor {@code start}, {@code middle} or {@code end} */
    Svg text(double x, double y, double size, String color, String anchor, String text) {
        return add("<text x=\"%.3f\" y=\"%.3f\" font-size=\"%.3f\" fill=\"%s\" text-anchor=\"%s\">%s</text>", x, y, size, color, anchor, escape(text)); //$NON-NLS-1$
    }

    Svg bold(double x, double y, double size, String color, String anchor, String text) {
        return add("<text x=\"%.3f\" y=\"%.3f\" font-size=\"%.3f\" font-weight=\"700\" fill=\"%s\" text-anchor=\"%s\">%s</text>", x, y, size, color, anchor, //$NON-NLS-1$
                escape(text));
    }

    static String escape(String text) {
        return text == null ? "" : text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
    }

    /** Estimated width of a text: a Chinese character is as wide as the font is high, others about 0.56 of it. */
    static double width(String text, double size) {
        return text.codePoints().mapToDouble(c -> Character.isIdeographic(c) || c >= 0xFF00 || c >= 0x3000 && c < 0x3100 ? 1 : 0.56).sum() * size;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /** One document around elements, in mm. */
    public static String document(double width, double height, String body) {
        return String.format(Locale.ROOT, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$.2fmm\" height=\"%2$.2fmm\" viewBox=\"0 0 %1$.2f %2$.2f\" font-family=\"%3$s\">%n%4$s</svg>%n", //$NON-NLS-1$
                width, height, org.headend.design.export.Sheet.FONT, body);
    }
}
