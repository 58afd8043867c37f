package org.headend.deploy.ui.internal.wizard;

import java.nio.file.Path;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.Adapters;
import org.headend.core.problem.ProblemException;
import org.headend.core.site.Site;
import org.headend.core.ui.SiteProjects;
import org.headend.deploy.ui.internal.view.AppNode;
import org.headend.deploy.ui.internal.view.ReleaseNode;
import org.headend.gateway.SiteGateway;

/**
 * What the selection says about the deployment that is wanted; empty for what it does not say.
 *
 * @param site folder of the site; null when unknown
 */
record Preset(Path site, String model, String gateway, String application) {

    static Preset of(Object selected) {
        if (selected instanceof ReleaseNode release) {
            return of(release.app());
        }
        if (selected instanceof AppNode app) {
            return new Preset(app.gateway().site().folder(), "", app.gateway().name(), app.name()); //$NON-NLS-1$
        }
        SiteGateway gateway = Adapters.adapt(selected, SiteGateway.class);
        if (gateway != null) {
            return new Preset(gateway.site().folder(), "", gateway.name(), ""); //$NON-NLS-1$ //$NON-NLS-2$
        }
        IFolder folder = Adapters.adapt(selected, IFolder.class);
        if (folder != null && folder.getProjectRelativePath().segmentCount() == 2 && "models".equals(folder.getParent().getName()) //$NON-NLS-1$
                && SiteProjects.isSite(folder.getProject())) {
            try {
                Site site = SiteProjects.open(folder.getProject());
                return new Preset(site.folder(), folder.getName(), "", ""); //$NON-NLS-1$ //$NON-NLS-2$
            } catch (ProblemException e) {
                return none();
            }
        }
        return none();
    }

    private static Preset none() {
        return new Preset(null, "", "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }
}
