package org.headend.design.ui.internal.policy;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.headend.design.ui.internal.figure.Look;

/** A small note beside the pointer that tells why a link cannot end there. */
public final class RefusalNote extends Figure {
    private static final int PADDING = 6;
    private static final int DISTANCE = 18;

    private final Look look;
    private String text = ""; //$NON-NLS-1$

    RefusalNote(Look look, Font font) {
        this.look = look;
        setFont(font);
    }

    /** What it tells. */
    public String text() {
        return text;
    }

    void show(String why, Point pointer) {
        text = why;
        Dimension size = FigureUtilities.getTextExtents(why, getFont());
        Rectangle box = new Rectangle(pointer.x + DISTANCE, pointer.y + DISTANCE, size.width + 2 * PADDING, size.height + PADDING);
        Rectangle sight = sight();
        box.x = Math.max(sight.x, Math.min(box.x, sight.right() - box.width));
        box.y = box.bottom() > sight.bottom() ? pointer.y - DISTANCE - box.height : box.y;
        setBounds(box);
    }

    private Rectangle sight() {
        IFigure figure = this;
        while (!(figure instanceof Viewport) && figure.getParent() != null) {
            figure = figure.getParent();
        }
        Rectangle sight = figure.getBounds().getCopy();
        figure.translateToAbsolute(sight);
        translateToRelative(sight);
        return sight;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Rectangle box = getBounds().getResized(-1, -1);
        graphics.setAntialias(SWT.ON);
        graphics.setBackgroundColor(look.card());
        graphics.fillRoundRectangle(box, 6, 6);
        graphics.setForegroundColor(look.error());
        graphics.drawRoundRectangle(box, 6, 6);
        graphics.drawString(text, box.x + PADDING, box.y + PADDING / 2);
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return false; // never under the pointer
    }
}
