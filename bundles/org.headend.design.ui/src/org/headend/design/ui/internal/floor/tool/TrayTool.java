package org.headend.design.ui.internal.floor.tool;

import java.util.List;

import org.headend.design.drafting.FloorEdits;
import org.headend.design.drafting.Spot;
import org.headend.design.ui.internal.floor.FloorContext;
import org.headend.design.ui.internal.floor.Messages;

/** Draws cable trays. */
public final class TrayTool extends LineTool {

    public TrayTool(FloorContext context) {
        super(context);
    }

    @Override
    int least() {
        return 2;
    }

    @Override
    void create(List<Spot> line) {
        context.change(Messages.step_tray, () -> FloorEdits.addTray(context.floor(), line));
    }

    @Override
    public String hint() {
        return drawing() ? Messages.hint_wallNext : Messages.hint_tray;
    }
}
