package org.headend.design.ui.internal.exchange;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.headend.core.problem.Severity;

/** What would come of it, line by line; only visible lines are made. */
final class PreviewTable {
    private static final int[] WIDTHS = { 130, 140, 140, 150, 420 };
    private final Table table;
    private List<Row> rows = List.of();

    /** @param worst null for a line without a problem */
    record Row(String name, String type, String address, String link, String remark, Severity worst) {
    }

    PreviewTable(Composite parent) {
        table = new Table(parent, SWT.BORDER | SWT.VIRTUAL | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        String[] heads = { Messages.preview_name, Messages.preview_type, Messages.preview_address, Messages.preview_link, Messages.preview_remark };
        for (int i = 0; i < heads.length; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(heads[i]);
            column.setWidth(WIDTHS[i]);
        }
        table.addListener(SWT.SetData, e -> fill((TableItem) e.item));
        GridDataFactory.fillDefaults().grab(true, true).hint(820, 220).applyTo(table);
    }

    private void fill(TableItem item) {
        Row row = rows.get(table.indexOf(item));
        item.setText(new String[] { row.name(), row.type(), row.address(), row.link(), row.remark() });
        item.setImage(4, image(row.worst()));
    }

    private static Image image(Severity severity) {
        return severity == null ? null : PlatformUI.getWorkbench().getSharedImages().getImage(severity == Severity.ERROR ? ISharedImages.IMG_OBJS_ERROR_TSK
                : severity == Severity.WARNING ? ISharedImages.IMG_OBJS_WARN_TSK : ISharedImages.IMG_OBJS_INFO_TSK);
    }

    void show(List<Row> newRows) {
        rows = List.copyOf(newRows);
        table.setItemCount(rows.size());
        table.clearAll();
    }

    Table control() {
        return table;
    }
}
