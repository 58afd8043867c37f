package org.headend.catalog.ui.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.headend.catalog.Catalog;
import org.headend.catalog.TypeFile;
import org.headend.core.problem.ProblemException;
import org.headend.core.ui.SiteProjects;

/**
 * Where device types can be put: a site of the workspace or the user’s own folder.
 *
 * @param project null for the user’s folder
 */
public record Target(IProject project) {
    public static final Target USER = new Target(null);

    /** The sites of the workspace, then the user’s folder. */
    public static List<Target> all() {
        List<Target> targets = new ArrayList<>();
        SiteProjects.all().forEach(p -> targets.add(new Target(p)));
        targets.add(USER);
        return targets;
    }

    public String label() {
        return project == null ? Messages.target_user : Messages.bind(Messages.target_site, project.getName());
    }

    /** Reads files. */
    public Catalog catalog() throws ProblemException {
        return project == null ? Catalog.ofUser() : Catalog.of(SiteProjects.open(project));
    }

    public Path folder() throws ProblemException {
        return project == null ? TypeFile.userFolder() : TypeFile.folder(SiteProjects.open(project));
    }

    /** The file that takes types where none is named. */
    public TypeFile file() throws ProblemException {
        return TypeFile.open(folder().resolve(TypeFile.DEFAULT_NAME));
    }

    /** Tells the workspace what was written. */
    public void refresh(IProgressMonitor monitor) throws CoreException {
        if (project != null) {
            project.getFolder("catalog").refreshLocal(IResource.DEPTH_INFINITE, monitor); //$NON-NLS-1$
        }
    }
}
