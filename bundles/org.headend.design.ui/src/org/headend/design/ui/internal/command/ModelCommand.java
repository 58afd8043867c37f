package org.headend.design.ui.internal.command;

import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.gef.commands.Command;
import org.headend.design.site.Document;

/** Any change of the document as one step that can be undone: EMF records what the change does. */
public final class ModelCommand extends Command {
    private final Document document;
    private final Runnable change;
    private ChangeDescription recorded;

    /** @param change touches nothing but {@code document} */
    public ModelCommand(String label, Document document, Runnable change) {
        super(label);
        this.document = document;
        this.change = change;
    }

    @Override
    public boolean canUndo() {
        return recorded != null;
    }

    @Override
    public void execute() {
        ChangeRecorder recorder = new ChangeRecorder(document);
        try {
            change.run();
        } finally {
            recorded = recorder.endRecording();
            recorder.dispose();
        }
    }

    @Override
    public void undo() {
        recorded.applyAndReverse();
    }

    @Override
    public void redo() {
        recorded.applyAndReverse();
    }
}
