package org.headend.design.ui.internal.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.headend.catalog.DeviceGroup;
import org.headend.design.Labels;
import org.headend.design.site.Device;
import org.headend.design.site.Element;
import org.headend.design.site.Link;
import org.headend.design.site.Port;
import org.headend.design.ui.internal.OpenDesign;

/**
 * What the outline shows, row by row: groups, their devices by name, the ports of a device, the links of a port. Only
 * groups and devices are computed at once; what hangs on a device follows when it is asked for.
 */
final class OutlineModel {
    private final List<DeviceGroup> groups = new ArrayList<>();
    private final Map<DeviceGroup, List<Device>> devices = new EnumMap<>(DeviceGroup.class);
    private final Map<Device, DeviceGroup> groupOf = new HashMap<>();
    private final Map<Device, Integer> indexOf = new HashMap<>();

    /** @param filter part of a name, an address or a type; blank for everything */
    OutlineModel(OpenDesign design, String filter) {
        String wanted = filter.strip().toLowerCase(Locale.getDefault());
        for (Device device : design.isLoaded() ? design.document().getSite().getDevices() : List.<Device>of()) {
            if (wanted.isEmpty() || matches(device, design, wanted)) {
                devices.computeIfAbsent(DeviceGroup.of(design.category(device)), g -> new ArrayList<>()).add(device);
            }
        }
        groups.addAll(devices.keySet());
        devices.forEach((group, list) -> {
            Collections.sort(list, (a, b) -> natural(a.getName(), b.getName()));
            for (int i = 0; i < list.size(); i++) {
                groupOf.put(list.get(i), group);
                indexOf.put(list.get(i), i);
            }
        });
    }

    private static boolean matches(Device device, OpenDesign design, String wanted) {
        return contains(device.getName(), wanted) || contains(design.typeName(device), wanted)
                || device.getPorts().stream().anyMatch(p -> contains(p.getAddress(), wanted));
    }

    private static boolean contains(String text, String wanted) {
        return text != null && text.toLowerCase(Locale.getDefault()).contains(wanted);
    }

    /** Camera 2 comes before Camera 10. */
    static int natural(String a, String b) {
        String[] left = pieces(a);
        String[] right = pieces(b);
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            boolean numbers = Character.isDigit(left[i].charAt(0)) && Character.isDigit(right[i].charAt(0));
            int order = numbers && left[i].length() != right[i].length() ? Integer.compare(left[i].length(), right[i].length())
                    : left[i].compareToIgnoreCase(right[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.length, right.length);
    }

    private static String[] pieces(String text) {
        return text == null || text.isEmpty() ? new String[0] : text.split("(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)"); //$NON-NLS-1$
    }

    List<DeviceGroup> groups() {
        return groups;
    }

    List<Device> devices(DeviceGroup group) {
        return devices.getOrDefault(group, List.of());
    }

    int size() {
        return indexOf.size();
    }

    /** Rows below an element of the tree. */
    List<? extends Element> children(Element element) {
        return switch (element) {
            case Device device -> device.getPorts();
            case Port port -> port.getLinks();
            default -> List.of();
        };
    }

    /** Indices that lead to an element from the root, group first; empty when it is filtered out. */
    Optional<List<Integer>> path(Element element) {
        return switch (element) {
            case Device device -> Optional.ofNullable(groupOf.get(device)).map(g -> List.of(groups.indexOf(g), indexOf.get(device)));
            case Port port -> path((Device) port.eContainer()).map(p -> append(p, port.eContainer() instanceof Device d ? d.getPorts().indexOf(port) : 0));
            case Link link when !link.getPorts().isEmpty() -> path(link.getPorts().get(0)).map(p -> append(p, link.getPorts().get(0).getLinks().indexOf(link)));
            default -> Optional.empty();
        };
    }

    private static List<Integer> append(List<Integer> path, int index) {
        List<Integer> longer = new ArrayList<>(path);
        longer.add(index);
        return longer;
    }

    /** The text of a row; {@code parent} is the port of a link’s row. */
    static String text(Element element, Element parent) {
        return switch (element) {
            case Port port -> port.getName() + detail(port);
            case Link link -> link.getPorts().stream().filter(p -> p != parent).map(Labels::of).findFirst().orElse(link.getId());
            default -> element.getName();
        };
    }

    private static String detail(Port port) {
        if (port.getAddress() != null && !port.getAddress().isBlank()) {
            return "  " + port.getAddress(); //$NON-NLS-1$
        }
        return port.getBusAddress() > 0 ? "  #" + port.getBusAddress() : "  " + Labels.of(port.getKind()); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
