package org.headend.design.ui.internal.figure;

import java.util.function.Supplier;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.headend.design.site.Medium;

/** The handle of a port on the border of a card: filled where a link is, hollow where it is free. */
public final class PortFigure extends Figure {
    private final CanvasStyle style;
    private final Medium medium;
    private final Supplier<String> tip;
    private boolean linked;
    private boolean marked;
    private boolean refused;

    public PortFigure(CanvasStyle style, Medium medium, Supplier<String> tip) {
        this.style = style;
        this.medium = medium;
        this.tip = tip;
    }

    public void setLinked(boolean linked) {
        if (this.linked != linked) {
            this.linked = linked;
            repaint();
        }
    }

    /** Emphasis under the pointer or in the selection; {@code isRefused} where a link must not end. */
    public void setMarked(boolean isMarked, boolean isRefused) {
        if (marked != isMarked || refused != isRefused) {
            marked = isMarked;
            refused = isRefused;
            repaint();
        }
    }

    @Override
    public IFigure getToolTip() {
        return new TipLabel(tip.get());
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Look look = style.look();
        Rectangle box = getBounds().getResized(-1, -1);
        graphics.setAntialias(SWT.ON);
        graphics.setBackgroundColor(refused ? look.error() : marked ? look.accent()
                : linked ? style.stroke(medium).color() : look.canvas());
        graphics.fillRoundRectangle(box, 4, 4);
        graphics.setLineWidth(marked ? 2 : 1);
        graphics.setForegroundColor(refused ? look.error() : marked ? look.accent() : style.stroke(medium).color());
        graphics.drawRoundRectangle(box, 4, 4);
    }
}
