package org.headend.design.ui.internal.floor.tool;

import org.eclipse.swt.SWT;
import org.headend.design.ui.internal.floor.FloorContext;
import org.headend.design.ui.internal.floor.Messages;

/** Moves the view; the canvas does it, as for the middle button with every tool. */
public final class PanTool extends FloorTool {

    public PanTool(FloorContext context) {
        super(context);
    }

    @Override
    public void move(Pointer pointer) {
        // the canvas moves
    }

    @Override
    public int cursor() {
        return SWT.CURSOR_HAND;
    }

    @Override
    public String hint() {
        return Messages.hint_pan;
    }
}
