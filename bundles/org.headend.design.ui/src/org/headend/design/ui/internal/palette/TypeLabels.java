package org.headend.design.ui.internal.palette;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.headend.catalog.DeviceType;
import org.headend.catalog.DeviceType.PortType;
import org.headend.design.Labels;
import org.headend.design.site.PortKind;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.figure.DeviceIcon;

/** Name and icon of a device type; its ports as a tooltip. */
final class TypeLabels extends ColumnLabelProvider {
    private static final int ICON = 24;

    private final ResourceManager resources;
    private final boolean dark;

    TypeLabels(ResourceManager resources, boolean dark) {
        this.resources = resources;
        this.dark = dark;
    }

    @Override
    public String getText(Object element) {
        return element instanceof DeviceType type ? PalettePane.name(type) : ((DeviceGroup) element).label();
    }

    @Override
    public Image getImage(Object element) {
        return element instanceof DeviceType type ? resources.create(new DeviceIcon(type.category(), ICON, dark)) : null;
    }

    @Override
    public Font getFont(Object element) {
        return element instanceof DeviceGroup ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null;
    }

    @Override
    public String getToolTipText(Object element) {
        if (!(element instanceof DeviceType type)) {
            return null;
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (PortType port : type.ports()) {
            PortKind kind = PortKind.get(port.kind());
            counts.merge(kind == null ? port.kind() : Labels.of(kind), port.count(), Integer::sum);
        }
        String ports = counts.entrySet().stream().map(e -> e.getValue() + " × " + e.getKey()).reduce((a, b) -> a + ", " + b).orElse("–"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        return PalettePane.name(type) + '\n' + Messages.bind(Messages.palette_ports, ports) + '\n' + Messages.palette_use;
    }
}
