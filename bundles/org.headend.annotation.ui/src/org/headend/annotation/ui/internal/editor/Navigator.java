package org.headend.annotation.ui.internal.editor;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IReusableEditor;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.part.FileEditorInput;
import org.headend.annotation.Tour;
import org.headend.annotation.ui.internal.Messages;
import org.headend.core.problem.ProblemException;
import org.headend.dataset.Dataset;
import org.headend.dataset.Sample;

/** Leads the editor from picture to picture along its route. */
final class Navigator {
    private final IReusableEditor editor;
    private final Route route;
    private final Consumer<String> notes;
    private Dataset dataset;

    /** @param notes is told why there is no way on */
    Navigator(IReusableEditor editor, Route route, Consumer<String> notes) {
        this.editor = editor;
        this.route = route;
        this.notes = notes;
    }

    /** Turns to a dataset; null for none. */
    void open(Dataset newDataset) {
        dataset = newDataset;
        route.open(dataset);
    }

    void next(String id) {
        go(id, tour -> tour.next(id), Messages.status_last);
    }

    void previous(String id) {
        go(id, tour -> tour.previous(id), Messages.status_first);
    }

    void nextUnlabelled(String id) {
        if (dataset != null) {
            route.useCurrent(id, tour -> show(id, tour.nextUnlabelled(id), Messages.status_allLabelled));
        }
    }

    private void go(String id, Function<Tour, Optional<Sample>> way, String otherwise) {
        if (dataset != null) {
            route.use(id, tour -> show(id, way.apply(tour), otherwise));
        }
    }

    /** The file of a sample; empty for a name that leads out of the dataset. */
    Optional<Path> picture(Sample sample) {
        try {
            return Optional.of(dataset.picture(sample.id()));
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }

    private void show(String from, Optional<Sample> target, String otherwise) {
        Optional<Path> picture = target.flatMap(this::picture);
        if (picture.isEmpty()) {
            notes.accept(otherwise);
        } else {
            editor.getSite().getPage().reuseEditor(editor, input(from, target.get().id(), picture.get()));
        }
    }

    /** In the workspace where the shown picture is in it. */
    private IEditorInput input(String from, String to, Path picture) {
        IFile now = ResourceUtil.getFile(editor.getEditorInput());
        if (now == null) {
            return new FileStoreEditorInput(EFS.getLocalFileSystem().fromLocalFile(picture.toFile()));
        }
        IPath samples = now.getFullPath().removeLastSegments(IPath.fromPortableString(from).segmentCount());
        return new FileEditorInput(now.getWorkspace().getRoot().getFile(samples.append(to)));
    }
}
