package org.headend.dataset.ui.internal.samples;

import java.time.Duration;
import java.util.Arrays;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.headend.core.site.SiteTemplate;
import org.headend.core.ui.SiteProjects;
import org.headend.dataset.Dataset;
import org.headend.dataset.synthetic.SignScenes;
import org.headend.dataset.ui.internal.Messages;
import org.headend.dataset.ui.internal.model.DatasetModel.State;
import org.headend.testsupport.ui.Ui;

/** A site project with one dataset, and the Samples view on it. */
public final class Fixture {
    private final IProject project;
    private Dataset dataset;
    private SamplesView view;

    public Fixture(String name) throws Exception {
        Ui.prepareWorkbench();
        project = SiteProjects.create(name, null, SiteTemplate.byId("empty"), null);
    }

    /** Makes a dataset {@code signs} of drawn scenes; they are verified. */
    public Fixture withSigns(int scenes) throws Exception {
        dataset = new SignScenes(scenes, 5).create(SiteProjects.path(project).resolve("datasets/signs"), null);
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        return this;
    }

    public IProject project() {
        return project;
    }

    public Dataset dataset() {
        return dataset;
    }

    public IFolder folder() {
        return project.getFolder("datasets/signs");
    }

    /** Opens the view as large as the window on the dataset and waits for its samples. */
    public SamplesView open() {
        view = (SamplesView) Ui.showView(SamplesView.ID);
        view.openFolder(folder());
        Ui.page().setPartState(Ui.page().getReference(view), IWorkbenchPage.STATE_MAXIMIZED);
        Ui.await("the samples", () -> view.model().state() == State.READY);
        choose(view.filter(), Messages.filter_order, Messages.order_name); // a view remembers its settings
        view.grid().setSide(128);
        settleLayout();
        Ui.await("the thumbnails", Duration.ofSeconds(60), () -> view.grid().isComplete());
        return view;
    }

    /** Waits until the grid stays where it is: a click must not meet a moving target. */
    private void settleLayout() {
        Rectangle[] last = new Rectangle[1];
        int[] same = new int[1];
        Ui.await("a settled layout", () -> {
            Point origin = view.grid().toDisplay(0, 0);
            Point size = view.grid().getSize();
            Rectangle now = new Rectangle(origin.x, origin.y, size.x, size.y);
            same[0] = now.equals(last[0]) ? same[0] + 1 : 0;
            last[0] = now;
            return same[0] > 8;
        });
    }

    /** Closes the view and leaves no stack maximised. */
    public static void hide(IViewPart shown) {
        Ui.page().setPartState(Ui.page().getReference(shown), IWorkbenchPage.STATE_RESTORED);
        Ui.page().hideView(shown);
        Ui.processEvents();
    }

    /** Waits until no job of the dataset runs and the view shows what is on disk. */
    public static void settle() {
        Ui.await("the jobs", Duration.ofSeconds(60), () -> Arrays.stream(Job.getJobManager().find(null))
                .noneMatch(j -> j.getRule() instanceof org.headend.dataset.ui.internal.model.DatasetRule));
    }

    /** Chooses an item of a combo as a user does. */
    public static void choose(Control root, String tip, String item) {
        Combo combo = Ui.find(root, Combo.class, c -> tip.equals(c.getToolTipText()));
        combo.select(combo.indexOf(item));
        combo.notifyListeners(org.eclipse.swt.SWT.Selection, new Event());
        Ui.processEvents();
    }

    public void close() throws Exception {
        Ui.page().closeAllEditors(false);
        IViewPart shown = Ui.page().findView(SamplesView.ID);
        if (shown != null) {
            hide(shown);
        }
        settle();
        for (IProject each : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            each.delete(true, true, null);
        }
    }
}
