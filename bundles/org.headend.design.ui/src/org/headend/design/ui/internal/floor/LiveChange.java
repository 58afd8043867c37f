package org.headend.design.ui.internal.floor;

import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.gef.commands.Command;
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

    private ChangeDescription end() {
        ChangeDescription description = recorder.endRecording();
        recorder.dispose();
        return description;
    }

    /** Makes it a step that can be undone; none when nothing was changed. */
    public void commit() {
        ChangeDescription description = end();
        if (!description.getObjectChanges().isEmpty()) {
            design.commands().execute(new Recorded(label, description));
        }
    }

    /** Takes everything back. */
    public void cancel() {
        end().apply();
    }

    /** It is done already when it is executed. */
    private static final class Recorded extends Command {
        private final ChangeDescription description;

        Recorded(String label, ChangeDescription description) {
            super(label);
            this.description = description;
        }

        @Override
        public void undo() {
            description.applyAndReverse();
        }

        @Override
        public void redo() {
            description.applyAndReverse();
        }
    }
}
