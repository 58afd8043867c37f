package org.headend.design.ui.internal.part;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.CompoundSnapToHelper;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.RootComponentEditPolicy;
import org.eclipse.gef.editpolicies.SnapFeedbackPolicy;
import org.eclipse.jface.viewers.StructuredSelection;
import org.headend.core.problem.Problem;
import org.headend.design.site.Diagram;
import org.headend.design.site.Link;
import org.headend.design.site.Node;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.policy.DiagramLayoutPolicy;

/** The whole diagram; its model is a {@link Diagram}. */
public final class DiagramPart extends AbstractGraphicalEditPart {
    private final DesignContext design;
    private final ModelUpdates updates;

    DiagramPart(DesignContext design) {
        this.design = design;
        updates = new ModelUpdates(this, design);
    }

    public DesignContext design() {
        return design;
    }

    @Override
    public void activate() {
        super.activate();
        updates.start(getViewer().getEditDomain().getCommandStack());
    }

    @Override
    public void deactivate() {
        updates.stop();
        super.deactivate();
    }

    @Override
    protected IFigure createFigure() {
        IFigure figure = new FreeformLayer() {
            @Override
            protected void paintFigure(Graphics graphics) {
                super.paintFigure(graphics);
                if (getChildren().isEmpty()) {
                    paintHint(graphics);
                }
            }
        };
        figure.setLayoutManager(new FreeformLayout());
        return figure;
    }

    private void paintHint(Graphics graphics) {
        Rectangle area = ((FigureCanvas) getViewer().getControl()).getViewport().getClientArea(new Rectangle());
        int y = area.y + area.height / 3;
        for (String line : new String[] { Messages.part_emptyTitle, Messages.part_emptyHint, Messages.part_emptyLinks }) {
            boolean title = line.equals(Messages.part_emptyTitle);
            graphics.setFont(design.style().nameFont());
            graphics.setForegroundColor(title ? design.style().look().text() : design.style().look().faint());
            graphics.drawString(line, area.x + (area.width - FigureUtilities.getTextWidth(line, design.style().nameFont())) / 2, y);
            y += title ? 26 : 20;
        }
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.COMPONENT_ROLE, new RootComponentEditPolicy());
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new DiagramLayoutPolicy(design));
        installEditPolicy("snap", new SnapFeedbackPolicy()); //$NON-NLS-1$
    }

    @Override
    protected List<Node> getModelChildren() {
        return design.diagram().getNodes().stream().filter(n -> n.getDevice() != null).toList();
    }

    @Override
    protected void refreshChildren() {
        super.refreshChildren();
        getFigure().repaint(); // the hint comes and goes
    }

    /** Shows findings on the devices and links that they name. */
    public void showFindings(List<Problem> problems) {
        design.setFindings(problems);
        for (Object child : getChildren()) {
            ((DevicePart) child).refreshVisuals();
            ((DevicePart) child).getSourceConnections().forEach(c -> ((LinkPart) c).refreshVisuals());
        }
    }

    DevicePart part(Node node) {
        return node != null && getViewer().getEditPartRegistry().get(node) instanceof DevicePart part ? part : null;
    }

    LinkPart part(Link link) {
        return getViewer().getEditPartRegistry().get(link) instanceof LinkPart part ? part : null;
    }

    @Override
    public Object getAdapter(Class key) {
        if (key == SnapToHelper.class) {
            boolean grid = Boolean.TRUE.equals(getViewer().getProperty(SnapToGrid.PROPERTY_GRID_ENABLED));
            boolean geometry = Boolean.TRUE.equals(getViewer().getProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED));
            if (grid && geometry) {
                return new CompoundSnapToHelper(new SnapToHelper[] { new SnapToGeometry(this), new SnapToGrid(this) });
            }
            return grid ? new SnapToGrid(this) : geometry ? new SnapToGeometry(this) : null;
        }
        return super.getAdapter(key);
    }

    /** Selects and reveals the device, port or link with an id. */
    public void reveal(String id) {
        for (Node node : getModelChildren()) {
            boolean device = id.equals(node.getDevice().getId());
            if (device || node.getDevice().getPorts().stream().anyMatch(p -> id.equals(p.getId()))) {
                select(List.of(node));
                return;
            }
        }
        for (Link link : design.document().getSite().getLinks()) {
            if (id.equals(link.getId()) && part(link) != null) {
                getViewer().select(part(link));
                getViewer().reveal(part(link));
                return;
            }
        }
    }

    /** Selects the parts of some nodes. */
    public void select(List<Node> nodes) {
        List<EditPart> parts = new ArrayList<>();
        nodes.forEach(n -> {
            if (part(n) != null) {
                parts.add(part(n));
            }
        });
        getViewer().setSelection(new StructuredSelection(parts));
        if (!parts.isEmpty()) {
            getViewer().reveal(parts.get(parts.size() - 1));
        }
    }
}
