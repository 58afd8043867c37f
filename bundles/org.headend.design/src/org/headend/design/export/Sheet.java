package org.headend.design.export;

import java.util.Locale;

/**
 * One sheet of paper, drawn. Coordinates of the sheet are mm from its upper left corner.
 *
 * @param width   of the paper, mm
 * @param height  of the paper, mm
 * @param drawing what its window shows; sheets of one drawing share it
 * @param window  where on the paper
 * @param originX coordinate of the drawing at the left border of the window
 * @param originY coordinate of the drawing at the upper border of the window
 * @param scale   mm per unit of the drawing
 * @param frame   SVG elements around and above the window, in mm
 */
public record Sheet(double width, double height, Drawing drawing, Box window, double originX, double originY, double scale,
        String frame) {
    /** Fonts that have Chinese glyphs first: a renderer that takes one font for all text then shows them. */
    public static final String FONT = "'Noto Sans CJK SC','Noto Sans SC','Source Han Sans SC','Microsoft YaHei','PingFang SC'," //$NON-NLS-1$
            + "'WenQuanYi Micro Hei','Segoe UI','DejaVu Sans',sans-serif"; //$NON-NLS-1$

    /** A rectangle on the paper, mm. */
    public record Box(double x, double y, double width, double height) {
    }

    /** The whole sheet as one SVG document of its real size. */
    public String svg() {
        return open() + String.format(Locale.ROOT, "<rect width=\"%.3f\" height=\"%.3f\" fill=\"#ffffff\"/>%n", width, height) //$NON-NLS-1$
                + String.format(Locale.ROOT,
                "<svg x=\"%.3f\" y=\"%.3f\" width=\"%.3f\" height=\"%.3f\" viewBox=\"%.4f %.4f %.4f %.4f\" overflow=\"hidden\">%n", //$NON-NLS-1$
                window.x(), window.y(), window.width(), window.height(), originX, originY, window.width() / scale,
                window.height() / scale) + drawing.body() + "</svg>\n" + frame + "</svg>\n"; //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** What lies around and over the window, on no ground. */
    String frameSvg() {
        return open() + frame + "</svg>\n"; //$NON-NLS-1$
    }

    private String open() {
        return String.format(Locale.ROOT, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$.3fmm\" height=\"%2$.3fmm\" viewBox=\"0 0 %1$.3f %2$.3f\" " //$NON-NLS-1$
                + "font-family=\"%3$s\">%n", width, height, FONT); //$NON-NLS-1$
    }
}
