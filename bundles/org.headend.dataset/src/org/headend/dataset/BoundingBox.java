package org.headend.dataset;

/**
 * An upright rectangle in px of the raw picture: x right, y down, origin at the top-left corner of the
 * top-left pixel, so a box over a whole picture is (0, 0, width, height).
 */
public record BoundingBox(double x, double y, double width, double height) {

    public BoundingBox {
        if (!Double.isFinite(x) || !Double.isFinite(y) || !(width >= 0) || !(height >= 0)
                || Double.isInfinite(width) || Double.isInfinite(height)) {
            throw new IllegalArgumentException("box " + x + ',' + y + ',' + width + ',' + height); //$NON-NLS-1$
        }
    }

    /** From two opposite corners in any order. */
    public static BoundingBox ofCorners(double x1, double y1, double x2, double y2) {
        return new BoundingBox(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double area() {
        return width * height;
    }

    /** The part inside a picture; may be empty. */
    public BoundingBox clip(int pictureWidth, int pictureHeight) {
        double left = Math.clamp(x, 0, pictureWidth);
        double top = Math.clamp(y, 0, pictureHeight);
        return new BoundingBox(left, top, Math.clamp(right(), 0, pictureWidth) - left,
                Math.clamp(bottom(), 0, pictureHeight) - top);
    }

    /** Intersection over union, 0…1; 0 when both are empty. */
    public double iou(BoundingBox other) {
        double w = Math.min(right(), other.right()) - Math.max(x, other.x);
        double h = Math.min(bottom(), other.bottom()) - Math.max(y, other.y);
        double common = w > 0 && h > 0 ? w * h : 0;
        double union = area() + other.area() - common;
        return union > 0 ? common / union : 0;
    }
}
