package org.headend.design.drafting;

/** A point of a floor in metres, y up. */
public record Spot(double x, double y) {

    public Spot plus(double dx, double dy) {
        return new Spot(x + dx, y + dy);
    }

    /** Metres between two points. */
    public double distance(Spot other) {
        return Math.hypot(other.x - x, other.y - y);
    }

    /** Direction to another point, degrees counter-clockwise from x, −180 … 180. */
    public double direction(Spot other) {
        return Math.toDegrees(Math.atan2(other.y - y, other.x - x));
    }

    /** The point in a direction, degrees counter-clockwise from x, at a distance, m. */
    public Spot towards(double degrees, double metres) {
        double radians = Math.toRadians(degrees);
        return new Spot(x + metres * Math.cos(radians), y + metres * Math.sin(radians));
    }

    /** Rounded to whole steps, m. */
    public Spot onGrid(double step) {
        return new Spot(Math.round(x / step) * step, Math.round(y / step) * step);
    }
}
