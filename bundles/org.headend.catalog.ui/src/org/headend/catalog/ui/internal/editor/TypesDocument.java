package org.headend.catalog.ui.internal.editor;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.headend.catalog.TypeFile;
import org.headend.core.problem.ProblemException;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A file of device types while it is edited: its objects, with every change undoable. */
final class TypesDocument {
    private static final int MAX_STEPS = 200;

    private TypeFile file;
    private String saved;
    private final Deque<String> undo = new ArrayDeque<>();
    private final Deque<String> redo = new ArrayDeque<>();
    private String field = ""; //$NON-NLS-1$
    private final List<Runnable> listeners = new ArrayList<>();

    TypesDocument(TypeFile file) {
        this.file = file;
        saved = file.text();
    }

    TypeFile file() {
        return file;
    }

    List<ObjectNode> nodes() {
        return file.nodes();
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /**
     * Changes the document in one step; what follows in the same field belongs to the same step.
     *
     * @param key names the field; empty for a step of its own
     */
    void edit(String key, Runnable change) {
        String before = file.text();
        change.run();
        if (before.equals(file.text())) {
            return;
        }
        if (key.isEmpty() || !key.equals(field)) {
            undo.push(before);
            while (undo.size() > MAX_STEPS) {
                undo.removeLast();
            }
        }
        field = key;
        redo.clear();
        fire();
    }

    /** The next change begins a step of its own. */
    void endStep() {
        field = ""; //$NON-NLS-1$
    }

    boolean canUndo() {
        return !undo.isEmpty();
    }

    boolean canRedo() {
        return !redo.isEmpty();
    }

    void undo() {
        restore(undo, redo);
    }

    void redo() {
        restore(redo, undo);
    }

    private void restore(Deque<String> from, Deque<String> to) {
        if (from.isEmpty()) {
            return;
        }
        to.push(file.text());
        file = parse(file.path(), from.pop());
        field = ""; //$NON-NLS-1$
        fire();
    }

    private static TypeFile parse(Path path, String text) {
        try {
            return TypeFile.parse(path, text);
        } catch (ProblemException e) {
            throw new IllegalStateException(e); // it was written by us
        }
    }

    /** Takes what somebody else wrote; steps before it cannot be undone. */
    void replace(TypeFile other) {
        file = other;
        saved = other.text();
        undo.clear();
        redo.clear();
        endStep();
        fire();
    }

    boolean isDirty() {
        return !saved.equals(file.text());
    }

    void save() throws ProblemException {
        file.save();
        saved = file.text();
        endStep();
        fire();
    }

    private void fire() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
