package org.headend.design.ui.internal.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.headend.design.Labels;
import org.headend.design.columns.PortColumns;
import org.headend.design.site.Port;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.OpenDesign;

/** All that the ports selected in the table have in common by their kind, below the table. */
final class PortDetails {
    private static final int SECTION = 300;

    private final Composite control;
    private final Label title;
    private final Composite columns;
    private final List<ColumnFields<Port>> sections = new ArrayList<>();
    private boolean shown;

    PortDetails(Composite parent, OpenDesign design) {
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(control);
        title = new Label(control, SWT.NONE);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        columns = new Composite(control, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(16, 6).applyTo(columns);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(columns);
        PortColumns.all().forEach((group, fields) -> {
            ColumnFields<Port> section = new ColumnFields<>(columns, design, group.label(), fields);
            GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).applyTo(section.control());
            sections.add(section);
        });
        control.addListener(SWT.Resize, e -> arrange());
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(control);
        control.setVisible(false);
    }

    private void arrange() {
        GridLayout layout = (GridLayout) columns.getLayout();
        int count = control.getSize().x < 2 * SECTION ? 1 : 2;
        if (layout.numColumns != count) {
            layout.numColumns = count;
            columns.requestLayout();
        }
    }

    /** @return whether the height may have changed */
    boolean show(List<Port> ports) {
        boolean visible = !ports.isEmpty();
        boolean changed = visible != shown;
        shown = visible;
        ((GridData) control.getLayoutData()).exclude = !visible;
        control.setVisible(visible);
        if (visible) {
            title.setText((ports.size() == 1 ? Labels.of(ports.get(0)) : Messages.bind(Messages.properties_severalPorts, ports.size())).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
            sections.forEach(s -> s.show(ports));
        } else {
            commit();
        }
        return changed || visible;
    }

    void commit() {
        sections.forEach(ColumnFields::commit);
    }
}
