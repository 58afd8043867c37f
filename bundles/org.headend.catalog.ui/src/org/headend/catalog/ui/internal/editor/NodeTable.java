package org.headend.catalog.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.headend.catalog.ui.internal.Messages;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A list of objects of a type, its ports or its streams, edited in place. */
final class NodeTable {
    private static final String PLUGIN = "org.headend.catalog.ui"; //$NON-NLS-1$
    private static final int HEIGHT = 150;

    private final TypesDocument document;
    private final String path;
    private final Supplier<ObjectNode> fresh;
    private final LocalResourceManager resources;
    private final TableViewer table;
    private final List<ToolItem> needSelection = new ArrayList<>();
    private ObjectNode owner;

    /**
     * @param path  the list below a type, names separated by /
     * @param fresh makes a new entry
     */
    NodeTable(FormToolkit toolkit, Composite parent, TypesDocument document, String path, List<Field> fields, Supplier<ObjectNode> fresh, LocalResourceManager resources) {
        this.document = document;
        this.path = path;
        this.fresh = fresh;
        this.resources = resources;
        Composite area = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).span(4, 1).applyTo(area);
        ToolBar bar = new ToolBar(area, SWT.FLAT);
        toolkit.adapt(bar);
        tool(bar, "add", Messages.table_add, false, () -> insert(fresh.get())); //$NON-NLS-1$
        tool(bar, "duplicate", Messages.table_duplicate, true, () -> insert(selected().deepCopy())); //$NON-NLS-1$
        tool(bar, "delete", Messages.table_delete, true, this::delete); //$NON-NLS-1$
        tool(bar, "up", Messages.table_up, true, () -> move(-1)); //$NON-NLS-1$
        tool(bar, "down", Messages.table_down, true, () -> move(1)); //$NON-NLS-1$
        table = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        table.getTable().setHeaderVisible(true);
        table.getTable().setLinesVisible(true);
        table.getTable().setData("path", path); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).hint(200, HEIGHT).applyTo(table.getTable());
        table.setContentProvider(ArrayContentProvider.getInstance());
        fields.forEach(this::column);
        table.addSelectionChangedListener(e -> enable());
        TableViewerFocusCellManager focus = new TableViewerFocusCellManager(table, new FocusCellOwnerDrawHighlighter(table));
        TableViewerEditor.create(table, focus, new ColumnViewerEditorActivationStrategy(table) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL || event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
                        || event.eventType == ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION
                        || event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED && (event.keyCode == SWT.CR || event.keyCode == SWT.F2);
            }
        }, ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR | ColumnViewerEditor.KEYBOARD_ACTIVATION);
        table.getTable().addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.DEL && selected() != null && !table.isCellEditorActive()) {
                delete();
            }
        });
        enable();
    }

    private void tool(ToolBar bar, String icon, String tip, boolean selection, Runnable action) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        ResourceLocator.imageDescriptorFromBundle(PLUGIN, "icons/" + icon + ".svg").ifPresent(d -> item.setImage(resources.create(d))); //$NON-NLS-1$ //$NON-NLS-2$
        item.setToolTipText(tip);
        item.addListener(SWT.Selection, e -> action.run());
        if (selection) {
            needSelection.add(item);
        }
    }

    private void enable() {
        needSelection.forEach(item -> item.setEnabled(selected() != null));
    }

    private void column(Field field) {
        TableViewerColumn column = new TableViewerColumn(table, field.kind() == Field.Kind.NUMBER || field.kind() == Field.Kind.WHOLE ? SWT.RIGHT : SWT.LEFT);
        column.getColumn().setText(field.label());
        column.getColumn().setWidth(switch (field.kind()) {
            case NUMBER, WHOLE, TRUTH -> 82;
            case CHOICE -> 104;
            default -> 110;
        });
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                String value = field.get((ObjectNode) element);
                if (field.kind() == Field.Kind.TRUTH) {
                    return Boolean.parseBoolean(value) ? "✓" : ""; //$NON-NLS-1$ //$NON-NLS-2$
                }
                boolean silent = field.path().equals("poeClass") && value.equals("-1"); //$NON-NLS-1$ //$NON-NLS-2$
                return silent ? "" : Values.label(field, value); //$NON-NLS-1$
            }
        });
        column.setEditingSupport(new FieldEditing(field));
    }

    private final class FieldEditing extends EditingSupport {
        private final Field field;

        FieldEditing(Field field) {
            super(table);
            this.field = field;
        }

        @Override
        protected boolean canEdit(Object element) {
            return true;
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            if (field.kind() == Field.Kind.CHOICE) {
                return new ComboBoxCellEditor(table.getTable(), field.choices().stream().map(c -> Values.label(field, c)).toArray(String[]::new), SWT.READ_ONLY);
            }
            if (field.kind() == Field.Kind.TRUTH) {
                return new ComboBoxCellEditor(table.getTable(), new String[] { Messages.value_no, Messages.value_yes }, SWT.READ_ONLY);
            }
            TextCellEditor editor = new TextCellEditor(table.getTable());
            editor.setValidator(value -> field.accepts(String.valueOf(value)) ? null : Messages.form_number);
            return editor;
        }

        @Override
        protected Object getValue(Object element) {
            String value = field.get((ObjectNode) element);
            return switch (field.kind()) {
                case CHOICE -> Math.max(0, field.choices().indexOf(value));
                case TRUTH -> Boolean.parseBoolean(value) ? 1 : 0;
                default -> value;
            };
        }

        @Override
        protected void setValue(Object element, Object value) {
            if (value == null) {
                return; // it was refused
            }
            String text = switch (field.kind()) {
                case CHOICE -> (Integer) value < 0 ? "" : field.choices().get((Integer) value); //$NON-NLS-1$
                case TRUTH -> String.valueOf((Integer) value == 1);
                default -> String.valueOf(value);
            };
            document.edit("", () -> field.set((ObjectNode) element, text)); //$NON-NLS-1$
        }
    }

    private ObjectNode selected() {
        return (ObjectNode) table.getStructuredSelection().getFirstElement();
    }

    private ArrayNode list() {
        ObjectNode at = owner;
        String[] parts = path.split("/"); //$NON-NLS-1$
        for (int i = 0; i < parts.length - 1; i++) {
            at = at.withObject('/' + parts[i]);
        }
        return at.withArray('/' + parts[parts.length - 1]);
    }

    private int index() {
        return selected() == null ? -1 : table.getTable().getSelectionIndex();
    }

    private void insert(ObjectNode node) {
        if (owner != null) {
            int at = index() < 0 ? table.getTable().getItemCount() : index() + 1;
            document.edit("", () -> list().insert(at, node)); //$NON-NLS-1$
            select(at);
        }
    }

    private void delete() {
        int at = index();
        document.edit("", () -> list().remove(at)); //$NON-NLS-1$
        select(Math.min(at, table.getTable().getItemCount() - 1));
    }

    private void move(int by) {
        int at = index();
        if (at + by >= 0 && at + by < table.getTable().getItemCount()) {
            document.edit("", () -> list().insert(at + by, list().remove(at))); //$NON-NLS-1$
            select(at + by);
        }
    }

    private void select(int index) {
        if (index >= 0 && index < table.getTable().getItemCount()) {
            table.setSelection(new StructuredSelection(table.getElementAt(index)), true);
        }
        enable();
    }

    /** Shows the list of a type. */
    void show(ObjectNode type) {
        int index = owner == type || owner != null ? table.getTable().getSelectionIndex() : -1;
        owner = type;
        List<ObjectNode> nodes = new ArrayList<>();
        type.at('/' + path).forEach(node -> {
            if (node instanceof ObjectNode object) {
                nodes.add(object);
            }
        });
        table.setInput(nodes);
        select(index);
    }
}
