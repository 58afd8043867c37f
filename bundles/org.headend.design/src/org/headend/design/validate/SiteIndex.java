package org.headend.design.validate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.headend.design.site.Device;
import org.headend.design.site.Link;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.Site;

/** A site as rules need it: built once per validation in linear time. */
final class SiteIndex {
    private final Site site;
    private final List<Port> ports = new ArrayList<>();
    private final Map<Port, List<Link>> links = new HashMap<>();

    SiteIndex(Site site) {
        this.site = site;
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

    static String label(Port port) {
        return device(port).getName() + " · " + port.getName(); //$NON-NLS-1$
    }

    static Optional<Port> other(Link link, Port port) {
        return link.getPorts().stream().filter(p -> p != port).findFirst();
    }

    /**
     * Groups of ports of one kind that hear each other: links join ports, and a device joins its own ports of
     * this kind where {@code throughDevices} (a switch does, a bus master with several buses does not).
     */
    List<Set<Port>> segments(PortKind kind, boolean throughDevices) {
        List<Set<Port>> segments = new ArrayList<>();
        Set<Port> seen = new HashSet<>();
        for (Port start : ports) {
            if (start.getKind() == kind && !links(start).isEmpty() && seen.add(start)) {
                Set<Port> segment = new LinkedHashSet<>();
                Deque<Port> todo = new ArrayDeque<>(List.of(start));
                while (!todo.isEmpty()) {
                    Port port = todo.poll();
                    segment.add(port);
                    for (Link link : links(port)) {
                        other(link, port).filter(seen::add).ifPresent(todo::add);
                    }
                    if (throughDevices && isSwitch(device(port))) {
                        device(port).getPorts().stream().filter(p -> p.getKind() == kind && seen.add(p)).forEach(todo::add);
                    }
                }
                segments.add(segment);
            }
        }
        return segments;
    }

    /** A device that forwards between its Ethernet ports: more than four of them, and none has an address. */
    private static boolean isSwitch(Device device) {
        long ethernet = device.getPorts().stream().filter(p -> p.getKind() == PortKind.ETHERNET).count();
        return ethernet > 4 && device.getPorts().stream().allMatch(p -> p.getAddress() == null || p.getAddress().isEmpty());
    }
}
