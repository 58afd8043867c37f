package org.headend.annotation.ui.internal.editor;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.headend.core.ui.SiteProjects;
import org.headend.core.ui.WorkJob;
import org.headend.dataset.Dataset;
import org.headend.media.Picture;

/** Tells the editor what changes on disk, and the workspace what the editor writes. */
final class DiskWatch implements IResourceChangeListener {
    private static final int SOON = 150;

    /** What the editor wants to hear, on the UI thread. */
    interface Listener {
        /** The picture's own file is another one, or is gone. */
        void pictureChanged(Path file);

        /** A file with annotations changed. */
        void annotationsChanged(Path sidecar);

        void classesChanged(Path descriptor);

        /** Pictures were added or removed. */
        void picturesChanged();
    }

    private final Control owner;
    private final Listener listener;
    private final Set<Path> written = new HashSet<>();
    private final Job refresh;

    DiskWatch(Control owner, Listener listener) {
        this.owner = owner;
        this.listener = listener;
        refresh = Job.createSystem("refresh annotations", monitor -> { //$NON-NLS-1$
            refresh();
        });
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    /** Tells the workspace soon that a file was written. */
    void wrote(Path file) {
        synchronized (written) {
            written.add(file);
        }
        refresh.schedule(SOON);
    }

    private void refresh() {
        Set<Path> files;
        synchronized (written) {
            files = new HashSet<>(written);
            written.clear();
        }
        for (Path file : files) {
            for (IFile resource : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri())) {
                try {
                    resource.refreshLocal(IResource.DEPTH_ZERO, null);
                } catch (CoreException e) {
                    ILog.of(DiskWatch.class).log(Status.warning(e.getMessage(), e));
                }
            }
        }
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        try {
            event.getDelta().accept(delta -> {
                if (delta.getResource() instanceof IFile file && (delta.getKind() != IResourceDelta.CHANGED
                        || (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0)) {
                    tell(file, delta.getKind());
                }
                return true;
            });
        } catch (CoreException e) {
            ILog.of(DiskWatch.class).log(Status.warning(e.getMessage(), e));
        }
    }

    private void tell(IFile file, int kind) {
        if (file.getLocationURI() == null) {
            return; // its project is gone
        }
        Path path = SiteProjects.path(file);
        if (file.getName().equals(Dataset.FILE)) {
            WorkJob.onUi(owner, () -> listener.classesChanged(path));
        } else if (Picture.hasPictureName(path)) {
            WorkJob.onUi(owner, () -> listener.pictureChanged(path));
            if (kind != IResourceDelta.CHANGED) {
                WorkJob.onUi(owner, listener::picturesChanged);
            }
        } else if (file.getName().endsWith(".json")) { //$NON-NLS-1$
            WorkJob.onUi(owner, () -> listener.annotationsChanged(path));
        }
    }

    void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
    }
}
