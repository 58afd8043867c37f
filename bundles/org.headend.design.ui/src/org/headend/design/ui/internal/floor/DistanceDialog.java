package org.headend.design.ui.internal.floor;

import java.util.OptionalDouble;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.headend.design.ui.internal.floor.paint.Frame;

/** Asks how far two points of a background are apart in reality. */
final class DistanceDialog extends TitleAreaDialog {
    private static final double LONGEST = 100_000;

    private final double present;
    private Text text;
    private double metres;

    /** @param present how far apart they are drawn now, m */
    DistanceDialog(Shell shell, double present) {
        super(shell);
        this.present = present;
    }

    /** What was entered, after OK. */
    double metres() {
        return metres;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.calibrate_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(Messages.calibrate_title);
        setMessage(Messages.bind(Messages.calibrate_message, Frame.number(present, 0.01)));
        Composite grid = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).applyTo(grid);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid);
        new Label(grid, SWT.NONE).setText(Messages.calibrate_distance);
        text = new Text(grid, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.swtDefaults().hint(110, SWT.DEFAULT).applyTo(text);
        new Label(grid, SWT.NONE).setText("m"); //$NON-NLS-1$
        text.addListener(SWT.Modify, e -> check());
        text.setFocus();
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.OK_ID).setEnabled(false);
    }

    private OptionalDouble read() {
        try {
            double value = Double.parseDouble(text.getText().strip().replace(',', '.'));
            return value > 0 && value <= LONGEST ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    private void check() {
        OptionalDouble value = read();
        setErrorMessage(value.isPresent() || text.getText().isBlank() ? null : Messages.calibrate_wrong);
        getButton(IDialogConstants.OK_ID).setEnabled(value.isPresent());
    }

    @Override
    protected void okPressed() {
        metres = read().orElseThrow();
        super.okPressed();
    }
}
