package org.headend.coverage;

/**
 * Where a camera hangs and looks.
 *
 * @param x      m
 * @param y      m
 * @param height of the lens above the floor, m
 * @param pan    degrees counter-clockwise from x
 * @param tilt   degrees downwards from the horizontal
 * @param roll   degrees around the optical axis; a positive one leans the camera to its right
 */
public record Pose(double x, double y, double height, double pan, double tilt, double roll) {

    public Pose {
        if (!Double.isFinite(x + y + height + pan + tilt + roll)) {
            throw new IllegalArgumentException("a pose must be finite"); //$NON-NLS-1$
        }
    }

    public Pose at(double newX, double newY) {
        return new Pose(newX, newY, height, pan, tilt, roll);
    }

    public Pose withHeight(double newHeight) {
        return new Pose(x, y, newHeight, pan, tilt, roll);
    }

    public Pose withTilt(double newTilt) {
        return new Pose(x, y, height, pan, newTilt, roll);
    }

    public Pose withPan(double newPan) {
        return new Pose(x, y, height, newPan, tilt, roll);
    }
}
