package org.headend.dataset.ui.internal.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.widgets.Control;
import org.headend.core.ui.SiteProjects;
import org.headend.core.ui.WorkJob;
import org.headend.dataset.Dataset;

/** Tells a model when the workspace sees changed files of its dataset, and its view when datasets come and go. */
public final class DatasetWatcher implements IResourceChangeListener {
    private static final int FEW = 500;

    private final Control owner;
    private final DatasetModel model;
    private final Runnable datasetsChanged;
    private final java.util.function.Consumer<List<String>> picturesChanged;

    public DatasetWatcher(Control owner, DatasetModel model, Runnable datasetsChanged,
            java.util.function.Consumer<List<String>> picturesChanged) {
        this.owner = owner;
        this.model = model;
        this.datasetsChanged = datasetsChanged;
        this.picturesChanged = picturesChanged;
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
        owner.addDisposeListener(e -> ResourcesPlugin.getWorkspace().removeResourceChangeListener(this));
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        Path folder = model.folder();
        IPath watched = folder == null ? null : SiteProjects.resource(folder).map(IResource::getFullPath).orElse(null);
        Seen seen = new Seen(watched);
        try {
            event.getDelta().accept(seen::visit);
        } catch (CoreException e) {
            ILog.of(DatasetWatcher.class).log(e.getStatus());
            return;
        }
        WorkJob.onUi(owner, () -> tell(folder, seen));
    }

    private void tell(Path folder, Seen seen) {
        if (seen.datasets) {
            datasetsChanged.run();
        }
        if (folder == null || !folder.equals(model.folder())) {
            return;
        }
        if (!seen.pictures.isEmpty()) {
            picturesChanged.accept(seen.pictures);
        }
        if (seen.samples.size() > FEW) {
            model.reload();
        } else if (!seen.samples.isEmpty() || seen.descriptor) {
            model.look(seen.samples);
        }
    }

    /** What a delta holds. */
    private static final class Seen {
        private final IPath watched;
        private final List<String> samples = new ArrayList<>();
        private final List<String> pictures = new ArrayList<>();
        private boolean descriptor;
        private boolean datasets;

        Seen(IPath watched) {
            this.watched = watched;
        }

        boolean visit(IResourceDelta delta) {
            IPath path = delta.getFullPath();
            boolean comesOrGoes = delta.getKind() != IResourceDelta.CHANGED
                    || (delta.getFlags() & (IResourceDelta.OPEN | IResourceDelta.DESCRIPTION)) != 0;
            datasets |= comesOrGoes && (path.segmentCount() == 1
                    || path.segmentCount() <= 4 && path.segment(1).equals(DatasetFolders.PARENT)
                            && (path.segmentCount() < 4 || path.lastSegment().equals(Dataset.FILE)));
            if (watched == null || !watched.isPrefixOf(path)) {
                return path.segmentCount() < 4;
            }
            if (delta.getResource() instanceof IFile && isContent(delta)) {
                IPath inside = path.makeRelativeTo(watched);
                if (inside.segmentCount() > 1 && inside.segment(0).equals(Dataset.SAMPLES)) {
                    String file = inside.removeFirstSegments(1).toPortableString();
                    String id = DatasetFolders.sampleOf(file);
                    samples.add(id);
                    if (id.equals(file)) {
                        pictures.add(id);
                    }
                } else if (inside.segmentCount() == 1) {
                    descriptor = true;
                }
            }
            return true;
        }

        private static boolean isContent(IResourceDelta delta) {
            return delta.getKind() != IResourceDelta.CHANGED
                    || (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
        }
    }
}
