package org.headend.design.ui.internal.floor.tool;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.LineAttributes;
import org.headend.design.drafting.FloorEdits;
import org.headend.design.drafting.Polyline;
import org.headend.design.drafting.Spot;
import org.headend.design.site.SitePackage;
import org.headend.design.ui.internal.floor.FloorContext;
import org.headend.design.ui.internal.floor.Messages;
import org.headend.design.ui.internal.floor.paint.Drawing;

/** Draws walls. */
public final class WallTool extends LineTool {
    private static final double THICKNESS = (Double) SitePackage.Literals.WALL__THICKNESS.getDefaultValue();

    public WallTool(FloorContext context) {
        super(context);
    }

    @Override
    int least() {
        return 2;
    }

    @Override
    void create(List<Spot> line) {
        context.change(Messages.step_wall, () -> FloorEdits.addWall(context.floor(), line));
    }

    @Override
    void sketch(Drawing drawing, Polyline line) {
        drawing.pen(drawing.style().look().accent(), 1).alpha(0.35);
        drawing.gc().setLineAttributes(
                new LineAttributes((float) Math.max(3, THICKNESS * drawing.viewport().scale()), SWT.CAP_FLAT, SWT.JOIN_MITER));
        drawing.polyline(line);
        drawing.gc().setLineAttributes(new LineAttributes(1, SWT.CAP_ROUND, SWT.JOIN_ROUND));
        drawing.alpha(1);
        super.sketch(drawing, line);
    }

    @Override
    public String hint() {
        return drawing() ? Messages.hint_wallNext : Messages.hint_wall;
    }
}
