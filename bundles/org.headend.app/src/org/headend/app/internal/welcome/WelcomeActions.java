package org.headend.app.internal.welcome;

import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** What the links of the welcome page do; each leaves the page first. */
final class WelcomeActions {
    void openSample() {
        leave();
        run("org.headend.app.openSampleSite", Map.of()); //$NON-NLS-1$
    }

    void newSite() {
        leave();
        run("org.eclipse.ui.newWizard", Map.of("newWizardId", "org.headend.core.ui.newSite")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    void importSite() {
        leave();
        run("org.eclipse.ui.file.import", Map.of("importWizardId", "org.headend.core.ui.importSite")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    void openTutorials() {
        leave();
        run("org.eclipse.ui.cheatsheets.openCheatSheet", Map.of()); //$NON-NLS-1$
    }

    void openHelp() {
        PlatformUI.getWorkbench().getHelpSystem().displayHelpResource("/org.headend.help/html/index.html"); //$NON-NLS-1$
    }

    private void leave() {
        var intro = PlatformUI.getWorkbench().getIntroManager();
        intro.closeIntro(intro.getIntro());
    }

    private void run(String commandId, Map<String, String> parameters) {
        Command command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(commandId);
        ParameterizedCommand call = ParameterizedCommand.generateCommand(command, parameters);
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(call, null);
        } catch (CommandException e) {
            ILog.of(getClass()).error(e.getMessage(), e);
        }
    }
}
