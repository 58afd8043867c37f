package org.headend.core.resources;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Marks a workspace project as a site. */
public final class SiteNature implements IProjectNature {
    public static final String ID = "org.headend.core.nature"; //$NON-NLS-1$

    private IProject project;

    /** Adds the nature where it is missing. */
    public static void addTo(IProject project, IProgressMonitor monitor) throws CoreException {
        if (project.hasNature(ID)) {
            return;
        }
        IProjectDescription description = project.getDescription();
        String[] natures = description.getNatureIds();
        String[] more = new String[natures.length + 1];
        System.arraycopy(natures, 0, more, 1, natures.length);
        more[0] = ID;
        description.setNatureIds(more);
        project.setDescription(description, monitor);
    }

    @Override
    public void configure() {
        // the nature itself has no builders
    }

    @Override
    public void deconfigure() {
        // nothing to undo
    }

    @Override
    public IProject getProject() {
        return project;
    }

    @Override
    public void setProject(IProject project) {
        this.project = project;
    }
}
