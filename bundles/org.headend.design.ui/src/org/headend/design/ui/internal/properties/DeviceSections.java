package org.headend.design.ui.internal.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.headend.design.columns.Column;
import org.headend.design.columns.DeviceColumns;
import org.headend.design.site.Device;
import org.headend.design.site.Site;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.OpenDesign;

/** What devices have besides name, type and ports: where they are, network, supply, security. */
final class DeviceSections {
    private final OpenDesign design;
    private final Composite control;
    private final List<ColumnFields<Device>> sections = new ArrayList<>();
    private Site site;

    DeviceSections(Composite parent, OpenDesign design) {
        this.design = design;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(control);
    }

    Composite control() {
        return control;
    }

    private void create() {
        site = design.document().getSite();
        commit();
        sections.forEach(s -> s.control().dispose());
        sections.clear();
        List<Column<Device>> all = DeviceColumns.of(site, design.catalog(), Locale.getDefault());
        section(all, Messages.properties_place, "area", "serialNumber"); //$NON-NLS-1$ //$NON-NLS-2$
        section(all, Messages.properties_network, "hostname", "services", "spanningTree", "retentionDays"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        section(all, Messages.properties_supply, "upsMinutes", "critical"); //$NON-NLS-1$ //$NON-NLS-2$
        section(all, Messages.properties_security, "password", "exposed"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void section(List<Column<Device>> all, String heading, String... ids) {
        List<Column<Device>> columns = new ArrayList<>();
        for (String id : ids) {
            all.stream().filter(c -> c.id().equals(id)).forEach(columns::add);
        }
        ColumnFields<Device> fields = new ColumnFields<>(control, design, heading, columns);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(fields.control());
        sections.add(fields);
    }

    void show(List<Device> devices) {
        if (site != design.document().getSite()) { // the document was read again
            create();
        }
        sections.forEach(s -> s.show(devices));
    }

    void commit() {
        sections.forEach(ColumnFields::commit);
    }
}
