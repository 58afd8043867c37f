package org.headend.training.ui.internal.launch;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.ILaunchShortcut;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.headend.core.ui.SiteProjects;

/** Trains on the selected dataset with the configuration that was used before, or the standard settings. */
public final class TrainingShortcut implements ILaunchShortcut {

    @Override
    public void launch(ISelection selection, String mode) {
        if (selection instanceof IStructuredSelection structured) {
            IResource dataset = Adapters.adapt(structured.getFirstElement(), IResource.class);
            if (dataset != null) {
                launch(dataset, mode);
            }
        }
    }

    private static void launch(IResource dataset, String mode) {
        try {
            DebugUITools.launch(TrainingLaunches.onDataset(SiteProjects.path(dataset).toString(), dataset.getName()), mode);
        } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
        }
    }

    @Override
    public void launch(IEditorPart editor, String mode) {
        // only on datasets in the explorer
    }
}
