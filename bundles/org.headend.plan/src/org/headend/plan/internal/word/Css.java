package org.headend.plan.internal.word;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.headend.plan.internal.print.Print;
import org.w3c.dom.Element;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSColor;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.css.style.derived.BorderPropertySet;
import com.openhtmltopdf.css.style.derived.RectPropertySet;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.SharedContext;

/** What the style sheet says, in the terms of a word processor; the cascade is the one that the PDF is made by. */
final class Css {
    private static final Set<String> ASIAN = Set.of("Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", "SimSun", "SimHei", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
            "DengXian", "KaiTi", "FangSong", "Hiragino Sans GB"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    private static final String USUAL_ASIAN = "Microsoft YaHei"; //$NON-NLS-1$

    private final SharedContext shared;
    private final LayoutContext context;
    private final double dotsPerPoint;

    Css(Print print) {
        shared = print.styles();
        context = shared.newLayoutContextInstance();
        dotsPerPoint = print.dotsPerPoint();
    }

    CalculatedStyle of(Element element) {
        return shared.getStyle(element);
    }

    LayoutContext context() {
        return context;
    }

    double points(double dots) {
        return dots / dotsPerPoint;
    }

    Face face(CalculatedStyle style) {
        FontSpecification font = style.getFont(context);
        String latin = ""; //$NON-NLS-1$
        String asian = ""; //$NON-NLS-1$
        for (String family : font.families == null ? new String[0] : font.families) {
            String name = family.replace("\"", "").strip(); //$NON-NLS-1$ //$NON-NLS-2$
            if (name.equals(Print.FAMILY)) {
                continue;
            }
            if (ASIAN.contains(name)) {
                asian = asian.isEmpty() || name.equals(USUAL_ASIAN) ? name : asian;
            } else if (latin.isEmpty()) {
                latin = generic(name);
            }
        }
        int weight = weight(font.fontWeight);
        List<IdentValue> decorations = style.getTextDecorations();
        return new Face(points(font.size), latin.isEmpty() ? "Calibri" : latin, asian.isEmpty() ? USUAL_ASIAN : asian, weight >= 600, //$NON-NLS-1$
                font.fontStyle == IdentValue.ITALIC || font.fontStyle == IdentValue.OBLIQUE, has(decorations, IdentValue.UNDERLINE),
                has(decorations, IdentValue.LINE_THROUGH), color(style.getColor()).orElse("000000"), "", //$NON-NLS-1$ //$NON-NLS-2$
                style.hasLetterSpacing() ? points(style.getFloatPropertyProportionalWidth(CSSName.LETTER_SPACING, 0, context)) : 0, raised(style));
    }

    private static String generic(String family) {
        return switch (family.toLowerCase(Locale.ROOT)) {
            case "sans-serif", "system-ui", "segoe ui", "-apple-system" -> "Calibri"; // which word processors have everywhere //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
            case "serif" -> "Cambria"; //$NON-NLS-1$ //$NON-NLS-2$
            case "monospace" -> "Consolas"; //$NON-NLS-1$ //$NON-NLS-2$
            default -> family;
        };
    }

    private static int weight(IdentValue weight) {
        String text = String.valueOf(weight);
        return text.startsWith("bold") ? 700 : text.matches("\\d+") ? Integer.parseInt(text) : 400; //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static boolean has(List<IdentValue> decorations, IdentValue wanted) {
        return decorations != null && decorations.contains(wanted);
    }

    private static String raised(CalculatedStyle style) {
        return style.isIdent(CSSName.VERTICAL_ALIGN, IdentValue.SUPER) ? "super" : style.isIdent(CSSName.VERTICAL_ALIGN, IdentValue.SUB) ? "sub" : ""; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    static Optional<String> color(FSColor color) {
        return color instanceof FSRGBColor rgb && color != FSRGBColor.TRANSPARENT
                ? Optional.of(String.format(Locale.ROOT, "%02X%02X%02X", rgb.getRed(), rgb.getGreen(), rgb.getBlue())) //$NON-NLS-1$
                : Optional.empty();
    }

    /** @param width of what is around it, points */
    Block block(CalculatedStyle style, double width) {
        float available = (float) (width * dotsPerPoint);
        RectPropertySet margin = style.getMarginRect(available, context);
        RectPropertySet padding = style.getPaddingRect(available, context);
        return new Block(sides(margin), sides(padding), edges(style), color(style.getBackgroundColor()).orElse(""), align(style), leading(style), //$NON-NLS-1$
                points(style.getFloatPropertyProportionalWidth(CSSName.TEXT_INDENT, available, context)), page(style),
                style.isForcePageBreakBefore(), style.isForcePageBreakAfter(), style.isAvoidPageBreakInside(),
                style.isIdent(CSSName.PAGE_BREAK_AFTER, IdentValue.AVOID));
    }

    private double[] sides(RectPropertySet set) {
        return new double[] { points(set.top()), points(set.right()), points(set.bottom()), points(set.left()) };
    }

    private Edge[] edges(CalculatedStyle style) {
        BorderPropertySet border = style.getBorder(context);
        return new Edge[] { edge(border.top(), border.topStyle(), border.topColor()), edge(border.right(), border.rightStyle(), border.rightColor()),
                edge(border.bottom(), border.bottomStyle(), border.bottomColor()), edge(border.left(), border.leftStyle(), border.leftColor()) };
    }

    private Edge edge(float width, IdentValue style, FSColor color) {
        return width <= 0 || style == null || style == IdentValue.NONE || style == IdentValue.HIDDEN ? Edge.NONE
                : new Edge(points(width), color(color).orElse("000000"), style.toString()); //$NON-NLS-1$
    }

    private static String align(CalculatedStyle style) {
        IdentValue align = style.getTextAlign();
        return align == IdentValue.RIGHT || align == IdentValue.CENTER || align == IdentValue.JUSTIFY ? align.toString() : "left"; //$NON-NLS-1$
    }

    private double leading(CalculatedStyle style) {
        return style.isIdent(CSSName.LINE_HEIGHT, IdentValue.NORMAL) ? 0 : points(style.getLineHeight(context));
    }

    static String page(CalculatedStyle style) {
        return style.isIdent(CSSName.PAGE, IdentValue.AUTO) ? "auto" : style.getStringProperty(CSSName.PAGE); //$NON-NLS-1$
    }

    /** A width or height as given, points; negative for automatic. */
    double length(CalculatedStyle style, CSSName name, double whole) {
        return style.isIdent(name, IdentValue.AUTO) ? -1
                : points(style.getFloatPropertyProportionalWidth(name, (float) (whole * dotsPerPoint), context));
    }
}
