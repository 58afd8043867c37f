package org.headend.design.ui.internal.figure;

import java.util.function.Supplier;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editparts.GridLayer;

/** Every second line of the grid that positions snap to, and fewer where it is seen from far. */
public final class DesignGrid extends GridLayer {
    /** Distance of positions, px. */
    public static final int STEP = 10;
    private static final int VISIBLE = 2 * STEP;
    /** Lines that are closer to each other on the screen, px, would only make the canvas grey. */
    private static final int CLOSEST = 12;

    private final Supplier<CanvasStyle> style;

    /** @param style asked for only when painting */
    public DesignGrid(Supplier<CanvasStyle> style) {
        this.style = style;
    }

    @Override
    protected void paintGrid(Graphics graphics) {
        Rectangle clip = graphics.getClip(new Rectangle());
        graphics.setForegroundColor(style.get().look().grid());
        graphics.setLineWidth(1);
        int step = VISIBLE;
        while (step * style.get().zoom() < CLOSEST) {
            step *= 2;
        }
        for (int x = Math.floorDiv(clip.x, step) * step; x <= clip.right(); x += step) {
            graphics.drawLine(x, clip.y, x, clip.bottom());
        }
        for (int y = Math.floorDiv(clip.y, step) * step; y <= clip.bottom(); y += step) {
            graphics.drawLine(clip.x, y, clip.right(), y);
        }
    }
}
