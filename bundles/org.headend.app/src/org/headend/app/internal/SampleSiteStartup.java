package org.headend.app.internal;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.IStartup;

/** Opens the sample site in an empty workspace when the start script asks for it. */
public final class SampleSiteStartup implements IStartup {
    private static final String WANTED = "headend.sampleSite"; //$NON-NLS-1$

    @Override
    public void earlyStartup() {
        if (Boolean.getBoolean(WANTED) && ResourcesPlugin.getWorkspace().getRoot().getProjects().length == 0) {
            SampleSite.open();
        }
    }
}
