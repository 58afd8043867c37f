package org.headend.design.ui.internal.palette;

import java.net.URL;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.gef.palette.CombinedTemplateCreationEntry;
import org.eclipse.gef.palette.ConnectionCreationToolEntry;
import org.eclipse.gef.palette.MarqueeToolEntry;
import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.palette.PaletteGroup;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.palette.PanningSelectionToolEntry;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.jface.resource.ImageDescriptor;
import org.headend.catalog.Catalog;
import org.headend.catalog.DeviceType;
import org.headend.catalog.DeviceType.PortType;
import org.headend.design.site.PortKind;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.figure.DeviceIcon;
import org.headend.design.ui.internal.part.DesignText;
import org.osgi.framework.FrameworkUtil;

/** Tools, and the device types of a catalog in drawers. */
public final class DevicePalette {
    private static final int SMALL = 16;
    private static final int LARGE = 24;

    private DevicePalette() {
    }

    /** @param dark for a dark background */
    public static PaletteRoot create(Catalog catalog, boolean dark) {
        PaletteRoot root = new PaletteRoot();
        fill(root, catalog, dark);
        return root;
    }

    /** Replaces what a palette offers. */
    public static void fill(PaletteRoot root, Catalog catalog, boolean dark) {
        for (Object child : List.copyOf(root.getChildren())) {
            root.remove((org.eclipse.gef.palette.PaletteEntry) child);
        }
        PaletteGroup tools = new PaletteGroup(Messages.palette_tools);
        ToolEntry select = new PanningSelectionToolEntry(Messages.palette_select, Messages.palette_selectTip);
        image(select, "select"); //$NON-NLS-1$
        tools.add(select);
        ToolEntry marquee = new MarqueeToolEntry(Messages.palette_marquee, Messages.palette_marqueeTip);
        image(marquee, "marquee"); //$NON-NLS-1$
        tools.add(marquee);
        ToolEntry link = new ConnectionCreationToolEntry(Messages.palette_link, Messages.palette_linkTip, NoObject.INSTANCE,
                icon("link"), icon("link")); //$NON-NLS-1$ //$NON-NLS-2$
        link.setToolClass(LinkTool.class);
        tools.add(link);
        root.add(tools);
        root.setDefaultEntry(select);
        Map<Group, PaletteDrawer> drawers = new LinkedHashMap<>();
        for (Group group : Group.values()) {
            PaletteDrawer drawer = new PaletteDrawer(group.label());
            drawer.setInitialState(PaletteDrawer.INITIAL_STATE_OPEN);
            drawers.put(group, drawer);
        }
        for (DeviceType type : catalog.types()) {
            drawers.get(Group.of(type.category())).add(entry(type, dark));
        }
        drawers.values().stream().filter(d -> !d.getChildren().isEmpty()).forEach(root::add);
    }

    private static ToolEntry entry(DeviceType type, boolean dark) {
        DeviceFactory factory = new DeviceFactory(type);
        return new CombinedTemplateCreationEntry(type.name(Locale.getDefault()), ports(type), factory, factory,
                new DeviceIcon(type.category(), SMALL, dark), new DeviceIcon(type.category(), LARGE, dark));
    }

    private static String ports(DeviceType type) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (PortType port : type.ports()) {
            PortKind kind = PortKind.get(port.kind());
            counts.merge(kind == null ? port.kind() : DesignText.kind(kind), port.count(), Integer::sum);
        }
        return Messages.bind(Messages.palette_ports, counts.entrySet().stream().map(e -> e.getValue() + " × " + e.getKey()) //$NON-NLS-1$
                .reduce((a, b) -> a + ", " + b).orElse("–")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static void image(ToolEntry entry, String name) {
        entry.setSmallIcon(icon(name));
        entry.setLargeIcon(icon(name));
    }

    private static ImageDescriptor icon(String name) {
        URL url = FileLocator.find(FrameworkUtil.getBundle(DevicePalette.class), new Path("icons/" + name + ".svg"), null); //$NON-NLS-1$ //$NON-NLS-2$
        return ImageDescriptor.createFromURL(url);
    }

    /** Drawers; the catalog’s categories are finer. */
    private enum Group {
        NETWORK, COMPUTERS, CAMERAS, SOUND, SENSORS, ACTUATORS;

        static Group of(String category) {
            return switch (category.replaceFirst("-.*", "")) { //$NON-NLS-1$ //$NON-NLS-2$
                case "camera" -> CAMERAS; //$NON-NLS-1$
                case "microphone", "speaker" -> SOUND; //$NON-NLS-1$ //$NON-NLS-2$
                case "sensor" -> SENSORS; //$NON-NLS-1$
                case "relay", "alarm", "gate" -> ACTUATORS; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                case "switch", "router", "access" -> NETWORK; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                default -> COMPUTERS;
            };
        }

        String label() {
            return switch (this) {
                case CAMERAS -> Messages.palette_cameras;
                case SOUND -> Messages.palette_sound;
                case SENSORS -> Messages.palette_sensors;
                case ACTUATORS -> Messages.palette_actuators;
                case NETWORK -> Messages.palette_network;
                case COMPUTERS -> Messages.palette_computers;
            };
        }
    }
}
