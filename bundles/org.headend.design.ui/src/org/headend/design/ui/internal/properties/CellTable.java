package org.headend.design.ui.internal.properties;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ComboBoxViewerCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.ICellEditorListener;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableColumn;
import org.headend.design.Labels;
import org.headend.design.columns.Column;
import org.headend.design.site.Element;
import org.headend.design.site.Port;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.OpenDesign;

/** Elements with their properties, edited in place with mouse or keys; what is wrong with an input is told below while typing. */
final class CellTable<E extends Element> {
    private static final int HEADING_MARGIN = 22;

    private final OpenDesign design;
    private final TableViewer viewer;
    private final Label message;
    private final String hint;
    private List<E> shown = List.of();

    /**
     * A table and, below it, a line of text; both in a grid with one column.
     *
     * @param name of the table, for assistive tools and tests
     * @param hint the line while nothing is wrong
     */
    CellTable(Composite parent, int style, OpenDesign design, String name, String hint) {
        this.design = design;
        this.hint = hint;
        viewer = new TableViewer(parent, SWT.BORDER | SWT.FULL_SELECTION | style);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.getTable().setData(name);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getTable());
        message = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(message);
        TableViewerFocusCellManager focus = new TableViewerFocusCellManager(viewer, new CellFrame(viewer));
        TableViewerEditor.create(viewer, focus, activation(), ColumnViewerEditor.TABBING_HORIZONTAL
                | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR | ColumnViewerEditor.KEYBOARD_ACTIVATION);
        tell(Optional.empty());
    }

    TableViewer viewer() {
        return viewer;
    }

    /** A double click, F2, Enter, or simply typing. */
    private ColumnViewerEditorActivationStrategy activation() {
        return new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return switch (event.eventType) {
                    case ColumnViewerEditorActivationEvent.KEY_PRESSED -> event.keyCode == SWT.F2 || event.keyCode == SWT.CR
                            || event.character > ' ' && (event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == 0;
                    case ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION, ColumnViewerEditorActivationEvent.TRAVERSAL,
                            ColumnViewerEditorActivationEvent.PROGRAMMATIC -> true;
                    default -> false;
                };
            }
        };
    }

    /** What it shows from now on. */
    void columns(List<Column<E>> columns) {
        for (TableColumn old : viewer.getTable().getColumns()) {
            old.dispose();
        }
        for (Column<E> column : columns) {
            TableViewerColumn part = new TableViewerColumn(viewer, SWT.NONE);
            part.getColumn().setText(column.label());
            part.getColumn().setWidth(Math.max(column.width(), heading(column.label())));
            part.setLabelProvider(new ColumnLabelProvider() {
                @Override
                @SuppressWarnings("unchecked") // the input is a list of such
                public String getText(Object element) {
                    String text = column.read((E) element);
                    return text.isEmpty() && !column.editable((E) element) ? "–" : text; //$NON-NLS-1$
                }

                @Override
                @SuppressWarnings("unchecked")
                public Color getForeground(Object element) {
                    return column.read((E) element).isEmpty() && !column.editable((E) element)
                            ? viewer.getTable().getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND) : null;
                }
            });
            part.setEditingSupport(new Editing(column));
        }
    }

    private int heading(String label) {
        GC gc = new GC(viewer.getTable());
        int width = gc.textExtent(label).x;
        gc.dispose();
        return width + HEADING_MARGIN;
    }

    /** @param reset whether they belong to something else than before, so that an open cell is written first */
    void show(List<E> elements, boolean reset) {
        if (reset) {
            viewer.applyEditorValue();
        } else if (viewer.isCellEditorActive()) {
            return;
        }
        if (reset || !elements.equals(shown)) {
            shown = List.copyOf(elements);
            viewer.setInput(shown);
        } else {
            viewer.refresh();
        }
        tell(Optional.empty());
    }

    void commit() {
        viewer.applyEditorValue();
    }

    private void tell(Optional<String> fault) {
        message.setText(fault.orElse(hint));
        message.setForeground(fault.isPresent() ? JFaceColors.getErrorText(message.getDisplay()) : null);
        message.requestLayout();
    }

    private static String label(Element element) {
        return element instanceof Port port ? Labels.of(port) : element.getName();
    }

    /** One column’s cells. */
    private final class Editing extends EditingSupport {
        private final Column<E> column;

        Editing(Column<E> column) {
            super(CellTable.this.viewer);
            this.column = column;
        }

        @SuppressWarnings("unchecked") // the input is a list of such
        private E cast(Object element) {
            return (E) element;
        }

        @Override
        protected boolean canEdit(Object element) {
            return column.editable(cast(element));
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            Composite table = CellTable.this.viewer.getTable();
            List<String> choices = column.choices(cast(element));
            if (column.several()) {
                return new PickerCell(table, column.label(), choices);
            }
            return choices.isEmpty() ? text(table, cast(element)) : combo(table, choices);
        }

        private CellEditor combo(Composite table, List<String> choices) {
            ComboBoxViewerCellEditor editor = new ComboBoxViewerCellEditor(table, SWT.READ_ONLY);
            editor.setContentProvider(ArrayContentProvider.getInstance());
            editor.setInput(choices);
            return editor;
        }

        private CellEditor text(Composite table, E edited) {
            TextCellEditor editor = new TextCellEditor(table);
            editor.setValidator(value -> column.fault(edited, (String) value).orElse(null));
            editor.addListener(new ICellEditorListener() {
                @Override
                public void editorValueChanged(boolean wasValid, boolean valid) {
                    tell(Optional.ofNullable(editor.getErrorMessage()));
                }

                @Override
                public void cancelEditor() {
                    tell(Optional.empty());
                }

                @Override
                public void applyEditorValue() {
                    tell(Optional.empty());
                }
            });
            return editor;
        }

        @Override
        protected Object getValue(Object element) {
            return column.read(cast(element));
        }

        @Override
        protected void setValue(Object element, Object value) {
            E edited = cast(element);
            if (value instanceof String text && !text.strip().equals(column.read(edited)) && column.fault(edited, text).isEmpty()) {
                design.change(Messages.bind(Messages.properties_changeOne, column.label(), label(edited)), () -> column.write(edited, text));
            }
        }
    }
}
