package org.headend.dataset.ui.internal.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.core.ui.WorkJob;
import org.headend.dataset.DeletedSamples;
import org.headend.dataset.ui.internal.Messages;

/**
 * The dataset that a view shows. It is read in jobs, one at a time; what it holds changes on the UI thread only, and
 * listeners are told there.
 */
public final class DatasetModel {
    private static final int BURST_MILLIS = 120;

    /** What the model is doing. */
    public enum State {
        NONE, LOADING, READY, FAILED, CANCELLED
    }

    /** Takes part in loading, to show how far it is. */
    @FunctionalInterface
    public interface ProgressDisplay {
        IProgressMonitor around(IProgressMonitor monitor);
    }

    private final Control owner;
    private final ProgressDisplay display;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Set<String> pending = new HashSet<>();
    private Path folder;
    private State state = State.NONE;
    private DatasetContent content;
    private Problem failure;
    private Job loading;
    private Job looking;
    private volatile DatasetContent latest;

    public DatasetModel(Control owner, ProgressDisplay display) {
        this.owner = owner;
        this.display = display;
    }

    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public State state() {
        return state;
    }

    /** Null while there is nothing to show; stays the old one while it is read again. */
    public DatasetContent content() {
        return content;
    }

    /** Why the state is {@link State#FAILED}. */
    public Problem failure() {
        return failure;
    }

    /** Folder of the dataset, null without one. */
    public Path folder() {
        return folder;
    }

    /** Shows another dataset, or none. */
    public void open(Path newFolder) {
        if (newFolder != null && newFolder.equals(folder)) {
            reload();
            return;
        }
        cancel();
        folder = newFolder;
        content = null;
        latest = null;
        failure = null;
        state = State.NONE;
        if (folder != null) {
            reload();
        } else {
            changed();
        }
    }

    /** Reads the whole dataset again. */
    public void reload() {
        if (folder == null) {
            return;
        }
        Path wanted = folder;
        boolean first = content == null;
        if (loading != null) {
            loading.cancel();
        }
        state = first ? State.LOADING : state;
        Job job = Job.create(NLS.bind(Messages.model_loading, wanted.getFileName()), monitor -> {
            return load(wanted, first, first ? display.around(monitor) : monitor);
        });
        loading = job;
        job.setRule(new DatasetRule(wanted));
        job.schedule();
        changed();
    }

    private IStatus load(Path wanted, boolean first, IProgressMonitor monitor) {
        try {
            if (first) {
                DeletedSamples.forgetAll(org.headend.dataset.Dataset.open(wanted));
            }
            DatasetContent loaded = DatasetContent.load(wanted, monitor);
            publish(wanted, loaded);
        } catch (ProblemException e) {
            WorkJob.onUi(owner, () -> fail(wanted, e.problem()));
        } catch (OperationCanceledException e) {
            WorkJob.onUi(owner, () -> {
                if (wanted.equals(folder) && content == null && state == State.LOADING) {
                    state = State.CANCELLED;
                    changed();
                }
            });
            return Status.CANCEL_STATUS;
        }
        return Status.OK_STATUS;
    }

    /** Looks at some samples again, soon; with none at the class list and the splits only. */
    public void look(Collection<String> ids) {
        if (content == null) {
            return;
        }
        Path wanted = folder;
        synchronized (pending) {
            pending.addAll(ids);
        }
        if (looking != null && looking.getState() == Job.WAITING) {
            return;
        }
        looking = Job.create(Messages.model_looking, monitor -> {
            lookAtPending(wanted);
        });
        looking.setSystem(true);
        looking.setRule(new DatasetRule(wanted));
        looking.schedule(BURST_MILLIS);
    }

    private void lookAtPending(Path wanted) throws CoreException {
        List<String> ids;
        synchronized (pending) {
            ids = new ArrayList<>(pending);
            pending.clear();
        }
        DatasetContent now = latest;
        if (now == null || !now.dataset().folder().equals(wanted)) {
            return;
        }
        try {
            publish(wanted, now.updated(ids));
        } catch (ProblemException e) {
            WorkJob.onUi(owner, () -> fail(wanted, e.problem()));
        }
    }

    private void publish(Path wanted, DatasetContent loaded) {
        latest = loaded;
        WorkJob.onUi(owner, () -> {
            if (wanted.equals(folder)) {
                content = loaded;
                failure = null;
                state = State.READY;
                changed();
            }
        });
    }

    private void fail(Path wanted, Problem problem) {
        if (wanted.equals(folder)) {
            content = null;
            failure = problem;
            state = State.FAILED;
            changed();
        }
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }

    /** Stops reading. */
    public void cancel() {
        if (loading != null) {
            loading.cancel();
        }
    }
}
