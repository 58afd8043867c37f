package org.headend.design.validate.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.headend.design.advice.DataGraph;
import org.headend.design.site.Device;
import org.headend.design.site.Link;

/** Rings in a graph of devices: links that are on a cycle, together with those they share a cycle with. */
final class Rings {
    private final Map<Device, List<Link>> graph;
    private final Map<Device, Integer> order = new HashMap<>();
    private final Map<Device, Integer> low = new HashMap<>();
    private final Set<Link> bridges = new HashSet<>();

    private Rings(Map<Device, List<Link>> graph) {
        this.graph = graph;
    }

    /** @param graph links of each device; both ends of each link must be in it */
    static List<List<Link>> of(Map<Device, List<Link>> graph) {
        Rings rings = new Rings(graph);
        graph.keySet().forEach(d -> {
            if (!rings.order.containsKey(d)) {
                rings.walk(d);
            }
        });
        return rings.components();
    }

    /** Without recursion: networks may be long chains. */
    private void walk(Device root) {
        Deque<Device> path = new ArrayDeque<>();
        Map<Device, Link> came = new HashMap<>();
        Map<Device, Integer> next = new HashMap<>();
        enter(root, path, next);
        while (!path.isEmpty()) {
            Device at = path.peek();
            int i = next.merge(at, 1, Integer::sum) - 1;
            List<Link> links = graph.get(at);
            if (i < links.size()) {
                Link link = links.get(i);
                Device other = DataGraph.across(link, at);
                if (link == came.get(at)) {
                    continue;
                }
                if (order.containsKey(other)) {
                    low.merge(at, order.get(other), Math::min);
                } else {
                    came.put(other, link);
                    enter(other, path, next);
                }
            } else {
                path.pop();
                if (!path.isEmpty()) {
                    low.merge(path.peek(), low.get(at), Math::min);
                    if (low.get(at) > order.get(path.peek())) {
                        bridges.add(came.get(at));
                    }
                }
            }
        }
    }

    private void enter(Device device, Deque<Device> path, Map<Device, Integer> next) {
        order.put(device, order.size());
        low.put(device, order.get(device));
        next.put(device, 0);
        path.push(device);
    }

    private List<List<Link>> components() {
        List<List<Link>> rings = new ArrayList<>();
        Set<Device> seen = new HashSet<>();
        for (Device start : graph.keySet()) {
            Set<Link> ring = new LinkedHashSet<>();
            Deque<Device> todo = new ArrayDeque<>();
            if (seen.add(start)) {
                todo.add(start);
            }
            while (!todo.isEmpty()) {
                Device at = todo.poll();
                for (Link link : graph.get(at)) {
                    if (!bridges.contains(link)) {
                        ring.add(link);
                        Device other = DataGraph.across(link, at);
                        if (seen.add(other)) {
                            todo.add(other);
                        }
                    }
                }
            }
            if (!ring.isEmpty()) {
                rings.add(List.copyOf(ring));
            }
        }
        return rings;
    }
}
