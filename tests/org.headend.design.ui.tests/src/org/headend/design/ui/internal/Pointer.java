package org.headend.design.ui.internal;

import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.headend.testsupport.ui.Ui;

/** Gives a canvas events with the buttons that are down; events that SWT posts do not carry them on GTK. */
public final class Pointer {
    private static final int MOVES = 8;

    private final Supplier<Control> control;

    /** @param control asked each time, because an editor may make it again */
    public Pointer(Supplier<Control> control) {
        this.control = control;
    }

    public void move(Point at) {
        mouse(SWT.MouseMove, at, 0);
    }

    public void click(Point at) {
        press(at);
        release(at);
    }

    public void drag(Point from, Point to) {
        press(from);
        pull(from, to);
        release(to);
    }

    public void press(Point at) {
        move(at);
        mouse(SWT.MouseDown, at, 0);
    }

    /** Moves with the button down. */
    public void pull(Point from, Point to) {
        for (int i = 1; i <= MOVES; i++) {
            mouse(SWT.MouseMove, new Point(from.x + (to.x - from.x) * i / MOVES, from.y + (to.y - from.y) * i / MOVES), SWT.BUTTON1);
        }
    }

    public void release(Point at) {
        mouse(SWT.MouseUp, at, SWT.BUTTON1);
    }

    public void key(int keyCode, int mask) {
        Event event = event();
        event.keyCode = keyCode;
        event.stateMask = mask;
        give(SWT.KeyDown, event);
    }

    private void mouse(int type, Point at, int down) {
        Event event = event();
        event.x = at.x;
        event.y = at.y;
        event.button = type == SWT.MouseMove ? 0 : 1;
        event.count = 1;
        event.stateMask = down;
        give(type, event);
    }

    private Event event() {
        Event event = new Event();
        event.display = control.get().getDisplay();
        event.widget = control.get();
        event.time = (int) (System.nanoTime() / 1_000_000);
        return event;
    }

    private void give(int type, Event event) {
        control.get().notifyListeners(type, event);
        Ui.processEvents();
    }
}
