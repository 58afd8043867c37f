package org.headend.design.ui.internal.editor;

import java.util.Collection;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.headend.design.site.Link;
import org.headend.design.ui.internal.figure.CanvasStyle;

/** The canvas with the legend of the media in use in its corner. */
final class CanvasHost extends Composite {
    private final Legend legend;
    private Control bar;

    CanvasHost(Composite parent) {
        super(parent, SWT.NONE);
        legend = new Legend(this);
        addListener(SWT.Resize, e -> place());
    }

    void setStyle(CanvasStyle style) {
        legend.setStyle(style);
    }

    /** @param top stands above the canvas as high as it wants to be */
    void setBar(Control top) {
        bar = top;
    }

    /** Keeps the legend above the canvas, which is created later. */
    void raiseLegend() {
        legend.control().moveAbove(null);
        place();
    }

    void showLegend(boolean show, Collection<Link> links) {
        legend.show(show, links);
    }

    /** Lets the legend go where it hides the fewest cards. */
    void settleLegend(GraphicalViewer viewer) {
        if (viewer.getContents() == null) {
            return;
        }
        Point origin = viewer.getControl().getLocation();
        legend.settle(box -> {
            int hidden = 0;
            for (Object child : viewer.getContents().getChildren()) {
                IFigure card = ((GraphicalEditPart) child).getFigure();
                org.eclipse.draw2d.geometry.Rectangle bounds = card.getBounds().getCopy();
                card.translateToAbsolute(bounds);
                hidden += card.isVisible() && box.intersects(bounds.x + origin.x, bounds.y + origin.y, bounds.width, bounds.height) ? 1 : 0;
            }
            return hidden;
        });
    }

    /** Gives everything its place, also after the bar changed its height. */
    void place() {
        Rectangle area = getClientArea();
        if (bar != null) {
            int height = bar.computeSize(area.width, SWT.DEFAULT).y;
            bar.setBounds(area.x, area.y, area.width, height);
            ((Composite) bar).layout(true, true);
            area = new Rectangle(area.x, area.y + height, area.width, Math.max(0, area.height - height));
        }
        for (Control child : getChildren()) {
            if (child != legend.control() && child != bar) {
                child.setBounds(area);
            }
        }
        legend.place(area);
    }
}
