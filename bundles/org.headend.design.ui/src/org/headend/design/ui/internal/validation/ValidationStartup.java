package org.headend.design.ui.internal.validation;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IStartup;
import org.headend.core.ui.SiteProjects;

/** Validates every design once at the start and again whenever its file changes, whoever changed it. */
public final class ValidationStartup implements IStartup {
    /** One job per file: scheduled again while it runs, it runs again afterwards, so that the last state wins. */
    private static final Map<IFile, ValidationJob> JOBS = new ConcurrentHashMap<>();

    @Override
    public void earlyStartup() {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        workspace.addResourceChangeListener(ValidationStartup::changed, IResourceChangeEvent.POST_CHANGE);
        for (IProject project : SiteProjects.all()) {
            validate(SiteProjects.design(project));
        }
    }

    private static void changed(IResourceChangeEvent event) {
        try {
            event.getDelta().accept(delta -> {
                boolean content = delta.getKind() != IResourceDelta.CHANGED
                        || (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
                if (delta.getResource() instanceof IFile file && content && delta.getKind() != IResourceDelta.REMOVED
                        && file.getProjectRelativePath().equals(SiteProjects.DESIGN)) {
                    validate(file);
                }
                return true;
            });
        } catch (CoreException e) {
            ILog.of(ValidationStartup.class).log(e.getStatus());
        }
    }

    private static void validate(IFile design) {
        if (design.exists()) {
            JOBS.computeIfAbsent(design, ValidationJob::new).schedule();
        }
    }
}
