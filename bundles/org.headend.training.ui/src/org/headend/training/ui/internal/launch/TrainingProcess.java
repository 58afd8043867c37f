package org.headend.training.ui.internal.launch;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.debug.core.model.IStreamMonitor;
import org.eclipse.debug.core.model.IStreamsProxy;
import org.headend.core.problem.ProblemException;
import org.headend.core.ui.SiteProjects;
import org.headend.training.TrainingEvent;
import org.headend.training.TrainingJob;
import org.headend.training.TrainingRun;
import org.headend.training.ui.internal.Messages;

/** A training run as the Debug and Console views see it; each training event is also a debug event of it. */
public final class TrainingProcess extends PlatformObject implements IProcess, IStreamsProxy {
    private final ILaunch launch;
    private final TrainingRun run;
    private final NullProgressMonitor monitor = new NullProgressMonitor();
    private final List<TrainingEvent> events = new CopyOnWriteArrayList<>();
    private final OutputLines output = new OutputLines();
    private final OutputLines errors = new OutputLines();
    private final Map<String, String> attributes = new ConcurrentHashMap<>();
    private volatile boolean ended;
    private volatile boolean succeeded;

    TrainingProcess(ILaunch launch, TrainingRun run) {
        this.launch = launch;
        this.run = run;
        attributes.put(IProcess.ATTR_PROCESS_TYPE, JobSettings.TYPE);
    }

    void follow() {
        launch.addProcess(this);
        fire(DebugEvent.CREATE);
        Thread.ofVirtual().name("training " + run.job().name()).start(this::await); //$NON-NLS-1$
    }

    private void await() {
        try {
            output.add(run.await(this::heard, errors::add, monitor).toString());
            succeeded = true;
            refresh();
        } catch (OperationCanceledException e) {
            errors.add(Messages.process_terminated);
        } catch (ProblemException e) {
            errors.add(e.problem().message());
            errors.add(e.problem().remedy());
        } finally {
            ended = true;
            fire(DebugEvent.TERMINATE);
        }
    }

    private void heard(TrainingEvent event) {
        events.add(event);
        if (event instanceof TrainingEvent.Epoch e) {
            output.add(Messages.bind(Messages.process_epoch, new Object[] { e.epoch(), e.of(),
                    String.format("%.4f", e.valLoss()), String.format("%.3f", e.valAccuracy()) })); //$NON-NLS-1$ //$NON-NLS-2$
        } else if (event instanceof TrainingEvent.Warning w) {
            errors.add(w.message());
        }
        fire(DebugEvent.MODEL_SPECIFIC);
    }

    private void refresh() {
        SiteProjects.resource(run.job().folder().getParent().getParent()).ifPresent(site -> {
            try {
                site.refreshLocal(IResource.DEPTH_INFINITE, null);
            } catch (CoreException e) {
                ILog.of(TrainingProcess.class).log(e.getStatus());
            }
        });
    }

    private void fire(int kind) {
        DebugPlugin.getDefault().fireDebugEventSet(new DebugEvent[] { new DebugEvent(this, kind) });
    }

    public TrainingJob job() {
        return run.job();
    }

    /** What the trainer has said so far. */
    public List<TrainingEvent> events() {
        return List.copyOf(events);
    }

    /** True when the model has been filed. */
    public boolean succeeded() {
        return succeeded;
    }

    @Override
    public String getLabel() {
        return Messages.bind(Messages.process_label, run.job().name(), run.process().pid());
    }

    @Override
    public ILaunch getLaunch() {
        return launch;
    }

    @Override
    public IStreamsProxy getStreamsProxy() {
        return this;
    }

    @Override
    public IStreamMonitor getErrorStreamMonitor() {
        return errors;
    }

    @Override
    public IStreamMonitor getOutputStreamMonitor() {
        return output;
    }

    @Override
    public void write(String input) {
        // trainers read nothing
    }

    @Override
    public void setAttribute(String key, String value) {
        attributes.put(key, value);
    }

    @Override
    public String getAttribute(String key) {
        return attributes.get(key);
    }

    @Override
    public int getExitValue() throws DebugException {
        if (!ended) {
            throw new DebugException(Status.error(Messages.process_running));
        }
        return run.process().exitValue();
    }

    @Override
    public boolean canTerminate() {
        return !ended;
    }

    @Override
    public boolean isTerminated() {
        return ended;
    }

    @Override
    public void terminate() {
        monitor.setCanceled(true);
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter.equals(IProcess.class)) {
            return adapter.cast(this);
        }
        return adapter.equals(ILaunch.class) ? adapter.cast(launch) : super.getAdapter(adapter);
    }
}
