package org.headend.design.ui.internal.editor;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Sash;

/** Palette left, canvas right; the palette keeps its width when the editor is resized and over restarts. */
final class CanvasSash extends Composite {
    private static final String WIDTH = "palette.width"; //$NON-NLS-1$
    private static final int FIRST = 272;
    private static final int NARROWEST = 180;
    private static final int SASH = 4;

    private final IEclipsePreferences store = InstanceScope.INSTANCE.getNode("org.headend.design.ui"); //$NON-NLS-1$
    private final Sash sash;
    private Control palette;
    private Control canvas;
    private int width = Math.max(NARROWEST, store.getInt(WIDTH, FIRST));

    CanvasSash(Composite parent) {
        super(parent, SWT.NONE);
        sash = new Sash(this, SWT.VERTICAL | SWT.SMOOTH);
        sash.addListener(SWT.Selection, e -> {
            width = Math.clamp(e.x, NARROWEST, Math.max(NARROWEST, getClientArea().width / 2));
            e.x = width;
            store.putInt(WIDTH, width);
            place();
        });
        addListener(SWT.Resize, e -> place());
    }

    /** To be called when both controls are there. */
    void start(Control left, Control right, boolean showPalette) {
        palette = left;
        canvas = right;
        showPalette(showPalette);
    }

    void showPalette(boolean show) {
        palette.setVisible(show);
        sash.setVisible(show);
        place();
    }

    private void place() {
        if (palette == null) {
            return;
        }
        Rectangle area = getClientArea();
        int left = palette.getVisible() ? Math.min(width, area.width / 2) : 0;
        int gap = palette.getVisible() ? SASH : 0;
        palette.setBounds(0, 0, left, area.height);
        sash.setBounds(left, 0, gap, area.height);
        canvas.setBounds(left + gap, 0, Math.max(0, area.width - left - gap), area.height);
    }
}
