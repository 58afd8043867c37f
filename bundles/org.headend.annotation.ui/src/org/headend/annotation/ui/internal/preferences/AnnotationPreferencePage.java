package org.headend.annotation.ui.internal.preferences;

import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.headend.annotation.ui.internal.Messages;

/** How boxes look and how new ones get their class. */
public final class AnnotationPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
    private static final int MAX_LINE_WIDTH = 8;

    public AnnotationPreferencePage() {
        super(GRID);
        setPreferenceStore(Settings.store());
        setDescription(Messages.preferences_note);
    }

    @Override
    public void init(IWorkbench workbench) {
        // nothing to prepare
    }

    @Override
    protected void createFieldEditors() {
        IntegerFieldEditor width = new IntegerFieldEditor(Settings.LINE_WIDTH, Messages.preferences_lineWidth,
                getFieldEditorParent(), 2);
        width.setValidRange(1, MAX_LINE_WIDTH);
        addField(width);
        addField(new BooleanFieldEditor(Settings.LABELS, Messages.preferences_labels, getFieldEditorParent()));
        addField(new BooleanFieldEditor(Settings.CROSSHAIR, Messages.preferences_crosshair, getFieldEditorParent()));
        addField(new BooleanFieldEditor(Settings.ASK_CLASS, Messages.preferences_askClass, getFieldEditorParent()));
    }
}
