package org.headend.monitor.ui.internal.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.handlers.IHandlerService;
import org.headend.deploy.ApplicationPackage;
import org.headend.deploy.Deployment;
import org.headend.gateway.Connections;
import org.headend.monitor.Measurement.Figure;
import org.headend.monitor.ui.internal.Messages;
import org.headend.testsupport.ui.EmbeddedSite;
import org.headend.testsupport.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The view on an embedded gateway with an application that writes results as the edge runtime does. */
class PerformanceViewTest {
    private static final String RESULTS = """
            i=0
            while :; do
              i=$((i+1)); m=$((i % 17 * i % 29 + 4))
              echo "{\\"label\\":\\"sign\\",\\"confidence\\":0.$((50 + i * 7 % 50)),\\"latencyMs\\":{\\"inference\\":$m,\\"total\\":$((m + 2))}}" \\
                >> ../../shared/log/results.jsonl
              sleep 0.05
            done
            """;
    @TempDir
    Path folder;
    private EmbeddedSite place;
    private PerformanceView view;

    @BeforeEach
    void prepare() throws Exception {
        place = new EmbeddedSite(folder, "campus");
        Path app = Files.createDirectories(folder.resolve("app"));
        Files.writeString(app.resolve("results.sh"), RESULTS);
        new Deployment(place.connection(), "signs").push(ApplicationPackage.of("signs", app, "sh results.sh"), null, null);
        Ui.prepareWorkbench();
        view = (PerformanceView) Ui.showView(PerformanceView.ID);
    }

    @AfterEach
    void clean() throws Exception {
        view.stop();
        Ui.page().hideView(view);
        new Deployment(place.connection(), "signs").stop();
        place.close();
    }

    private int points(int card) {
        return Arrays.stream(view.board().curves().get(card).chart().getSeriesSet().getSeries()).mapToInt(s -> s.getXSeries().length).sum();
    }

    private static ImageData look(Control control) {
        Image image = new Image(control.getDisplay(), control.getSize().x, control.getSize().y);
        var gc = new org.eclipse.swt.graphics.GC(control);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        return data;
    }

    private IAction action(String text) {
        return Arrays.stream(view.getViewSite().getActionBars().getToolBarManager().getItems())
                .filter(ActionContributionItem.class::isInstance).map(i -> ((ActionContributionItem) i).getAction())
                .filter(a -> a.getText().equals(text)).findFirst().orElseThrow();
    }

    private void startAndAwait(int samples) {
        view.watch(place.gateway());
        Ui.await("samples", Duration.ofSeconds(60), () -> view.watch().measurement().size() >= samples);
        Ui.await("their drawing", () -> points(0) >= samples);
    }

    @Test
    void curvesMoveWithFiguresOfTheGatewayAndResultsOfTheApplication() throws Exception {
        Ui.page().toggleZoom(Ui.page().getReference(view));
        startAndAwait(3);
        assertEquals("signs", view.watch().application());
        Control cpu = view.board().curves().get(0).chart();
        ImageData before = look(cpu);
        int now = points(0);
        Ui.await("more points", () -> points(0) > now + 5);
        assertFalse(Arrays.equals(before.data, look(cpu).data), "the picture changed");
        assertTrue(view.watch().measurement().at(Figure.PROCESS_RSS, view.watch().measurement().last()) > 0);
        assertTrue(view.watch().measurement().at(Figure.RESULTS_PER_SECOND, view.watch().measurement().last()) > 1);
        assertTrue(Arrays.stream(view.board().latencies().chart().getSeriesSet().getSeries()[0].getYSeries()).sum() > 10);
        assertEquals(0, view.board().curves().get(0).chart().getAxisSet().getYAxis(0).getRange().lower);
        assertEquals(109, view.board().curves().get(0).chart().getAxisSet().getYAxis(0).getRange().upper, 1e-9);
        hover();
        Ui.screenshot("performance-view");
        Ui.page().toggleZoom(Ui.page().getReference(view));
    }

    /** The values at the pointer are shown in all charts. */
    private void hover() {
        Control plot = view.board().curves().get(9).chart().getPlotArea().getControl();
        String current = view.board().curves().get(9).header().entries().toString();
        int width = plot.getSize().x;
        Ui.await("values at the pointer", () -> {
            Display.getCurrent().setCursorLocation(plot.toDisplay(new Point(width - 5 - (int) (System.nanoTime() / 50_000_000 % (width / 4)), 20)));
            return !view.board().curves().get(9).header().entries().toString().equals(current);
        });
    }

    @Test
    void pausedChartsStandStillWhileTheMeasurementGoesOnAndClearBeginsAnew() {
        startAndAwait(3);
        IAction pause = action(Messages.action_pause);
        pause.setChecked(true);
        pause.run();
        int drawn = points(0);
        int size = view.watch().measurement().size();
        Ui.await("more samples", () -> view.watch().measurement().size() > size + 2);
        assertEquals(drawn, points(0));
        assertEquals(Messages.status_paused, view.status().text());
        pause.setChecked(false);
        pause.run();
        assertTrue(points(0) > drawn);
        action(Messages.action_clear).run();
        assertTrue(view.watch().measurement().size() <= 1);
    }

    @Test
    void aLostConnectionIsToldAndOpenedAgain() {
        startAndAwait(2);
        Connections.shared().open(place.gateway()).orElseThrow().close();
        Ui.await("the loss", () -> view.watch().state().phase() == Watch.Phase.LOST);
        Ui.await("the words", () -> view.status().text().contains(view.watch().state().problem() == null ? "?"
                : view.watch().state().problem().message()));
        int size = view.watch().measurement().size();
        view.watch().retry();
        Ui.await("new samples", Duration.ofSeconds(60), () -> view.watch().measurement().size() > size + 1);
        assertEquals(Watch.Phase.LIVE, view.watch().state().phase());
    }

    @Test
    void recordingsGoToTheSiteAndPicturesShowEveryChart() throws Exception {
        startAndAwait(2);
        IAction record = action(Messages.action_record);
        record.setChecked(true);
        record.run();
        Path file = view.watch().recording().file();
        assertEquals(place.gateway().site().monitor().resolve("gate"), file.getParent());
        int size = view.watch().measurement().size();
        Ui.await("recorded samples", () -> view.watch().measurement().size() > size + 2);
        record.setChecked(false);
        record.run();
        List<String> lines = Files.readAllLines(file);
        assertTrue(lines.size() >= 3, lines.toString());
        assertTrue(view.watch().measurement().csv().contains(lines.get(1)));
        byte[] png = ViewActions.png(view.board().picture());
        Path picture = Files.createDirectories(Ui.screenshot("performance-recording").getParent()).resolve("performance-picture.png");
        try (OutputStream out = Files.newOutputStream(picture)) {
            out.write(png);
        }
        assertTrue(new ImageData(picture.toString()).height > 300);
    }

    @Test
    void aLogIsSummedUpInAWindow() throws Exception {
        startAndAwait(4);
        view.getSite().getService(IHandlerService.class).executeCommand("org.headend.monitor.ui.analyzeRemoteLog", null);
        Shell shell = Ui.awaitShell("signs @ gate");
        List<Table> tables = Ui.all(shell, Table.class, t -> true);
        assertEquals("inference (ms)", tables.get(0).getItem(0).getText());
        assertEquals("sign", tables.get(1).getItem(0).getText());
        Ui.screenshot("performance-log");
        shell.close();
    }

    @Test
    void stoppingEndsTheMeasurementAndKeepsWhatWasDrawn() {
        startAndAwait(2);
        Watch watch = view.watch();
        action(Messages.action_stop).run();
        Ui.await("the end", () -> watch.state().phase() == Watch.Phase.STOPPED);
        assertTrue(points(0) >= 2);
        assertTrue(action(Messages.action_start).isEnabled());
        Combo gateways = Ui.find(view.board().getParent().getParent(), Combo.class, c -> c.getText().equals("gate"));
        assertTrue(gateways.isEnabled());
    }
}
