package org.headend.design.ui.internal.figure;

import java.util.function.Supplier;

import org.eclipse.draw2d.AbstractRouter;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.ConnectionRouter;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.swt.SWT;
import org.headend.core.problem.Severity;
import org.headend.design.site.Medium;
import org.headend.design.ui.internal.figure.CanvasStyle.Stroke;

/** A link in the colour and dash of its medium; the pointer makes it stronger, the selection gives it a halo. */
public final class LinkFigure extends PolylineConnection {
    private static final int HALO = 7;
    private static final int ALPHA = 70;
    private static final int OPAQUE = 255;

    private static final ConnectionRouter ROUTER = new AbstractRouter() {
        @Override
        public void route(Connection connection) {
            ((LinkFigure) connection).route(getStartPoint(connection), getEndPoint(connection));
        }
    };

    private final CanvasStyle style;
    private final Supplier<String> tip;
    private final Supplier<PointList> path;
    private PointList preview;
    private Medium medium = Medium.COPPER;
    private Severity severity;
    private boolean selected;
    private boolean hovered;

    /** @param path the points of the link, asked for whenever it is routed */
    public LinkFigure(CanvasStyle style, Supplier<String> tip, Supplier<PointList> path) {
        this.style = style;
        this.tip = tip;
        this.path = path;
        setConnectionRouter(ROUTER);
        setLineWidth(HALO); // the bounds must hold the halo
        setTolerance(3);
    }

    /** Straight while an end follows the pointer, by its path otherwise. */
    private void route(Point start, Point end) {
        if (getSourceAnchor() instanceof LinkAnchor && getTargetAnchor() instanceof LinkAnchor) {
            setPoints(preview == null ? path.get() : preview);
        } else {
            PointList line = new PointList();
            translateToRelative(start);
            translateToRelative(end);
            line.addPoint(start);
            line.addPoint(end);
            setPoints(line);
        }
    }

    /** Shows another path while a segment is dragged; null ends that. */
    public void setPreview(PointList points) {
        preview = points;
        revalidate();
    }

    public void show(Medium newMedium, Severity newSeverity) {
        if (medium != newMedium || severity != newSeverity) {
            medium = newMedium;
            severity = newSeverity;
            repaint();
        }
    }

    public void setState(boolean isSelected, boolean isHovered) {
        if (selected != isSelected || hovered != isHovered) {
            selected = isSelected;
            hovered = isHovered;
            repaint();
        }
    }

    @Override
    public IFigure getToolTip() {
        return new TipLabel(tip.get());
    }

    @Override
    protected void outlineShape(Graphics graphics) {
        Stroke stroke = style.stroke(medium);
        graphics.setAntialias(SWT.ON);
        graphics.setLineJoin(SWT.JOIN_ROUND);
        if (selected || severity == Severity.ERROR) {
            graphics.setForegroundColor(selected ? style.look().accent() : style.look().error());
            graphics.setAlpha(ALPHA);
            graphics.setLineWidth(HALO);
            graphics.drawPolyline(getPoints());
            graphics.setAlpha(OPAQUE);
        }
        graphics.setForegroundColor(stroke.color());
        graphics.setLineWidth(hovered || selected ? 3 : 2);
        if (stroke.dash() == null) {
            graphics.setLineStyle(SWT.LINE_SOLID);
        } else {
            graphics.setLineDash(stroke.dash());
        }
        graphics.drawPolyline(getPoints());
    }
}
