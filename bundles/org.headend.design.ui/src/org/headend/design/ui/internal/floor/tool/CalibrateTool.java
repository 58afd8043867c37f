package org.headend.design.ui.internal.floor.tool;

import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

import org.headend.design.drafting.FloorEdits;
import org.headend.design.drafting.Snap;
import org.headend.design.drafting.Spot;
import org.headend.design.ui.internal.floor.FloorContext;
import org.headend.design.ui.internal.floor.Messages;
import org.headend.design.ui.internal.floor.paint.Drawing;
import org.headend.design.ui.internal.floor.paint.Frame;

/** Scales the background: two of its points, then their real distance. */
public final class CalibrateTool extends FloorTool {
    private final DoubleFunction<OptionalDouble> ask;
    private final Runnable done;
    private Spot first;
    private Spot second;
    private Spot pointerSpot;

    /**
     * @param ask  gives the real distance, m, when told the present one; empty when the user cancels
     * @param done afterwards
     */
    public CalibrateTool(FloorContext context, DoubleFunction<OptionalDouble> ask, Runnable done) {
        super(context);
        this.ask = ask;
        this.done = done;
    }

    @Override
    public void move(Pointer pointer) {
        pointerSpot = first != null && pointer.shift() ? Snap.alongAngles(first, pointer.spot()) : pointer.spot();
    }

    @Override
    public void down(Pointer pointer) {
        move(pointer);
        if (first == null) {
            first = pointerSpot;
        } else if (first.distance(pointerSpot) > context.viewport().metres(8)) {
            second = pointerSpot;
        }
    }

    @Override
    public void up(Pointer pointer) {
        if (second != null) {
            Spot a = first;
            Spot b = second;
            OptionalDouble metres = ask.apply(a.distance(b));
            escape();
            if (metres.isPresent()) {
                context.change(Messages.step_calibrate, () -> FloorEdits.calibrate(context.floor(), a, b, metres.getAsDouble()));
                done.run();
            }
        }
    }

    @Override
    public boolean escape() {
        boolean something = first != null;
        first = null;
        second = null;
        context.repaintHot();
        return something;
    }

    @Override
    public void paint(Drawing drawing) {
        if (first == null || pointerSpot == null) {
            return;
        }
        Spot end = second == null ? pointerSpot : second;
        drawing.pen(drawing.style().look().error(), 2);
        drawing.line(first, end);
        for (Spot spot : new Spot[] { first, end }) {
            int x = drawing.px(spot.x());
            int y = drawing.py(spot.y());
            drawing.gc().drawLine(x - 7, y, x + 7, y);
            drawing.gc().drawLine(x, y - 7, x, y + 7);
        }
        LineTool.measure(drawing, first, end, Messages.bind(Messages.tool_metres, Frame.number(first.distance(end), 0.01)));
    }

    @Override
    public String hint() {
        return first == null ? Messages.hint_calibrate : Messages.hint_calibrateNext;
    }
}
