package org.headend.deploy.ui.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;

import javax.imageio.ImageIO;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.console.ConsolePlugin;
import org.eclipse.ui.console.IConsole;
import org.eclipse.ui.console.TextConsole;
import org.eclipse.ui.handlers.IHandlerService;
import org.headend.deploy.Application;
import org.headend.deploy.ApplicationStore;
import org.headend.deploy.Deployment;
import org.headend.deploy.StartUp;
import org.headend.deploy.ui.internal.Messages;
import org.headend.gateway.Connections;
import org.headend.testsupport.model.TinyModel;
import org.headend.testsupport.ui.EmbeddedSite;
import org.headend.testsupport.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The view and the wizard on an embedded gateway with the real edge runtime and a tiny model. */
class DeploymentsViewTest {
    @TempDir
    Path folder;
    private EmbeddedSite place;
    private DeploymentsView view;
    private Path pictures;
    private int port;
    private boolean driven;

    @BeforeEach
    void prepare() throws Exception {
        place = new EmbeddedSite(folder, "station");
        TinyModel.write(place.site().models().resolve("tiny"), 1);
        pictures = Files.createDirectories(folder.resolve("disk/pictures"));
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", pictures.resolve("a.png").toFile());
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Ui.prepareWorkbench();
        view = (DeploymentsView) Ui.showView(DeploymentsView.ID);
        Ui.await("the gateway", () -> viewer().getTree().getItemCount() == 1);
    }

    @AfterEach
    void clean() throws Exception {
        for (IConsole console : ConsolePlugin.getDefault().getConsoleManager().getConsoles()) {
            ConsolePlugin.getDefault().getConsoleManager().removeConsoles(new IConsole[] { console });
        }
        Ui.page().hideView(view);
        new Deployment(place.connection(), "edge").stop();
        place.close();
    }

    private TreeViewer viewer() {
        return view.viewer();
    }

    private void select(Object element) {
        Ui.page().activate(view);
        viewer().setSelection(new StructuredSelection(element), true);
        Ui.processEvents();
    }

    private void run(String command) throws Exception {
        view.getSite().getService(IHandlerService.class).executeCommand("org.headend.deploy.ui." + command, null);
        Ui.processEvents();
    }

    private AppNode app() {
        return Arrays.stream(((DeploymentTree) viewer().getContentProvider()).getChildren(place.gateway())).filter(AppNode.class::isInstance)
                .map(AppNode.class::cast).filter(a -> a.name().equals("edge")).findFirst().orElse(null);
    }

    private void awaitState(String what, Predicate<AppNode> state) {
        Ui.await(what, Duration.ofSeconds(90), () -> app() != null && state.test(app()));
    }

    /** Works on a dialog from inside its own event loop as soon as it is open. */
    private void whenOpen(String title, Consumer<Shell> work) {
        driven = false;
        Display display = Display.getCurrent();
        display.timerExec(50, new Runnable() {
            @Override
            public void run() {
                Shell found = Arrays.stream(display.getShells()).filter(s -> s.isVisible() && s.getText().contains(title)).findFirst().orElse(null);
                if (found == null) {
                    display.timerExec(50, this);
                    return;
                }
                try {
                    work.accept(found);
                } finally {
                    if (!found.isDisposed()) { // also after a failure, so that the test ends
                        found.close();
                    }
                    driven = true;
                }
            }
        });
    }

    /** Fills in the wizard as a user would. */
    private void deploy(String uri) throws Exception {
        select(place.gateway());
        whenOpen(Messages.wizard_title, shell -> fillIn(shell, uri));
        run("deploy");
        Ui.await("the wizard", () -> driven);
    }

    private void fillIn(Shell shell, String uri) {
        List<Combo> combos = Ui.all(shell, Combo.class, c -> true);
        assertEquals("tiny", combos.get(1).getText());
        assertEquals("gate", combos.get(2).getText());
        assertEquals("edge", combos.get(3).getText());
        assertFalse(Ui.button(shell, "Finish").isEnabled(), "the source is not known yet");
        Ui.screenshot("deploy-wizard-model");
        Ui.press(Ui.find(shell, Button.class, b -> b.getText().contains("Next")));
        Text where = Ui.all(shell, Text.class, t -> t.isVisible() && t.isEnabled() && (t.getStyle() & SWT.READ_ONLY) == 0).get(0);
        where.setText(uri);
        List<Spinner> spinners = Ui.all(shell, Spinner.class, Spinner::isVisible);
        spinners.get(0).setSelection(200);
        spinners.get(1).setSelection(10);
        spinners.get(3).setSelection(port);
        Ui.processEvents();
        Ui.screenshot("deploy-wizard-source");
        Ui.press(Ui.button(shell, "Finish"));
    }

    @Test
    void aModelIsDeployedWatchedStoppedDeployedAgainAndRolledBack() throws Exception {
        deploy(pictures.toString());
        awaitState("a healthy application", a -> a.state().healthy());
        Application stored = ApplicationStore.of(place.gateway().site()).byName("edge").orElseThrow();
        assertEquals("tiny", stored.model());
        assertEquals(StartUp.SCRIPT, stored.startUp());
        assertEquals(port, stored.parameters().port());
        assertEquals(20, stored.parameters().fps());
        String first = app().state().current();
        long pid = app().state().pid();

        select(app());
        run("log");
        Ui.await("its output", () -> Arrays.stream(ConsolePlugin.getDefault().getConsoleManager().getConsoles())
                .anyMatch(c -> c instanceof TextConsole text && text.getDocument().get().contains("\"event\":\"start\"")));
        select(app());
        whenOpen("edge @ gate", health -> Ui.screenshot("deploy-health"));
        run("health");
        Ui.await("its health", () -> driven);

        Ui.await("one click again", () -> app().stored());
        select(app());
        run("redeploy");
        awaitState("a second release", a -> a.state().releases().size() == 2 && a.state().healthy() && a.state().pid() != pid);
        String second = app().state().current();
        viewer().expandToLevel(app(), 1);
        Ui.page().toggleZoom(Ui.page().getReference(view));
        Ui.screenshot("deployments-view");
        Ui.page().toggleZoom(Ui.page().getReference(view));

        select(new ReleaseNode(app(), app().state().releases().get(0)));
        rollback();
        awaitState("the first release", a -> a.state().current().equals(first) && a.state().healthy());
        assertTrue(app().state().ids().contains(second));

        select(app());
        run("stop");
        awaitState("the end", a -> !a.state().running());
        select(app());
        run("start");
        awaitState("the start", a -> a.state().healthy());

        select(app());
        whenOpen(Messages.uninstall_title, question -> Ui.press(Ui.button(question, Messages.uninstall_yes)));
        run("uninstall");
        Ui.await("an empty gateway", Duration.ofSeconds(60), () -> app() == null);
        assertFalse(Files.exists(folder.resolve("disk/headend/edge")));
    }

    private void rollback() throws Exception {
        whenOpen(Messages.rollback_title, question -> Ui.press(Ui.button(question, Messages.rollback_yes)));
        run("rollback");
    }

    @Test
    void whatCannotWorkIsToldAndTheRunningReleaseGoesOn() throws Exception {
        deploy(pictures.toString());
        awaitState("a healthy application", a -> a.state().healthy());
        long pid = app().state().pid();
        Files.writeString(place.gateway().site().models().resolve("tiny/model.onnx"), "not a model");
        Ui.await("one click again", () -> app().stored());
        select(app());
        List<IStatus> failures = new CopyOnWriteArrayList<>(); // the dialog itself is suppressed in automated tests
        JobChangeAdapter listener = new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                if (event.getResult().getSeverity() == IStatus.ERROR) {
                    failures.add(event.getResult());
                }
            }
        };
        Job.getJobManager().addJobChangeListener(listener);
        try {
            run("redeploy");
            Ui.await("the message", Duration.ofSeconds(60), () -> !failures.isEmpty());
        } finally {
            Job.getJobManager().removeJobChangeListener(listener);
        }
        assertTrue(failures.get(0).getMessage().contains("does not load"), failures.get(0).getMessage());
        run("refresh");
        awaitState("the same process", a -> a.state().pid() == pid && a.state().healthy());
        assertEquals(1, app().state().releases().size());
    }

    @Test
    void commandsAreOfferedWhereTheyMakeSense() throws Exception {
        select(place.gateway());
        viewer().setExpandedState(place.gateway(), true);
        view.refreshSelected();
        Ui.await("an answer", () -> viewer().getTree().getItem(0).getItemCount() == 1
                && viewer().getTree().getItem(0).getItem(0).getText().equals(Messages.tree_none));
        var commands = view.getSite().getService(ICommandService.class);
        for (String command : List.of("redeploy", "start", "stop", "rollback", "uninstall", "health", "log")) {
            assertFalse(commands.getCommand("org.headend.deploy.ui." + command).isEnabled(), command);
        }
        assertTrue(commands.getCommand("org.headend.deploy.ui.deploy").isEnabled());
    }

    @Test
    void aLostConnectionIsShownAndRefreshedAway() throws Exception {
        deploy(pictures.toString());
        awaitState("a healthy application", a -> a.state().healthy());
        Connections.shared().open(place.gateway()).orElseThrow().close();
        Ui.await("the loss", () -> app() == null);
        assertTrue(viewer().getTree().getItem(0).getItem(0).getText().startsWith(Messages.tree_lost.substring(0, 10)));
        select(place.gateway());
        run("refresh");
        awaitState("it again", a -> a.state().healthy());
    }
}
