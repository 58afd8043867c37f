package org.headend.annotation.ui.internal.editor;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Display;
import org.headend.annotation.AnnotationEditor;
import org.headend.annotation.ui.internal.canvas.Pixels;
import org.headend.core.problem.ProblemException;
import org.headend.dataset.Dataset;

/**
 * A picture and its annotations, or why they cannot be read.
 *
 * @param pixels  null when there is a failure
 * @param editor  null when there is a failure, or the picture belongs to no dataset
 * @param failure null when all is well
 */
record Loaded(Pixels pixels, AnnotationEditor editor, ProblemException failure) {

    /** Reads everything; not for the UI thread. */
    static Loaded read(Path file, Display display, IProgressMonitor monitor) {
        try {
            Optional<SampleFile> sample = SampleFile.of(file);
            AnnotationEditor editor = sample.isEmpty() ? null
                    : new AnnotationEditor(Dataset.open(sample.get().dataset()), sample.get().id());
            return new Loaded(Pixels.decode(file, display, monitor), editor, null);
        } catch (ProblemException e) {
            return new Loaded(null, null, e);
        }
    }

    void dispose() {
        if (pixels != null) {
            pixels.dispose();
        }
    }
}
