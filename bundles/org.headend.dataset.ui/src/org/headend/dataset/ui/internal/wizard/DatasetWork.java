package org.headend.dataset.ui.internal.wizard;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.headend.core.problem.ProblemException;
import org.headend.core.ui.WorkJob;
import org.headend.dataset.ui.internal.Messages;
import org.headend.dataset.ui.internal.samples.SamplesView;

/** Runs the work of a wizard in its dialog, with progress and cancel, and shows the dataset that came of it. */
public final class DatasetWork {

    private DatasetWork() {
    }

    /** Work with a result. */
    @FunctionalInterface
    public interface Work<T> {
        T run(IProgressMonitor monitor) throws ProblemException;
    }

    /** Empty when it failed, which the user was told, or was cancelled. */
    public static <T> Optional<T> run(Wizard wizard, Work<T> work) {
        Object[] result = new Object[1];
        try {
            wizard.getContainer().run(true, true, monitor -> {
                try {
                    result[0] = work.run(monitor);
                } catch (ProblemException e) {
                    throw new InvocationTargetException(e);
                } catch (OperationCanceledException e) {
                    throw new InterruptedException();
                }
            });
            @SuppressWarnings("unchecked")
            T typed = (T) result[0];
            return Optional.of(typed);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof ProblemException problem) {
                WorkJob.show(wizard.getShell(), wizard.getWindowTitle(), problem);
            } else {
                ErrorDialog.openError(wizard.getShell(), wizard.getWindowTitle(), null,
                        org.eclipse.core.runtime.Status.error(String.valueOf(e.getCause()), e.getCause()));
                ILog.of(DatasetWork.class).error(e.getMessage(), e.getCause());
            }
        } catch (InterruptedException e) {
            return Optional.empty(); // cancelled: the wizard stays open
        }
        return Optional.empty();
    }

    /** Tells the workspace of a new or changed dataset, then shows its samples. */
    public static void show(IFolder folder, IWorkbenchWindow window) {
        var job = WorkJob.job(Messages.action_refresh, monitor -> {
            folder.getParent().refreshLocal(IResource.DEPTH_ONE, monitor);
            folder.refreshLocal(IResource.DEPTH_INFINITE, monitor);
            return folder;
        }, window.getShell(), f -> reveal(f, window));
        job.schedule();
    }

    private static void reveal(IFolder folder, IWorkbenchWindow window) {
        if (!folder.exists()) {
            return;
        }
        BasicNewResourceWizard.selectAndReveal(folder, window);
        open(folder, window);
    }

    /** Shows the samples of a dataset. */
    public static void open(IFolder folder, IWorkbenchWindow window) {
        try {
            if (window.getActivePage().showView(SamplesView.ID) instanceof SamplesView view) {
                view.openFolder(folder);
            }
        } catch (PartInitException e) {
            ErrorDialog.openError(window.getShell(), Messages.open_failed, null, e.getStatus());
        }
    }
}
