package org.headend.gateway.ui.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.SubContributionItem;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.console.ConsolePlugin;
import org.eclipse.ui.console.IConsole;
import org.eclipse.ui.console.TextConsole;
import org.headend.testsupport.ui.Ui;
import org.junit.jupiter.api.Test;

/** Commands on gateways and their consoles. */
class RemoteCommandsTest extends GatewaysFixture {
    private static final String CONSOLE = "org.eclipse.ui.console.ConsoleView";

    @Test
    void commandsRunIntoConsolesAndTerminateEndsThem() throws Exception {
        connect();
        run("echo 你好; echo oops >&2; exit 3");
        Ui.await("the output", () -> console().contains("你好") && console().contains("oops") && console().contains("Exit code 3"));
        Ui.await("the console is in front, which would come over the view while the next command is looked for",
                () -> Ui.page().findView(CONSOLE) instanceof IViewPart shown && Ui.page().isPartVisible(shown));
        Ui.screenshot("gateway-console");
        String mark = "48" + ProcessHandle.current().pid();
        run("sleep " + mark);
        Ui.await("the process", () -> runs(mark));
        IViewPart consoleView = Ui.page().findView(CONSOLE);
        Arrays.stream(consoleView.getViewSite().getActionBars().getToolBarManager().getItems())
                .map(i -> i instanceof SubContributionItem sub ? sub.getInnerItem() : i)
                .filter(i -> i instanceof ActionContributionItem a && a.isVisible() && a.getAction().isEnabled()
                        && a.getAction().getText().equals("Terminate"))
                .map(i -> ((ActionContributionItem) i).getAction()).findFirst().orElseThrow().run();
        Ui.await("the end of the process", () -> !runs(mark));
        Ui.await("the end told", () -> console().contains("Terminated"));
        assertEquals(2, ConsolePlugin.getDefault().getConsoleManager().getConsoles().length);
    }

    private void run(String command) {
        select(node());
        command(COMMAND + "run", "Run Command", dialog -> {
            Ui.find(dialog, Combo.class, c -> true).setText(command);
            Ui.press(Ui.button(dialog, "Run"));
        });
    }

    private static boolean runs(String mark) {
        return ProcessHandle.allProcesses().anyMatch(p -> p.info().commandLine().orElse("").endsWith("sleep " + mark));
    }

    private static String console() {
        IConsole[] consoles = ConsolePlugin.getDefault().getConsoleManager().getConsoles();
        return consoles.length == 0 ? "" : ((TextConsole) consoles[consoles.length - 1]).getDocument().get();
    }
}
