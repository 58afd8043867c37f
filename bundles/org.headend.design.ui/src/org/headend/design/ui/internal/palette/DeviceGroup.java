package org.headend.design.ui.internal.palette;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.headend.catalog.Catalog;
import org.headend.catalog.DeviceType;

/**
 * Device types under one heading of the palette; the catalog’s categories are finer.
 *
 * @param label translated
 * @param types in the order of the catalog
 */
record DeviceGroup(String label, List<DeviceType> types) {

    /** The groups of a catalog that have types whose name contains {@code filter}; all of them when it is empty. */
    static List<DeviceGroup> of(Catalog catalog, String filter) {
        Map<org.headend.catalog.DeviceGroup, List<DeviceType>> groups = new EnumMap<>(org.headend.catalog.DeviceGroup.class);
        String wanted = filter.strip().toLowerCase(Locale.ROOT);
        for (DeviceType type : catalog.types()) {
            if ((type.name() + ' ' + type.nameZh() + ' ' + type.id()).toLowerCase(Locale.ROOT).contains(wanted)) {
                groups.computeIfAbsent(org.headend.catalog.DeviceGroup.of(type.category()), g -> new ArrayList<>()).add(type);
            }
        }
        return groups.entrySet().stream().map(e -> new DeviceGroup(e.getKey().label(), e.getValue())).toList();
    }
}
