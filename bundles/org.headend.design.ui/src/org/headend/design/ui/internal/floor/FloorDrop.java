package org.headend.design.ui.internal.floor;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.headend.catalog.DeviceType;
import org.headend.design.site.Device;
import org.headend.design.ui.internal.floor.tool.PlaceTool;
import org.headend.design.ui.internal.floor.tool.Pointer;
import org.headend.design.ui.internal.floor.tool.Tools;

/** Places what is dropped on the plan, and shows while dragging where it will hang. */
final class FloorDrop extends DropTargetAdapter {
    private final Control canvas;
    private final FloorContext context;
    private final Tools tools;

    private FloorDrop(Control canvas, FloorContext context, Tools tools) {
        this.canvas = canvas;
        this.context = context;
        this.tools = tools;
    }

    static void install(Control canvas, FloorContext context, Tools tools) {
        DropTarget target = new DropTarget(canvas, DND.DROP_COPY | DND.DROP_MOVE);
        target.setTransfer(LocalSelectionTransfer.getTransfer());
        target.addDropListener(new FloorDrop(canvas, context, tools));
    }

    private static Object dragged() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection ? selection.getFirstElement() : null;
    }

    private PlaceTool tool() {
        Object entry = dragged();
        if (tools.active() instanceof PlaceTool active && (active.device() == entry || active.type() == entry)) {
            return active;
        }
        return switch (entry) {
            case Device device when device.eContainer() == context.site() -> tools.place(device);
            case DeviceType type -> tools.place(type);
            case null, default -> null;
        };
    }

    private Pointer pointer(DropTargetEvent event) {
        Point at = canvas.toControl(event.x, event.y);
        return new Pointer(at.x, at.y, context.viewport().spot(at.x, at.y), 0);
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        PlaceTool tool = tool();
        event.detail = tool == null ? DND.DROP_NONE : DND.DROP_COPY;
        if (tool != null) {
            tool.move(pointer(event));
            context.repaintHot();
        }
    }

    @Override
    public void drop(DropTargetEvent event) {
        PlaceTool tool = tool();
        if (tool != null) {
            tool.place(pointer(event));
            canvas.forceFocus();
        }
    }
}
