package org.headend.design.ui.internal.floor;

import org.headend.design.drafting.Extent;
import org.headend.design.drafting.Spot;

/** Which part of a floor is seen: metres with y up become pixels with y down. */
public final class Viewport {
    /** Closest view: 2.5 mm for each pixel. */
    public static final double MAX_SCALE = 400;
    /** Widest view: 20 m for each pixel. */
    public static final double MIN_SCALE = 0.05;

    private double scale = 40;
    private double left;
    private double top;
    private int width = 1;
    private int height = 1;

    /** Pixels per metre. */
    public double scale() {
        return scale;
    }

    public double px(double x) {
        return (x - left) * scale;
    }

    public double py(double y) {
        return (top - y) * scale;
    }

    public Spot spot(double px, double py) {
        return new Spot(left + px / scale, top - py / scale);
    }

    /** Metres that a length on the screen stands for. */
    public double metres(double pixels) {
        return pixels / scale;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Keeps the middle where it is; the upper edge when only the height changes, as when something opens below. */
    public void resize(int newWidth, int newHeight) {
        if (newWidth != width) {
            left -= (newWidth - width) / 2.0 / scale;
            top += (newHeight - height) / 2.0 / scale;
        }
        width = Math.max(1, newWidth);
        height = Math.max(1, newHeight);
    }

    /** The part of the floor that is seen. */
    public Extent visible() {
        Spot lower = spot(0, height);
        Spot upper = spot(width, 0);
        return new Extent(lower.x(), lower.y(), upper.x(), upper.y());
    }

    /** Moves what is seen by pixels. */
    public void pan(double dx, double dy) {
        left -= dx / scale;
        top += dy / scale;
    }

    /** Zooms around a pixel, which keeps its place on the floor. */
    public void zoom(double factor, double px, double py) {
        Spot fixed = spot(px, py);
        scale = Math.clamp(scale * factor, MIN_SCALE, MAX_SCALE);
        left = fixed.x() - px / scale;
        top = fixed.y() + py / scale;
    }

    /** Shows a box as a whole with a margin, px. */
    public void fit(Extent extent, int margin) {
        if (extent.isEmpty()) {
            return;
        }
        double wide = Math.max(1, width - 2 * margin);
        double high = Math.max(1, height - 2 * margin);
        scale = Math.clamp(Math.min(wide / Math.max(0.5, extent.width()), high / Math.max(0.5, extent.height())), MIN_SCALE, MAX_SCALE);
        centre(new Spot((extent.left() + extent.right()) / 2, (extent.bottom() + extent.top()) / 2));
    }

    public void centre(Spot spot) {
        left = spot.x() - width / 2.0 / scale;
        top = spot.y() + height / 2.0 / scale;
    }

    /** Scrolls as little as needed until a point is seen. */
    public void reveal(Spot spot, int margin) {
        double px = px(spot.x());
        double py = py(spot.y());
        if (px < margin || py < margin || px > width - margin || py > height - margin) {
            centre(spot);
        }
    }

    /** A round length for grids and scale bars, m, that is at least some pixels long: 1, 2 or 5 times a power of ten. */
    public double step(double pixels) {
        double wanted = metres(pixels);
        double power = Math.pow(10, Math.floor(Math.log10(wanted)));
        for (double factor : new double[] { 1, 2, 5 }) {
            if (factor * power >= wanted * 0.999999) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    /** What the view was, to compare with. */
    public record State(double scale, double left, double top, int width, int height) {
    }

    public State state() {
        return new State(scale, left, top, width, height);
    }
}
