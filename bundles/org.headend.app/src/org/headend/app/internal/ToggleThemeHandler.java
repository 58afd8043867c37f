package org.headend.app.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Switches between the platform's light and dark theme. */
public final class ToggleThemeHandler extends AbstractHandler {
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark"; //$NON-NLS-1$
    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default"; //$NON-NLS-1$

    @Override
    public Object execute(ExecutionEvent event) {
        IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        if (engine != null) {
            ITheme now = engine.getActiveTheme();
            boolean dark = now != null && now.getId().startsWith(DARK);
            engine.setTheme(dark ? LIGHT : DARK, true);
            if (dark) {
                offerRestart(HandlerUtil.getActiveShell(event));
            }
        }
        return null;
    }

    /** The platform gives widgets that were made in the dark their light colours only in part. */
    private static void offerRestart(Shell shell) {
        int answer = MessageDialog.open(MessageDialog.QUESTION, shell, Messages.theme_title, Messages.theme_restart, 0,
                Messages.theme_now, Messages.theme_later);
        if (answer == 0) {
            PlatformUI.getWorkbench().restart();
        }
    }
}
