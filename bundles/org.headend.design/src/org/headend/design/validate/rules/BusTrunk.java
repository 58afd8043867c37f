package org.headend.design.validate.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.headend.design.advice.BusPlan;
import org.headend.design.site.Link;
import org.headend.design.site.Port;
import org.headend.design.validate.SiteIndex;

/** The longest way along the cables of a bus, and what branches off it. Lengths that are not known count as 0, so stubs are at least as long as told. */
final class BusTrunk {
    private final Map<Port, List<Link>> cables = new LinkedHashMap<>();
    private final Set<Port> trunk = new HashSet<>();
    private final double total;
    private double metres;

    BusTrunk(BusPlan plan) {
        plan.links().forEach(l -> l.getPorts().forEach(p -> cables.computeIfAbsent(p, x -> new ArrayList<>(2)).add(l)));
        total = plan.links().stream().mapToDouble(l -> Math.max(0, l.getLengthMetres())).sum();
        if (!cables.isEmpty()) {
            Way there = farthest(cables.keySet().iterator().next(), Set.of());
            Way back = farthest(there.end(), Set.of());
            metres = back.metres();
            for (Port at = back.end(); at != null; at = back.came().get(at)) {
                trunk.add(at);
            }
        }
    }

    private record Way(Port end, double metres, Map<Port, Port> came) {
    }

    /** By the length of cable, then by the number of cables. */
    private Way farthest(Port start, Set<Port> barred) {
        Map<Port, Port> came = new HashMap<>();
        Map<Port, Double> metresTo = new HashMap<>(Map.of(start, 0.0));
        Deque<Port> todo = new ArrayDeque<>(List.of(start));
        Port end = start;
        while (!todo.isEmpty()) { // wide first: of equally far ports the last one is behind most cables
            Port at = todo.poll();
            if (metresTo.get(at) >= metresTo.get(end)) {
                end = at;
            }
            for (Link link : cables.getOrDefault(at, List.of())) {
                Port next = SiteIndex.other(link, at).orElse(at);
                if (!barred.contains(next) && metresTo.putIfAbsent(next, metresTo.get(at) + Math.max(0, link.getLengthMetres())) == null) {
                    came.put(next, at);
                    todo.add(next);
                }
            }
        }
        return new Way(end, metresTo.get(end), came);
    }

    /** All cables that branch off, m. */
    double stubs() {
        return total - metres;
    }

    /** How far the longest branch leads away from the trunk, m. */
    double longestStub() {
        return trunk.stream().mapToDouble(p -> {
            Set<Port> others = new HashSet<>(trunk);
            others.remove(p);
            return farthest(p, others).metres();
        }).max().orElse(0);
    }
}
