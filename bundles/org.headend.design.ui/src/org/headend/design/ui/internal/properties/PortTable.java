package org.headend.design.ui.internal.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.headend.design.columns.PortColumns;
import org.headend.design.site.Device;
import org.headend.design.site.Port;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.OpenDesign;

/** The ports of one device, edited in place. */
final class PortTable {
    private final Composite control;
    private final CellTable<Port> table;
    private Device device;

    PortTable(Composite parent, OpenDesign design) {
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(control);
        table = new CellTable<>(control, SWT.MULTI, design, Messages.properties_ports, Messages.properties_portsHint);
        table.columns(PortColumns.main());
    }

    Composite control() {
        return control;
    }

    void show(Device newDevice) {
        boolean other = newDevice != device;
        device = newDevice;
        table.show(device.getPorts(), other);
    }

    /** @param selected told which ports are selected */
    void onSelect(Consumer<List<Port>> selected) {
        table.viewer().addSelectionChangedListener(e -> selected.accept(selection()));
    }

    List<Port> selection() {
        List<Port> ports = new ArrayList<>();
        for (Object item : table.viewer().getStructuredSelection()) {
            ports.add((Port) item);
        }
        return ports;
    }

    void select(List<Port> ports) {
        table.viewer().setSelection(new StructuredSelection(ports), true);
    }

    void commit() {
        table.commit();
    }
}
