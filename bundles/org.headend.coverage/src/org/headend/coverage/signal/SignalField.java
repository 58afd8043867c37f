package org.headend.coverage.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;

import org.headend.coverage.Obstacles;
import org.headend.coverage.Panel;
import org.headend.coverage.Shapes;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** A level, dB or dBm, that falls with the distance from a point and by what panels on the straight way take. */
public final class SignalField {
    private static final int RAYS = 144;
    private static final double STEP = 0.25;
    private static final int HALVINGS = 24;

    private final double x;
    private final double y;
    private final double height;
    private final double plane;
    private final DoubleUnaryOperator level;
    private final ToDoubleFunction<Panel> loss;
    private final Obstacles obstacles;

    /**
     * @param plane height at which the level counts, m
     * @param level by distance without anything in the way; must not rise
     * @param loss  of one panel, dB
     */
    public SignalField(double x, double y, double height, double plane, DoubleUnaryOperator level, ToDoubleFunction<Panel> loss, Obstacles obstacles) {
        this.x = x;
        this.y = y;
        this.height = height;
        this.plane = plane;
        this.level = level;
        this.loss = loss;
        this.obstacles = obstacles;
    }

    public double at(double px, double py) {
        return at(px, py, obstacles.panels());
    }

    private double at(double px, double py, List<Panel> panels) {
        double lost = 0;
        for (Panel panel : panels) {
            if (panel.crossing(x, y, height, px, py, plane) >= 0) {
                lost += loss.applyAsDouble(panel);
            }
        }
        double distance = Math.sqrt((px - x) * (px - x) + (py - y) * (py - y) + (height - plane) * (height - plane));
        return level.applyAsDouble(distance) - lost;
    }

    /** Where the level is reached without a gap from the source on. @param range where it is cut off, m */
    public Geometry atLeast(double wanted, double range) {
        double[] corners = new double[2 * RAYS];
        for (int i = 0; i < RAYS; i++) {
            double cos = Math.cos(2 * Math.PI * i / RAYS);
            double sin = Math.sin(2 * Math.PI * i / RAYS);
            double reach = reach(cos, sin, wanted, range);
            if (reach < 0) {
                return Shapes.empty();
            }
            corners[2 * i] = x + reach * cos;
            corners[2 * i + 1] = y + reach * sin;
        }
        return Shapes.polygon(corners);
    }

    private double reach(double cos, double sin, double wanted, double range) {
        List<Panel> onTheWay = new ArrayList<>();
        for (Panel panel : obstacles.panels()) {
            double middle = (panel.bottom() + panel.top()) / 2;
            if (panel.crossing(x, y, middle, x + range * cos, y + range * sin, middle) >= 0) {
                onTheWay.add(panel);
            }
        }
        if (at(x, y, onTheWay) < wanted) {
            return -1;
        }
        double good = 0;
        while (good < range) {
            double next = Math.min(range, good + STEP);
            if (at(x + next * cos, y + next * sin, onTheWay) < wanted) {
                double bad = next;
                for (int i = 0; i < HALVINGS; i++) {
                    double middle = (good + bad) / 2;
                    if (at(x + middle * cos, y + middle * sin, onTheWay) < wanted) {
                        bad = middle;
                    } else {
                        good = middle;
                    }
                }
                return good;
            }
            good = next;
        }
        return range;
    }

    /** Levels of an area, or −∞ beyond the range. @param step m */
    public Raster raster(Envelope area, double step, double range) {
        int columns = Math.max(1, (int) Math.ceil(area.getWidth() / step));
        int rows = Math.max(1, (int) Math.ceil(area.getHeight() / step));
        float[] values = new float[columns * rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double px = area.getMinX() + (column + 0.5) * step;
                double py = area.getMinY() + (row + 0.5) * step;
                values[row * columns + column] = Math.hypot(px - x, py - y) > range ? Float.NEGATIVE_INFINITY : (float) at(px, py);
            }
        }
        return new Raster(area.getMinX() + step / 2, area.getMinY() + step / 2, step, columns, rows, values);
    }
}
