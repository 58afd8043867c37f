package org.headend.design.ui.internal.properties;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.ICellEditorListener;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.headend.design.columns.Column;
import org.headend.design.columns.StreamColumns;
import org.headend.design.site.Device;
import org.headend.design.site.MediaStream;
import org.headend.design.site.Site;
import org.headend.design.site.SiteFactory;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.OpenDesign;

/** The streams that a device sends, edited in place: what, how large, and who receives them. */
final class StreamTable {
    private static final int ROWS = 4;

    private final OpenDesign design;
    private final Composite control;
    private final TableViewer viewer;
    private final Label message;
    private final Button remove;
    private Device device;
    private Site site;

    StreamTable(Composite parent, OpenDesign design) {
        this.design = design;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 4).applyTo(control);
        Label title = new Label(control, SWT.NONE);
        title.setText(Messages.properties_streams);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(title);
        viewer = new TableViewer(control, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.getTable().setData(Messages.properties_streams);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        GridDataFactory.fillDefaults().grab(true, false).hint(360, viewer.getTable().getItemHeight() * (ROWS + 1)).applyTo(viewer.getTable());
        Composite buttons = new Composite(control, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
        button(buttons, Messages.properties_addStream, this::add);
        remove = button(buttons, Messages.properties_removeStream, this::remove);
        message = new Label(control, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(200, SWT.DEFAULT).applyTo(message);
        viewer.addSelectionChangedListener(e -> remove.setEnabled(!viewer.getSelection().isEmpty()));
        remove.setEnabled(false);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
    }

    private static Button button(Composite parent, String text, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, e -> action.run());
        GridDataFactory.fillDefaults().applyTo(button);
        return button;
    }

    private void add() {
        Device owner = device;
        design.change(Messages.properties_addStream, () -> {
            MediaStream stream = SiteFactory.eINSTANCE.createMediaStream();
            int number = 1;
            while (taken(owner, "stream" + number)) { //$NON-NLS-1$
                number++;
            }
            stream.setName("stream" + number); //$NON-NLS-1$
            stream.setId(owner.getId() + ".stream." + stream.getName()); //$NON-NLS-1$
            owner.getStreams().add(stream);
        });
    }

    private static boolean taken(Device owner, String name) {
        return owner.getStreams().stream().anyMatch(s -> name.equals(s.getName()));
    }

    private void remove() {
        if (viewer.getStructuredSelection().getFirstElement() instanceof MediaStream stream) {
            design.change(Messages.properties_removeStream, () -> {
                design.document().getSite().getFloors().forEach(f -> f.getPlacements().forEach(p -> {
                    if (p.getStream() == stream) {
                        p.setStream(null);
                    }
                }));
                EcoreUtil.remove(stream);
            });
        }
    }

    private void columns() {
        site = design.document().getSite();
        for (org.eclipse.swt.widgets.TableColumn old : viewer.getTable().getColumns()) {
            old.dispose();
        }
        for (Column<MediaStream> column : StreamColumns.of(site)) {
            TableViewerColumn part = new TableViewerColumn(viewer, SWT.NONE);
            part.getColumn().setText(column.label());
            part.getColumn().setWidth(column.width());
            part.setLabelProvider(new ColumnLabelProvider() {
                @Override
                public String getText(Object element) {
                    return column.read((MediaStream) element);
                }
            });
            part.setEditingSupport(new Editing(column));
        }
    }

    /** @param visible whether the device has streams or could have */
    void show(Device newDevice, boolean visible) {
        ((GridData) control.getLayoutData()).exclude = !visible;
        control.setVisible(visible);
        if (!visible) {
            return;
        }
        if (site != design.document().getSite()) {
            columns();
        }
        if (newDevice != device) {
            viewer.applyEditorValue();
        }
        device = newDevice;
        if (!viewer.isCellEditorActive()) {
            viewer.setInput(device.getStreams().toArray());
            tell(Optional.empty());
        }
    }

    void commit() {
        viewer.applyEditorValue();
    }

    private void tell(Optional<String> fault) {
        message.setText(fault.orElse(Messages.properties_streamsHint));
        message.setForeground(fault.isPresent() ? JFaceColors.getErrorText(control.getDisplay()) : null);
    }

    private final class Editing extends EditingSupport {
        private final Column<MediaStream> column;
        private MediaStream edited;

        Editing(Column<MediaStream> column) {
            super(StreamTable.this.viewer);
            this.column = column;
        }

        @Override
        protected boolean canEdit(Object element) {
            return column.editable((MediaStream) element);
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            edited = (MediaStream) element;
            List<String> choices = column.choices(edited);
            if (!choices.isEmpty()) {
                return new org.eclipse.jface.viewers.ComboBoxViewerCellEditor(StreamTable.this.viewer.getTable(), SWT.READ_ONLY) {
                    {
                        setContentProvider(ArrayContentProvider.getInstance());
                        setInput(choices);
                    }
                };
            }
            TextCellEditor editor = new TextCellEditor(StreamTable.this.viewer.getTable());
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
            return column.read((MediaStream) element);
        }

        @Override
        protected void setValue(Object element, Object value) {
            MediaStream stream = (MediaStream) element;
            if (value instanceof String text && !text.strip().equals(column.read(stream)) && column.fault(stream, text).isEmpty()) {
                design.change(Messages.bind(Messages.properties_changeOne, column.label(), stream.getName()), () -> column.write(stream, text));
            }
        }
    }
}
