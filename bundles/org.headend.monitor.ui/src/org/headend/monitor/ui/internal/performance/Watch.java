package org.headend.monitor.ui.internal.performance;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.core.ui.WorkJob;
import org.headend.deploy.Deployment;
import org.headend.gateway.Connections;
import org.headend.gateway.GatewayConnection;
import org.headend.gateway.GatewayException;
import org.headend.gateway.SiteGateway;
import org.headend.monitor.EdgeResult;
import org.headend.monitor.GatewaySampler;
import org.headend.monitor.Measurement;
import org.headend.monitor.Recording;
import org.headend.monitor.ResultTail;
import org.headend.monitor.ui.internal.Messages;

/**
 * Measures one gateway until it is stopped: one job reads the gateway's figures, one the results of the
 * application on it. A lost connection is opened again by itself, later and later up to half a minute.
 */
final class Watch {
    private static final int MAX_PAUSE = 30;

    /** @param problem why it is lost or over; null otherwise */
    record State(Phase phase, Problem problem, int retrySeconds) {
        private static State of(Phase phase) {
            return new State(phase, null, 0);
        }
    }

    enum Phase {
        CONNECTING, LIVE, LOST, STOPPED
    }

    private final SiteGateway place;
    private final Connections connections;
    private final int interval;
    private final String wanted;
    private final Measurement measurement = new Measurement();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Object wake = new Object();
    private final Job job;
    private volatile State state = State.of(Phase.CONNECTING);
    private volatile List<String> applications = List.of();
    private volatile String application = ""; //$NON-NLS-1$
    private volatile GatewaySampler sampler;
    private volatile ResultTail tail;
    private volatile Recording recording;

    /**
     * @param interval seconds between samples
     * @param wanted   application that is watched where it is there; empty for the first one
     */
    Watch(SiteGateway place, Connections connections, int interval, String wanted) {
        this.place = place;
        this.connections = connections;
        this.interval = interval;
        this.wanted = wanted;
        job = new Job(Messages.bind(Messages.watch_job, place.name())) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                Watch.this.run(monitor);
                return Status.OK_STATUS;
            }

            @Override
            protected void canceling() {
                closeChannels();
                wakeUp();
            }
        };
        job.setSystem(true); // the view shows its state and stops it
    }

    void start() {
        job.schedule();
    }

    /** Ends both jobs soon; does not wait. */
    void stop() {
        job.cancel();
    }

    /** Tries a lost connection again now. */
    void retry() {
        wakeUp();
    }

    private void wakeUp() {
        synchronized (wake) {
            wake.notifyAll();
        }
    }

    SiteGateway place() {
        return place;
    }

    Measurement measurement() {
        return measurement;
    }

    State state() {
        return state;
    }

    boolean running() {
        return state.phase() != Phase.STOPPED;
    }

    /** Applications of the gateway, as far as known. */
    List<String> applications() {
        return applications;
    }

    /** The watched one, empty when there is none. */
    String application() {
        return application;
    }

    int interval() {
        return interval;
    }

    /** Told in any thread that {@link #state} or the applications changed. */
    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** What is measured from now on is also written to the site. */
    synchronized void record(Recording to) {
        recording = to;
    }

    Recording recording() {
        return recording;
    }

    /** Ends the recording. */
    synchronized void stopRecording() throws ProblemException {
        Recording old = recording;
        recording = null;
        if (old != null) {
            old.close();
        }
    }

    private void run(IProgressMonitor monitor) {
        int pause = 1;
        while (!monitor.isCanceled()) {
            change(State.of(Phase.CONNECTING));
            double before = measurement.last();
            try {
                measure(monitor);
            } catch (OperationCanceledException e) {
                break;
            } catch (ProblemException e) {
                if (monitor.isCanceled()) {
                    break;
                }
                if (e instanceof GatewayException g && hopeless(g)) {
                    change(new State(Phase.STOPPED, e.problem(), 0));
                    return;
                }
                pause = Double.compare(before, measurement.last()) != 0 ? 1 : Math.min(MAX_PAUSE, pause * 2);
                change(new State(Phase.LOST, e.problem(), pause));
                sleep(pause, monitor);
            } finally {
                closeChannels();
            }
        }
        change(State.of(Phase.STOPPED));
    }

    /** Trying again would ask the same question again. */
    private static boolean hopeless(GatewayException failure) {
        return switch (failure.reason()) {
            case AUTHENTICATION, HOST_KEY_CHANGED, HOST_KEY_UNKNOWN -> true;
            default -> false;
        };
    }

    private void sleep(int seconds, IProgressMonitor monitor) {
        synchronized (wake) {
            try {
                if (!monitor.isCanceled()) {
                    wake.wait(seconds * 1000L);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void measure(IProgressMonitor monitor) throws ProblemException {
        GatewayConnection connection = connections.connect(place, monitor);
        applications = Deployment.applications(connection);
        application = applications.contains(wanted) ? wanted : applications.isEmpty() ? "" : applications.get(0); //$NON-NLS-1$
        String pidFile = ""; //$NON-NLS-1$
        if (!application.isEmpty()) {
            Deployment deployment = new Deployment(connection, application);
            pidFile = deployment.pidFile();
            tail = ResultTail.start(connection, deployment.resultLog(), 0);
            follow(tail);
        }
        sampler = GatewaySampler.start(connection, pidFile, interval);
        if (monitor.isCanceled()) { // between the last look and the new channel
            return;
        }
        boolean first = true;
        while (!monitor.isCanceled()) {
            String line = measurement.add(sampler.next(), now());
            if (first) {
                change(State.of(Phase.LIVE));
                first = false;
            }
            write(line);
        }
    }

    private static double now() {
        return System.currentTimeMillis() / 1000.0;
    }

    private void follow(ResultTail results) {
        Job follower = Job.createSystem(Messages.bind(Messages.watch_job, place.name()), m -> {
            try {
                while (results == tail) {
                    EdgeResult result = results.next();
                    measurement.add(result, now());
                }
            } catch (ProblemException e) {
                // the sampler of the same connection tells it
            }
        });
        follower.schedule();
    }

    private synchronized void write(String line) {
        if (recording != null) {
            try {
                recording.write(line);
            } catch (ProblemException e) { // a full disk ends the recording, not the measurement
                recording = null;
                ILog.of(Watch.class).log(WorkJob.status(e.problem(), e));
                listeners.forEach(Runnable::run);
            }
        }
    }

    private void closeChannels() {
        GatewaySampler oldSampler = sampler;
        ResultTail oldTail = tail;
        sampler = null;
        tail = null;
        if (oldSampler != null) {
            oldSampler.close();
        }
        if (oldTail != null) {
            oldTail.close();
        }
    }

    private void change(State now) {
        state = now;
        listeners.forEach(Runnable::run);
    }
}
