package org.headend.design.ui.internal.part;

import java.util.List;

import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.headend.design.AutoLayout.Position;
import org.headend.design.site.Link;
import org.headend.design.ui.internal.figure.LinkAnchor;
import org.headend.design.ui.internal.figure.LinkFigure;
import org.headend.design.ui.internal.policy.LinkEndsPolicy;
import org.headend.design.ui.internal.policy.LinkRoutePolicy;
import org.headend.design.ui.internal.policy.RemovalPolicy;

/** A link; its model is a {@link Link}. */
public final class LinkPart extends AbstractConnectionEditPart {
    private final DesignContext design;
    private boolean hovered;

    LinkPart(DesignContext design) {
        this.design = design;
    }

    public Link link() {
        return (Link) getModel();
    }

    public DesignContext design() {
        return design;
    }

    @Override
    protected IFigure createFigure() {
        return new LinkFigure(design.style(), this::tip, new LinkFigure.Way() {
            @Override
            public PointList path() {
                return points();
            }

            @Override
            public int[][] crossings() {
                return design.routes().drawn(link()) ? design.routes().crossings(link(), LinkFigure.JUMP + 2) : new int[0][];
            }

            @Override
            public int version() {
                return design.routes().version();
            }
        });
    }

    private String tip() {
        List<Link> links = links();
        return links.size() == 1 ? DesignText.tip(link(), design.findings(link()))
                : DesignText.tip(links);
    }

    /** The links that the line stands for: several where it ends at a collapsed group. */
    public List<Link> links() {
        return design.scene().bundle(link());
    }

    public LinkFigure line() {
        return (LinkFigure) getFigure();
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new LinkEndsPolicy());
        installEditPolicy(EditPolicy.CONNECTION_BENDPOINTS_ROLE, new LinkRoutePolicy(design));
        installEditPolicy(EditPolicy.COMPONENT_ROLE, new RemovalPolicy(design));
    }

    @Override
    protected void refreshVisuals() {
        List<Link> links = links();
        line().show(link().getMedium(), links.size() == 1 ? DesignContext.worst(design.findings(link()))
                : DesignContext.worst(links.stream().flatMap(l -> design.findings(l).stream()).toList()), links.size());
        line().revalidate();
        if (getSelected() != EditPart.SELECTED_NONE
                && getEditPolicy(EditPolicy.CONNECTION_BENDPOINTS_ROLE) instanceof LinkRoutePolicy policy) {
            policy.refreshHandles();
        }
    }

    private PointList points() {
        return points(design.routes().drawn(link()) ? design.routes().route(link()) : List.of());
    }

    /** As Draw2d wants them. */
    public static PointList points(List<Position> path) {
        PointList points = new PointList(path.size());
        path.forEach(p -> points.addPoint(p.x(), p.y()));
        return points;
    }

    ConnectionAnchor anchor(GraphicalEditPart card, boolean source) {
        return new LinkAnchor(card.getFigure(), () -> {
            PointList points = points();
            return points.size() == 0 ? new Point() : source ? points.getFirstPoint() : points.getLastPoint();
        });
    }

    @Override
    public void setSelected(int value) {
        super.setSelected(value);
        line().setState(value != EditPart.SELECTED_NONE, hovered);
    }

    @Override
    public void showTargetFeedback(Request request) {
        hovered = true;
        line().setState(getSelected() != EditPart.SELECTED_NONE, true);
        super.showTargetFeedback(request);
    }

    @Override
    public void eraseTargetFeedback(Request request) {
        hovered = false;
        line().setState(getSelected() != EditPart.SELECTED_NONE, false);
        super.eraseTargetFeedback(request);
    }
}
