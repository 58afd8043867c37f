package org.headend.design.ui.internal.floor;

import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.gef.commands.Command;
import org.headend.design.RecordedChange;
import org.headend.design.ui.internal.OpenDesign;

/** A change that is seen while it is made, by dragging for instance: in the end it is one step, or nothing has happened. */
public final class LiveChange {
    private final OpenDesign design;
    private final String label;
    private final ChangeRecorder recorder;

    private LiveChange(OpenDesign design, String label) {
        this.design = design;
        this.label = label;
        recorder = new ChangeRecorder(design.document());
    }

    /** From now on the document may be changed, until {@link #commit} or {@link #cancel}. */
    public static LiveChange begin(OpenDesign design, String label) {
        return new LiveChange(design, label);
    }

    private RecordedChange end() {
        RecordedChange change = new RecordedChange(recorder.endRecording());
        recorder.dispose();
        return change;
    }

    /** Makes it a step that can be undone; none when nothing was changed. */
    public void commit() {
        RecordedChange change = end();
        if (!change.isEmpty()) {
            design.commands().execute(new Recorded(label, change));
        }
    }

    /** Takes everything back. */
    public void cancel() {
        end().reverse();
    }

    /** It is done already when it is executed. */
    private static final class Recorded extends Command {
        private final RecordedChange change;

        Recorded(String label, RecordedChange change) {
            super(label);
            this.change = change;
        }

        @Override
        public void undo() {
            change.reverse();
        }

        @Override
        public void redo() {
            change.reverse();
        }
    }
}
