package org.headend.design.ui.internal.advice;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.headend.design.ui.internal.advice.Calculation.Row;
import org.headend.design.ui.internal.figure.Look;

/** One calculation as a table; lines beyond what is allowed stand out. */
public final class CalculationPage {
    private static final double WARNING = 0.8;

    private final Composite composite;
    private final TableViewer table;

    /** @param open told the id of the element of a line on double click */
    public CalculationPage(Composite parent, Calculation calculation, Consumer<String> open) {
        composite = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        composite.setLayout(layout);
        table = new TableViewer(composite, SWT.FULL_SELECTION | SWT.SINGLE);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        List<String> columns = calculation.columns();
        for (int i = 0; i < columns.size(); i++) {
            int index = i;
            boolean wide = calculation.isText(i);
            TableViewerColumn column = new TableViewerColumn(table, wide ? SWT.LEFT : SWT.RIGHT);
            column.getColumn().setText(columns.get(i));
            layout.setColumnData(column.getColumn(), new ColumnWeightData(i == 0 ? 30 : wide ? 24 : 11, 70));
            column.setLabelProvider(new ColumnLabelProvider() {
                @Override
                public String getText(Object element) {
                    return ((Row) element).cells().get(index);
                }

                @Override
                public Color getForeground(Object element) {
                    double share = ((Row) element).share();
                    Look look = Look.of(table.getTable());
                    return share > 1 ? look.error() : share > WARNING ? look.warning() : null;
                }
            });
        }
        table.addDoubleClickListener(e -> {
            if (((IStructuredSelection) e.getSelection()).getFirstElement() instanceof Row row) {
                open.accept(row.element());
            }
        });
    }

    public Control control() {
        return composite;
    }

    public void show(List<Row> rows) {
        table.setInput(rows);
    }

    public void setFocus() {
        table.getControl().setFocus();
    }
}
