package org.headend.design.ui.internal.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.headend.catalog.Catalog;
import org.headend.catalog.DeviceType;
import org.headend.design.ui.internal.Messages;

/**
 * Device types under one heading of the palette; the catalog’s categories are finer.
 *
 * @param label translated
 * @param types in the order of the catalog
 */
record DeviceGroup(String label, List<DeviceType> types) {

    /** The groups of a catalog that have types whose name contains {@code filter}; all of them when it is empty. */
    static List<DeviceGroup> of(Catalog catalog, String filter) {
        List<DeviceGroup> groups = List.of(group(Messages.palette_network), group(Messages.palette_computers),
                group(Messages.palette_cameras), group(Messages.palette_sound), group(Messages.palette_sensors),
                group(Messages.palette_actuators));
        String wanted = filter.strip().toLowerCase(Locale.ROOT);
        for (DeviceType type : catalog.types()) {
            if ((type.name() + ' ' + type.nameZh() + ' ' + type.id()).toLowerCase(Locale.ROOT).contains(wanted)) {
                groups.get(index(type.category())).types().add(type);
            }
        }
        return groups.stream().filter(g -> !g.types().isEmpty()).toList();
    }

    private static DeviceGroup group(String label) {
        return new DeviceGroup(label, new ArrayList<>());
    }

    private static int index(String category) {
        return switch (category.replaceFirst("-.*", "")) { //$NON-NLS-1$ //$NON-NLS-2$
            case "switch", "router", "access" -> 0; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            case "camera" -> 2; //$NON-NLS-1$
            case "microphone", "speaker" -> 3; //$NON-NLS-1$ //$NON-NLS-2$
            case "sensor" -> 4; //$NON-NLS-1$
            case "relay", "alarm", "gate" -> 5; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            default -> 1;
        };
    }
}
