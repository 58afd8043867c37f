package org.headend.design.ui.internal.floor.tool;

import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.headend.design.drafting.Snap;
import org.headend.design.drafting.Spot;
import org.headend.design.ui.internal.floor.FloorContext;
import org.headend.design.ui.internal.floor.paint.Drawing;

/** What the pointer does while it is the active tool. */
public abstract class FloorTool {
    final FloorContext context;

    FloorTool(FloorContext context) {
        this.context = context;
    }

    /** Left button pressed. */
    public void down(Pointer pointer) {
        // most act when it is released
    }

    /** With the button up or down. */
    public abstract void move(Pointer pointer);

    /** Left button released. */
    public void up(Pointer pointer) {
        // most act when it is pressed
    }

    public void doubleClick(Pointer pointer) {
        // means nothing to most
    }

    /** Before a context menu opens here. */
    public void menu(Pointer pointer) {
        // only the selection has one
    }

    /** @return whether the key meant something to this tool */
    public boolean key(Event event) {
        return false;
    }

    /** Takes back what is not finished. @return false when there was nothing */
    public boolean escape() {
        return false;
    }

    /** Another tool becomes active. */
    public void leave() {
        escape();
    }

    /** What it shows above everything. */
    public void paint(Drawing drawing) {
        // nothing to show
    }

    /** Translated, for the status line. */
    public abstract String hint();

    public int cursor() {
        return SWT.CURSOR_CROSS;
    }

    /** The point that is meant: freely with Ctrl, else drawn to corners, walls and the grid. */
    Snap.Hit snap(Pointer pointer) {
        return pointer.control() ? Snap.none().of(pointer.spot()) : context.snap(pointer.spot(), Set.of());
    }

    /** A mark where a snapped point lies. */
    static void mark(Drawing drawing, Snap.Hit hit) {
        if (hit != null && (hit.kind() == Snap.Kind.CORNER || hit.kind() == Snap.Kind.LINE)) {
            Spot spot = hit.spot();
            int x = drawing.px(spot.x());
            int y = drawing.py(spot.y());
            drawing.pen(drawing.style().look().accent(), 2);
            if (hit.kind() == Snap.Kind.CORNER) {
                drawing.gc().drawRectangle(x - 5, y - 5, 10, 10);
            } else {
                drawing.gc().drawLine(x - 5, y - 5, x + 5, y + 5);
                drawing.gc().drawLine(x - 5, y + 5, x + 5, y - 5);
            }
        }
    }
}
