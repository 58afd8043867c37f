package org.headend.design.drafting;

import java.util.Collection;

/** A box on a floor in metres; empty while {@code left} is greater than {@code right}. */
public record Extent(double left, double bottom, double right, double top) {
    public static final Extent NONE = new Extent(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY,
            Double.NEGATIVE_INFINITY);

    /** The box around points. */
    public static Extent of(Collection<Spot> spots) {
        Extent extent = NONE;
        for (Spot spot : spots) {
            extent = extent.plus(spot);
        }
        return extent;
    }

    public boolean isEmpty() {
        return left > right;
    }

    public double width() {
        return isEmpty() ? 0 : right - left;
    }

    public double height() {
        return isEmpty() ? 0 : top - bottom;
    }

    public Extent plus(Spot spot) {
        return new Extent(Math.min(left, spot.x()), Math.min(bottom, spot.y()), Math.max(right, spot.x()), Math.max(top, spot.y()));
    }

    public Extent plus(Extent other) {
        return other.isEmpty() ? this : plus(new Spot(other.left, other.bottom)).plus(new Spot(other.right, other.top));
    }

    /** Larger on every side, m. */
    public Extent grown(double by) {
        return isEmpty() ? this : new Extent(left - by, bottom - by, right + by, top + by);
    }

    public boolean contains(Spot spot) {
        return spot.x() >= left && spot.x() <= right && spot.y() >= bottom && spot.y() <= top;
    }

    public boolean meets(Extent other) {
        return left <= other.right && right >= other.left && bottom <= other.top && top >= other.bottom;
    }
}
