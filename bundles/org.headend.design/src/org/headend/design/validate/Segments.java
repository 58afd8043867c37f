package org.headend.design.validate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.headend.design.site.Port;

/** All segments of one sort. After a change they are made again; a segment that is as before stays the same object. */
final class Segments {
    private final Supplier<List<List<Port>>> builder;
    private List<Segment> segments = List.of();
    private Map<Port, Segment> owners = Map.of();
    private boolean stale = true;

    Segments(Supplier<List<List<Port>>> builder) {
        this.builder = builder;
    }

    List<Segment> list() {
        refresh();
        return segments;
    }

    /** Null for a port that is in none. */
    Segment of(Port port) {
        refresh();
        return owners.get(port);
    }

    void invalidate() {
        stale = true;
    }

    /** Segments that were not there before the last changes. */
    Collection<Segment> renewed() {
        if (!stale) {
            return List.of();
        }
        Set<Segment> before = new HashSet<>(segments);
        return list().stream().filter(s -> !before.contains(s)).toList();
    }

    private void refresh() {
        if (!stale) {
            return;
        }
        stale = false;
        List<Segment> built = new ArrayList<>();
        Map<Port, Segment> of = new HashMap<>();
        for (List<Port> ports : builder.get()) {
            Segment known = owners.get(ports.get(0));
            Segment segment = known != null && known.ports().equals(ports) ? known : new Segment(ports);
            built.add(segment);
            ports.forEach(p -> of.put(p, segment));
        }
        segments = List.copyOf(built);
        owners = of;
    }
}
