package org.headend.catalog.ui.internal.editor;

import java.util.function.BiConsumer;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.headend.catalog.ui.internal.Messages;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Label and control of one field; what cannot be taken is marked and not written. */
final class FieldRow {
    private static final int WIDTH = 90;

    private final Field field;
    private final Control control;
    private final ControlDecoration mark;
    private boolean showing;

    /** @param changed takes field and text that are to be written */
    FieldRow(FormToolkit toolkit, Composite parent, Field field, BiConsumer<Field, String> changed) {
        this.field = field;
        if (field.kind() == Field.Kind.TRUTH) {
            Button button = toolkit.createButton(parent, field.label(), SWT.CHECK);
            GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
            button.addListener(SWT.Selection, e -> changed.accept(field, String.valueOf(button.getSelection())));
            control = button;
        } else {
            Label label = toolkit.createLabel(parent, field.label());
            label.setForeground(parent.getForeground());
            boolean lines = field.kind() == Field.Kind.LINES;
            GridDataFactory.swtDefaults().align(SWT.BEGINNING, lines ? SWT.BEGINNING : SWT.CENTER).applyTo(label);
            if (field.choices().isEmpty()) {
                control = toolkit.createText(parent, "", lines ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE); //$NON-NLS-1$
            } else {
                Combo combo = new Combo(parent, field.kind() == Field.Kind.CHOICE ? SWT.READ_ONLY : SWT.NONE);
                combo.setItems(field.choices().stream().map(c -> Values.label(field, c)).toArray(String[]::new));
                toolkit.adapt(combo, true, false);
                control = combo;
            }
            boolean wide = lines || field.kind() == Field.Kind.WIDE;
            GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).indent(6, 0).grab(true, false).hint(WIDTH, lines ? 56 : SWT.DEFAULT).span(wide ? 3 : 1, 1).applyTo(control);
            control.addListener(SWT.Modify, e -> modified(changed));
        }
        control.setData("field", field.path()); //$NON-NLS-1$
        mark = new ControlDecoration(control, SWT.LEFT | SWT.TOP);
        mark.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
        mark.setDescriptionText(field.kind() == Field.Kind.WHOLE ? Messages.form_whole : Messages.form_number);
        mark.hide();
    }

    private String text() {
        return switch (control) {
            case Text text -> text.getText();
            case Combo combo -> field.kind() == Field.Kind.CHOICE && combo.getSelectionIndex() >= 0 ? field.choices().get(combo.getSelectionIndex()) : combo.getText();
            default -> ""; //$NON-NLS-1$
        };
    }

    private void modified(BiConsumer<Field, String> changed) {
        if (showing) {
            return;
        }
        if (field.accepts(text())) {
            mark.hide();
            changed.accept(field, text());
        } else {
            mark.show();
        }
    }

    boolean isUnacceptable() {
        return !field.accepts(text());
    }

    /** Shows what the node says; a field that has it already keeps its caret. */
    void show(ObjectNode node) {
        String value = field.get(node);
        showing = true;
        try {
            switch (control) {
                case Button button -> button.setSelection(Boolean.parseBoolean(value));
                case Combo combo -> {
                    if (field.kind() == Field.Kind.CHOICE) {
                        combo.select(field.choices().indexOf(value));
                    } else if (!combo.getText().equals(value)) {
                        combo.setText(value);
                    }
                }
                case Text text -> {
                    boolean same = field.accepts(text.getText()) && equal(text.getText(), value);
                    if (!same) {
                        text.setText(value);
                    }
                }
                default -> throw new IllegalStateException(control.toString());
            }
        } finally {
            showing = false;
        }
        if (!isUnacceptable()) {
            mark.hide();
        }
    }

    /** Half typed numbers such as 2. or 2,0 stay as they are. */
    private boolean equal(String shown, String value) {
        if (field.kind() == Field.Kind.NUMBER && !shown.isBlank() && !value.isBlank()) {
            return Double.parseDouble(shown.strip().replace(',', '.')) == Double.parseDouble(value);
        }
        return field.kind() == Field.Kind.LINES ? shown.equals(value) : shown.strip().equals(value);
    }
}
