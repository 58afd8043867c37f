package org.headend.training.ui.internal.launch;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationType;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.headend.training.TrainingJob.Settings;

/** Finds or makes the launch configurations of jobs. */
public final class TrainingLaunches {

    private TrainingLaunches() {
    }

    /** The configuration that trained on this dataset before, or a new one with the standard settings. */
    static ILaunchConfiguration onDataset(String folder, String name) throws CoreException {
        ILaunchConfiguration known = find(JobSettings.datasetKey(), folder);
        return known != null ? known : create(new JobSettings(folder, name, Settings.standard()));
    }

    /** The configuration of a job, or a new one with the job's own settings. */
    public static ILaunchConfiguration ofJob(String dataset, String name, Settings settings) throws CoreException {
        ILaunchConfiguration known = find(JobSettings.nameKey(), name);
        return known != null && known.getAttribute(JobSettings.datasetKey(), "").equals(dataset) ? known //$NON-NLS-1$
                : create(new JobSettings(dataset, name, settings));
    }

    private static ILaunchConfiguration find(String key, String value) throws CoreException {
        for (ILaunchConfiguration known : manager().getLaunchConfigurations(type())) {
            if (known.getAttribute(key, "").equals(value)) { //$NON-NLS-1$
                return known;
            }
        }
        return null;
    }

    private static ILaunchConfiguration create(JobSettings settings) throws CoreException {
        ILaunchConfigurationWorkingCopy created = type().newInstance(null,
                manager().generateLaunchConfigurationName(settings.name()));
        settings.write(created);
        return created.doSave();
    }

    private static ILaunchConfigurationType type() {
        return manager().getLaunchConfigurationType(JobSettings.TYPE);
    }

    private static ILaunchManager manager() {
        return DebugPlugin.getDefault().getLaunchManager();
    }
}
