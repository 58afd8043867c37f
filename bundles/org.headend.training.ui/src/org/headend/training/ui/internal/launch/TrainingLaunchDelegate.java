package org.headend.training.ui.internal.launch;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.model.LaunchConfigurationDelegate;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.headend.core.io.SafePath;
import org.headend.core.problem.ProblemException;
import org.headend.core.site.Site;
import org.headend.dataset.Dataset;
import org.headend.training.TrainingJob;
import org.headend.training.TrainingRun;
import org.headend.training.ui.internal.Messages;
import org.headend.training.ui.internal.view.TrainingView;

/** Writes the job, prepares its samples and starts the trainer. */
public final class TrainingLaunchDelegate extends LaunchConfigurationDelegate {

    @Override
    public boolean buildForLaunch(ILaunchConfiguration configuration, String mode, IProgressMonitor monitor) {
        return false;
    }

    private static void showCurves() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window != null && window.getActivePage() != null) {
            try {
                window.getActivePage().showView(TrainingView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
            } catch (PartInitException e) {
                ILog.of(TrainingLaunchDelegate.class).log(e.getStatus());
            }
        }
    }

    @Override
    public void launch(ILaunchConfiguration configuration, String mode, ILaunch launch, IProgressMonitor monitor)
            throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 10);
        try {
            JobSettings wanted = JobSettings.read(configuration);
            Dataset dataset = Dataset.open(Path.of(wanted.dataset()));
            Site site = Site.enclosing(dataset.folder());
            SafePath.resolve(site.training(), wanted.name());
            TrainingJob job = TrainingJob.create(site, wanted.name(), dataset, wanted.settings());
            job.prepare(progress.split(9));
            new TrainingProcess(launch, TrainingRun.start(job)).follow();
            PlatformUI.getWorkbench().getDisplay().asyncExec(TrainingLaunchDelegate::showCurves);
        } catch (ProblemException e) {
            throw new CoreException(Status.error(e.problem().message() + '\n' + e.problem().remedy(), e));
        } catch (NumberFormatException e) {
            throw new CoreException(Status.error(Messages.bind(Messages.launch_noNumber, e.getMessage()), e));
        } catch (InvalidPathException e) {
            throw new CoreException(Status.error(Messages.launch_noDataset, e));
        }
    }
}
