package org.headend.design.ui.internal.part;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.requests.SelectionRequest;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.headend.core.problem.Problem;
import org.headend.design.Areas;
import org.headend.design.Scene.Box;
import org.headend.design.site.Area;
import org.headend.design.site.Device;
import org.headend.design.site.Group;
import org.headend.design.site.Link;
import org.headend.design.site.Node;
import org.headend.design.ui.internal.command.ModelCommand;
import org.headend.design.ui.internal.directedit.NameEditing;
import org.headend.design.ui.internal.figure.DeviceFigure;
import org.headend.design.ui.internal.figure.GroupCard;
import org.headend.design.ui.internal.figure.GroupFigure;
import org.headend.design.ui.internal.policy.NamePolicy;
import org.headend.design.ui.internal.policy.RemovalPolicy;
import org.headend.design.ui.internal.view.Messages;
import org.headend.design.view.AreaLabels;

/** An area; its model is a {@link Group}. A frame around its devices or, when collapsed, the card that stands for them. */
public final class GroupPart extends AbstractGraphicalEditPart implements NodeEditPart {
    private final DesignContext design;
    private final boolean collapsed;

    GroupPart(DesignContext design, boolean collapsed) {
        this.design = design;
        this.collapsed = collapsed;
    }

    public Group group() {
        return (Group) getModel();
    }

    public Area area() {
        return group().getArea();
    }

    public DesignContext design() {
        return design;
    }

    /** As the part was made; the group is shown by another part when that changes. */
    boolean isCollapsed() {
        return collapsed;
    }

    /** All devices in it and in the groups within it. */
    public List<Device> devices() {
        return design.scene().nodes(group()).stream().map(Node::getDevice).toList();
    }

    @Override
    protected IFigure createFigure() {
        return collapsed ? new GroupCard(design.style(), this::tip) : new GroupFigure(design.style(), this::tip);
    }

    private String tip() {
        return area().getName() + '\n' + detail() + '\n' + (collapsed ? Messages.group_expandTip : Messages.group_collapseTip);
    }

    private String detail() {
        return Messages.bind(Messages.group_detail, AreaLabels.of(area().getKind()), devices().size());
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.COMPONENT_ROLE, new RemovalPolicy(design));
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new NamePolicy(design));
    }

    @Override
    protected void refreshVisuals() {
        if (area() == null) {
            return; // being removed
        }
        String name = area().getName() == null ? "" : area().getName(); //$NON-NLS-1$
        if (getFigure() instanceof GroupCard card) {
            List<Device> devices = devices();
            List<Problem> findings = new ArrayList<>(design.findings(area()));
            devices.forEach(d -> findings.addAll(design.allFindings(d)));
            card.show(area().getKind(), name, AreaLabels.of(area().getKind()), devices.size(), DesignContext.worst(findings));
            place(new Rectangle(group().getX() - DeviceFigure.MARGIN, group().getY() - DeviceFigure.MARGIN, card.getBounds().width, card.getBounds().height));
        } else {
            ((GroupFigure) getFigure()).show(area().getKind(), name, detail());
        }
    }

    void place(Rectangle bounds) {
        ((GraphicalEditPart) getParent()).setLayoutConstraint(this, getFigure(), bounds);
    }

    /** Where the frame is now. */
    void place(Box box) {
        Rectangle bounds = new Rectangle(box.x(), box.y(), box.width(), box.height());
        if (!getFigure().getBounds().equals(bounds)) {
            place(bounds);
        }
    }

    /** The part of the figure that moves: a card has margins. */
    public Rectangle outline() {
        return getFigure() instanceof GroupCard card ? card.getHandleBounds() : getFigure().getBounds();
    }

    public Rectangle nameBounds() {
        return getFigure() instanceof GroupCard card ? card.nameBounds() : ((GroupFigure) getFigure()).nameBounds();
    }

    /** Marks the frame as the place where what is dragged will be. */
    public void setTarget(boolean target) {
        if (getFigure() instanceof GroupFigure frame) {
            frame.setTarget(target);
        }
    }

    @Override
    public void setSelected(int value) {
        super.setSelected(value);
        boolean selected = value != EditPart.SELECTED_NONE;
        if (getFigure() instanceof GroupCard card) {
            card.setSelected(selected);
        } else {
            ((GroupFigure) getFigure()).setSelected(selected);
        }
    }

    /** Collapses or expands it as one step. */
    public void toggle() {
        Group group = group();
        boolean collapse = !group.isCollapsed();
        getViewer().getEditDomain().getCommandStack().execute(new ModelCommand(collapse ? Messages.group_collapse : Messages.group_expand,
                design.document(), () -> Areas.collapse(design.diagram(), group, collapse)));
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        if (request instanceof SelectionRequest selection && selection.getLocation() != null) {
            Point at = selection.getLocation().getCopy();
            getFigure().translateToRelative(at);
            Rectangle box = getFigure() instanceof GroupCard card ? card.toggle() : ((GroupFigure) getFigure()).toggle();
            if (box.getExpanded(2, 2).contains(at)) {
                return new SelectEditPartTracker(this) {
                    @Override
                    protected boolean handleButtonUp(int button) {
                        boolean handled = super.handleButtonUp(button);
                        if (button == 1 && isActiveAfterClick()) {
                            toggle();
                        }
                        return handled;
                    }

                    private boolean isActiveAfterClick() {
                        return GroupPart.this.isActive();
                    }
                };
            }
        }
        return super.getDragTracker(request);
    }

    @Override
    public void performRequest(Request request) {
        if (RequestConstants.REQ_DIRECT_EDIT.equals(request.getType())) {
            new NameEditing(this, area().getName(), design.style().nameFont(), this::nameBounds).show();
        } else if (RequestConstants.REQ_OPEN.equals(request.getType())) {
            toggle();
        }
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
        return collapsed ? design.scene().links(group(), end) : List.of();
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
        return new ChopboxAnchor(getFigure());
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(Request request) {
        return new ChopboxAnchor(getFigure());
    }
}
