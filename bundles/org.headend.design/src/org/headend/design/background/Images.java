package org.headend.design.background;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.lang.ref.SoftReference;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Draws a background at a scale and keeps the last image while there is memory. */
final class Images {
    private static final double MAX_PIXELS = 40_000_000;

    /** Draws everything with the lower left corner of the drawing at the lower left corner of the image. */
    @FunctionalInterface
    interface Painter<E extends Exception> {
        void draw(Graphics2D graphics, double pixelsPerUnit) throws E;
    }

    private double kept;
    private SoftReference<BufferedImage> last = new SoftReference<>(null);

    synchronized <E extends Exception> BufferedImage get(double width, double height, double wanted, Painter<E> painter) throws E {
        double scale = Math.min(wanted, Math.sqrt(MAX_PIXELS / (width * height)));
        BufferedImage image = last.get();
        if (image == null || kept != scale) {
            image = new BufferedImage((int) Math.clamp(Math.round(width * scale), 1, (long) MAX_PIXELS),
                    (int) Math.clamp(Math.round(height * scale), 1, (long) MAX_PIXELS), BufferedImage.TYPE_INT_ARGB);
            Graphics2D graphics = image.createGraphics();
            try {
                painter.draw(graphics, scale);
            } finally {
                graphics.dispose();
            }
            kept = scale;
            last = new SoftReference<>(image);
        }
        return image;
    }

    /** A part of the drawing; the painter draws all of it, clipped. @param height of the whole drawing, units */
    static <E extends Exception> BufferedImage part(Rectangle2D part, double height, double wanted, Painter<E> painter) throws E {
        double scale = Math.min(wanted, Math.sqrt(MAX_PIXELS / (part.getWidth() * part.getHeight())));
        BufferedImage image = new BufferedImage((int) Math.max(1, Math.round(part.getWidth() * scale)), (int) Math.max(1, Math.round(part.getHeight() * scale)),
                BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setClip(0, 0, image.getWidth(), image.getHeight());
            graphics.translate(-part.getX() * scale, -(height - part.getMaxY()) * scale);
            painter.draw(graphics, scale);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    static void checkCanceled(IProgressMonitor monitor) {
        if (monitor != null && monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }
}
