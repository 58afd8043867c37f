package org.headend.catalog.ui.internal.view;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.headend.catalog.Catalog;
import org.headend.catalog.DeviceGroup;
import org.headend.catalog.DeviceType;

/** Groups with their types. */
final class TypeTree implements ITreeContentProvider {

    /** A group that has types. */
    record Branch(DeviceGroup group, List<Entry> entries) {
    }

    /** Branches of the types that contain a text in id, name, category or maker. */
    static List<Branch> of(Catalog catalog, String filter, boolean ownOnly) {
        String wanted = filter.strip().toLowerCase(Locale.ROOT);
        Map<DeviceGroup, List<Entry>> groups = new EnumMap<>(DeviceGroup.class);
        for (DeviceType type : catalog.types()) {
            Entry entry = new Entry(type, catalog.origin(type.id()).orElseThrow(), catalog.file(type.id()).orElse(null));
            String text = String.join(" ", type.id(), type.name(), type.nameZh(), type.category(), type.spec().maker(), type.spec().partNumber()).toLowerCase(Locale.ROOT); //$NON-NLS-1$
            if (text.contains(wanted) && (!ownOnly || entry.file() != null)) {
                groups.computeIfAbsent(DeviceGroup.of(type.category()), g -> new ArrayList<>()).add(entry);
            }
        }
        return groups.entrySet().stream().map(e -> new Branch(e.getKey(), e.getValue())).toList();
    }

    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof Branch branch ? branch.entries().toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof Branch;
    }
}
