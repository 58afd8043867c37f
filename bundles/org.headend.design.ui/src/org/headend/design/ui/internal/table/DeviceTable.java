package org.headend.design.ui.internal.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.headend.catalog.DeviceType;
import org.headend.design.DesignEdits;
import org.headend.design.Designs;
import org.headend.design.columns.Column;
import org.headend.design.columns.DeviceColumns;
import org.headend.design.site.Device;
import org.headend.design.site.Port;
import org.headend.design.site.Site;
import org.headend.design.ui.internal.OpenDesign;
import org.headend.design.ui.internal.figure.DeviceIcon;
import org.headend.design.ui.internal.figure.Look;

/** The table of devices. */
final class DeviceTable implements TableKind<Device> {
    private static final int ICON = 16;
    private final OpenDesign design;

    DeviceTable(OpenDesign design) {
        this.design = design;
    }

    @Override
    public String id() {
        return "devices"; //$NON-NLS-1$
    }

    @Override
    public List<Device> elements(Site site) {
        return site.getDevices();
    }

    @Override
    public List<Column<Device>> columns(Site site) {
        return DeviceColumns.of(site, design.catalog(), Locale.getDefault());
    }

    @Override
    public Optional<Device> row(Object element) {
        return element instanceof Device device ? Optional.of(device)
                : element instanceof Port port && port.eContainer() instanceof Device device ? Optional.of(device) : Optional.empty();
    }

    @Override
    public List<Device> add(Shell shell) {
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, new Types(shell));
        dialog.setTitle(Messages.add_device);
        dialog.setMessage(Messages.add_deviceText);
        dialog.setElements(design.catalog().types().toArray());
        dialog.setMultipleSelection(false);
        dialog.setHelpAvailable(false);
        if (dialog.open() != Window.OK || !(dialog.getFirstResult() instanceof DeviceType type)) {
            return List.of();
        }
        List<Device> added = new ArrayList<>();
        design.change(Messages.add_device, () -> {
            Device device = Designs.device(design.document().getSite(), type, Locale.getDefault());
            design.document().getSite().getDevices().add(device);
            DesignEdits.completeDiagram(design.document());
            added.add(device);
        });
        return added;
    }

    /** Types by name, with their icons as long as the dialog is open. */
    private static final class Types extends LabelProvider {
        private final Shell shell;
        private final java.util.Map<String, Image> icons = new java.util.HashMap<>();

        Types(Shell shell) {
            this.shell = shell;
        }

        @Override
        public String getText(Object element) {
            return ((DeviceType) element).name(Locale.getDefault());
        }

        @Override
        public Image getImage(Object element) {
            return icons.computeIfAbsent(((DeviceType) element).category(), c -> new DeviceIcon(c, ICON, Look.of(shell).dark()).createImage());
        }

        @Override
        public void dispose() {
            icons.values().forEach(Image::dispose);
            icons.clear();
            super.dispose();
        }
    }

    @Override
    public String addLabel() {
        return Messages.add_device;
    }

    @Override
    public void remove(Collection<Device> devices) {
        design.change(Messages.remove_devices, () -> DesignEdits.remove(design.document(), devices, List.of()));
    }

    @Override
    public String removeLabel() {
        return Messages.remove_devices;
    }

    @Override
    public String emptyTitle() {
        return Messages.empty_devices;
    }

    @Override
    public String emptyHint() {
        return Messages.empty_devicesHint;
    }

    @Override
    public String count(int shown, int all) {
        return shown == all ? Messages.bind(Messages.count_devices, all) : Messages.bind(Messages.count_devicesOf, shown, all);
    }
}
