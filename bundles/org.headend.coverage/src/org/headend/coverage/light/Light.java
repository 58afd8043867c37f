package org.headend.coverage.light;

import org.headend.coverage.Pose;

/**
 * A point source of light. Below 180° its intensity falls from the axis as a power of the cosine, as that of an LED without
 * a sharp edge does; above, it is the same within its cone.
 *
 * @param pose     where it hangs and shines
 * @param candela  on its axis, cd
 * @param exponent of the cosine, 1 for a surface that glows alike in all directions; 0 for an even cone
 * @param limit    degrees from the axis beyond which there is nothing
 */
public record Light(Pose pose, double candela, double exponent, double limit) {
    private static final double EVEN = 180;

    /**
     * From the data sheet: Φ = 2π·I₀/(m + 1) with m = −ln 2 / ln cos(β/2).
     *
     * @param lumens      Φ, lm
     * @param beamDegrees β, full angle between the directions of half the intensity, above 0; 360 for all around
     */
    public static Light ofLumens(Pose pose, double lumens, double beamDegrees) {
        double half = Math.toRadians(beamDegrees / 2);
        if (beamDegrees >= EVEN) {
            return new Light(pose, lumens / (2 * Math.PI * (1 - Math.cos(half))), 0, beamDegrees / 2);
        }
        double exponent = -Math.log(2) / Math.log(Math.cos(half));
        return new Light(pose, lumens * (exponent + 1) / (2 * Math.PI), exponent, EVEN / 2);
    }

    /** Towards a point, cd. */
    public double towards(double x, double y, double z) {
        double dx = x - pose.x();
        double dy = y - pose.y();
        double dz = z - pose.height();
        double distance = Math.sqrt(dx * dx + dy * dy + dz * dz);
        if (distance == 0) {
            return candela;
        }
        if (pose.tilt() == 90) { // straight down, as most lamps hang; without the sines of angles
            return at(-dz / distance);
        }
        double pan = Math.toRadians(pose.pan());
        double tilt = Math.toRadians(pose.tilt());
        return at((Math.cos(tilt) * (Math.cos(pan) * dx + Math.sin(pan) * dy) - Math.sin(tilt) * dz) / distance);
    }

    /** @param cos of the angle from the axis */
    private double at(double cos) {
        if (limit < EVEN && cos < Math.cos(Math.toRadians(limit)) - 1e-12) {
            return 0;
        }
        return exponent == 0 ? candela : candela * Math.pow(Math.max(0, cos), exponent);
    }

    /** Of a place that lies flat: I·cos γ/d², lx; 0 at its height and above. @param z height of the place, m */
    public double horizontal(double x, double y, double z) {
        double drop = pose.height() - z;
        double squared = squared(x, y, z);
        return drop <= 0 ? 0 : towards(x, y, z) * drop / Math.sqrt(squared) / squared;
    }

    /** On faces, the mean of all upright directions (cylindrical): I·sin γ/(π·d²), lx. @param z height of the faces, m */
    public double cylindrical(double x, double y, double z) {
        double squared = squared(x, y, z);
        double away = Math.hypot(x - pose.x(), y - pose.y());
        return squared == 0 ? 0 : towards(x, y, z) * away / Math.sqrt(squared) / squared / Math.PI;
    }

    private double squared(double x, double y, double z) {
        double dx = x - pose.x();
        double dy = y - pose.y();
        double dz = z - pose.height();
        return dx * dx + dy * dy + dz * dz;
    }

    /**
     * Beyond this distance along the floor it gives less than {@code faintest}.
     *
     * @param faintest lx, above 0
     * @param z        height of the place, m
     * @param faces    whether it falls on faces there, or on something flat
     */
    public double reach(double faintest, double z, boolean faces) {
        return faces ? Math.sqrt(candela / faintest / Math.PI) : Math.cbrt(candela * Math.max(0, pose.height() - z) / faintest);
    }
}
