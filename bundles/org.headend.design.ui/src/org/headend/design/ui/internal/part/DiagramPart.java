package org.headend.design.ui.internal.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.CompoundSnapToHelper;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.RootComponentEditPolicy;
import org.eclipse.gef.editpolicies.SnapFeedbackPolicy;
import org.eclipse.jface.viewers.StructuredSelection;
import org.headend.core.problem.Problem;
import org.headend.design.Scene;
import org.headend.design.Scene.Frame;
import org.headend.design.site.Device;
import org.headend.design.site.Diagram;
import org.headend.design.site.Element;
import org.headend.design.site.Group;
import org.headend.design.site.Link;
import org.headend.design.site.Node;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.policy.DiagramLayoutPolicy;
import org.headend.design.view.Visibility;

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
                if (DiagramPart.this.getChildren().isEmpty()) {
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
        boolean filtered = !design.visibility().isAll();
        String first = filtered ? org.headend.design.ui.internal.view.Messages.bar_nothing : Messages.part_emptyTitle;
        for (String line : filtered ? new String[] { first, org.headend.design.ui.internal.view.Messages.bar_nothingHint }
                : new String[] { first, Messages.part_emptyHint, Messages.part_emptyLinks }) {
            boolean title = line.equals(first);
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

    /** Frames first, so that cards lie above them. */
    @Override
    protected List<EObject> getModelChildren() {
        Scene scene = design.scene();
        List<EObject> children = new ArrayList<>();
        scene.frames().forEach(frame -> children.add(frame.group()));
        scene.cards().forEach(card -> children.add(card.model()));
        return children;
    }

    @Override
    protected void refreshChildren() {
        for (Object child : List.copyOf(getChildren())) { // a frame and a card are different figures
            if (child instanceof GroupPart part && part.isCollapsed() != part.group().isCollapsed()) {
                removeChild(part);
            }
        }
        super.refreshChildren();
        refreshGroups();
        getFigure().repaint(); // the hint comes and goes
    }

    @Override
    protected void addChildVisual(EditPart child, int index) {
        if (child instanceof GroupPart group && !group.isCollapsed()) {
            getLayer(RootPart.FRAMES).add(((GraphicalEditPart) child).getFigure());
        } else {
            getContentPane().add(((GraphicalEditPart) child).getFigure());
        }
    }

    @Override
    protected void removeChildVisual(EditPart child) {
        IFigure figure = ((GraphicalEditPart) child).getFigure();
        figure.getParent().remove(figure);
    }

    /** Frames of groups follow what is in them. */
    void refreshGroups() {
        for (Frame frame : design.scene().frames()) {
            if (getViewer().getEditPartRegistry().get(frame.group()) instanceof GroupPart part && !part.isCollapsed()) {
                part.place(frame.box());
            }
        }
    }

    /** After devices, links, groups or what is to be seen changed in ways that concern the whole diagram. */
    void refreshAll() {
        List<Object> selected = getViewer().getSelectedEditParts().stream().map(p -> ((EditPart) p).getModel()).toList();
        design.refresh();
        refresh();
        for (Object child : getChildren()) {
            ((EditPart) child).refresh();
        }
        for (Link link : design.scene().drawn()) {
            if (part(link) != null) {
                part(link).refreshVisuals();
            }
        }
        List<EditPart> again = new ArrayList<>();
        for (Object model : selected) { // groups that were collapsed or expanded have another part now
            if (getViewer().getEditPartRegistry().get(model) instanceof EditPart part && part != this) {
                again.add(part);
            }
        }
        if (!again.equals(getViewer().getSelectedEditParts()) && !again.isEmpty()) {
            getViewer().setSelection(new StructuredSelection(again));
        }
        getFigure().repaint();
    }

    /** Shows only a part of the diagram, or all of it. */
    public void show(Visibility visibility) {
        design.setVisibility(visibility);
        refreshAll();
    }

    /** The part that stands for a device: its card, or that of a collapsed group; empty when it is hidden. */
    public Optional<GraphicalEditPart> cardPart(Device device) {
        return design.scene().card(device).map(c -> (GraphicalEditPart) getViewer().getEditPartRegistry().get(c.model()));
    }

    /** How many devices are seen, by themselves or within collapsed groups. */
    public int shownDevices() {
        return (int) design.document().getSite().getDevices().stream().filter(d -> design.scene().card(d).isPresent()).count();
    }

    /** The middle of what is in sight, in the coordinates of the diagram. */
    public Point middle() {
        Point middle = ((FigureCanvas) getViewer().getControl()).getViewport().getClientArea(new Rectangle()).getCenter();
        ((FigureCanvas) getViewer().getControl()).getViewport().translateToAbsolute(middle);
        getFigure().translateToRelative(middle);
        return middle;
    }

    /** Selects a new group and lets its name be typed. */
    public void rename(Group group) {
        if (getViewer().getEditPartRegistry().get(group) instanceof GroupPart part) {
            getViewer().select(part);
            getViewer().reveal(part);
            getViewer().flush();
            part.performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
        }
    }

    public void selectGroups(List<Group> groups) {
        List<EditPart> parts = new ArrayList<>();
        groups.forEach(g -> {
            if (getViewer().getEditPartRegistry().get(g) instanceof GroupPart part) {
                parts.add(part);
            }
        });
        getViewer().setSelection(new StructuredSelection(parts));
    }

    /** All parts of groups, frames and cards. */
    public List<GroupPart> groups() {
        List<GroupPart> groups = new ArrayList<>();
        getChildren().forEach(c -> {
            if (c instanceof GroupPart group) {
                groups.add(group);
            }
        });
        return groups;
    }

    /** Shows findings on the devices and links that they name. */
    public void showFindings(List<Problem> problems) {
        Set<String> changed = design.setFindings(problems);
        if (changed.isEmpty()) {
            return;
        }
        if (design.visibility().filter().problems()) {
            refreshAll();
        } else {
            refreshParts(e -> changed.contains(e.getId()));
        }
    }

    /** The types of the devices have changed, and with them their icons. */
    public void showTypes() {
        refreshParts(e -> true);
    }

    private void refreshParts(Predicate<Element> wanted) {
        for (Object child : getChildren()) {
            AbstractGraphicalEditPart part = (AbstractGraphicalEditPart) child;
            if (part instanceof GroupPart group) {
                group.refreshVisuals();
            } else if (part instanceof DevicePart device && device.device() != null
                    && (wanted.test(device.device()) || device.device().getPorts().stream().anyMatch(wanted))) {
                device.refreshVisuals();
            }
            for (Object connection : part.getSourceConnections()) {
                LinkPart link = (LinkPart) connection;
                if (link.links().stream().anyMatch(wanted)) {
                    link.refreshVisuals();
                }
            }
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
                return new CompoundSnapToHelper(new SnapToHelper[] { new VisibleGuides(this), new SnapToGrid(this) });
            }
            return grid ? new SnapToGrid(this) : geometry ? new VisibleGuides(this) : null;
        }
        return super.getAdapter(key);
    }

    /** Selects and reveals the device, port or link with an id. */
    public void reveal(String id) {
        for (Node node : design.diagram().getNodes().stream().filter(n -> part(n) != null).toList()) {
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
