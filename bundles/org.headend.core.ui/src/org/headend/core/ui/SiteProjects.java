package org.headend.core.ui;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.headend.core.problem.ProblemException;
import org.headend.core.resources.SiteNature;
import org.headend.core.site.Site;
import org.headend.core.site.SiteTemplate;

/** Site projects of the workspace, for every user interface that works on them. */
public final class SiteProjects {
    /** The design file below a site project. */
    public static final IPath DESIGN = IPath.fromPortableString("design/site.headend"); //$NON-NLS-1$

    private SiteProjects() {
    }

    /** Open projects with the site nature, in workspace order. */
    public static List<IProject> all() {
        return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(SiteProjects::isSite)
                .toList();
    }

    /** The sites of {@link #all()} whose descriptors can be read; the broken ones have a marker. Reads files. */
    public static List<Site> sites() {
        List<Site> sites = new ArrayList<>();
        for (IProject project : all()) {
            try {
                sites.add(open(project));
            } catch (ProblemException e) {
                continue; // its descriptor is marked
            }
        }
        return sites;
    }

    public static boolean isSite(IProject project) {
        try {
            return project.isOpen() && project.hasNature(SiteNature.ID);
        } catch (CoreException e) {
            return false; // closed or deleted in between
        }
    }

    /** @throws ProblemException when the descriptor is missing or broken */
    public static Site open(IProject project) throws ProblemException {
        return Site.open(Path.of(project.getLocationURI()));
    }

    /** The workspace resource of a file or folder on disk, where it lies in an open project. */
    public static Optional<IResource> resource(Path path) {
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        IResource[] found = path.toFile().isDirectory() ? root.findContainersForLocationURI(path.toUri())
                : root.findFilesForLocationURI(path.toUri());
        return Arrays.stream(found).filter(r -> r.getProject() != null && r.getProject().isOpen()).findFirst();
    }

    /** Where a workspace resource lies on disk. */
    public static Path path(IResource resource) {
        return Path.of(resource.getLocationURI());
    }

    /** The design file of a site project; it may not exist. */
    public static IFile design(IProject project) {
        return project.getFile(DESIGN);
    }

    /**
     * Creates a project from a template, in one workspace change.
     *
     * @param location folder of the project, or null for the workspace's own folder
     */
    public static IProject create(String name, Path location, SiteTemplate template, IProgressMonitor monitor)
            throws CoreException, ProblemException {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        IProject project = workspace.getRoot().getProject(name);
        Path folder = location != null ? location : workspace.getRoot().getLocation().append(name).toPath();
        SubMonitor progress = SubMonitor.convert(monitor, 10);
        template.create(folder, name, progress.split(6));
        connect(project, location == null ? null : folder, progress.split(4));
        return project;
    }

    /** Makes a folder that holds a site a project of the workspace. */
    public static IProject importExisting(Path folder, IProgressMonitor monitor) throws CoreException, ProblemException {
        Site site = Site.open(folder);
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        Path workspaceFolder = workspace.getRoot().getLocation().toPath();
        Path descriptor = site.folder().resolve(IProjectDescription.DESCRIPTION_FILE_NAME);
        String name = descriptor.toFile().isFile()
                ? workspace.loadProjectDescription(IPath.fromPath(descriptor)).getName()
                : site.folder().getFileName().toString();
        IProject project = workspace.getRoot().getProject(name);
        connect(project, workspaceFolder.equals(site.folder().getParent()) ? null : site.folder(), monitor);
        return project;
    }

    private static void connect(IProject project, Path location, IProgressMonitor monitor) throws CoreException {
        IWorkspace workspace = project.getWorkspace();
        workspace.run(m -> {
            SubMonitor progress = SubMonitor.convert(m, 4);
            IProjectDescription description = workspace.newProjectDescription(project.getName());
            if (location != null) {
                description.setLocationURI(location.toUri());
            }
            project.create(description, progress.split(1));
            project.open(progress.split(1));
            SiteNature.addTo(project, progress.split(1));
            project.setDefaultCharset(StandardCharsets.UTF_8.name(), progress.split(1)); // all our text files are
            project.refreshLocal(IResource.DEPTH_INFINITE, null);
        }, workspace.getRoot(), 0, monitor);
    }

    /** The folder of a feature inside a site project, for instance {@code datasets}; it may not exist. */
    public static IContainer folder(IProject project, String name) {
        return project.getFolder(name);
    }
}
