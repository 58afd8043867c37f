package org.headend.gateway.ui.internal.console;

import java.util.List;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.console.ConsolePlugin;
import org.eclipse.ui.console.IConsole;
import org.eclipse.ui.console.IConsoleManager;
import org.headend.gateway.GatewayConnection;
import org.headend.gateway.SiteGateway;
import org.headend.gateway.ui.internal.Messages;
import org.headend.gateway.ui.internal.login.Sandbox;
import org.headend.gateway.ui.internal.view.GatewaysView;
import org.headend.gateway.ui.internal.view.Node;
import org.headend.gateway.ui.internal.view.NodeHandler;

/** Runs a command on the gateway of the selection, in the selected folder, into a console of its own. */
public final class RunCommandHandler extends NodeHandler {

    @Override
    protected void run(GatewaysView view, List<Node> nodes, Shell shell) {
        Node node = nodes.isEmpty() ? null : nodes.get(0);
        if (node == null || node.place() == null) {
            return;
        }
        Node.Remote folder = node instanceof Node.Remote remote && !(remote instanceof Node.Root root && root.isHome())
                ? remote.target() : null;
        CommandDialog dialog = new CommandDialog(shell, node.place().name(), folder == null ? Messages.command_home : folder.path());
        if (dialog.open() == Window.OK) {
            boolean embedded = embedded(node);
            start(node.place(), dialog.command(), folder == null ? null : embedded ? '.' + folder.path() : folder.path());
        }
    }

    /** Files of the embedded gateway begin at its folder, commands see this whole machine. */
    private static boolean embedded(Node node) {
        for (Node at = node; at != null; at = at.parent()) {
            if (at instanceof Node.OfGateway gateway) {
                return Sandbox.describes(gateway.gateway());
            }
        }
        return false;
    }

    private static void start(SiteGateway place, String command, String folder) {
        CommandConsole console = new CommandConsole(place, command,
                folder == null ? command : "cd " + GatewayConnection.quote(folder) + " && { " + command + "\n}"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        IConsoleManager manager = ConsolePlugin.getDefault().getConsoleManager();
        manager.addConsoles(new IConsole[] { console });
        console.start();
        manager.showConsoleView(console);
    }
}
