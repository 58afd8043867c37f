package org.headend.core.ui.internal.validation;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IStartup;
import org.headend.core.json.JsonFile;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.core.resources.ProblemMarkers;
import org.headend.core.site.Site;
import org.headend.core.ui.SiteProjects;
import org.headend.core.ui.internal.Messages;

/**
 * Reads the JSON descriptors of every site once at the start and again whenever one changes. What is broken gets a
 * marker on its line; what a descriptor means is its feature's business.
 */
public final class DescriptorValidation implements IStartup {
    private static final String MARKER = "org.headend.core.ui.descriptorProblem"; //$NON-NLS-1$
    private static final String JSON = "json"; //$NON-NLS-1$
    /** Folders whose descriptors lie right in them or one folder below. */
    private static final Set<String> FOLDERS = Set.of("gateways", "datasets", "training", "models", "deploy"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
    private static final int DEEPEST = 3;

    private final ConcurrentLinkedQueue<IFile> waiting = new ConcurrentLinkedQueue<>();
    private final Job job = new Job(Messages.validation_descriptors) {
        @Override
        protected IStatus run(IProgressMonitor monitor) {
            for (IFile file = waiting.poll(); file != null && !monitor.isCanceled(); file = waiting.poll()) {
                validate(file);
            }
            return Status.OK_STATUS;
        }
    };

    @Override
    public void earlyStartup() {
        job.setSystem(true);
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        workspace.addResourceChangeListener(this::changed, IResourceChangeEvent.POST_CHANGE);
        for (IProject project : SiteProjects.all()) {
            try {
                project.accept(resource -> {
                    collect(resource);
                    return resource.getProjectRelativePath().segmentCount() < DEEPEST;
                });
            } catch (CoreException e) {
                ILog.of(DescriptorValidation.class).log(e.getStatus());
            }
        }
        job.schedule();
    }

    private void changed(IResourceChangeEvent event) {
        try {
            event.getDelta().accept(delta -> {
                boolean content = delta.getKind() == IResourceDelta.ADDED
                        || (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
                if (content && delta.getKind() != IResourceDelta.REMOVED) {
                    collect(delta.getResource());
                }
                return delta.getProjectRelativePath() == null || delta.getProjectRelativePath().segmentCount() < DEEPEST;
            });
        } catch (CoreException e) {
            ILog.of(DescriptorValidation.class).log(e.getStatus());
        }
        if (!waiting.isEmpty()) {
            job.schedule();
        }
    }

    private void collect(IResource resource) {
        if (resource instanceof IFile file && isDescriptor(file.getProjectRelativePath()) && SiteProjects.isSite(file.getProject())) {
            waiting.add(file);
        }
    }

    static boolean isDescriptor(IPath path) {
        return JSON.equals(path.getFileExtension()) && path.segmentCount() <= DEEPEST
                && (path.segmentCount() == 1 ? path.lastSegment().equals(Site.DESCRIPTOR) : FOLDERS.contains(path.segment(0)));
    }

    private static void validate(IFile file) {
        try {
            if (file.exists()) {
                ProblemMarkers.replace(file, MARKER, problems(file), null);
            }
        } catch (CoreException e) {
            ILog.of(DescriptorValidation.class).log(e.getStatus());
        }
    }

    private static List<Problem> problems(IFile file) {
        try {
            if (file.getParent() instanceof IProject project) {
                SiteProjects.open(project);
            } else {
                JsonFile.read(SiteProjects.path(file));
            }
            return List.of();
        } catch (ProblemException e) {
            return List.of(e.problem());
        }
    }
}
