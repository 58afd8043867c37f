package org.headend.design.ui.internal.properties;

import java.util.List;
import java.util.Objects;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A cell whose value is chosen in a dialog, which opens at once. */
final class PickerCell extends CellEditor {
    private final String title;
    private final List<String> choices;
    private String value = ""; //$NON-NLS-1$

    PickerCell(Composite parent, String title, List<String> choices) {
        super(parent);
        this.title = title;
        this.choices = choices;
    }

    @Override
    protected Control createControl(Composite parent) {
        return new Label(parent, SWT.NONE); // nothing: the text of the cell shines through
    }

    @Override
    protected Object doGetValue() {
        return value;
    }

    @Override
    protected void doSetValue(Object text) {
        value = Objects.toString(text, ""); //$NON-NLS-1$
    }

    @Override
    protected void doSetFocus() {
        Control cell = getControl();
        cell.getDisplay().asyncExec(() -> { // the viewer has to finish its activation first
            if (!cell.isDisposed() && isActivated()) {
                pick(cell);
            }
        });
    }

    private void pick(Control cell) {
        PickDialog dialog = new PickDialog(cell.getShell(), title, choices, value);
        dialog.setBlockOnOpen(false);
        dialog.open();
        dialog.getShell().addDisposeListener(e -> {
            if (!cell.isDisposed()) {
                closed(dialog);
            }
        });
    }

    private void closed(PickDialog dialog) {
        if (dialog.getReturnCode() == Window.OK) {
            value = dialog.chosen();
            markDirty();
            fireApplyEditorValue();
        } else {
            fireCancelEditor();
        }
        deactivate();
    }
}
