package org.headend.annotation.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.IShowInSource;
import org.eclipse.ui.part.ShowInContext;
import org.headend.annotation.Tour;
import org.headend.annotation.ui.internal.Messages;
import org.headend.core.ui.SiteProjects;
import org.headend.core.ui.WorkJob;
import org.headend.dataset.Dataset;

/** In which order the pictures come: as the samples view shows them, else as the dataset has them. */
final class Route {
    private static final String SAMPLES_VIEW = "org.headend.dataset.ui.samples"; //$NON-NLS-1$

    private final IWorkbenchPage page;
    private final Control owner;
    private final Runnable changed;
    private final List<Consumer<Tour>> waiting = new ArrayList<>();
    private Dataset dataset;
    private Tour own;
    private Job job;

    /** @param changed called when pictures were added or removed */
    Route(IWorkbenchPage page, Control owner, Runnable changed) {
        this.page = page;
        this.owner = owner;
        this.changed = changed;
    }

    /** Turns to a dataset; null for none. */
    void open(Dataset newDataset) {
        dataset = newDataset;
        own = null;
        waiting.clear();
        refresh();
    }

    /** Reads the dataset's samples again; until that is done the old order holds. */
    void refresh() {
        if (job != null) {
            job.cancel();
        }
        if (dataset == null) {
            return;
        }
        Dataset reading = dataset;
        job = WorkJob.job(Messages.route_reading, monitor -> new Tour(reading.samples(monitor)), owner, tour -> {
            if (reading == dataset) {
                own = tour;
                List<Consumer<Tour>> now = List.copyOf(waiting);
                waiting.clear();
                now.forEach(c -> c.accept(tour));
                changed.run();
            }
        });
        job.setPriority(Job.SHORT);
        job.schedule();
    }

    /** The tour, as soon as it is known. */
    void use(String sampleId, Consumer<Tour> then) {
        Optional<Tour> shown = shown(sampleId);
        if (shown.isPresent()) {
            then.accept(shown.get());
        } else if (own != null) {
            then.accept(own);
        } else {
            waiting.add(then);
        }
    }

    /** The tour with what is on disk now about each sample. */
    void useCurrent(String sampleId, Consumer<Tour> then) {
        Dataset reading = dataset;
        use(sampleId, tour -> WorkJob.job(Messages.route_reading, monitor -> tour.with(reading.samples(monitor)), owner, then)
                .schedule());
    }

    /** What the samples view shows, when it shows this dataset and the sample is among it. */
    private Optional<Tour> shown(String sampleId) {
        IViewReference reference = page.findViewReference(SAMPLES_VIEW);
        IWorkbenchPart view = reference == null ? null : reference.getPart(false);
        if (view == null || dataset == null || showsAnother(view)) {
            return Optional.empty();
        }
        return Optional.ofNullable(Adapters.adapt(view, Tour.class)).filter(t -> t.position(sampleId) >= 0);
    }

    /** Samples of two datasets may have the same names. */
    private boolean showsAnother(IWorkbenchPart view) {
        ShowInContext context = Optional.ofNullable(Adapters.adapt(view, IShowInSource.class)).map(IShowInSource::getShowInContext)
                .orElse(null);
        IResource folder = context == null ? null : Adapters.adapt(context.getInput(), IResource.class);
        return folder != null && folder.getLocationURI() != null && !SiteProjects.path(folder).equals(dataset.folder());
    }

    void dispose() {
        if (job != null) {
            job.cancel();
        }
    }
}
