package org.headend.design.ui.internal.part;

import java.util.Map;

import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.headend.design.AutoLayout;
import org.headend.design.LinkRoutes.Side;
import org.headend.design.LinkRoutes.Slot;
import org.headend.design.PortCompatibility;
import org.headend.design.site.Node;
import org.headend.design.site.Port;
import org.headend.design.ui.internal.figure.DeviceFigure;
import org.headend.design.ui.internal.figure.LinkAnchor;
import org.headend.design.ui.internal.figure.PortFigure;
import org.headend.design.ui.internal.palette.LinkDragTool;
import org.headend.design.ui.internal.policy.LinkingPolicy;

/** A port’s handle on the card of its device; its model is a {@link Port}. A link is drawn by dragging from it. */
public final class PortPart extends AbstractGraphicalEditPart implements NodeEditPart {
    private static final int DEPTH = 11;
    private static final int WIDEST = 11;
    private static final int NARROWEST = 4;

    private final DesignContext design;
    private boolean under;

    PortPart(DesignContext design) {
        this.design = design;
    }

    public Port port() {
        return (Port) getModel();
    }

    @Override
    protected IFigure createFigure() {
        return new PortFigure(design.style(), PortCompatibility.medium(port().getKind()),
                () -> DesignText.tip(port(), design.findings(port())));
    }

    public PortFigure handle() {
        return (PortFigure) getFigure();
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new LinkingPolicy(design));
    }

    void place(Node node, Slot slot, Map<Side, Long> perSide) {
        boolean horizontal = slot.side() == Side.TOP || slot.side() == Side.BOTTOM;
        int length = horizontal ? AutoLayout.NODE_WIDTH : AutoLayout.NODE_HEIGHT;
        int width = Math.clamp(length / (perSide.get(slot.side()) + 1) - 1, NARROWEST, WIDEST);
        int x = slot.x() - node.getX() + DeviceFigure.MARGIN;
        int y = slot.y() - node.getY() + DeviceFigure.MARGIN;
        int w = horizontal ? width : DEPTH;
        int h = horizontal ? DEPTH : width;
        getFigure().getParent().setConstraint(getFigure(), new Rectangle(x - w / 2, y - h / 2, w, h));
        handle().setLinked(!port().getLinks().isEmpty());
    }

    @Override
    public void setSelected(int value) {
        super.setSelected(value);
        handle().setMarked(under || value != EditPart.SELECTED_NONE, false);
        if (value == EditPart.SELECTED_NONE && getParent() instanceof DevicePart device) {
            device.portDeselected();
        }
    }

    @Override
    public void showTargetFeedback(Request request) {
        under = true;
        handle().setMarked(true, false);
        ((DevicePart) getParent()).hover(true);
        super.showTargetFeedback(request);
    }

    @Override
    public void eraseTargetFeedback(Request request) {
        under = false;
        handle().setMarked(getSelected() != EditPart.SELECTED_NONE, false);
        if (getParent() instanceof DevicePart device) {
            device.hover(false);
        }
        super.eraseTargetFeedback(request);
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return new LinkDragTool(this);
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
        return anchor();
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
        return anchor();
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(Request request) {
        return anchor();
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(Request request) {
        return anchor();
    }

    private ConnectionAnchor anchor() {
        return new LinkAnchor(getFigure(), () -> getFigure().getBounds().getCenter());
    }
}
