package org.headend.design.ui.internal.floor.tool;

import java.util.ArrayList;
import java.util.List;

import org.headend.design.drafting.Polyline;
import org.headend.design.drafting.Spot;
import org.headend.design.ui.internal.floor.FloorContext;
import org.headend.design.ui.internal.floor.Messages;
import org.headend.design.ui.internal.floor.paint.Drawing;
import org.headend.design.ui.internal.floor.paint.Frame;

/** A tape: what it measured stays until the next measurement. */
public final class MeasureTool extends LineTool {
    private Polyline measured = new Polyline(List.of());

    public MeasureTool(FloorContext context) {
        super(context);
    }

    @Override
    int least() {
        return 2;
    }

    @Override
    void create(List<Spot> line) {
        measured = new Polyline(line);
    }

    @Override
    public void down(Pointer pointer) {
        measured = new Polyline(List.of());
        super.down(pointer);
    }

    @Override
    public void leave() {
        super.leave();
        measured = new Polyline(List.of());
    }

    @Override
    void sketch(Drawing drawing, Polyline line) {
        drawing.pen(drawing.style().look().accent(), 2, 5, 4);
        drawing.polyline(line);
        drawing.pen(drawing.style().look().accent(), 1);
        total(drawing, line);
    }

    private static void total(Drawing drawing, Polyline line) {
        if (line.corners().size() < 3) {
            return;
        }
        List<Spot> corners = new ArrayList<>(line.corners());
        Spot end = corners.get(corners.size() - 1);
        String text = Messages.bind(Messages.tool_total, Frame.number(line.length(), 0.01), Frame.number(line.area(), 0.01));
        drawing.tag(text, drawing.px(end.x()), drawing.py(end.y()) + 24, drawing.style().look().text(), drawing.style().nameFont());
    }

    @Override
    public void paint(Drawing drawing) {
        if (!measured.isEmpty()) {
            sketch(drawing, measured);
            List<Spot> corners = measured.corners();
            for (int i = 1; i < corners.size(); i++) {
                measure(drawing, corners.get(i - 1), corners.get(i),
                        Messages.bind(Messages.tool_metres, Frame.number(corners.get(i - 1).distance(corners.get(i)), 0.01)));
            }
        }
        super.paint(drawing);
    }

    @Override
    public boolean escape() {
        boolean something = !measured.isEmpty();
        measured = new Polyline(List.of());
        return super.escape() || something;
    }

    @Override
    public String hint() {
        return Messages.hint_measure;
    }
}
