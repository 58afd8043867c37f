package org.headend.gateway.ui.internal.files;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.headend.gateway.ui.internal.Messages;

/** Permissions as a grid of boxes and as an octal number, each following the other. */
final class ModeDialog extends Dialog {
    private static final int RADIX = 8;
    private static final int SPECIAL = 07000;

    private final String names;
    private final boolean folders;
    private final Button[] boxes = new Button[9];
    private Text octal;
    private Button below;
    private int mode;
    private boolean recursive;
    private boolean following;

    ModeDialog(Shell parent, String names, int mode, boolean folders) {
        super(parent);
        this.names = names;
        this.mode = mode;
        this.folders = folders;
    }

    int mode() {
        return mode;
    }

    /** Whether folders are changed with all below. */
    boolean recursive() {
        return recursive;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.mode_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label title = new Label(area, SWT.WRAP);
        title.setText(names);
        GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(50), SWT.DEFAULT).applyTo(title);
        Composite grid = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(20, 6).applyTo(grid);
        String[] who = { Messages.mode_owner, Messages.mode_group, Messages.mode_others };
        String[] what = { Messages.mode_read, Messages.mode_write, Messages.mode_execute };
        for (int row = 0; row < who.length; row++) {
            new Label(grid, SWT.NONE).setText(who[row]);
            for (int column = 0; column < what.length; column++) {
                Button box = new Button(grid, SWT.CHECK);
                box.setText(what[column]);
                box.addListener(SWT.Selection, e -> fromBoxes());
                boxes[row * what.length + column] = box;
            }
        }
        new Label(grid, SWT.NONE).setText(Messages.mode_octal);
        octal = new Text(grid, SWT.BORDER);
        octal.setTextLimit(4);
        GridDataFactory.swtDefaults().span(3, 1).hint(convertWidthInCharsToPixels(6), SWT.DEFAULT).applyTo(octal);
        octal.addListener(SWT.Modify, e -> fromOctal());
        if (folders) {
            below = new Button(area, SWT.CHECK);
            below.setText(Messages.mode_below);
            below.addListener(SWT.Selection, e -> recursive = below.getSelection());
        }
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.button_ok, true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.button_cancel, false);
        octal.setText(String.format("%04o", mode)); //$NON-NLS-1$
    }

    private void fromBoxes() {
        int bits = 0;
        for (int i = 0; i < boxes.length; i++) {
            bits |= boxes[i].getSelection() ? 1 << boxes.length - 1 - i : 0;
        }
        mode = mode & SPECIAL | bits;
        following = true;
        octal.setText(String.format("%04o", mode)); //$NON-NLS-1$
        following = false;
        getButton(IDialogConstants.OK_ID).setEnabled(true);
    }

    private void fromOctal() {
        if (following) {
            return;
        }
        boolean valid = octal.getText().matches("[0-7]{3,4}"); //$NON-NLS-1$
        getButton(IDialogConstants.OK_ID).setEnabled(valid);
        if (valid) {
            mode = Integer.parseInt(octal.getText(), RADIX);
            for (int i = 0; i < boxes.length; i++) {
                boxes[i].setSelection((mode & 1 << boxes.length - 1 - i) != 0);
            }
        }
    }
}
