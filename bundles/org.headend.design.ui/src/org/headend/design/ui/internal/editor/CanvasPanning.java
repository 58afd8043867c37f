package org.headend.design.ui.internal.editor;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Moves the canvas with the middle mouse button. */
final class CanvasPanning {
    private static final int MIDDLE = 2;

    private final FigureCanvas canvas;
    private org.eclipse.swt.graphics.Point start;
    private Point view;

    private CanvasPanning(FigureCanvas canvas) {
        this.canvas = canvas;
    }

    static void install(GraphicalViewer viewer) {
        Control control = viewer.getControl();
        CanvasPanning panning = new CanvasPanning((FigureCanvas) control);
        control.addListener(SWT.MouseDown, panning::down);
        control.addListener(SWT.MouseMove, panning::move);
        control.addListener(SWT.MouseUp, panning::up);
    }

    private void down(Event event) {
        if (event.button == MIDDLE) {
            start = new org.eclipse.swt.graphics.Point(event.x, event.y);
            view = canvas.getViewport().getViewLocation().getCopy();
            canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
        }
    }

    private void move(Event event) {
        if (start != null) {
            canvas.scrollTo(view.x + start.x - event.x, view.y + start.y - event.y);
        }
    }

    private void up(Event event) {
        if (event.button == MIDDLE && start != null) {
            start = null;
            canvas.setCursor(null);
        }
    }
}
