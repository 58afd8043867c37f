package org.headend.coverage.signal;

/** A point source of light. */
public record Light(double x, double y, double height, double candela) {

    /** A source that shines alike within a cone. @param beamDegrees its full angle, 360 for all around */
    public static Light ofLumens(double x, double y, double height, double lumens, double beamDegrees) {
        return new Light(x, y, height, lumens / (2 * Math.PI * (1 - Math.cos(Math.toRadians(beamDegrees / 2)))));
    }

    /** As measured on its axis. @param distance m */
    public static Light ofLux(double x, double y, double height, double lux, double distance) {
        return new Light(x, y, height, lux * distance * distance);
    }

    /** Horizontal illuminance of a place below it: I·cos γ/d², lx; 0 above it. @param z height of the place, m */
    public double lux(double px, double py, double z) {
        double drop = height - z;
        double squared = (px - x) * (px - x) + (py - y) * (py - y) + drop * drop;
        return drop <= 0 ? 0 : candela * drop / Math.sqrt(squared) / squared;
    }

    /** How far something moves across the picture while the shutter is open, px. @param speed m/s @param shutter s */
    public static double motionBlur(double speed, double shutter, double pixelsPerMetre) {
        return speed * shutter * pixelsPerMetre;
    }
}
