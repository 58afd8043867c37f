package org.headend.design.ui.internal.part;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.SnapToGeometry;

/** Aligns what is dragged with cards that are in sight; the edges of thousands of others would only be in the way. */
final class VisibleGuides extends SnapToGeometry {

    VisibleGuides(GraphicalEditPart diagram) {
        super(diagram);
    }

    @Override
    protected List<?> generateSnapPartsList(@SuppressWarnings("rawtypes") List exclusions) {
        List<Object> parts = new ArrayList<>(super.generateSnapPartsList(exclusions));
        Rectangle sight = ((FigureCanvas) container.getViewer().getControl()).getViewport().getClientArea(new Rectangle());
        parts.removeIf(part -> {
            IFigure figure = ((GraphicalEditPart) part).getFigure();
            Rectangle bounds = figure.getBounds().getCopy();
            figure.translateToAbsolute(bounds);
            Rectangle visible = sight.getCopy();
            ((FigureCanvas) container.getViewer().getControl()).getViewport().translateToAbsolute(visible);
            return part instanceof GroupPart group && !group.isCollapsed() || !bounds.intersects(visible);
        });
        return parts;
    }
}
