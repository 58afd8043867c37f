package org.headend.coverage;

/**
 * A lens with the picture that comes out behind it: how large, and how much of the world a pixel holds.
 *
 * @param projection how angles become distances in the picture
 * @param width      of the picture, px
 * @param height     of the picture, px
 * @param focalX     focal length in pixels along the width; pixels that the picture really has, see {@link #fitted}
 * @param focalY     along the height
 */
public record Lens(Projection projection, double width, double height, double focalX, double focalY) {

    public Lens {
        if (!(width > 0 && height > 0 && focalX > 0 && focalY > 0) || !Double.isFinite(width * height * focalX * focalY)) {
            throw new IllegalArgumentException("picture and focal length must be positive and finite"); //$NON-NLS-1$
        }
    }

    /**
     * From the size of the sensor; fpx = W·f/w.
     *
     * @param sensorWidth  active width, mm
     * @param sensorHeight active height, mm; 0 for square pixels
     * @param focal        focal length, mm
     */
    public static Lens ofSensor(Projection projection, int pixelsWide, int pixelsHigh, double sensorWidth, double sensorHeight, double focal) {
        double focalX = pixelsWide * focal / sensorWidth;
        return new Lens(projection, pixelsWide, pixelsHigh, focalX, sensorHeight > 0 ? pixelsHigh * focal / sensorHeight : focalX);
    }

    /** From the horizontal field of view, which data sheets know better than the formula; pixels are square. */
    public static Lens ofView(Projection projection, int pixelsWide, int pixelsHigh, double horizontalDegrees) {
        if (!(horizontalDegrees > 0 && horizontalDegrees < (projection == Projection.RECTILINEAR ? 180 : 361))) {
            throw new IllegalArgumentException("no such field of view: " + horizontalDegrees); //$NON-NLS-1$
        }
        double focal = pixelsWide / 2.0 / projection.radius(Math.toRadians(horizontalDegrees / 2));
        return new Lens(projection, pixelsWide, pixelsHigh, focal, focal);
    }

    public double horizontalDegrees() {
        return view(width / focalX);
    }

    public double verticalDegrees() {
        return view(height / focalY);
    }

    public double diagonalDegrees() {
        return view(Math.hypot(width / focalX, height / focalY));
    }

    private double view(double size) {
        return Math.toDegrees(2 * projection.angle(size / 2));
    }

    /** Focal length in pixels that densities are computed with: the lesser of both axes. */
    public double focal() {
        return Math.min(focalX, focalY);
    }

    /** Pixels per metre on the axis, on a plane that faces the camera; fpx / z. @param depth along the axis, m */
    public double density(double depth) {
        return focal() / depth;
    }

    /** Where on the axis a density is reached, m. @param pixelsPerMetre above 0 */
    public double distance(double pixelsPerMetre) {
        return focal() / pixelsPerMetre;
    }

    /**
     * The focal length that gives a density; f = ppm·d·w/W.
     *
     * @param depth       m
     * @param sensorWidth mm
     * @return mm
     */
    public static double neededFocal(double pixelsPerMetre, double depth, double sensorWidth, int pixelsWide) {
        return pixelsPerMetre * depth * sensorWidth / pixelsWide;
    }

    /** With another focal length. @param factor new by old */
    public Lens zoomed(double factor) {
        return new Lens(projection, width, height, focalX * factor, focalY * factor);
    }

    /** Turned by 90° (corridor mode). */
    public Lens turned() {
        return new Lens(projection, height, width, focalY, focalX);
    }

    /** Digital zoom or stabilisation: the middle of the picture, which adds no density. @param share of each side that stays, 0…1 */
    public Lens cropped(double share) {
        return new Lens(projection, width * share, height * share, focalX, focalY);
    }

    /**
     * Behind a change of the picture’s size: a stream, or the input of a network. It is never enlarged beyond the pixels
     * that there are, since enlarging adds no detail; what is cut off narrows the view.
     *
     * @param newWidth  px
     * @param newHeight px
     */
    public Lens fitted(double newWidth, double newHeight, Fit fit) {
        double kx = newWidth / width;
        double ky = newHeight / height;
        return switch (fit) {
            case STRETCH -> scaled(width, height, Math.min(1, kx), Math.min(1, ky));
            case LETTERBOX -> scaled(width, height, Math.min(1, Math.min(kx, ky)), Math.min(1, Math.min(kx, ky)));
            case CROP -> {
                double k = Math.max(kx, ky);
                yield scaled(newWidth / k, newHeight / k, Math.min(1, k), Math.min(1, k));
            }
        };
    }

    private Lens scaled(double w, double h, double kx, double ky) {
        return new Lens(projection, w * kx, h * ky, focalX * kx, focalY * ky);
    }
}
