package org.headend.dataset.ui.internal.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.headend.core.ui.SiteProjects;
import org.headend.dataset.Dataset;
import org.headend.dataset.ui.internal.Messages;

/** Dataset folders of the site projects in the workspace. */
public final class DatasetFolders {
    /** The folder of a site that holds its datasets. */
    public static final String PARENT = "datasets"; //$NON-NLS-1$
    private static final int FEW = 200;
    private static final String SIDECAR = ".json"; //$NON-NLS-1$

    private DatasetFolders() {
    }

    /** All of them, by project, then by name. */
    public static List<IFolder> all() {
        List<IFolder> found = new ArrayList<>();
        SiteProjects.all().forEach(project -> found.addAll(of(project)));
        return found;
    }

    public static List<IFolder> of(IProject site) {
        List<IFolder> found = new ArrayList<>();
        IFolder parent = site.getFolder(PARENT);
        try {
            if (parent.exists()) {
                for (IResource member : parent.members()) {
                    if (member instanceof IFolder folder && isDataset(folder)) {
                        found.add(folder);
                    }
                }
            }
        } catch (CoreException e) {
            ILog.of(DatasetFolders.class).log(e.getStatus()); // deleted in between
        }
        return found;
    }

    public static boolean isDataset(IResource resource) {
        return resource instanceof IFolder folder && folder.getProjectRelativePath().segmentCount() == 2
                && folder.getParent().getName().equals(PARENT) && folder.getFile(Dataset.FILE).exists()
                && SiteProjects.isSite(folder.getProject());
    }

    /** The dataset that holds a resource, or is it. */
    public static Optional<IFolder> enclosing(IResource resource) {
        for (IResource at = resource; at != null; at = at.getParent()) {
            if (isDataset(at)) {
                return Optional.of((IFolder) at);
            }
        }
        return Optional.empty();
    }

    /** The dataset that the first selected element belongs to. */
    public static Optional<IFolder> of(ISelection selection) {
        return selection instanceof IStructuredSelection structured
                ? Optional.ofNullable(Adapters.adapt(structured.getFirstElement(), IResource.class))
                        .flatMap(DatasetFolders::enclosing)
                : Optional.empty();
    }

    /** The site that the first selected element belongs to, else the only or first one. */
    public static Optional<IProject> siteOf(ISelection selection) {
        if (selection instanceof IStructuredSelection structured) {
            IResource resource = Adapters.adapt(structured.getFirstElement(), IResource.class);
            if (resource != null && resource.getProject() != null && SiteProjects.isSite(resource.getProject())) {
                return Optional.of(resource.getProject());
            }
        }
        return SiteProjects.all().stream().findFirst();
    }

    /** {@code site / dataset}, as choices show it. */
    public static String label(IFolder folder) {
        return folder.getProject().getName() + " / " + folder.getName(); //$NON-NLS-1$
    }

    /** The workspace file of a sample's picture, where the dataset lies in the workspace. */
    public static Optional<IFile> picture(Dataset dataset, String sampleId) {
        return SiteProjects.resource(dataset.folder())
                .map(f -> ((IContainer) f).getFile(IPath.fromPortableString(Dataset.SAMPLES).append(sampleId)));
    }

    /** Tells the workspace soon of files that a core has written, in a job of its own. */
    public static void refreshLater(Path folder, Collection<String> sampleIds) {
        List<String> ids = List.copyOf(sampleIds);
        Job job = Job.create(Messages.action_refresh, monitor -> {
            refresh(folder, ids, monitor);
        });
        job.setSystem(true);
        job.schedule();
    }

    /** A few samples one by one, many by reading the folder. */
    private static void refresh(Path folder, Collection<String> sampleIds, IProgressMonitor monitor) throws CoreException {
        Optional<IResource> resource = SiteProjects.resource(folder);
        if (resource.isEmpty()) {
            return;
        }
        IContainer container = (IContainer) resource.get();
        if (sampleIds.size() > FEW) {
            container.refreshLocal(IResource.DEPTH_INFINITE, monitor);
            return;
        }
        container.refreshLocal(IResource.DEPTH_ONE, monitor);
        for (String id : sampleIds) {
            for (String name : List.of(id, id + SIDECAR)) {
                container.getFile(IPath.fromPortableString(Dataset.SAMPLES).append(name))
                        .refreshLocal(IResource.DEPTH_ZERO, null);
            }
        }
    }

    /** The sample that a picture or a sidecar below {@code samples/} belongs to. */
    static String sampleOf(String relativePath) {
        return relativePath.endsWith(SIDECAR) ? relativePath.substring(0, relativePath.length() - SIDECAR.length())
                : relativePath;
    }
}
