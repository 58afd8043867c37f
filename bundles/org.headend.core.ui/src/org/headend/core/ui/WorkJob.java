package org.headend.core.ui;

import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.core.problem.Severity;

/**
 * Runs operations of the cores as jobs: progress and cancel in the Progress view, a {@link Problem} as one dialog
 * with message, place and remedy. Results come back on the UI thread, and only while their control lives.
 */
public final class WorkJob {
    private static final String PLUGIN = "org.headend.core.ui"; //$NON-NLS-1$

    private WorkJob() {
    }

    /** Work without a result. */
    @FunctionalInterface
    public interface Operation {
        void run(IProgressMonitor monitor) throws ProblemException, CoreException;
    }

    /** Work with a result. */
    @FunctionalInterface
    public interface Computation<T> {
        T run(IProgressMonitor monitor) throws ProblemException, CoreException;
    }

    /** Schedules work that the user asked for. */
    public static Job schedule(String name, Operation operation) {
        return schedule(name, null, operation);
    }

    /** Schedules work that the user asked for, under a scheduling rule. */
    public static Job schedule(String name, ISchedulingRule rule, Operation operation) {
        Job job = job(name, monitor -> {
            operation.run(monitor);
            return null;
        }, null, null);
        job.setRule(rule);
        job.setUser(true);
        job.schedule();
        return job;
    }

    /** As {@link #job(String, Computation, Control, Consumer)}, asked for by the user and scheduled at once. */
    public static <T> Job compute(String name, Computation<T> computation, Control owner, Consumer<? super T> then) {
        Job job = job(name, computation, owner, then);
        job.setUser(true);
        job.schedule();
        return job;
    }

    /**
     * A job that is not yet scheduled.
     *
     * @param owner the result is dropped when it is disposed; may be null together with {@code then}
     * @param then  receives the result on the UI thread
     */
    public static <T> Job job(String name, Computation<T> computation, Control owner, Consumer<? super T> then) {
        return Job.create(name, monitor -> {
            try {
                T result = computation.run(monitor);
                if (then != null) {
                    onUi(owner, () -> then.accept(result));
                }
                return Status.OK_STATUS;
            } catch (ProblemException e) {
                return monitor.isCanceled() ? Status.CANCEL_STATUS : status(e.problem(), e);
            } catch (CoreException e) {
                return e.getStatus();
            } catch (OperationCanceledException e) {
                return Status.CANCEL_STATUS;
            }
        });
    }

    /** Runs on the UI thread soon, unless the control is gone by then. */
    public static void onUi(Control owner, Runnable runnable) {
        if (!owner.isDisposed()) {
            owner.getDisplay().asyncExec(() -> {
                if (!owner.isDisposed()) {
                    runnable.run();
                }
            });
        }
    }

    /** A problem as the platform shows it. */
    public static IStatus status(Problem problem, Throwable cause) {
        int severity = problem.severity() == Severity.ERROR ? IStatus.ERROR
                : problem.severity() == Severity.WARNING ? IStatus.WARNING : IStatus.INFO;
        return new Status(severity, PLUGIN, problem.toString(), cause);
    }

    /** Tells a problem in a dialog; for failures of quick work on the UI thread. */
    public static void show(Shell shell, String title, ProblemException failure) {
        ErrorDialog.openError(shell, title, null, status(failure.problem(), null));
    }
}
