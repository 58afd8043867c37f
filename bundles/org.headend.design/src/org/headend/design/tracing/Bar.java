package org.headend.design.tracing;

import org.headend.design.drafting.Spot;

/**
 * A straight piece along a direction: at a distance from the origin, from one length along it to another.
 *
 * @param group     number of its direction; pieces of one are parallel
 * @param angle     of the direction, radians, 0…π
 * @param offset    across it, m
 * @param from      along it, m
 * @param to        greater than {@code from}
 * @param thickness of the wall whose middle it is; 0 for a mere line
 */
record Bar(int group, double angle, double offset, double from, double to, double thickness) {

    double length() {
        return to - from;
    }

    Spot at(double along) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        return new Spot(along * cos - offset * sin, along * sin + offset * cos);
    }

    Bar between(double begin, double end) {
        return new Bar(group, angle, offset, begin, end, thickness);
    }

    /** Along this one, where the line of another crosses its own; NaN for parallel ones. */
    double crossing(Bar other) {
        double sin = Math.sin(other.angle - angle);
        return Math.abs(sin) < 1e-6 ? Double.NaN : (offset * Math.cos(other.angle - angle) - other.offset) / sin;
    }
}
