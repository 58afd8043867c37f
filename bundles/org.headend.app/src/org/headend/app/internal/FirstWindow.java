package org.headend.app.internal;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/**
 * The first window of a workspace: maximised, because the platform's own size is too small for a diagram, and with
 * the welcome page, which the platform loses while it fills the perspective bar.
 */
public final class FirstWindow implements IStartup {
    private static final String PLACED = "windowPlaced"; //$NON-NLS-1$

    @Override
    public void earlyStartup() {
        IEclipsePreferences preferences = InstanceScope.INSTANCE
                .getNode(FrameworkUtil.getBundle(FirstWindow.class).getSymbolicName());
        if (!preferences.getBoolean(PLACED, false)) {
            preferences.putBoolean(PLACED, true); // written with the workbench's other preferences at its end
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
                var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
                Shell shell = window == null ? null : window.getShell();
                if (shell != null && !shell.isDisposed()) {
                    shell.setMaximized(true);
                    if (PlatformUI.getWorkbench().getIntroManager().hasIntro()) {
                        PlatformUI.getWorkbench().getIntroManager().showIntro(window, false);
                    }
                }
            });
        }
    }
}
