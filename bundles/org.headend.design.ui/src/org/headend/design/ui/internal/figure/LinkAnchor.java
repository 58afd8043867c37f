package org.headend.design.ui.internal.figure;

import java.util.function.Supplier;

import org.eclipse.draw2d.AnchorListener;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;

/**
 * A fixed place on a card. It listens to nothing: with thousands of links the figure listeners of Draw2d’s own
 * anchors cost seconds, and whoever moves a card knows its links.
 */
public final class LinkAnchor implements ConnectionAnchor {
    private final IFigure owner;
    private final Supplier<Point> place;

    /** @param place in the coordinates of the layer that holds the owner */
    public LinkAnchor(IFigure owner, Supplier<Point> place) {
        this.owner = owner;
        this.place = place;
    }

    @Override
    public void addAnchorListener(AnchorListener listener) {
        // nothing is told
    }

    @Override
    public void removeAnchorListener(AnchorListener listener) {
        // nothing is told
    }

    @Override
    public IFigure getOwner() {
        return owner;
    }

    @Override
    public Point getLocation(Point reference) {
        return getReferencePoint();
    }

    @Override
    public Point getReferencePoint() {
        Point point = place.get().getCopy();
        owner.getParent().translateToAbsolute(point);
        return point;
    }
}
