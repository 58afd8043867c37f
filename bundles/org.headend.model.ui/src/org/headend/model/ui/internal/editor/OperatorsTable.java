package org.headend.model.ui.internal.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.headend.model.ui.internal.Messages;

/** Operators with their counts; a click on a column sorts by it. */
final class OperatorsTable {
    private final Table table;
    private final List<Map.Entry<String, Integer>> rows;
    private final TableColumn name;

    OperatorsTable(Composite parent, Map<String, Integer> operators) {
        rows = new ArrayList<>(operators.entrySet());
        TableColumnLayout layout = new TableColumnLayout();
        parent.setLayout(layout);
        table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
        table.setHeaderVisible(true);
        name = column(Messages.operators_name, SWT.NONE);
        TableColumn count = column(Messages.operators_count, SWT.RIGHT);
        layout.setColumnData(name, new ColumnWeightData(1, 120));
        layout.setColumnData(count, new ColumnPixelData(90));
        table.addListener(SWT.SetData, e -> {
            Map.Entry<String, Integer> row = rows.get(e.index);
            ((TableItem) e.item).setText(new String[] { row.getKey(), String.format("%,d", row.getValue()) }); //$NON-NLS-1$
        });
        sort(count, SWT.DOWN);
    }

    private TableColumn column(String title, int style) {
        TableColumn column = new TableColumn(table, style);
        column.setText(title);
        column.addListener(SWT.Selection, e -> sort(column,
                table.getSortColumn() == column && table.getSortDirection() == SWT.UP ? SWT.DOWN : SWT.UP));
        return column;
    }

    private void sort(TableColumn column, int direction) {
        Comparator<Map.Entry<String, Integer>> order = column == name ? Map.Entry.comparingByKey()
                : Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()));
        rows.sort(direction == SWT.UP ? order : order.reversed());
        table.setSortColumn(column);
        table.setSortDirection(direction);
        table.setItemCount(rows.size());
        table.clearAll();
    }
}
