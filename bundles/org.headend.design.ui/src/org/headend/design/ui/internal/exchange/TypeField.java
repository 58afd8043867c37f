package org.headend.design.ui.internal.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.headend.catalog.Catalog;
import org.headend.catalog.DeviceGroup;
import org.headend.catalog.DeviceType;
import org.headend.design.ui.internal.Proposals;

/** A field for a device type: any part of its name finds it. */
final class TypeField {
    private final Text text;
    private List<DeviceType> types = List.of();

    TypeField(Composite parent, String id) {
        text = new Text(parent, SWT.BORDER | SWT.SEARCH);
        text.setData(id);
        new Proposals(text, () -> types.stream().map(t -> t.name(Locale.getDefault())).distinct().toList());
        text.addListener(SWT.FocusIn, e -> text.selectAll());
    }

    void setCatalog(Catalog catalog, String id) {
        types = catalog.types().stream().sorted(Comparator.comparing((DeviceType t) -> DeviceGroup.of(t.category())).thenComparing(t -> t.name(Locale.getDefault()))).toList();
        if (text.getText().isBlank() && !id.isEmpty()) {
            catalog.type(id).ifPresent(t -> text.setText(t.name(Locale.getDefault())));
        }
    }

    Text control() {
        return text;
    }

    boolean isBlank() {
        return text.getText().isBlank();
    }

    /** The type that is named; empty while none is. */
    Optional<DeviceType> type() {
        String name = text.getText().strip();
        return types.stream().filter(t -> t.name(Locale.getDefault()).equalsIgnoreCase(name) || t.id().equals(name)).findFirst();
    }
}
