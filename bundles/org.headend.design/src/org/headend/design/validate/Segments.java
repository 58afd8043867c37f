package org.headend.design.validate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.headend.design.site.Device;
import org.headend.design.site.Link;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;

/**
 * Ports of the same kind that links join, for some kinds. After a change only what touches it is found again; a segment
 * that is as before stays the same object.
 */
final class Segments {
    private final SiteIndex site;
    private final Set<PortKind> kinds;
    private final boolean overRepeaters;
    private final Map<Port, Segment> owners = new HashMap<>();
    private final Comparator<Port> order;
    private List<Segment> sorted;
    private boolean built;

    /** @param overRepeaters whether what repeaters join is one segment, of which their own ports are no part */
    Segments(SiteIndex site, Set<PortKind> kinds, boolean overRepeaters) {
        this.site = site;
        this.kinds = kinds;
        this.overRepeaters = overRepeaters;
        order = Comparator.comparingInt((Port p) -> site.place(SiteIndex.device(p))).thenComparingInt(p -> SiteIndex.device(p).getPorts().indexOf(p));
    }

    /** In the order of the site. */
    List<Segment> list() {
        build();
        if (sorted == null) {
            sorted = owners.values().stream().distinct().filter(s -> !s.ports().isEmpty()).sorted(Comparator.comparing((Segment s) -> s.ports().get(0), order)).toList();
        }
        return sorted;
    }

    /** Null for a port that is in none. */
    Segment of(Port port) {
        build();
        return owners.get(port);
    }

    private void build() {
        if (!built) {
            built = true;
            for (Device device : site.site().getDevices()) {
                for (Port start : device.getPorts()) {
                    if (starts(start) && !owners.containsKey(start)) {
                        own(segment(reach(start)));
                    }
                }
            }
        }
    }

    private void own(Segment segment) {
        segment.joined().forEach(p -> owners.put(p, segment));
    }

    private Segment segment(List<Port> joined) {
        return new Segment(overRepeaters ? joined.stream().filter(p -> !site.repeats(p)).toList() : joined, joined);
    }

    private boolean starts(Port port) {
        return kinds.contains(port.getKind()) && !site.links(port).isEmpty();
    }

    /** Segments that are no more, and such that were not there before. */
    record Renewal(Collection<Segment> gone, Collection<Segment> renewed) {
    }

    Renewal follow(SiteChange change) {
        if (!built) {
            return new Renewal(List.of(), List.of());
        }
        Set<Port> loose = new LinkedHashSet<>(change.ports());
        change.relinked().forEach(d -> loose.addAll(d.getPorts()));
        Set<Segment> gone = new LinkedHashSet<>();
        for (Port port : loose) {
            gone.add(owners.get(port));
            if (kinds.contains(port.getKind())) {
                site.peers(port).forEach(p -> gone.add(owners.get(p)));
            }
        }
        gone.remove(null);
        Map<Port, Segment> before = new HashMap<>();
        gone.forEach(s -> s.joined().forEach(p -> before.put(p, owners.remove(p))));
        loose.addAll(before.keySet());
        List<Segment> renewed = new ArrayList<>();
        loose.stream().filter(p -> p.eContainer() instanceof Device device && device.eContainer() == site.site() && starts(p)).sorted(order).forEach(start -> {
            if (!owners.containsKey(start)) {
                Segment now = segment(reach(start));
                Segment known = before.get(start);
                if (known != null && known.joined().equals(now.joined()) && known.ports().equals(now.ports())) {
                    own(known);
                    gone.remove(known);
                } else {
                    own(now);
                    renewed.add(now);
                }
            }
        });
        if (!gone.isEmpty() || !renewed.isEmpty() || change.moved()) {
            sorted = null;
        }
        return new Renewal(gone, renewed.stream().filter(s -> !s.ports().isEmpty()).toList());
    }

    private List<Port> reach(Port start) {
        Set<Port> seen = new HashSet<>(List.of(start));
        List<Port> segment = new ArrayList<>();
        Deque<Port> todo = new ArrayDeque<>(List.of(start));
        while (!todo.isEmpty()) {
            Port port = todo.poll();
            segment.add(port);
            for (Link link : site.links(port)) {
                SiteIndex.other(link, port).filter(p -> SiteIndex.device(p) != null && p.getKind() == port.getKind() && seen.add(p)).ifPresent(todo::add);
            }
            if (overRepeaters && site.repeats(port)) {
                SiteIndex.device(port).getPorts().stream().filter(p -> p.getKind() == port.getKind() && seen.add(p)).forEach(todo::add);
            }
        }
        return segment;
    }
}
