package org.headend.design.ui.internal.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.headend.design.AutoLayout.Position;
import org.headend.design.Areas;
import org.headend.design.Scene;
import org.headend.design.site.Group;
import org.headend.design.site.Node;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.command.ModelCommand;
import org.headend.design.ui.internal.figure.DesignGrid;
import org.headend.design.ui.internal.part.DevicePart;
import org.headend.design.ui.internal.part.DiagramPart;
import org.headend.design.ui.internal.part.GroupPart;

/**
 * Arrow keys go from card to card, with Shift they add to the selection. With Ctrl they move what is selected by the
 * grid, with Ctrl and Shift by a pixel. Enter opens; the keys of GEF for links (/ and \\) stay.
 */
final class CanvasKeys extends GraphicalViewerKeyHandler {
    private static final double SIDEWAYS = 2.5;

    CanvasKeys(GraphicalViewer viewer) {
        super(viewer);
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        int dx = event.keyCode == SWT.ARROW_LEFT ? -1 : event.keyCode == SWT.ARROW_RIGHT ? 1 : 0;
        int dy = event.keyCode == SWT.ARROW_UP ? -1 : event.keyCode == SWT.ARROW_DOWN ? 1 : 0;
        boolean shift = (event.stateMask & SWT.SHIFT) != 0;
        if ((dx != 0 || dy != 0) && (event.stateMask & SWT.ALT) == 0) {
            if ((event.stateMask & SWT.MOD1) != 0) {
                int step = shift ? 1 : DesignGrid.STEP;
                return move(dx * step, dy * step);
            }
            return go(dx, dy, shift) || super.keyPressed(event);
        }
        if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
            List<?> selected = getViewer().getSelectedEditParts();
            if (selected.size() == 1 && selected.get(0) instanceof GraphicalEditPart part) {
                part.performRequest(new Request(RequestConstants.REQ_OPEN));
                return true;
            }
        }
        return super.keyPressed(event);
    }

    private DiagramPart diagram() {
        return getViewer().getContents() instanceof DiagramPart diagram ? diagram : null;
    }

    private static Rectangle place(Object part) {
        return part instanceof DevicePart device ? device.card().getHandleBounds() : part instanceof GroupPart group ? group.outline() : null;
    }

    /** Selects the nearest card in a direction; what lies straight ahead is nearer than what lies aside. */
    private boolean go(int dx, int dy, boolean extend) {
        Object focus = getFocusEditPart();
        Rectangle from = place(focus);
        if (diagram() == null) {
            return false;
        }
        List<Object> others = new ArrayList<>(diagram().getChildren());
        others.remove(focus);
        if (from == null) { // nothing yet: begin where one begins to read
            others.stream().min(Comparator.comparingInt(p -> place(p).y * 10 + place(p).x)).ifPresent(first -> select(first, false));
            return !others.isEmpty();
        }
        Point start = from.getCenter();
        Object best = null;
        double nearest = Double.MAX_VALUE;
        for (Object other : others) {
            Rectangle box = place(other);
            if (box.contains(from)) {
                continue; // the frame around it
            }
            Point to = box.getCenter();
            double ahead = (to.x - start.x) * dx + (to.y - start.y) * dy;
            double aside = Math.abs((to.x - start.x) * dy) + Math.abs((to.y - start.y) * dx);
            double distance = ahead + SIDEWAYS * aside;
            if (ahead > 0 && distance < nearest) {
                nearest = distance;
                best = other;
            }
        }
        if (best != null) {
            select(best, extend);
        }
        return true;
    }

    private void select(Object part, boolean extend) {
        GraphicalEditPart next = (GraphicalEditPart) part;
        if (extend) {
            getViewer().appendSelection(next);
        } else {
            getViewer().select(next);
        }
        getViewer().setFocus(next);
        getViewer().reveal(next);
    }

    private boolean move(int dx, int dy) {
        DiagramPart diagram = diagram();
        Map<Node, Position> positions = new LinkedHashMap<>();
        List<Group> groups = new ArrayList<>();
        for (Object part : getViewer().getSelectedEditParts()) {
            if (part instanceof DevicePart device) {
                Node node = device.node();
                positions.put(node, new Position(node.getX() + dx, node.getY() + dy));
            } else if (part instanceof GroupPart group) {
                groups.add(group.group());
            }
        }
        if (diagram == null || positions.isEmpty() && groups.isEmpty()) {
            return false;
        }
        Scene scene = diagram.design().scene();
        Set<Group> inner = new java.util.HashSet<>();
        groups.forEach(g -> {
            inner.addAll(scene.groups(g));
            positions.keySet().removeAll(scene.nodes(g));
        });
        groups.removeAll(inner);
        getViewer().getEditDomain().getCommandStack().execute(new ModelCommand(Messages.policy_move, diagram.design().document(), () -> {
            groups.forEach(g -> Areas.move(scene, g, dx, dy));
            positions.forEach((node, position) -> {
                node.setX(position.x());
                node.setY(position.y());
            });
        }));
        return true;
    }
}
