package org.headend.design.ui.internal.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.swt.widgets.Display;
import org.headend.core.problem.Problem;
import org.headend.design.LinkRoutes.Side;
import org.headend.design.LinkRoutes.Slot;
import org.headend.design.site.Device;
import org.headend.design.site.Link;
import org.headend.design.site.Node;
import org.headend.design.site.Port;
import org.headend.design.ui.internal.directedit.NameEditing;
import org.headend.design.ui.internal.figure.DeviceFigure;
import org.headend.design.ui.internal.policy.LinkingPolicy;
import org.headend.design.ui.internal.policy.NamePolicy;
import org.headend.design.ui.internal.policy.RemovalPolicy;

/**
 * A device; its model is a {@link Node}. Its ports are edit parts only while they are shown, under the pointer or in
 * the selection: tens of thousands of them would make large sites slow.
 */
public final class DevicePart extends AbstractGraphicalEditPart implements NodeEditPart {
    private static final int COLLAPSE_DELAY = 250;

    private final DesignContext design;
    private boolean hovered;
    private boolean held;
    private boolean expanded;

    DevicePart(DesignContext design) {
        this.design = design;
    }

    public Node node() {
        return (Node) getModel();
    }

    public Device device() {
        return node().getDevice();
    }

    public DesignContext design() {
        return design;
    }

    @Override
    protected IFigure createFigure() {
        return new DeviceFigure(design.style(), () -> DesignText.tip(device(),
                design.catalog().type(device().getType()).map(t -> t.name(Locale.getDefault())), design.allFindings(device())));
    }

    public DeviceFigure card() {
        return (DeviceFigure) getFigure();
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.COMPONENT_ROLE, new RemovalPolicy(design));
        installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new LinkingPolicy(design));
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new NamePolicy(design));
    }

    @Override
    protected void refreshVisuals() {
        Device device = device();
        if (device == null) {
            return; // being removed
        }
        List<Problem> findings = design.allFindings(device);
        card().show(design.category(device), device.getName() == null ? "" : device.getName(), DesignText.detail(device)); //$NON-NLS-1$
        card().setSeverity(DesignContext.worst(findings));
        int margin = DeviceFigure.MARGIN;
        ((GraphicalEditPart) getParent()).setLayoutConstraint(this, getFigure(), new Rectangle(node().getX() - margin,
                node().getY() - margin, getFigure().getBounds().width, getFigure().getBounds().height));
        refreshPorts();
    }

    private void refreshPorts() {
        if (getChildren().isEmpty() || design.scene().card(device()).isEmpty()) {
            return;
        }
        Map<Side, Long> perSide = device().getPorts().stream().map(design.routes()::slot)
                .collect(Collectors.groupingBy(Slot::side, Collectors.counting()));
        for (Object child : getChildren()) {
            PortPart part = (PortPart) child;
            part.place(node(), design.routes().slot(part.port()), perSide);
        }
    }

    @Override
    protected List<Port> getModelChildren() {
        return expanded && design.scene().card(device()).filter(c -> c.node() != null).isPresent() ? device().getPorts() : List.of();
    }

    @Override
    protected List<Link> getModelSourceConnections() {
        return connections(0);
    }

    @Override
    protected List<Link> getModelTargetConnections() {
        return connections(1);
    }

    private List<Link> connections(int end) {
        List<Link> links = new ArrayList<>();
        for (Port port : device().getPorts()) {
            for (Link link : port.getLinks()) {
                if (design.routes().drawn(link) && link.getPorts().get(end) == port) {
                    links.add(link);
                }
            }
        }
        return links;
    }

    @Override
    public void setSelected(int value) {
        super.setSelected(value);
        card().setState(value != EditPart.SELECTED_NONE, hovered);
        update();
    }

    /** Shows the ports under the pointer; they stay a moment when it leaves, so that it can reach a handle. */
    void hover(boolean over) {
        if (over != hovered) {
            hovered = over;
            if (over) {
                update();
            } else {
                Display.getCurrent().timerExec(COLLAPSE_DELAY, this::update);
            }
        }
    }

    private void update() {
        if (!isActive()) {
            return;
        }
        boolean portSelected = getChildren().stream().anyMatch(c -> ((EditPart) c).getSelected() != EditPart.SELECTED_NONE);
        boolean wanted = hovered || held || portSelected || getSelected() == EditPart.SELECTED_PRIMARY;
        card().setState(getSelected() != EditPart.SELECTED_NONE, hovered);
        if (wanted != expanded) {
            expanded = wanted;
            refreshChildren();
            refreshPorts();
        }
    }

    /** Keeps the ports while a link is drawn from one of them. */
    public void hold(boolean hold) {
        held = hold;
        if (hold) {
            update();
        } else {
            Display.getCurrent().timerExec(COLLAPSE_DELAY, this::update);
        }
    }

    /** Lets the ports go when the last of them lost the selection. */
    void portDeselected() {
        Display.getCurrent().timerExec(COLLAPSE_DELAY, this::update);
    }

    @Override
    public void showTargetFeedback(Request request) {
        hover(true);
        super.showTargetFeedback(request);
    }

    @Override
    public void eraseTargetFeedback(Request request) {
        hover(false);
        super.eraseTargetFeedback(request);
    }

    @Override
    public void performRequest(Request request) {
        if (RequestConstants.REQ_DIRECT_EDIT.equals(request.getType()) || RequestConstants.REQ_OPEN.equals(request.getType())) {
            new NameEditing(this, device().getName(), design.style().nameFont(), card()::nameBounds).show();
        }
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
        return ((LinkPart) connection).anchor(this, true);
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
        return ((LinkPart) connection).anchor(this, false);
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
        return new ChopboxAnchor(getFigure()) {
            @Override
            protected Rectangle getBox() {
                return card().getHandleBounds();
            }

            @Override
            public Point getReferencePoint() {
                Point centre = getBox().getCenter();
                getOwner().translateToAbsolute(centre);
                return centre;
            }
        };
    }
}
