package org.headend.model.ui.internal.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.IFormColors;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** Names and values one below the other; the values can be selected and copied. */
final class Facts {
    private static final int WIDTH = 240;

    private final FormToolkit toolkit;
    private final Composite parent;

    /** @param parent has a grid of two columns */
    Facts(FormToolkit toolkit, Composite parent) {
        this.toolkit = toolkit;
        this.parent = parent;
    }

    Facts add(String name, String value) {
        if (!value.isBlank()) {
            Label label = toolkit.createLabel(parent, name);
            label.setForeground(toolkit.getColors().getColor(IFormColors.TITLE));
            GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
            Text text = new Text(parent, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
            text.setText(value);
            text.setBackground(parent.getBackground());
            GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
        }
        return this;
    }
}
