package org.headend.design.ui.internal.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PrecisionRectangle;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.Request;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.XYLayoutEditPolicy;
import org.eclipse.gef.handles.HandleBounds;
import org.eclipse.gef.requests.AlignmentRequest;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.headend.catalog.DeviceType;
import org.headend.design.Areas;
import org.headend.design.AutoLayout;
import org.headend.design.AutoLayout.Position;
import org.headend.design.DesignEdits;
import org.headend.design.Designs;
import org.headend.design.Scene;
import org.headend.design.site.Area;
import org.headend.design.site.Device;
import org.headend.design.site.Document;
import org.headend.design.site.Group;
import org.headend.design.site.Node;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.command.ModelCommand;
import org.headend.design.ui.internal.figure.DesignGrid;
import org.headend.design.ui.internal.figure.Ghost;
import org.headend.design.ui.internal.part.DesignContext;
import org.headend.design.ui.internal.part.DevicePart;
import org.headend.design.ui.internal.part.DiagramPart;
import org.headend.design.ui.internal.part.GroupPart;

/** Placing new devices, moving, aligning and, with Ctrl, copying those that stand there. */
public final class DiagramLayoutPolicy extends XYLayoutEditPolicy {
    private final DesignContext design;
    private Ghost ghost;
    private boolean marked;

    public DiagramLayoutPolicy(DesignContext design) {
        this.design = design;
    }

    @Override
    protected EditPolicy createChildEditPolicy(EditPart child) {
        return new CardSelectionPolicy(design);
    }

    @Override
    protected Command getCreateCommand(CreateRequest request) {
        if (!(request.getNewObjectType() instanceof DeviceType type) || !(request.getNewObject() instanceof Node node)) {
            return null;
        }
        Point at = request.getLocation().getCopy();
        getLayoutContainer().translateToRelative(at);
        int x = at.x - (request.getSize() == null ? AutoLayout.NODE_WIDTH / 2 : 0);
        int y = at.y - (request.getSize() == null ? AutoLayout.NODE_HEIGHT / 2 : 0);
        return new ModelCommand(Messages.bind(Messages.policy_place, type.name(Locale.getDefault())), design.document(), () -> {
            Device device = Designs.device(design.document().getSite(), type, Locale.getDefault());
            design.document().getSite().getDevices().add(device);
            device.setArea(Areas.at(design.scene().frames(), x + AutoLayout.NODE_WIDTH / 2, y + AutoLayout.NODE_HEIGHT / 2, Set.of())
                    .map(Group::getArea).orElse(null));
            node.setDevice(device);
            node.setX(snapped(x));
            node.setY(snapped(y));
            design.diagram().getNodes().add(node);
        });
    }

    /** Devices have one size: nothing to show but where the card will be. */
    @Override
    protected void showSizeOnDropFeedback(CreateRequest request) {
        // see showLayoutTargetFeedback
    }

    @Override
    protected void showLayoutTargetFeedback(Request request) {
        if (REQ_MOVE.equals(request.getType()) || REQ_ADD.equals(request.getType())) {
            mark(targets(moves((ChangeBoundsRequest) request)));
            return;
        }
        if (REQ_CREATE.equals(request.getType()) && ((CreateRequest) request).getNewObjectType() instanceof DeviceType) {
            if (ghost == null) {
                ghost = Ghost.card(design.style().look());
                getLayer(LayerConstants.SCALED_FEEDBACK_LAYER).add(ghost);
            }
            Point at = ((CreateRequest) request).getLocation().getCopy();
            getLayoutContainer().translateToRelative(at);
            mark(Areas.at(design.scene().frames(), at.x, at.y, Set.of()).map(Set::of).orElse(Set.of()));
            ghost.setBounds(new Rectangle(snapped(at.x - AutoLayout.NODE_WIDTH / 2), snapped(at.y - AutoLayout.NODE_HEIGHT / 2),
                    AutoLayout.NODE_WIDTH, AutoLayout.NODE_HEIGHT));
        }
    }

    @Override
    protected void eraseLayoutTargetFeedback(Request request) {
        mark(Set.of());
        if (ghost != null) {
            ghost.getParent().remove(ghost);
            ghost = null;
        }
    }

    private int snapped(int value) {
        boolean grid = Boolean.TRUE.equals(getHost().getViewer().getProperty(SnapToGrid.PROPERTY_GRID_ENABLED));
        int step = DesignGrid.STEP;
        return grid ? Math.round((float) value / step) * step : value;
    }

    @Override
    protected Command createChangeConstraintCommand(EditPart child, Object constraint) {
        return null; // all children change in one command, see below
    }

    @Override
    protected Command getMoveChildrenCommand(Request request) {
        return move((ChangeBoundsRequest) request, Messages.policy_move);
    }

    @Override
    protected Command getAlignChildrenCommand(AlignmentRequest request) {
        return move(request, Messages.policy_align);
    }

    /** What a move changes: positions of devices, of groups with all that is in them, and areas. */
    private record Moves(Map<Node, Position> nodes, Map<Group, Point> groups, Map<Device, Area> areas, Map<Area, Area> nested) {

        boolean isEmpty() {
            return nodes.isEmpty() && groups.isEmpty();
        }
    }

    private Moves moves(ChangeBoundsRequest request) {
        Scene scene = design.scene();
        Map<Node, Position> single = new LinkedHashMap<>();
        Map<Group, Point> groups = new LinkedHashMap<>();
        for (Object part : request.getEditParts()) {
            if (part instanceof GroupPart group) {
                Rectangle now = moved(request, group, group.outline());
                Rectangle before = group.outline();
                groups.put(group.group(), new Point(now.x - before.x, now.y - before.y));
            }
        }
        groups.keySet().removeIf(g -> outer(scene, g).stream().anyMatch(groups::containsKey)); // moves with the one around it
        for (Object part : request.getEditParts()) {
            if (part instanceof DevicePart device && scene.group(device.device()).stream()
                    .noneMatch(g -> groups.containsKey(g) || outer(scene, g).stream().anyMatch(groups::containsKey))) {
                Rectangle card = moved(request, device, device.card().getHandleBounds());
                single.put(device.node(), new Position(card.x, card.y));
            }
        }
        Map<Area, Area> nested = new LinkedHashMap<>();
        if (request.getLocation() != null && !REQ_ALIGN_CHILDREN.equals(request.getType())) {
            Point at = request.getLocation().getCopy();
            getLayoutContainer().translateToRelative(at);
            for (Group group : groups.keySet()) {
                Set<Group> own = new HashSet<>(scene.groups(group));
                own.add(group);
                Group target = Areas.at(scene.frames(), at.x, at.y, own).orElse(null);
                if (target != scene.parent(group).orElse(null)) {
                    nested.put(group.getArea(), target == null ? null : target.getArea());
                }
            }
        }
        boolean aligned = REQ_ALIGN_CHILDREN.equals(request.getType());
        return new Moves(single, groups, aligned ? Map.of() : Areas.drop(scene, single), nested);
    }

    private static List<Group> outer(Scene scene, Group group) {
        List<Group> outer = new ArrayList<>();
        for (Optional<Group> g = scene.parent(group); g.isPresent(); g = scene.parent(g.get())) {
            outer.add(g.get());
        }
        return outer;
    }

    /** Groups that something is moved into. */
    private Set<Group> targets(Moves moves) {
        Set<Group> targets = new HashSet<>();
        for (Area area : moves.areas().values()) {
            Areas.group(design.diagram(), area).ifPresent(targets::add);
        }
        for (Area area : moves.nested().values()) {
            Areas.group(design.diagram(), area).ifPresent(targets::add);
        }
        return targets;
    }

    private void mark(Set<Group> targets) {
        if (getHost() instanceof DiagramPart diagram && (marked || !targets.isEmpty())) {
            diagram.groups().forEach(g -> g.setTarget(targets.contains(g.group())));
            marked = !targets.isEmpty();
        }
    }

    private Command move(ChangeBoundsRequest request, String label) {
        Moves moves = moves(request);
        if (moves.isEmpty()) {
            return null;
        }
        return new ModelCommand(label, design.document(), () -> {
            Scene scene = new Scene(design.diagram());
            moves.groups().forEach((group, by) -> Areas.move(scene, group, by.x, by.y));
            moves.nodes().forEach((node, position) -> {
                node.setX(position.x());
                node.setY(position.y());
            });
            moves.areas().forEach(Device::setArea);
            moves.nested().forEach((area, target) -> Areas.nest(design.document().getSite(), area, target));
        });
    }

    /** New positions of nodes as one step. */
    public static Command move(Document document, Map<Node, Position> positions, String label) {
        return new ModelCommand(label, document, () -> positions.forEach((node, position) -> {
            node.setX(position.x());
            node.setY(position.y());
        }));
    }

    private Rectangle moved(ChangeBoundsRequest request, GraphicalEditPart part, Rectangle outline) {
        Rectangle bounds = new PrecisionRectangle(outline);
        part.getFigure().translateToAbsolute(bounds);
        Rectangle result = request.getTransformedRectangle(bounds);
        getLayoutContainer().translateToRelative(result);
        return result;
    }

    @Override
    protected Command getCloneCommand(ChangeBoundsRequest request) {
        List<Device> devices = new ArrayList<>();
        Point shift = null;
        for (Object part : request.getEditParts()) {
            if (part instanceof DevicePart device) {
                devices.add(device.device());
                Rectangle card = moved(request, device, device.card().getHandleBounds());
                shift = new Point(card.x - device.node().getX(), card.y - device.node().getY());
            }
        }
        if (shift == null) {
            return null;
        }
        Point by = shift;
        return new ModelCommand(Messages.policy_copy, design.document(), () -> DesignEdits.paste(design.document(),
                DesignEdits.copy(design.document(), devices), by.x, by.y));
    }

    @Override
    protected Command getDeleteDependantCommand(Request request) {
        return null;
    }

    @Override
    protected Rectangle getCurrentConstraintFor(GraphicalEditPart child) {
        return child.getFigure() instanceof HandleBounds card ? card.getHandleBounds() : super.getCurrentConstraintFor(child);
    }
}
