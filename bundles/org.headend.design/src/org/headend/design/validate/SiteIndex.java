package org.headend.design.validate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.headend.catalog.Catalog;
import org.headend.catalog.DeviceType;
import org.headend.design.site.Device;
import org.headend.design.site.Link;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.Site;

/** A site as rules need it: built once per validation in linear time. */
final class SiteIndex {
    private static final Set<PortKind> NETWORK = Set.of(PortKind.ETHERNET, PortKind.SFP, PortKind.WIFI);
    private static final int SWITCH_PORTS = 5;

    private final Site site;
    private final Catalog catalog;
    private final List<Port> ports = new ArrayList<>();
    private final Map<Port, List<Link>> links = new HashMap<>();

    SiteIndex(Site site, Catalog catalog) {
        this.site = site;
        this.catalog = catalog;
        for (Device device : site.getDevices()) {
            ports.addAll(device.getPorts());
        }
        for (Link link : site.getLinks()) {
            for (Port port : link.getPorts()) {
                links.computeIfAbsent(port, p -> new ArrayList<>()).add(link);
            }
        }
    }

    Site site() {
        return site;
    }

    List<Port> ports() {
        return ports;
    }

    List<Link> links(Port port) {
        return links.getOrDefault(port, List.of());
    }

    static Device device(Port port) {
        return (Device) port.eContainer();
    }

    static Optional<Port> other(Link link, Port port) {
        return link.getPorts().stream().filter(p -> p != port).findFirst();
    }

    Optional<DeviceType> type(Device device) {
        return device.getType() == null ? Optional.empty() : catalog.type(device.getType());
    }

    /** Ports on one serial line: a bus master with several buses does not join them. */
    List<Set<Port>> lines(PortKind kind) {
        return segments(EnumSet.of(kind), port -> List.of());
    }

    /** Ports in one broadcast domain: what links, switches, access points and the inner side of routers join. */
    List<Set<Port>> networks() {
        return segments(NETWORK, this::bridged);
    }

    private List<Set<Port>> segments(Set<PortKind> kinds, Function<Port, List<Port>> joined) {
        List<Set<Port>> segments = new ArrayList<>();
        Set<Port> seen = new HashSet<>();
        for (Port start : ports) {
            if (kinds.contains(start.getKind()) && !links(start).isEmpty() && seen.add(start)) {
                Set<Port> segment = new LinkedHashSet<>();
                Deque<Port> todo = new ArrayDeque<>(List.of(start));
                while (!todo.isEmpty()) {
                    Port port = todo.poll();
                    segment.add(port);
                    for (Link link : links(port)) {
                        other(link, port).filter(p -> kinds.contains(p.getKind())).filter(seen::add).ifPresent(todo::add);
                    }
                    joined.apply(port).stream().filter(seen::add).forEach(todo::add);
                }
                segments.add(segment);
            }
        }
        return segments;
    }

    /** Network ports that the device joins to this one. */
    private List<Port> bridged(Port port) {
        Device device = device(port);
        return outer(port) || !forwards(device) ? List.of()
                : device.getPorts().stream().filter(p -> NETWORK.contains(p.getKind()) && !outer(p)).toList();
    }

    static boolean outer(Port port) {
        return port.getName() != null && port.getName().toLowerCase(Locale.ROOT).startsWith("wan"); //$NON-NLS-1$
    }

    /** True for a switch, an access point, a router and what stands between devices; a device of unknown type counts as one when it has many ports. */
    boolean forwards(Device device) {
        return type(device).map(DeviceType::forwards).orElseGet(() -> device.getPorts().stream().filter(p -> p.getKind() == PortKind.ETHERNET).count() >= SWITCH_PORTS);
    }
}
