package org.headend.training.ui.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.headend.core.site.Scene;
import org.headend.core.site.Site;
import org.headend.dataset.Dataset;
import org.headend.dataset.Sample;
import org.headend.dataset.Splitter;
import org.headend.dataset.synthetic.SignScenes;
import org.headend.testsupport.ui.Ui;
import org.headend.training.TrainingJob.Settings;
import org.headend.training.ui.internal.Messages;
import org.headend.training.ui.internal.launch.JobSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingLaunchTest {
    @TempDir
    Path folder;
    private Site site;
    private Dataset dataset;
    private TrainingView view;

    @BeforeEach
    void prepare() throws Exception {
        site = Site.create(folder, "site", Scene.CAMPUS, "en");
        dataset = Dataset.create(site.datasets().resolve("signs"));
        new SignScenes(40, 1).addTo(dataset, null);
        dataset.setSplits(new Splitter(0.7, 0.15, 1).split(dataset.samples(null), Sample::id));
        Ui.prepareWorkbench();
        view = (TrainingView) Ui.showView(TrainingView.ID);
    }

    private ILaunch launch(String name, int epochs) throws Exception {
        ILaunchManager manager = DebugPlugin.getDefault().getLaunchManager();
        ILaunchConfigurationWorkingCopy configuration = manager.getLaunchConfigurationType(JobSettings.TYPE).newInstance(null, name);
        new JobSettings(dataset.folder().toString(), name, Settings.standard().withEpochs(epochs)).write(configuration);
        ILaunch[] launch = new ILaunch[1];
        Job job = Job.create("launch", monitor -> {
            launch[0] = configuration.launch("run", monitor);
        });
        job.schedule();
        Ui.await("the launch", Duration.ofSeconds(60), () -> job.getResult() != null);
        assertTrue(job.getResult().isOK(), job.getResult().toString());
        return launch[0];
    }

    private int points() {
        var series = view.lossCurves().chart().getSeriesSet().getSeries();
        return series.length == 0 ? 0 : series[0].getXSeries().length;
    }

    @Test
    void curvesGrowWhileALaunchedJobTrainsAndTheConfusionMatrixFollows() throws Exception {
        ILaunch launch = launch("signs", 3);
        Ui.await("the first epoch", Duration.ofSeconds(90), () -> points() >= 1);
        assertFalse(launch.isTerminated());
        Ui.await("the end", Duration.ofSeconds(120), launch::isTerminated);
        Ui.processEvents();
        assertEquals(3, points());
        assertEquals(SignScenes.classes().size(), view.confusionMap().rows().size());
        assertTrue(Files.exists(site.models().resolve("signs/model.json")));
        Ui.page().activate(view);
        Ui.page().toggleZoom(Ui.page().getReference(view));
        Ui.await("the maximised view", () -> view.confusionMap().getSize().x > 200);
        Ui.page().activate(view); // the console comes to the top when the process ends
        Ui.screenshot("training-view");
        Ui.page().toggleZoom(Ui.page().getReference(view));
    }

    @Test
    void stoppingEndsTheTrainerAndLeavesNoModel() throws Exception {
        ILaunch launch = launch("stopped", 500);
        Ui.await("the first epoch", Duration.ofSeconds(90), () -> points() >= 1);
        choose(Messages.action_stop);
        Ui.await("the end", launch::isTerminated);
        assertFalse(Files.exists(site.models().resolve("stopped")));
    }

    @Test
    void aJobIsTrainedAgainWithItsOwnSettings() throws Exception {
        ILaunch launch = launch("twice", 1);
        Ui.await("the end", Duration.ofSeconds(120), launch::isTerminated);
        Ui.processEvents();
        ILaunchManager manager = DebugPlugin.getDefault().getLaunchManager();
        List<ILaunch> before = List.of(manager.getLaunches());
        choose(Messages.action_again);
        Ui.await("the second launch", Duration.ofSeconds(60), () -> second(manager, before) != null);
        ILaunch second = second(manager, before);
        Ui.await("the second end", Duration.ofSeconds(120), () -> second.getProcesses().length == 1 && second.isTerminated());
        Ui.processEvents();
        assertEquals(1, points());
    }

    /** The platform removes ended launches when it makes a new one. */
    private static ILaunch second(ILaunchManager manager, List<ILaunch> before) {
        return Stream.of(manager.getLaunches()).filter(l -> !before.contains(l)).findFirst().orElse(null);
    }

    /** Selects an item of the context menu of the list of runs. */
    private void choose(String text) {
        Menu menu = view.runList().getControl().getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        MenuItem item = Stream.of(menu.getItems()).filter(i -> i.getText().equals(text)).findFirst().orElseThrow();
        assertTrue(item.isEnabled(), text);
        item.notifyListeners(SWT.Selection, new Event());
        Ui.processEvents();
    }
}
