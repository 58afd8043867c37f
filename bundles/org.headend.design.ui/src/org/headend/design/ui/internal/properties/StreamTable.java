package org.headend.design.ui.internal.properties;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
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
    private final CellTable<MediaStream> table;
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
        Composite cells = new Composite(control, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(cells);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(cells);
        table = new CellTable<>(cells, SWT.SINGLE, design, Messages.properties_streams, Messages.properties_streamsHint);
        GridDataFactory.fillDefaults().grab(true, false).hint(360, table.viewer().getTable().getItemHeight() * (ROWS + 1)).applyTo(table.viewer().getTable());
        Composite buttons = new Composite(control, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
        button(buttons, Messages.properties_addStream, this::add);
        remove = button(buttons, Messages.properties_removeStream, this::remove);
        table.viewer().addSelectionChangedListener(e -> remove.setEnabled(!table.viewer().getSelection().isEmpty()));
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
        if (table.viewer().getStructuredSelection().getFirstElement() instanceof MediaStream stream) {
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

    /** @param visible whether the device has streams or could have */
    void show(Device newDevice, boolean visible) {
        ((GridData) control.getLayoutData()).exclude = !visible;
        control.setVisible(visible);
        if (!visible) {
            return;
        }
        if (site != design.document().getSite()) {
            site = design.document().getSite();
            table.columns(StreamColumns.of(site));
        }
        boolean other = newDevice != device;
        device = newDevice;
        table.show(device.getStreams(), other);
    }

    void commit() {
        table.commit();
    }
}
