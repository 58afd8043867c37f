package org.headend.design.ui.internal.floor.tool;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.headend.design.drafting.Polyline;
import org.headend.design.drafting.Snap;
import org.headend.design.drafting.Spot;
import org.headend.design.ui.internal.floor.FloorContext;
import org.headend.design.ui.internal.floor.Messages;
import org.headend.design.ui.internal.floor.paint.Drawing;
import org.headend.design.ui.internal.floor.paint.Frame;

/**
 * Draws a line corner by corner: clicks set corners, Shift keeps to steps of 15°, digits type the length of the next piece,
 * Backspace takes a corner back, Enter or a double click finishes, a click on the first corner closes.
 */
abstract class LineTool extends FloorTool {
    private static final int CLOSE = 9;

    private final List<Spot> corners = new ArrayList<>();
    private final StringBuilder typed = new StringBuilder();
    private Snap.Hit target;
    private Pointer last;

    LineTool(FloorContext context) {
        super(context);
    }

    /** Fewest corners that make something. */
    abstract int least();

    /** Makes it; closed lines end with their first corner when {@link #repeatsFirst}. */
    abstract void create(List<Spot> line);

    /** True when a closed line has its first corner twice. */
    boolean repeatsFirst() {
        return true;
    }

    /** What the tool shows of the line so far, to the pointer. */
    void sketch(Drawing drawing, Polyline line) {
        drawing.pen(drawing.style().look().accent(), 2);
        drawing.polyline(line);
    }

    final boolean drawing() {
        return !corners.isEmpty();
    }

    @Override
    public void move(Pointer pointer) {
        last = pointer;
        target = aim(pointer);
    }

    private Snap.Hit aim(Pointer pointer) {
        Snap.Hit hit = snap(pointer);
        if (!corners.isEmpty()) {
            Spot from = corners.get(corners.size() - 1);
            if (pointer.shift()) {
                hit = new Snap.Hit(Snap.alongAngles(from, pointer.spot()), Snap.Kind.NOTHING, null, null);
            }
            double length = typedLength();
            if (length > 0) {
                hit = new Snap.Hit(from.towards(from.direction(hit.spot()), length), Snap.Kind.NOTHING, null, null);
            }
        }
        return hit;
    }

    private double typedLength() {
        try {
            return typed.isEmpty() ? 0 : Double.parseDouble(typed.toString().replace(',', '.'));
        } catch (NumberFormatException e) {
            return 0; // not finished
        }
    }

    private boolean closes(Pointer pointer) {
        return corners.size() >= 3 && Math.hypot(context.viewport().px(corners.get(0).x()) - pointer.px(),
                context.viewport().py(corners.get(0).y()) - pointer.py()) <= CLOSE;
    }

    @Override
    public void down(Pointer pointer) {
        move(pointer);
        if (closes(pointer)) {
            if (repeatsFirst()) {
                corners.add(corners.get(0));
            }
            finish();
        } else {
            add(target.spot());
        }
    }

    private void add(Spot spot) {
        if (corners.isEmpty() || corners.get(corners.size() - 1).distance(spot) > 0.005) {
            corners.add(spot);
        }
        typed.setLength(0);
    }

    @Override
    public void doubleClick(Pointer pointer) {
        finish();
    }

    /** Makes what has enough corners. */
    final void finish() {
        List<Spot> line = List.copyOf(corners);
        escape();
        if (line.size() >= least()) {
            create(line);
        }
    }

    @Override
    public boolean key(Event event) {
        boolean digit = event.character >= '0' && event.character <= '9' || event.character == '.' || event.character == ',';
        if (drawing() && digit && (event.stateMask & (SWT.MOD1 | SWT.ALT)) == 0) {
            typed.append(event.character);
        } else if (drawing() && event.character == SWT.BS) {
            if (typed.isEmpty()) {
                corners.remove(corners.size() - 1);
            } else {
                typed.setLength(typed.length() - 1);
            }
        } else if (drawing() && (event.character == SWT.CR || event.keyCode == SWT.KEYPAD_CR)) {
            if (typedLength() > 0 && target != null) {
                add(aim(last).spot());
            } else {
                finish();
            }
        } else {
            return false;
        }
        if (last != null) {
            target = aim(last);
        }
        context.repaintHot();
        return true;
    }

    @Override
    public boolean escape() {
        boolean something = drawing();
        corners.clear();
        typed.setLength(0);
        context.repaintHot();
        return something;
    }

    @Override
    public void paint(Drawing drawing) {
        if (target == null) {
            return;
        }
        if (!drawing()) {
            mark(drawing, target);
            return;
        }
        List<Spot> line = new ArrayList<>(corners);
        line.add(target.spot());
        sketch(drawing, new Polyline(line));
        for (Spot corner : corners) {
            drawing.disc(drawing.px(corner.x()), drawing.py(corner.y()), 3, drawing.style().look().canvas(), drawing.style().look().accent());
        }
        Spot from = corners.get(corners.size() - 1);
        double length = from.distance(target.spot());
        if (length > 0.001) {
            measure(drawing, from, target.spot(), typed.isEmpty() ? Messages.bind(Messages.tool_metres, Frame.number(length, 0.01)) : typed + " m"); //$NON-NLS-1$
        }
        mark(drawing, target);
        if (last != null && closes(last)) {
            drawing.pen(drawing.style().look().accent(), 2);
            drawing.gc().drawOval(drawing.px(corners.get(0).x()) - 7, drawing.py(corners.get(0).y()) - 7, 14, 14);
        }
    }

    /** A length beside the middle of a piece, with its direction. */
    static void measure(Drawing drawing, Spot from, Spot to, String text) {
        double degrees = (from.direction(to) + 360) % 360;
        int x = (drawing.px(from.x()) + drawing.px(to.x())) / 2;
        int y = (drawing.py(from.y()) + drawing.py(to.y())) / 2;
        double normal = Math.toRadians(degrees + 90);
        drawing.tag(text + "  ∠ " + Math.round(degrees) % 360 + '°', (int) (x + 22 * Math.cos(normal)), (int) (y - 22 * Math.sin(normal)), //$NON-NLS-1$
                drawing.style().look().accent(), drawing.style().nameFont());
    }
}
