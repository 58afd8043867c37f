package org.headend.app.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * Brings tool bars of views back beside their tabs. SWT's tab folder, once it has wrapped a tool bar below the tabs,
 * leaves it there, over the view, until the folder is resized, even when there is room again.
 */
public final class TabToolBars implements IStartup {
    private static final int SPARE = 40;
    /** Between two attempts on one folder, so that a folder that wraps again at once is left alone, ms. */
    private static final long PAUSE = 1000;
    private static final String LAST = TabToolBars.class.getName();

    @Override
    public void earlyStartup() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> display.addFilter(SWT.Paint, TabToolBars::painted));
    }

    private static void painted(Event event) {
        if (event.widget instanceof CTabFolder folder && isWrappedInVain(folder)) {
            long now = System.currentTimeMillis();
            if (!(folder.getData(LAST) instanceof Long last) || now - last > PAUSE) {
                folder.setData(LAST, now);
                folder.getDisplay().asyncExec(() -> resize(folder));
            }
        }
    }

    static boolean isWrappedInVain(CTabFolder folder) {
        Control bar = folder.getTopRight();
        if (bar == null || bar.isDisposed() || !bar.isVisible() || bar.getBounds().y < folder.getTabHeight()) {
            return false;
        }
        int tabs = 0;
        for (CTabItem item : folder.getItems()) {
            tabs += item.getBounds().width;
        }
        return tabs + bar.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + SPARE < folder.getBounds().width;
    }

    private static void resize(CTabFolder folder) {
        if (!folder.isDisposed()) {
            Rectangle bounds = folder.getBounds();
            folder.setSize(bounds.width - 1, bounds.height);
            folder.setSize(bounds.width, bounds.height);
        }
    }
}
