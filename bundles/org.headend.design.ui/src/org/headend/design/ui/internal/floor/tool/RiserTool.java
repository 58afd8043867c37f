package org.headend.design.ui.internal.floor.tool;

import java.util.List;

import org.headend.design.drafting.FloorEdits;
import org.headend.design.drafting.Snap;
import org.headend.design.site.Riser;
import org.headend.design.ui.internal.floor.FloorContext;
import org.headend.design.ui.internal.floor.Messages;
import org.headend.design.ui.internal.floor.paint.Drawing;

/** Sets risers, where cables change the floor. */
public final class RiserTool extends FloorTool {
    private Snap.Hit target;

    public RiserTool(FloorContext context) {
        super(context);
    }

    @Override
    public void move(Pointer pointer) {
        target = snap(pointer);
    }

    @Override
    public void down(Pointer pointer) {
        move(pointer);
        Riser[] made = new Riser[1];
        context.change(Messages.step_riser, () -> made[0] = FloorEdits.addRiser(context.floor(), target.spot()));
        context.selection().set(List.of(made[0]));
    }

    @Override
    public void paint(Drawing drawing) {
        if (target != null) {
            drawing.pen(drawing.style().look().accent(), 2);
            drawing.gc().drawRectangle(drawing.px(target.spot().x()) - 8, drawing.py(target.spot().y()) - 8, 16, 16);
            mark(drawing, target);
        }
    }

    @Override
    public String hint() {
        return Messages.hint_riser;
    }
}
