package org.headend.design.ui.internal.floor.paint;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.headend.design.drafting.Extent;
import org.headend.design.drafting.Spot;
import org.headend.design.ui.internal.figure.Look;
import org.headend.design.ui.internal.floor.Viewport;

/** Rulers along the upper and the left edge, and the scale bar. */
public final class Frame {
    /** Width of a ruler, px. */
    public static final int RULER = 18;
    private static final double TICK = 70;
    private static final int BAR = 110;

    private Frame() {
    }

    /** @param pointer marked on the rulers; null when it is elsewhere */
    public static void paint(Drawing drawing, Spot pointer) {
        GC gc = drawing.gc();
        Viewport viewport = drawing.viewport();
        Look look = drawing.style().look();
        gc.setAntialias(SWT.OFF);
        gc.setBackground(look.card());
        gc.fillRectangle(0, 0, viewport.width(), RULER);
        gc.fillRectangle(0, 0, RULER, viewport.height());
        drawing.pen(look.cardBorder(), 1);
        gc.drawLine(RULER, RULER, viewport.width(), RULER);
        gc.drawLine(RULER, RULER, RULER, viewport.height());
        gc.setFont(drawing.style().font());
        Extent seen = viewport.visible();
        double step = viewport.step(TICK);
        double minor = step / 5;
        gc.setClipping(RULER + 1, 0, viewport.width(), RULER);
        for (long i = (long) Math.ceil(seen.left() / minor); i * minor <= seen.right(); i++) {
            int x = drawing.px(i * minor);
            boolean major = i % 5 == 0;
            drawing.pen(look.cardBorder(), 1);
            gc.drawLine(x, major ? 3 : RULER - 5, x, RULER - 1);
            if (major) {
                gc.setForeground(look.faint());
                gc.drawText(number(i * minor, step), x + 3, 1, true);
            }
        }
        gc.setClipping(0, RULER + 1, RULER, viewport.height());
        for (long i = (long) Math.ceil(seen.bottom() / minor); i * minor <= seen.top(); i++) {
            int y = drawing.py(i * minor);
            boolean major = i % 5 == 0;
            drawing.pen(look.cardBorder(), 1);
            gc.drawLine(major ? 3 : RULER - 5, y, RULER - 1, y);
            if (major) {
                gc.setForeground(look.faint());
                vertical(gc, number(i * minor, step), 1, y - 3);
            }
        }
        gc.setClipping((org.eclipse.swt.graphics.Rectangle) null);
        if (pointer != null) {
            drawing.pen(look.accent(), 1);
            gc.drawLine(drawing.px(pointer.x()), 0, drawing.px(pointer.x()), RULER - 1);
            gc.drawLine(0, drawing.py(pointer.y()), RULER - 1, drawing.py(pointer.y()));
        }
        gc.setBackground(look.card());
        gc.fillRectangle(0, 0, RULER, RULER);
        gc.setAntialias(SWT.ON);
        bar(drawing);
    }

    private static void vertical(GC gc, String text, int x, int y) {
        org.eclipse.swt.graphics.Transform turned = new org.eclipse.swt.graphics.Transform(gc.getDevice());
        turned.translate(x, y);
        turned.rotate(-90);
        gc.setTransform(turned);
        gc.drawText(text, 0, 0, true);
        gc.setTransform(null);
        turned.dispose();
    }

    /** A metre value with as many digits as its step needs. */
    public static String number(double value, double step) {
        String pattern = step >= 1 ? "0" : step >= 0.1 ? "0.0" : "0.00"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        String text = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
        return text.startsWith("-") && Double.parseDouble(text) == 0 ? text.substring(1) : text; //$NON-NLS-1$
    }

    private static void bar(Drawing drawing) {
        GC gc = drawing.gc();
        Viewport viewport = drawing.viewport();
        double metres = viewport.step(BAR) > viewport.metres(2 * BAR) ? viewport.step(BAR / 2.0) : viewport.step(BAR);
        int length = (int) Math.round(metres * viewport.scale());
        int left = RULER + 14;
        int y = viewport.height() - 16;
        String text = metres >= 1 ? number(metres, 1) + " m" : number(metres * 100, 1) + " cm"; //$NON-NLS-1$ //$NON-NLS-2$
        gc.setFont(drawing.style().font());
        Point size = gc.textExtent(text);
        gc.setAlpha(215);
        gc.setBackground(drawing.style().look().canvas());
        gc.fillRoundRectangle(left - 6, y - size.y - 6, length + 12, size.y + 16, 6, 6);
        gc.setAlpha(255);
        drawing.pen(drawing.style().look().text(), 2);
        gc.drawLine(left, y, left + length, y);
        drawing.pen(drawing.style().look().text(), 1);
        gc.drawLine(left, y - 4, left, y + 4);
        gc.drawLine(left + length, y - 4, left + length, y + 4);
        gc.drawText(text, left + length / 2 - size.x / 2, y - size.y - 3, true);
    }
}
