package org.headend.training.ui.internal.launch;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationType;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.ILaunchShortcut;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.headend.core.ui.SiteProjects;
import org.headend.training.TrainingJob.Settings;

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
            DebugUITools.launch(configuration(dataset), mode);
        } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
        }
    }

    private static ILaunchConfiguration configuration(IResource dataset) throws CoreException {
        ILaunchManager manager = DebugPlugin.getDefault().getLaunchManager();
        ILaunchConfigurationType type = manager.getLaunchConfigurationType(JobSettings.TYPE);
        String folder = SiteProjects.path(dataset).toString();
        for (ILaunchConfiguration known : manager.getLaunchConfigurations(type)) {
            if (known.getAttribute(JobSettings.datasetKey(), "").equals(folder)) { //$NON-NLS-1$
                return known;
            }
        }
        ILaunchConfigurationWorkingCopy created = type.newInstance(null,
                manager.generateLaunchConfigurationName(dataset.getName()));
        new JobSettings(folder, dataset.getName(), Settings.standard()).write(created);
        return created.doSave();
    }

    @Override
    public void launch(IEditorPart editor, String mode) {
        // only on datasets in the explorer
    }
}
