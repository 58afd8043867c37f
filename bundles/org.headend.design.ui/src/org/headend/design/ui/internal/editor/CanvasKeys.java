package org.headend.design.ui.internal.editor;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.headend.design.AutoLayout.Position;
import org.headend.design.site.Node;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.figure.DesignGrid;
import org.headend.design.ui.internal.part.DevicePart;
import org.headend.design.ui.internal.part.DiagramPart;
import org.headend.design.ui.internal.policy.DiagramLayoutPolicy;

/** Arrow keys move selected devices by the grid, with Ctrl by a pixel; without devices they walk through the diagram. */
final class CanvasKeys extends GraphicalViewerKeyHandler {

    CanvasKeys(GraphicalViewer viewer) {
        super(viewer);
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        int step = (event.stateMask & SWT.MOD1) != 0 ? 1 : DesignGrid.STEP;
        boolean plain = (event.stateMask & (SWT.SHIFT | SWT.ALT)) == 0;
        return plain && switch (event.keyCode) {
            case SWT.ARROW_LEFT -> move(-step, 0);
            case SWT.ARROW_RIGHT -> move(step, 0);
            case SWT.ARROW_UP -> move(0, -step);
            case SWT.ARROW_DOWN -> move(0, step);
            default -> false;
        } || super.keyPressed(event);
    }

    private boolean move(int dx, int dy) {
        Map<Node, Position> positions = new LinkedHashMap<>();
        for (Object part : getViewer().getSelectedEditParts()) {
            if (part instanceof DevicePart device) {
                Node node = device.node();
                positions.put(node, new Position(node.getX() + dx, node.getY() + dy));
            }
        }
        if (positions.isEmpty() || !(getViewer().getContents() instanceof DiagramPart diagram)) {
            return false;
        }
        getViewer().getEditDomain().getCommandStack()
                .execute(DiagramLayoutPolicy.move(diagram.design().document(), positions, Messages.policy_move));
        return true;
    }
}
