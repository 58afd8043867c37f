package org.headend.dataset.ui.internal.wizard;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.headend.dataset.Dataset;
import org.headend.dataset.ui.internal.model.DatasetFolders;

/** A wizard that makes a dataset in the selected site and shows it. */
abstract class MakingWizard extends Wizard implements INewWizard {
    private IWorkbench workbench;
    private IProject site;

    MakingWizard(String title) {
        setWindowTitle(title);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench newWorkbench, IStructuredSelection selection) {
        workbench = newWorkbench;
        site = DatasetFolders.siteOf(selection).orElse(null);
    }

    /** The site that was selected; null for none. */
    IProject site() {
        return site;
    }

    /** Makes the dataset with progress and cancel in the wizard; false when there is none, which has been told. */
    boolean make(TargetFields target, DatasetWork.Work<Dataset> making) {
        var made = DatasetWork.run(this, making);
        made.ifPresent(d -> DatasetWork.show(target.folder(), workbench.getActiveWorkbenchWindow()));
        return made.isPresent();
    }
}
