package org.headend.design.ui.internal.floor;

import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.headend.core.ui.EmptyState;
import org.headend.design.ui.internal.floor.tool.Tools;

/** What an empty floor says, in place of the canvas, until somebody begins. */
final class FloorStart {
    private final Composite stage;
    private final FloorContext context;
    private final EmptyState empty;
    private Control canvas;
    private boolean begun;

    /** @param stage holds this and the canvas */
    FloorStart(Composite stage, FloorContext context, Tools tools, Runnable chooseBackground) {
        this.stage = stage;
        this.context = context;
        stage.setLayout(new StackLayout());
        empty = new EmptyState(stage, Messages.start_title, Messages.start_hint)
                .action(Messages.start_background, chooseBackground)
                .action(Messages.start_walls, () -> {
                    begin();
                    tools.activate(Tools.Kind.WALL);
                })
                .action(Messages.start_devices, this::begin);
        tools.onChange(() -> {
            if (!tools.isActive(Tools.Kind.SELECT)) {
                begin();
            }
        });
    }

    /** Tells why the background cannot be shown. */
    void fail(String reason) {
        empty.setTexts(Messages.start_title, reason);
    }

    void attach(Control plan) {
        canvas = plan;
    }

    private void begin() {
        begun = true;
        update();
        canvas.setFocus();
    }

    /** Shows the canvas as soon as there is something on it. */
    void update() {
        Control top = begun || !context.scene().isEmpty() ? canvas : empty;
        StackLayout layout = (StackLayout) stage.getLayout();
        if (layout.topControl != top) {
            layout.topControl = top;
            stage.layout();
        }
    }
}
