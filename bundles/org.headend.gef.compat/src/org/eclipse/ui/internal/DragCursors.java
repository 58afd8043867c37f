package org.eclipse.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Display;

/** Cursors while the flyout palette is dragged to another side; the workbench dropped the class. */
public final class DragCursors {
    public static final int INVALID = 0;
    public static final int LEFT = 1;
    public static final int RIGHT = 2;
    public static final int TOP = 3;
    public static final int BOTTOM = 4;
    public static final int CENTER = 5;
    public static final int OFFSCREEN = 6;

    private DragCursors() {
    }

    /** A cursor of the system, which the caller must not dispose. */
    public static Cursor getCursor(int code) {
        int id = switch (code) {
            case LEFT -> SWT.CURSOR_SIZEW;
            case RIGHT -> SWT.CURSOR_SIZEE;
            case TOP -> SWT.CURSOR_SIZEN;
            case BOTTOM -> SWT.CURSOR_SIZES;
            case CENTER -> SWT.CURSOR_SIZEALL;
            case OFFSCREEN -> SWT.CURSOR_HAND;
            default -> SWT.CURSOR_NO;
        };
        return Display.getCurrent().getSystemCursor(id);
    }
}
