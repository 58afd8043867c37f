package org.headend.app.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;

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
        }
        return null;
    }
}
