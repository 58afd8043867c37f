package org.headend.design.ui.internal.properties;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.headend.catalog.DeviceGroup;
import org.headend.design.site.Device;
import org.headend.design.site.PoeMode;
import org.headend.design.site.Port;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.OpenDesign;

/** Fields of a device at the left, its ports at the right, or below where the view is narrow. */
final class DeviceForm extends Form<Device> {
    private static final int FIELDS_WIDTH = 340;
    private static final int NARROW = 820;
    private static final int PORTS_HEIGHT = 210;
    private static final double MAX_WATTS = 100_000;

    private final TextField<Device> name;
    private final Label type;
    private final TextField<Device> budget;
    private final TextField<Device> notes;
    private final PortTable ports;
    private final Composite fields;
    private final PortDetails details;
    private final StreamTable streams;
    private final DeviceSections sections;
    private Runnable resized = () -> { };

    DeviceForm(Composite parent, OpenDesign design) {
        super(parent, design);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 8).spacing(16, 8).applyTo(control());
        fields = grid(control());
        GridDataFactory.fillDefaults().hint(FIELDS_WIDTH, SWT.DEFAULT).applyTo(fields);
        name = new TextField<>(fields, SWT.SINGLE, design,
                new TextField.Binding<>(Messages.properties_name, d -> text(d.getName()), Device::setName, DeviceForm::nameFault));
        caption(fields, Messages.properties_type);
        type = new Label(fields, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).hint(180, SWT.DEFAULT).applyTo(type);
        budget = new TextField<>(fields, SWT.SINGLE, design, new TextField.Binding<>(Messages.properties_budget,
                d -> Numbers.format(d.getPoeBudgetWatts()), (d, t) -> d.setPoeBudgetWatts(Numbers.parse(t)), t -> Numbers.fault(t, MAX_WATTS)));
        notes = new TextField<>(fields, SWT.MULTI, design,
                new TextField.Binding<>(Messages.properties_notes, d -> text(d.getNotes()), (d, t) -> d.setNotes(t.isBlank() ? null : t), ANY));
        Composite right = new Composite(control(), SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(right);
        GridDataFactory.fillDefaults().grab(true, true).span(1, 2).applyTo(right);
        ports = new PortTable(right, design);
        GridDataFactory.fillDefaults().grab(true, true).hint(420, PORTS_HEIGHT).applyTo(ports.control());
        ((GridData) ports.control().getLayoutData()).minimumHeight = PORTS_HEIGHT; // however much stands below
        details = new PortDetails(right, design);
        streams = new StreamTable(right, design);
        ports.onSelect(this::showDetails);
        sections = new DeviceSections(control(), design);
        GridDataFactory.fillDefaults().hint(FIELDS_WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.BEGINNING).applyTo(sections.control());
        control().addListener(SWT.Resize, e -> arrange());
    }

    private static Optional<String> nameFault(String text) {
        return text.isBlank() ? Optional.of(Messages.properties_nameMissing) : Optional.empty();
    }

    /** @param listener told when the form wants another height */
    void onResize(Runnable listener) {
        resized = listener;
    }

    private void showDetails(List<Port> selected) {
        if (details.show(selected)) {
            control().layout(true, true);
            resized.run();
        }
    }

    private void arrange() {
        int columns = control().getSize().x < NARROW ? 1 : 2;
        GridLayout layout = (GridLayout) control().getLayout();
        if (layout.numColumns != columns) {
            layout.numColumns = columns;
            ((GridData) fields.getLayoutData()).grabExcessHorizontalSpace = columns == 1;
            ((GridData) ports.control().getParent().getLayoutData()).verticalSpan = columns;
            control().requestLayout();
        }
    }

    @Override
    void show(List<Device> elements) {
        name.show(elements);
        String types = elements.stream().map(design::typeName).distinct().collect(Collectors.joining(", ")); //$NON-NLS-1$
        type.setText(types.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        type.setToolTipText(elements.stream().map(Device::getType).distinct().collect(Collectors.joining("\n"))); //$NON-NLS-1$
        budget.show(elements);
        budget.setVisible(elements.stream().allMatch(d -> d.getPorts().stream().anyMatch(p -> p.getPoe() == PoeMode.SOURCE)));
        notes.show(elements);
        boolean single = elements.size() == 1;
        ((GridData) ports.control().getLayoutData()).exclude = !single;
        ports.control().setVisible(single);
        sections.show(elements);
        if (single) {
            ports.show(elements.get(0));
        }
        details.show(single ? ports.selection() : List.of());
        streams.show(elements.get(0), single && (!elements.get(0).getStreams().isEmpty() || sends(elements.get(0))));
        control().layout(true, true);
    }

    /** Cameras, microphones and speakers have streams, whether or not any is planned yet. */
    private boolean sends(Device device) {
        DeviceGroup group = DeviceGroup.of(design.category(device));
        return group == DeviceGroup.CAMERA || group == DeviceGroup.AUDIO;
    }

    /** Selects ports in the table; where there are none, what is selected there stays so. */
    void showPorts(List<Port> selected) {
        if (!selected.isEmpty()) {
            ports.select(selected);
        }
    }

    @Override
    void commit() {
        name.commit();
        budget.commit();
        notes.commit();
        sections.commit();
        ports.commit();
        details.commit();
        streams.commit();
    }
}
