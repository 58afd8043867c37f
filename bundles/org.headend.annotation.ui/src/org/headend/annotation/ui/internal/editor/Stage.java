package org.headend.annotation.ui.internal.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.headend.annotation.ui.internal.canvas.ImageCanvas;
import org.headend.annotation.ui.internal.session.Session;
import org.headend.core.ui.EmptyState;

/** The place of the picture; what is wrong stands there instead. */
final class Stage {
    private final Composite area;
    private final StackLayout stack = new StackLayout();
    private final ImageCanvas canvas;
    private EmptyState trouble;

    Stage(Composite parent, Session session) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(stack);
        canvas = new ImageCanvas(area, session);
        stack.topControl = canvas.control();
    }

    ImageCanvas canvas() {
        return canvas;
    }

    /** What is said instead of a picture; null while there is one. */
    EmptyState trouble() {
        return trouble;
    }

    /**
     * Says what is wrong.
     *
     * @param action name of what can be done about it, or null
     */
    void showTrouble(String title, String text, String action, Runnable run) {
        showPicture();
        trouble = new EmptyState(area, title, text);
        if (action != null) {
            trouble.action(action, run);
        }
        stack.topControl = trouble;
        area.layout(true, true);
    }

    void showPicture() {
        if (trouble != null) {
            trouble.dispose();
            trouble = null;
            stack.topControl = canvas.control();
            area.layout();
        }
    }

    void setFocus() {
        Control top = trouble != null ? trouble : canvas.control();
        top.setFocus();
    }
}
