package org.headend.coverage;

import java.util.Arrays;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** A closed line of corners that grows, and that half-planes cut while it is convex. */
final class Ring {
    /** Corners that stand for a circle: its area is right to 0.03 %. */
    static final int CIRCLE = 144;

    private double[] xs = new double[CIRCLE + 8];
    private double[] ys = new double[CIRCLE + 8];
    private int size;

    static Ring circle(double x, double y, double radius, double startRadians) {
        Ring ring = new Ring();
        for (int i = 0; i < CIRCLE; i++) {
            double angle = startRadians + 2 * Math.PI * i / CIRCLE;
            ring.add(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
        }
        return ring;
    }

    void add(double x, double y) {
        if (size > 0 && Math.abs(xs[size - 1] - x) + Math.abs(ys[size - 1] - y) < 1e-9) {
            return;
        }
        if (size == xs.length) {
            xs = Arrays.copyOf(xs, 2 * size);
            ys = Arrays.copyOf(ys, 2 * size);
        }
        xs[size] = x;
        ys[size++] = y;
    }

    /** Keeps where a·x + b·y + c ≥ 0 (Sutherland and Hodgman). */
    Ring clip(double a, double b, double c) {
        Ring out = new Ring();
        for (int i = 0; i < size; i++) {
            int next = i + 1 == size ? 0 : i + 1;
            double here = a * xs[i] + b * ys[i] + c;
            double there = a * xs[next] + b * ys[next] + c;
            if (here >= 0) {
                out.add(xs[i], ys[i]);
            }
            if (here >= 0 != there >= 0) {
                double share = here / (here - there);
                out.add(xs[i] + share * (xs[next] - xs[i]), ys[i] + share * (ys[next] - ys[i]));
            }
        }
        return out;
    }

    Coordinate[] coordinates() {
        int count = size;
        while (count > 1 && Math.abs(xs[0] - xs[count - 1]) + Math.abs(ys[0] - ys[count - 1]) < 1e-9) {
            count--;
        }
        if (count < 3) {
            return new Coordinate[0];
        }
        Coordinate[] ring = new Coordinate[count + 1];
        for (int i = 0; i < count; i++) {
            ring[i] = new Coordinate(xs[i], ys[i]);
        }
        ring[count] = ring[0].copy();
        return ring;
    }

    /** Empty when nothing is enclosed. */
    Geometry toArea() {
        return coordinates().length == 0 ? Shapes.empty() : Shapes.ring(this, null);
    }
}
