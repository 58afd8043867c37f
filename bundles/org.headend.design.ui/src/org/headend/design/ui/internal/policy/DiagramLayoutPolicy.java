package org.headend.design.ui.internal.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
import org.eclipse.gef.requests.AlignmentRequest;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.headend.catalog.DeviceType;
import org.headend.design.AutoLayout;
import org.headend.design.AutoLayout.Position;
import org.headend.design.DesignEdits;
import org.headend.design.Designs;
import org.headend.design.site.Device;
import org.headend.design.site.Document;
import org.headend.design.site.Node;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.command.ModelCommand;
import org.headend.design.ui.internal.figure.DesignGrid;
import org.headend.design.ui.internal.figure.DeviceFigure;
import org.headend.design.ui.internal.figure.Ghost;
import org.headend.design.ui.internal.part.DesignContext;
import org.headend.design.ui.internal.part.DevicePart;

/** Placing new devices, moving, aligning and, with Ctrl, copying those that stand there. */
public final class DiagramLayoutPolicy extends XYLayoutEditPolicy {
    private final DesignContext design;
    private Ghost ghost;

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
        if (REQ_CREATE.equals(request.getType()) && ((CreateRequest) request).getNewObjectType() instanceof DeviceType) {
            if (ghost == null) {
                ghost = Ghost.card(design.style().look());
                getLayer(LayerConstants.SCALED_FEEDBACK_LAYER).add(ghost);
            }
            Point at = ((CreateRequest) request).getLocation().getCopy();
            getLayoutContainer().translateToRelative(at);
            ghost.setBounds(new Rectangle(snapped(at.x - AutoLayout.NODE_WIDTH / 2), snapped(at.y - AutoLayout.NODE_HEIGHT / 2),
                    AutoLayout.NODE_WIDTH, AutoLayout.NODE_HEIGHT));
        }
    }

    @Override
    protected void eraseLayoutTargetFeedback(Request request) {
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

    private Command move(ChangeBoundsRequest request, String label) {
        Map<Node, Position> positions = new LinkedHashMap<>();
        for (Object part : request.getEditParts()) {
            if (part instanceof DevicePart device) {
                Rectangle card = moved(request, device);
                positions.put(device.node(), new Position(card.x, card.y));
            }
        }
        return positions.isEmpty() ? null : move(design.document(), positions, label);
    }

    /** New positions of nodes as one step. */
    public static Command move(Document document, Map<Node, Position> positions, String label) {
        return new ModelCommand(label, document, () -> positions.forEach((node, position) -> {
            node.setX(position.x());
            node.setY(position.y());
        }));
    }

    private Rectangle moved(ChangeBoundsRequest request, DevicePart part) {
        Rectangle bounds = new PrecisionRectangle(part.card().getHandleBounds());
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
                Rectangle card = moved(request, device);
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
        return child.getFigure() instanceof DeviceFigure card ? card.getHandleBounds() : super.getCurrentConstraintFor(child);
    }
}
