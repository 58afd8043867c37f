package org.headend.annotation.ui.internal.editor;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.headend.annotation.AnnotationEditor;

/** The editors of the samples seen last, so that undo works after coming back to one. */
final class Histories {
    private static final int MOST = 64;

    private final Map<Path, AnnotationEditor> editors = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, AnnotationEditor> eldest) {
            return size() > MOST;
        }
    };

    /** The known editor of a picture, else the given one. */
    AnnotationEditor of(Path picture, AnnotationEditor fresh) {
        return editors.computeIfAbsent(picture, p -> fresh);
    }

    void forget(Path picture) {
        editors.remove(picture);
    }
}
