package org.headend.annotation.ui.internal.panel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.headend.annotation.ui.internal.Messages;
import org.headend.annotation.ui.internal.session.Session;
import org.headend.dataset.Annotation;
import org.headend.dataset.LabelClass;

/** The objects of the picture, in file order; its selection is that of the canvas. */
public final class ObjectsTable {
    private static final String UNKNOWN = "#8c8c8c"; //$NON-NLS-1$

    private final Table table;
    private final Session session;
    private final ClassColors colors;
    private final Runnable chosen;
    private Map<String, String> colorOf = Map.of();
    private boolean selecting;

    /** @param chosen called when the user selected something here */
    public ObjectsTable(Composite parent, Session session, ClassColors colors, Runnable chosen) {
        this.session = session;
        this.colors = colors;
        this.chosen = chosen;
        Composite area = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        table = new Table(area, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        column(layout, Messages.objects_class, 36);
        column(layout, Messages.objects_size, 34);
        column(layout, Messages.objects_flags, 30);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, e -> selected());
        session.addListener(this::sessionChanged);
        rebuild();
    }

    private void column(TableColumnLayout layout, String title, int weight) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        layout.setColumnData(column, new ColumnWeightData(weight, 50, true));
    }

    public Table control() {
        return table;
    }

    private void sessionChanged(Session.Change change) {
        switch (change) {
            case SAMPLE, OBJECTS, CLASSES -> rebuild();
            case SELECTION -> showSelection();
            case VISIBILITY -> { }
        }
    }

    private void rebuild() {
        Map<String, String> now = new HashMap<>();
        for (LabelClass one : session.classes()) {
            now.put(one.name(), one.color());
        }
        colorOf = now;
        table.setItemCount(session.objects().size());
        table.clearAll();
        table.getColumn(0).setText(session.objects().isEmpty() ? Messages.objects_class
                : Messages.objects_class + " (" + session.objects().size() + ')'); //$NON-NLS-1$
        showSelection();
    }

    private void fill(Event event) {
        List<Annotation> objects = session.objects();
        if (event.index >= objects.size()) {
            return;
        }
        Annotation object = objects.get(event.index);
        TableItem item = (TableItem) event.item;
        item.setImage(0, colors.swatch(colorOf.getOrDefault(object.label(), UNKNOWN)));
        item.setText(new String[] { object.label(), StatusBar.size(object.box()),
                object.flags().stream().sorted().map(Messages::flag).collect(Collectors.joining(", ")) }); //$NON-NLS-1$
    }

    private void selected() {
        selecting = true;
        session.select(IntStream.of(table.getSelectionIndices()).boxed().toList());
        selecting = false;
        chosen.run();
    }

    private void showSelection() {
        if (selecting) {
            return;
        }
        int[] indices = session.selection().stream().mapToInt(Integer::intValue).toArray();
        if (indices.length > 0 && indices.length == table.getItemCount()) {
            table.selectAll();
        } else {
            table.deselectAll();
            table.select(indices);
        }
        if (indices.length > 0) {
            table.showSelection();
        }
    }
}
