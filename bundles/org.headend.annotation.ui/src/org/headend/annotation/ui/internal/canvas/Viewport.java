package org.headend.annotation.ui.internal.canvas;

import org.headend.dataset.BoundingBox;

/** Which part of a picture is seen, and how large. All positions on the screen are relative to the canvas. */
public final class Viewport {
    private static final double MAX_ZOOM = 64;
    private static final double MIN_SIDE = 16;
    /** Free px around a picture that is fitted, so that its edges can be reached. */
    static final int MARGIN = 12;

    private int pictureWidth = 1;
    private int pictureHeight = 1;
    private int width = 1;
    private int height = 1;
    private double zoom = 1;
    private double left;
    private double top;
    private boolean fitted = true;

    /** Shows another picture: fitted when the last one was, else at the same place and zoom. */
    public void setPicture(int newWidth, int newHeight) {
        pictureWidth = Math.max(1, newWidth);
        pictureHeight = Math.max(1, newHeight);
        settle();
    }

    public void setSize(int newWidth, int newHeight) {
        width = Math.max(1, newWidth);
        height = Math.max(1, newHeight);
        settle();
    }

    /** Screen px per picture px. */
    public double zoom() {
        return zoom;
    }

    public boolean fitted() {
        return fitted;
    }

    public void fit() {
        fitted = true;
        settle();
    }

    /** Zooms so that the picture's point under the given screen position stays there. */
    public void zoomTo(double newZoom, double x, double y) {
        double px = pictureX(x);
        double py = pictureY(y);
        zoom = Math.clamp(newZoom, Math.min(1, MIN_SIDE / Math.max(pictureWidth, pictureHeight)), MAX_ZOOM);
        left = px - x / zoom;
        top = py - y / zoom;
        fitted = false;
        settle();
    }

    public void pan(double dx, double dy) {
        moveTo(left - dx / zoom, top - dy / zoom);
    }

    /** Puts the picture's point at the canvas' top-left corner, as far as the picture reaches. */
    public void moveTo(double newLeft, double newTop) {
        left = newLeft;
        top = newTop;
        fitted = false;
        settle();
    }

    /** Scrolls as little as needed to see a box. */
    public void reveal(BoundingBox box) {
        double right = left + width / zoom;
        double bottom = top + height / zoom;
        if (box.right() < left || box.x() > right || box.bottom() < top || box.y() > bottom) {
            left = box.x() + box.width() / 2 - width / zoom / 2;
            top = box.y() + box.height() / 2 - height / zoom / 2;
            settle();
        }
    }

    private void settle() {
        if (fitted) {
            zoom = Math.min(1.0 * Math.max(1, width - 2 * MARGIN) / pictureWidth,
                    1.0 * Math.max(1, height - 2 * MARGIN) / pictureHeight);
            zoom = Math.min(zoom, MAX_ZOOM / 8);
        }
        left = settle(left, pictureWidth, width / zoom);
        top = settle(top, pictureHeight, height / zoom);
    }

    /** In the middle when all of it is seen, else within the picture and a margin. */
    private double settle(double at, double length, double seen) {
        double margin = MARGIN / zoom;
        return length + 2 * margin <= seen ? (length - seen) / 2 : Math.clamp(at, -margin, length + margin - seen);
    }

    public double left() {
        return left;
    }

    public double top() {
        return top;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public int pictureWidth() {
        return pictureWidth;
    }

    public int pictureHeight() {
        return pictureHeight;
    }

    public double pictureX(double screenX) {
        return screenX / zoom + left;
    }

    public double pictureY(double screenY) {
        return screenY / zoom + top;
    }

    public int screenX(double x) {
        return (int) Math.round((x - left) * zoom);
    }

    public int screenY(double y) {
        return (int) Math.round((y - top) * zoom);
    }

    /** True when a part of the box can be seen. */
    public boolean shows(BoundingBox box) {
        return box.right() >= left && box.x() <= left + width / zoom && box.bottom() >= top
                && box.y() <= top + height / zoom;
    }
}
