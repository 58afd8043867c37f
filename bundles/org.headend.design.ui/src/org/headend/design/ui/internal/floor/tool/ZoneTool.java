package org.headend.design.ui.internal.floor.tool;

import java.util.List;

import org.headend.design.drafting.FloorEdits;
import org.headend.design.drafting.PlanColours;
import org.headend.design.drafting.Polyline;
import org.headend.design.drafting.Spot;
import org.headend.design.site.Zone;
import org.headend.design.ui.internal.floor.FloorContext;
import org.headend.design.ui.internal.floor.Messages;
import org.headend.design.ui.internal.floor.paint.Drawing;
import org.headend.design.ui.internal.floor.paint.Frame;

/** Draws zones: a rectangle by dragging, any other shape corner by corner. */
public final class ZoneTool extends LineTool {
    private final Runnable done;
    private Pointer press;
    private Spot from;
    private Spot to;

    /** @param done after a zone was made */
    public ZoneTool(FloorContext context, Runnable done) {
        super(context);
        this.done = done;
    }

    @Override
    int least() {
        return 3;
    }

    @Override
    boolean repeatsFirst() {
        return false;
    }

    @Override
    void create(List<Spot> line) {
        Zone[] made = new Zone[1];
        int number = context.floor().getZones().size() + 1;
        context.change(Messages.step_zone, () -> made[0] = FloorEdits.addZone(context.floor(), line, Messages.bind(Messages.zone_name, number)));
        context.selection().set(List.of(made[0]));
        done.run();
    }

    @Override
    public void down(Pointer pointer) {
        if (!drawing()) {
            press = pointer;
            from = snap(pointer).spot();
        }
        super.down(pointer);
    }

    @Override
    public void move(Pointer pointer) {
        if (press != null && pointer.awayFrom(press)) {
            to = snap(pointer).spot();
        } else {
            super.move(pointer);
        }
    }

    @Override
    public void up(Pointer pointer) {
        Spot a = from;
        Spot b = to;
        press = null;
        to = null;
        if (b != null) {
            escape();
            if (Math.abs(a.x() - b.x()) > 0.05 && Math.abs(a.y() - b.y()) > 0.05) {
                create(rectangle(a, b).corners());
            }
        }
    }

    private static Polyline rectangle(Spot a, Spot b) {
        return new Polyline(List.of(a, new Spot(b.x(), a.y()), b, new Spot(a.x(), b.y())));
    }

    @Override
    public boolean escape() {
        boolean dragging = to != null;
        press = null;
        to = null;
        return super.escape() || dragging;
    }

    @Override
    void sketch(Drawing drawing, Polyline line) {
        drawing.alpha(0.12).fill(line, drawing.style().of(PlanColours.ZONE));
        drawing.alpha(1).pen(drawing.style().of(PlanColours.ZONE), 2);
        drawing.polyline(line);
    }

    @Override
    public void paint(Drawing drawing) {
        if (to == null) {
            super.paint(drawing);
            return;
        }
        Polyline box = rectangle(from, to);
        sketch(drawing, box);
        drawing.polygon(box);
        String size = Messages.bind(Messages.tool_size, Frame.number(Math.abs(from.x() - to.x()), 0.01), Frame.number(Math.abs(from.y() - to.y()), 0.01));
        drawing.tag(size, (drawing.px(from.x()) + drawing.px(to.x())) / 2, (drawing.py(from.y()) + drawing.py(to.y())) / 2,
                drawing.style().of(PlanColours.ZONE), drawing.style().nameFont());
    }

    @Override
    public String hint() {
        return drawing() ? Messages.hint_zoneNext : Messages.hint_zone;
    }
}
