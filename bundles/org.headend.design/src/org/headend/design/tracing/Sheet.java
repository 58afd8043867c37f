package org.headend.design.tracing;

import org.headend.design.drafting.Spot;
import org.headend.design.site.Floor;

/**
 * How a drawing lies on a floor.
 *
 * @param scale   metres per unit, greater than 0
 * @param degrees that it is turned by, counter-clockwise around its lower left corner
 * @param x       of that corner, m
 * @param y       of that corner, m
 */
public record Sheet(double scale, double degrees, double x, double y) {

    /** Where the background of a floor lies. @param suggested scale for a floor that is not calibrated */
    public static Sheet of(Floor floor, double suggested) {
        return new Sheet(floor.getBackgroundScale() > 0 ? floor.getBackgroundScale() : suggested, floor.getBackgroundRotation(),
                floor.getBackgroundX(), floor.getBackgroundY());
    }

    /** A point of the drawing, in units, on the floor. */
    public Spot place(double ux, double uy) {
        double radians = Math.toRadians(degrees);
        return new Spot(x + scale * (ux * Math.cos(radians) - uy * Math.sin(radians)), y + scale * (ux * Math.sin(radians) + uy * Math.cos(radians)));
    }
}
