package org.headend.dataset.ui.internal.model;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IAdvancedUndoableOperation;
import org.eclipse.core.commands.operations.IAdvancedUndoableOperation2;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.headend.core.problem.ProblemException;
import org.headend.core.ui.WorkJob;

/** A change to a dataset that runs as a job and can be undone. */
public final class DatasetOperation extends AbstractOperation
        implements IAdvancedUndoableOperation, IAdvancedUndoableOperation2 {

    /** How to make the change, take it back, and clean up when it can no longer be taken back. */
    public interface Change {
        void make(IProgressMonitor monitor) throws ProblemException;

        void takeBack(IProgressMonitor monitor) throws ProblemException;

        /** Samples whose files are affected; empty for the class list and splits only. */
        default Collection<String> samples() {
            return List.of();
        }

        default void forget() throws ProblemException {
            // nothing is kept
        }
    }

    private final Path folder;
    private final Change change;
    private final Runnable afterwards;

    private DatasetOperation(String label, Path folder, Change change, Runnable afterwards) {
        super(label);
        this.folder = folder;
        this.change = change;
        this.afterwards = afterwards;
    }

    /**
     * Makes the change in a job.
     *
     * @param context whose Edit > Undo takes it back
     */
    public static Job perform(String label, DatasetModel model, IUndoContext context, Change change) {
        Path folder = model.folder();
        DatasetOperation operation = new DatasetOperation(label, folder, change, () -> model.look(change.samples()));
        operation.addContext(context);
        return WorkJob.schedule(label, new DatasetRule(folder), monitor -> {
            try {
                OperationHistoryFactory.getOperationHistory().execute(operation, monitor, null);
            } catch (ExecutionException e) {
                if (e.getCause() instanceof ProblemException problem) {
                    throw problem;
                }
                throw new CoreException(Status.error(e.getMessage(), e));
            }
        });
    }

    @FunctionalInterface
    private interface Step {
        void run(IProgressMonitor monitor) throws ProblemException;
    }

    private IStatus run(Step step, IProgressMonitor monitor) throws ExecutionException {
        try {
            step.run(monitor);
            return Status.OK_STATUS;
        } catch (ProblemException e) {
            throw new ExecutionException(e.problem().toString(), e);
        } finally {
            DatasetFolders.refreshLater(folder, change.samples());
            org.eclipse.swt.widgets.Display.getDefault().asyncExec(afterwards);
        }
    }

    @Override
    public IStatus execute(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
        return run(change::make, monitor);
    }

    @Override
    public IStatus redo(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
        return run(change::make, monitor);
    }

    @Override
    public IStatus undo(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
        return run(change::takeBack, monitor);
    }

    @Override
    public boolean runInBackground() {
        return true;
    }

    @Override
    public void setQuietCompute(boolean quiet) {
        // asks nothing
    }

    @Override
    public void aboutToNotify(org.eclipse.core.commands.operations.OperationHistoryEvent event) {
        // nothing to prepare
    }

    @Override
    public Object[] getAffectedObjects() {
        return null;
    }

    @Override
    public IStatus computeUndoableStatus(IProgressMonitor monitor) {
        return Status.OK_STATUS;
    }

    @Override
    public IStatus computeRedoableStatus(IProgressMonitor monitor) {
        return Status.OK_STATUS;
    }

    @Override
    public IStatus computeExecutionStatus(IProgressMonitor monitor) {
        return Status.OK_STATUS;
    }

    @Override
    public void dispose() {
        try {
            change.forget();
        } catch (ProblemException e) {
            ILog.of(DatasetOperation.class).log(WorkJob.status(e.problem(), e));
        }
    }
}
