package org.headend.coverage;

/** How a lens maps the angle θ from its axis to a distance from the centre of the picture, in focal lengths. */
public enum Projection {
    /** r = tan θ; below 180°, in practice up to about 110°. */
    RECTILINEAR {
        @Override
        double radius(double theta) {
            return Math.tan(theta);
        }

        @Override
        double angle(double radius) {
            return Math.atan(radius);
        }

        @Override
        double slope(double theta) {
            return 1 / (Math.cos(theta) * Math.cos(theta));
        }
    },
    /** r = θ. */
    EQUIDISTANT {
        @Override
        double radius(double theta) {
            return theta;
        }

        @Override
        double angle(double radius) {
            return Math.min(radius, Math.PI);
        }

        @Override
        double slope(double theta) {
            return 1;
        }
    },
    /** r = 2 sin(θ/2). */
    EQUISOLID {
        @Override
        double radius(double theta) {
            return 2 * Math.sin(theta / 2);
        }

        @Override
        double angle(double radius) {
            return 2 * Math.asin(Math.min(1, radius / 2));
        }

        @Override
        double slope(double theta) {
            return Math.cos(theta / 2);
        }
    };

    abstract double radius(double theta);

    abstract double angle(double radius);

    /** dr/dθ: what a degree is worth in the picture. */
    abstract double slope(double theta);
}
