package org.headend.design.ui.internal.table;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Which cells did not take their texts, and why; nothing was changed. */
final class Refusals extends Dialog {
    private static final int[] WIDTHS = { 60, 120, 160, 440 };
    private final List<Line> lines;

    /** @param row from 1 */
    record Line(int row, String column, String text, String message) {
    }

    Refusals(Shell parent, List<Line> lines) {
        super(parent);
        this.lines = List.copyOf(lines);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.refusals_title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label text = new Label(area, SWT.WRAP);
        text.setText(lines.size() == 1 ? Messages.refusals_one : Messages.bind(Messages.refusals_text, lines.size()));
        GridDataFactory.fillDefaults().grab(true, false).hint(760, SWT.DEFAULT).applyTo(text);
        Table table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.VIRTUAL);
        table.setHeaderVisible(true);
        String[] heads = { Messages.refusals_row, Messages.refusals_column, Messages.refusals_cell, Messages.refusals_why };
        for (int i = 0; i < heads.length; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(heads[i]);
            column.setWidth(WIDTHS[i]);
        }
        table.addListener(SWT.SetData, e -> {
            Line line = lines.get(table.indexOf((TableItem) e.item));
            ((TableItem) e.item).setText(new String[] { Integer.toString(line.row()), line.column(), line.text(), line.message() });
        });
        table.setItemCount(lines.size());
        GridDataFactory.fillDefaults().grab(true, true).hint(800, 220).applyTo(table);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
    }

    @Override
    protected Point getInitialSize() {
        return getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT);
    }
}
