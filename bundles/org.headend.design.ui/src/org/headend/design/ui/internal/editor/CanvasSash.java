package org.headend.design.ui.internal.editor;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Palette left, canvas right; the palette keeps its width when the editor is resized and over restarts. */
final class CanvasSash extends SashForm {
    private static final String WIDTH = "palette.width"; //$NON-NLS-1$
    private static final int FIRST = 210;
    private static final int NARROWEST = 120;

    private final IEclipsePreferences store = InstanceScope.INSTANCE.getNode("org.headend.design.ui"); //$NON-NLS-1$
    private int width = Math.max(NARROWEST, store.getInt(WIDTH, FIRST));
    private boolean placing;

    CanvasSash(Composite parent) {
        super(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        setSashWidth(4);
    }

    /** To be called when both controls are there. */
    void start(boolean showPalette) {
        showPalette(showPalette);
        addListener(SWT.Resize, e -> place());
        getChildren()[0].addListener(SWT.Resize, e -> remember());
        place();
    }

    private void place() {
        Rectangle area = getClientArea();
        if (area.width > width + NARROWEST) {
            placing = true;
            setWeights(width, area.width - width);
            placing = false;
        }
    }

    private void remember() {
        int now = getChildren()[0].getSize().x;
        if (!placing && getMaximizedControl() == null && now >= NARROWEST && now < getClientArea().width / 2) {
            width = now;
            store.putInt(WIDTH, now);
        }
    }

    void showPalette(boolean show) {
        Control canvas = getChildren()[1];
        setMaximizedControl(show ? null : canvas);
    }
}
