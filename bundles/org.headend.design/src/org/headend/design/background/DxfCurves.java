package org.headend.design.background;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Curves as short straight lines: x0, y0, x1, y1 … */
final class DxfCurves {
    private static final double STEP = Math.toRadians(5);
    private static final int PER_SPAN = 8;
    private static final int MAX_DEGREE = 10;
    private static final double[] NOTHING = {};

    private DxfCurves() {
    }

    /** Counter-clockwise from one angle to another, degrees. */
    static double[] arc(double x, double y, double radius, double from, double to) {
        double start = Math.toRadians(from % 360);
        double sweep = Math.toRadians(to % 360) - start;
        if (sweep <= 1e-9) {
            sweep += 2 * Math.PI;
        }
        return ellipse(x, y, radius, 0, 1, start, start + sweep);
    }

    /** Around a centre; a and b is the end of the major axis, ratio the length of the minor one; parameters in radians. */
    static double[] ellipse(double x, double y, double a, double b, double ratio, double from, double to) {
        double sweep = to - from;
        if (!(Math.abs(sweep) <= 4 * Math.PI)) {
            return NOTHING;
        }
        if (sweep <= 1e-9) {
            sweep += 2 * Math.PI;
        }
        int steps = Math.max(2, (int) Math.ceil(Math.abs(sweep) / STEP));
        double[] xy = new double[2 * steps + 2];
        for (int i = 0; i <= steps; i++) {
            double t = from + sweep * i / steps;
            xy[2 * i] = x + a * Math.cos(t) - b * ratio * Math.sin(t);
            xy[2 * i + 1] = y + b * Math.cos(t) + a * ratio * Math.sin(t);
        }
        return xy;
    }

    /** Through corners {x, y, bulge}; bulge is the tangent of a quarter of the angle of the arc to the next corner. */
    static double[] bulged(List<double[]> corners, boolean closed) {
        if (corners.size() < 2) {
            return NOTHING;
        }
        List<double[]> points = new ArrayList<>();
        int last = closed ? corners.size() : corners.size() - 1;
        points.add(corners.get(0));
        for (int i = 0; i < last; i++) {
            double[] a = corners.get(i);
            double[] b = corners.get((i + 1) % corners.size());
            if (Math.abs(a[2]) > 1e-6) {
                addArc(points, a, b, a[2]);
            }
            points.add(b);
        }
        double[] xy = new double[2 * points.size()];
        for (int i = 0; i < points.size(); i++) {
            xy[2 * i] = points.get(i)[0];
            xy[2 * i + 1] = points.get(i)[1];
        }
        return xy;
    }

    private static void addArc(List<double[]> points, double[] a, double[] b, double bulge) {
        double sweep = 4 * Math.atan(bulge);
        double factor = (1 - bulge * bulge) / (4 * bulge);
        double cx = (a[0] + b[0]) / 2 - factor * (b[1] - a[1]);
        double cy = (a[1] + b[1]) / 2 + factor * (b[0] - a[0]);
        double radius = Math.hypot(a[0] - cx, a[1] - cy);
        double start = Math.atan2(a[1] - cy, a[0] - cx);
        int steps = Math.max(2, (int) Math.ceil(Math.abs(sweep) / STEP));
        for (int i = 1; i < steps; i++) {
            double t = start + sweep * i / steps;
            points.add(new double[] { cx + radius * Math.cos(t), cy + radius * Math.sin(t) });
        }
    }

    /** A B-spline by its control points, weights left aside; through the fit points where it has no others. */
    static double[] spline(Dxf.Entity e) {
        List<Double> knots = new ArrayList<>();
        List<double[]> control = new ArrayList<>();
        List<double[]> fit = new ArrayList<>();
        for (int i = 0; i < e.size(); i++) {
            switch (e.code(i)) {
                case 40 -> knots.add(e.number(i));
                case 10 -> control.add(new double[] { e.number(i), 0, 0 });
                case 20 -> set(control, e.number(i));
                case 11 -> fit.add(new double[] { e.number(i), 0, 0 });
                case 21 -> set(fit, e.number(i));
                default -> {
                    // tolerances, tangents, weights
                }
            }
        }
        int degree = Math.clamp(e.integer(71, 3), 1, MAX_DEGREE);
        if (control.size() <= degree || knots.size() != control.size() + degree + 1) {
            return bulged(fit.size() > 1 ? fit : control, false);
        }
        double[] knot = knots.stream().mapToDouble(Double::doubleValue).toArray();
        double[] sorted = knot.clone();
        Arrays.sort(sorted);
        if (!Arrays.equals(knot, sorted)) {
            return bulged(control, false);
        }
        List<double[]> points = new ArrayList<>();
        for (int span = degree; span < control.size(); span++) {
            if (knot[span + 1] > knot[span]) {
                for (int i = points.isEmpty() ? 0 : 1; i <= PER_SPAN; i++) {
                    points.add(deBoor(control, knot, degree, span, knot[span] + (knot[span + 1] - knot[span]) * i / PER_SPAN));
                }
            }
        }
        return bulged(points, false);
    }

    private static void set(List<double[]> points, double y) {
        if (!points.isEmpty()) {
            points.get(points.size() - 1)[1] = y;
        }
    }

    private static double[] deBoor(List<double[]> control, double[] knot, int degree, int span, double t) {
        double[][] d = new double[degree + 1][];
        for (int j = 0; j <= degree; j++) {
            d[j] = control.get(j + span - degree).clone();
        }
        for (int r = 1; r <= degree; r++) {
            for (int j = degree; j >= r; j--) {
                double low = knot[j + span - degree];
                double high = knot[j + 1 + span - r];
                double share = high > low ? (t - low) / (high - low) : 0;
                d[j][0] = (1 - share) * d[j - 1][0] + share * d[j][0];
                d[j][1] = (1 - share) * d[j - 1][1] + share * d[j][1];
            }
        }
        return d[degree];
    }
}
