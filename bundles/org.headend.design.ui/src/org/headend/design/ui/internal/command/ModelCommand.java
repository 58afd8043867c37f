package org.headend.design.ui.internal.command;

import java.util.List;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.gef.commands.Command;
import org.headend.design.RecordedChange;
import org.headend.design.site.Document;

/** Any change of the document as one step that can be undone: EMF records what the change does. */
public final class ModelCommand extends Command {
    private final Document document;
    private final Runnable change;
    private RecordedChange recorded;

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
        Recorder recorder = Recorder.of(document);
        recorder.begin();
        try {
            change.run();
        } finally {
            recorded = new RecordedChange(recorder.endRecording());
        }
    }

    /** Stays with its document: to attach one to a hundred thousand elements for each command would take longer than the change. */
    private static final class Recorder extends ChangeRecorder {
        private final Document document;

        private Recorder(Document document) {
            this.document = document;
        }

        static Recorder of(Document document) {
            for (Adapter adapter : document.eAdapters()) {
                if (adapter instanceof Recorder recorder) {
                    return recorder;
                }
            }
            return new Recorder(document);
        }

        void begin() {
            beginRecording(List.of(document));
        }
    }

    @Override
    public void undo() {
        recorded.reverse();
    }

    @Override
    public void redo() {
        recorded.reverse();
    }
}
