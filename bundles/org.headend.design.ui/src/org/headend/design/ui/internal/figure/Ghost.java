package org.headend.design.ui.internal.figure;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;

/** A translucent outline: where a card will be, or what a marquee encloses. It never takes the pointer. */
public final class Ghost extends Figure {
    private static final int ALPHA = 45;
    private static final int OPAQUE = 255;

    private final Look look;
    private final int radius;

    public Ghost(Look look, int radius) {
        this.look = look;
        this.radius = radius;
    }

    /** The outline of a card. */
    public static Ghost card(Look look) {
        return new Ghost(look, DeviceFigure.RADIUS);
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Rectangle box = getBounds().getResized(-1, -1);
        graphics.setAntialias(SWT.ON);
        graphics.setBackgroundColor(look.accent());
        graphics.setForegroundColor(look.accent());
        graphics.setAlpha(ALPHA);
        graphics.fillRoundRectangle(box, radius, radius);
        graphics.setAlpha(OPAQUE);
        graphics.drawRoundRectangle(box, radius, radius);
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return false;
    }
}
