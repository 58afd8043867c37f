package org.headend.gateway.ui.internal.view;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.console.ConsolePlugin;
import org.eclipse.ui.console.IConsole;
import org.eclipse.ui.handlers.IHandlerService;
import org.headend.core.site.Scene;
import org.headend.core.site.Site;
import org.headend.core.ui.SiteProjects;
import org.headend.gateway.Connections;
import org.headend.gateway.Gateway;
import org.headend.gateway.Gateway.Authentication;
import org.headend.gateway.GatewayAddress;
import org.headend.gateway.GatewayStore;
import org.headend.gateway.SiteGateway;
import org.headend.gateway.ui.internal.view.Node.OfGateway.State;
import org.headend.testsupport.ssh.OpenSshServer;
import org.headend.testsupport.ui.Answer;
import org.headend.testsupport.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A site with a gateway that is a real OpenSSH server, and the view on it. */
abstract class GatewaysFixture {
    static final String COMMAND = "org.headend.gateway.ui.";

    @TempDir
    Path folder;
    Path disk;
    OpenSshServer server;
    IProject project;
    Site site;
    SiteGateway place;
    GatewaysView view;

    @BeforeEach
    void prepare() throws Exception {
        disk = Files.createDirectories(folder.toRealPath().resolve("disk"));
        Files.writeString(disk.resolve("app.conf"), "threshold=0.5\n");
        Files.writeString(disk.resolve(".hidden"), "");
        Files.createDirectories(disk.resolve("models"));
        server = OpenSshServer.start(folder.resolve("sshd"));
        site = Site.create(folder.resolve("campus"), "North Campus", Scene.CAMPUS, "en");
        Files.writeString(site.folder().resolve("labels.txt"), "helmet\nvest\n");
        place = new SiteGateway(site, "gate");
        GatewayStore.of(site).save(gateway(""));
        project = SiteProjects.importExisting(site.folder(), null);
        Ui.prepareWorkbench();
        view = (GatewaysView) Ui.showView(GatewaysView.ID);
        Ui.await("the gateway", () -> node() != null);
    }

    final Gateway gateway(String hostKey) {
        return new Gateway("gate", new GatewayAddress(server.user(), "127.0.0.1", server.port()), Authentication.KEY,
                server.clientKey().toString(), hostKey, "headend");
    }

    @AfterEach
    void cleanUp() throws Exception {
        for (Shell shell : Display.getCurrent().getShells()) {
            if (shell.getParent() != null && shell.isVisible()) {
                shell.close(); // left over by a failure
            }
        }
        Ui.page().closeAllEditors(false);
        for (IConsole console : ConsolePlugin.getDefault().getConsoleManager().getConsoles()) {
            ConsolePlugin.getDefault().getConsoleManager().removeConsoles(new IConsole[] { console });
        }
        Connections.shared().disconnectAll();
        if (server != null) {
            server.close();
        }
        if (project != null) {
            project.delete(false, true, null);
        }
        Ui.processEvents();
    }

    final TreeViewer viewer() {
        return view.viewer();
    }

    final Node.OfGateway node(String name) {
        return view.sites().stream().filter(s -> s.site().folder().equals(site.folder())).flatMap(s -> s.children().stream())
                .filter(c -> c instanceof Node.OfGateway g && g.gateway().name().equals(name)).map(Node.OfGateway.class::cast)
                .findFirst().orElse(null);
    }

    final Node.OfGateway node() {
        return node("gate");
    }

    final void select(Node... nodes) {
        Ui.page().activate(view);
        viewer().setSelection(new StructuredSelection(List.of(nodes)), true);
        Ui.processEvents();
    }

    /** Runs a command as its menu item or key does; it may open a modal dialog, so it comes later. */
    final void command(String id) {
        Display.getCurrent().asyncExec(() -> {
            try {
                view.getSite().getService(IHandlerService.class).executeCommand(id, null);
            } catch (CommandException e) {
                throw new AssertionError(id, e);
            }
        });
        Ui.processEvents();
    }

    /** Runs a command whose dialog is answered. */
    final void command(String id, String title, Consumer<Shell> action) {
        Answer answer = Answer.titled(title, action);
        command(id);
        answer.await();
    }

    static Consumer<Shell> press(String button) {
        return shell -> Ui.press(Ui.button(shell, button));
    }

    static Consumer<Shell> look(String screenshot, String button) {
        return shell -> {
            Ui.screenshot(screenshot);
            Ui.press(Ui.button(shell, button));
        };
    }

    final void connect() {
        select(node());
        command(COMMAND + "connect", "Unknown Host Key", press("Trust and Connect"));
        awaitConnected(node());
    }

    final void awaitConnected(Node.OfGateway gateway) {
        Ui.await("the connection", () -> gateway.state() == State.CONNECTED && gateway.children() != null);
    }

    /** Expands the tree down to a remote path and gives its node. */
    final Node.Remote show(Node.OfGateway gateway, String path) {
        Node.Remote at = (Node.Remote) gateway.children().get(gateway.children().size() - 1);
        for (String name : path.substring(1).split("/")) {
            Node.Remote parent = at;
            viewer().setExpandedState(parent, true);
            Ui.await(parent.path() + " listed", () -> parent.children() != null);
            at = (Node.Remote) parent.children().stream().filter(c -> c instanceof Node.Remote r && r.file().name().equals(name))
                    .findFirst().orElseThrow(() -> new AssertionError(name + " not in " + parent.path()));
        }
        return at;
    }

    final Node.Remote showDisk() {
        Node.Remote shown = show(node(), disk.toString());
        viewer().setExpandedState(shown, true);
        Ui.await("the listing", () -> shown.children() != null);
        return shown;
    }

    final TreeItem item(Node node) {
        return (TreeItem) viewer().testFindItem(node);
    }

    final Node.OfGateway startEmbedded() {
        select(node());
        command(COMMAND + "startEmbedded");
        Ui.await("the embedded gateway", Duration.ofSeconds(60), () -> node("sandbox") != null
                && node("sandbox").state() == State.CONNECTED && node("sandbox").children() != null);
        return node("sandbox");
    }

    static void awaitNoJobs() {
        Ui.await("the end of the jobs", () -> Job.getJobManager().isIdle());
    }
}
