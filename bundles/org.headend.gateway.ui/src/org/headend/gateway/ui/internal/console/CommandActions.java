package org.headend.gateway.ui.internal.console;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.console.ConsolePlugin;
import org.eclipse.ui.console.IConsole;
import org.eclipse.ui.console.IConsoleConstants;
import org.eclipse.ui.console.IConsolePageParticipant;
import org.eclipse.ui.part.IPageBookViewPage;
import org.headend.gateway.ui.internal.Messages;

/** The buttons of a command's console: terminate, and close. */
public final class CommandActions implements IConsolePageParticipant {
    private Action terminate;

    @Override
    public void init(IPageBookViewPage page, IConsole console) {
        CommandConsole commandConsole = (CommandConsole) console;
        Display display = Display.getCurrent();
        terminate = action("terminate", Messages.console_terminate, commandConsole::terminate); //$NON-NLS-1$
        Action close = action("close", Messages.console_close, //$NON-NLS-1$
                () -> ConsolePlugin.getDefault().getConsoleManager().removeConsoles(new IConsole[] { console }));
        terminate.setEnabled(commandConsole.isRunning());
        commandConsole.onEnd(() -> display.asyncExec(() -> terminate.setEnabled(false)));
        IToolBarManager bar = page.getSite().getActionBars().getToolBarManager();
        bar.appendToGroup(IConsoleConstants.LAUNCH_GROUP, terminate);
        bar.appendToGroup(IConsoleConstants.LAUNCH_GROUP, close);
    }

    private static Action action(String icon, String text, Runnable runnable) {
        Action action = new Action(text, ResourceLocator
                .imageDescriptorFromBundle("org.headend.gateway.ui", "icons/" + icon + ".svg").orElse(null)) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            @Override
            public void run() {
                runnable.run();
            }
        };
        action.setToolTipText(text);
        return action;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }

    @Override
    public void activated() {
        // nothing depends on the focus
    }

    @Override
    public void deactivated() {
        // nothing depends on the focus
    }

    @Override
    public void dispose() {
        // the actions go with the page
    }
}
