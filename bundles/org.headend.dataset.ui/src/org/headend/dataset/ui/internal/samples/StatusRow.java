package org.headend.dataset.ui.internal.samples;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.headend.dataset.ui.internal.Messages;

/** How many samples are shown and selected, and the size of the thumbnails. */
final class StatusRow extends Composite {
    private final Label counter;
    private final Scale size;

    StatusRow(Composite parent, SampleGrid grid) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 0).spacing(8, 0).applyTo(this);
        counter = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(counter);
        Label label = new Label(this, SWT.NONE);
        label.setText(Messages.status_size);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(label);
        size = new Scale(this, SWT.HORIZONTAL);
        size.setMinimum(SampleGrid.SMALLEST);
        size.setMaximum(SampleGrid.LARGEST);
        size.setIncrement(16);
        size.setPageIncrement(64);
        size.setSelection(grid.side());
        size.setToolTipText(Messages.status_sizeTip);
        GridDataFactory.swtDefaults().hint(150, SWT.DEFAULT).align(SWT.CENTER, SWT.CENTER).applyTo(size);
        size.addListener(SWT.Selection, e -> grid.setSide(size.getSelection()));
        grid.addSizeListener(() -> size.setSelection(grid.side()));
    }

    void show(int shown, int all, int selected) {
        String text = shown == all ? NLS.bind(Messages.status_all, number(all))
                : NLS.bind(Messages.status_some, number(shown), number(all));
        counter.setText(selected == 0 ? text : text + "  ·  " + NLS.bind(Messages.status_selected, number(selected))); //$NON-NLS-1$
    }

    void clear() {
        counter.setText(""); //$NON-NLS-1$
    }

    /** The text that a person reads. */
    String text() {
        return counter.getText();
    }

    private static String number(int value) {
        return String.format("%,d", value); //$NON-NLS-1$
    }
}
