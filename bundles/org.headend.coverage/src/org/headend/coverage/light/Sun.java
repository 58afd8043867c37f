package org.headend.coverage.light;

import java.time.Instant;

/**
 * Where the sun stands, by the equations of NOAA’s solar calculator (after Meeus, Astronomical Algorithms): right to about
 * 0.02° between 1900 and 2100.
 *
 * @param azimuth   degrees clockwise from north
 * @param elevation degrees above the horizon as it is seen, with refraction
 */
public record Sun(double azimuth, double elevation) {
    private static final double J2000 = 946_728_000; // seconds of the epoch at 2000-01-01 12:00 UTC
    private static final double DAY = 86_400;

    /** @param latitude degrees north @param longitude degrees east */
    public static Sun at(Instant time, double latitude, double longitude) {
        double days = (time.getEpochSecond() - J2000) / DAY;
        double t = days / 36_525;
        double mean = 280.46646 + t * (36_000.76983 + t * 0.0003032);
        double anomaly = Math.toRadians(357.52911 + t * (35_999.05029 - 0.0001537 * t));
        double eccentricity = 0.016708634 - t * (0.000042037 + 0.0000001267 * t);
        double centre = Math.sin(anomaly) * (1.914602 - t * (0.004817 + 0.000014 * t)) + Math.sin(2 * anomaly) * (0.019993 - 0.000101 * t)
                + Math.sin(3 * anomaly) * 0.000289;
        double node = Math.toRadians(125.04 - 1934.136 * t);
        double apparent = Math.toRadians(mean + centre - 0.00569 - 0.00478 * Math.sin(node));
        double obliquity = Math.toRadians(23 + (26 + (21.448 - t * (46.815 + t * (0.00059 - t * 0.001813))) / 60) / 60 + 0.00256 * Math.cos(node));
        double declination = Math.asin(Math.sin(obliquity) * Math.sin(apparent));
        double y = Math.pow(Math.tan(obliquity / 2), 2);
        double l = Math.toRadians(mean);
        double equation = 4 * Math.toDegrees(y * Math.sin(2 * l) - 2 * eccentricity * Math.sin(anomaly)
                + 4 * eccentricity * y * Math.sin(anomaly) * Math.cos(2 * l) - 0.5 * y * y * Math.sin(4 * l)
                - 1.25 * eccentricity * eccentricity * Math.sin(2 * anomaly)); // minutes
        double minutes = Math.floorMod(time.getEpochSecond(), (long) DAY) / 60.0 + equation + 4 * longitude;
        double hour = Math.toRadians(minutes / 4 - 180);
        double phi = Math.toRadians(latitude);
        double sin = Math.sin(phi) * Math.sin(declination) + Math.cos(phi) * Math.cos(declination) * Math.cos(hour);
        double height = Math.toDegrees(Math.asin(Math.clamp(sin, -1, 1)));
        double azimuth = Math.toDegrees(Math.atan2(-Math.cos(declination) * Math.sin(hour),
                Math.sin(declination) * Math.cos(phi) - Math.cos(declination) * Math.sin(phi) * Math.cos(hour)));
        return new Sun((azimuth + 360) % 360, height + refraction(height));
    }

    /** Of the air, degrees; NOAA’s approximation. */
    private static double refraction(double height) {
        double tan = Math.tan(Math.toRadians(height));
        double seconds = height > 85 ? 0 : height > 5 ? 58.1 / tan - 0.07 / Math.pow(tan, 3) + 0.000086 / Math.pow(tan, 5)
                : height > -0.575 ? 1735 + height * (-518.2 + height * (103.4 + height * (-12.79 + height * 0.711))) : -20.774 / tan;
        return seconds / 3600;
    }
}
