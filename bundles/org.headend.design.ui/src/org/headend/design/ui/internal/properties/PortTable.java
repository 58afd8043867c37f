package org.headend.design.ui.internal.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.FocusCellHighlighter;
import org.eclipse.jface.viewers.ICellEditorListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.headend.design.Labels;
import org.headend.design.site.Device;
import org.headend.design.site.Port;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.OpenDesign;

/** The ports of one device, edited in place; what is wrong with an input is told below while typing. */
final class PortTable {
    private final OpenDesign design;
    private final Composite control;
    private final TableViewer viewer;
    private final Label message;
    private Device device;

    PortTable(Composite parent, OpenDesign design) {
        control = new Composite(parent, SWT.NONE);
        this.design = design;
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(control);
        viewer = new TableViewer(control, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.getTable().setData(Messages.properties_ports);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getTable());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        message = new Label(control, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(message);
        TableViewerFocusCellManager focus = new TableViewerFocusCellManager(viewer, new CellFrame(viewer));
        TableViewerEditor.create(viewer, focus, activation(), ColumnViewerEditor.TABBING_HORIZONTAL
                | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR | ColumnViewerEditor.KEYBOARD_ACTIVATION);
        for (PortColumn column : PortColumn.values()) {
            column(column);
        }
        tell(Optional.empty());
    }

    Composite control() {
        return control;
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

    private void column(PortColumn column) {
        TableViewerColumn part = new TableViewerColumn(viewer, SWT.NONE);
        part.getColumn().setText(column.label());
        part.getColumn().setWidth(column.width());
        part.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return column.show((Port) element);
            }

            @Override
            public Color getForeground(Object element) {
                return column.applies((Port) element) ? null : viewer.getTable().getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND);
            }
        });
        part.setEditingSupport(new Editing(column));
    }

    private void tell(Optional<String> fault) {
        message.setText(fault.orElse(Messages.properties_portsHint));
        message.setForeground(fault.isPresent() ? JFaceColors.getErrorText(control.getDisplay()) : null);
        message.requestLayout();
    }

    void show(Device newDevice) {
        if (newDevice != device) {
            viewer.applyEditorValue();
            device = newDevice;
            viewer.setInput(device.getPorts().toArray());
        } else if (!viewer.isCellEditorActive()) {
            refresh();
        }
    }

    private void refresh() {
        if (viewer.getTable().getItemCount() == device.getPorts().size()) {
            viewer.refresh();
        } else {
            viewer.setInput(device.getPorts().toArray());
        }
    }

    /** @param selected told which ports are selected */
    void onSelect(java.util.function.Consumer<List<Port>> selected) {
        viewer.addSelectionChangedListener(e -> selected.accept(selection()));
    }

    List<Port> selection() {
        List<Port> ports = new ArrayList<>();
        for (Object item : viewer.getStructuredSelection()) {
            ports.add((Port) item);
        }
        return ports;
    }

    void select(List<Port> ports) {
        viewer.setSelection(new StructuredSelection(ports), true);
    }

    void commit() {
        viewer.applyEditorValue();
    }

    /** A frame around the cell that keys go to, inside the selected row. */
    private static final class CellFrame extends FocusCellHighlighter {

        CellFrame(TableViewer viewer) {
            super(viewer);
            viewer.getTable().addListener(SWT.PaintItem, this::paint);
        }

        private void paint(Event event) {
            ViewerCell cell = getFocusCell();
            if (cell != null && cell.getItem() == event.item && cell.getColumnIndex() == event.index) {
                Rectangle bounds = cell.getBounds();
                event.gc.drawRectangle(bounds.x, bounds.y, bounds.width - 1, bounds.height - 1);
            }
        }

        @Override
        protected void focusCellChanged(ViewerCell newCell, ViewerCell oldCell) {
            ViewerCell cell = newCell != null ? newCell : oldCell;
            if (cell != null) {
                cell.getControl().redraw();
            }
        }
    }

    /** One column’s cells. */
    private final class Editing extends EditingSupport {
        private final PortColumn column;
        private Port edited;

        Editing(PortColumn column) {
            super(PortTable.this.viewer);
            this.column = column;
        }

        @Override
        protected boolean canEdit(Object element) {
            return column.editable((Port) element);
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            edited = (Port) element;
            TextCellEditor editor = new TextCellEditor(PortTable.this.viewer.getTable());
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
            return column.read((Port) element);
        }

        @Override
        protected void setValue(Object element, Object value) {
            Port port = (Port) element;
            if (value instanceof String text && !text.strip().equals(column.read(port)) && column.fault(port, text).isEmpty()) {
                design.change(Messages.bind(Messages.properties_changeOne, column.label(), Labels.of(port)), () -> column.write(port, text));
            }
        }
    }
}
