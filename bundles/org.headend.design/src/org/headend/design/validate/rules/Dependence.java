package org.headend.design.validate.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.headend.design.advice.DataGraph;
import org.headend.design.site.Device;
import org.headend.design.validate.DeviceSet;
import org.headend.design.validate.SiteIndex;

/** Which of some devices lose every way to a gateway, server or recorder when one device that forwards fails. */
final class Dependence {
    private static final Set<String> USERS = Set.of("gateway", "server", "recorder"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    /** Stands for all users at once. */
    private static final int ROOT = 0;

    private enum Sort {
        USERS, FORWARDERS
    }

    private final DataGraph graph;
    private final Set<Device> asked;
    private final Set<Device> users;
    private final Set<Device> forwarders;
    private final Map<Device, Integer> numbers = new HashMap<>();
    private final List<Device> devices = new ArrayList<>();
    private final int[] order;
    private final int[] low;
    private final int[] size;
    private final int[] walked;
    private final Map<Device, List<Device>> behind;
    private int count;

    private Dependence(SiteIndex site, DataGraph graph, List<Device> asked) {
        this.graph = graph;
        this.asked = new HashSet<>(asked);
        users = new HashSet<>(DeviceSet.of(site, Sort.USERS, d -> USERS.contains(site.family(d))).devices());
        forwarders = new HashSet<>(DeviceSet.of(site, Sort.FORWARDERS, site::forwards).devices());
        int most = site.site().getDevices().size() + 1;
        devices.add(null);
        order = new int[most];
        Arrays.fill(order, -1);
        low = new int[most];
        size = new int[most];
        walked = new int[most];
        behind = new TreeMap<>(Comparator.comparingInt(site::place));
    }

    /** Those of the asked devices that are behind each device that is the only way for them, all in the order of the site. */
    static Map<Device, List<Device>> of(SiteIndex site, DataGraph graph, List<Device> asked) {
        graph.askedForAll();
        Dependence dependence = new Dependence(site, graph, asked);
        dependence.walk();
        dependence.behind.values().forEach(list -> list.sort(Comparator.comparingInt(site::place)));
        return dependence.behind;
    }

    /** Tarjan’s search for cut vertices from all users at once, without recursion. */
    private void walk() {
        int[] parent = new int[order.length];
        int[] next = new int[order.length];
        int[][] neighbours = new int[order.length][];
        Deque<Integer> path = new ArrayDeque<>();
        enter(ROOT, path, neighbours);
        while (!path.isEmpty()) {
            int at = path.peek();
            if (next[at] < neighbours[at].length) {
                int other = neighbours[at][next[at]++];
                if (order[other] < 0) {
                    parent[other] = at;
                    enter(other, path, neighbours);
                } else {
                    low[at] = Math.min(low[at], order[other]);
                }
            } else {
                path.pop();
                if (!path.isEmpty()) {
                    leave(at, parent[at]);
                }
            }
        }
    }

    private void enter(int node, Deque<Integer> path, int[][] neighbours) {
        order[node] = count;
        low[node] = count;
        size[node] = 1;
        walked[count++] = node;
        neighbours[node] = neighbours(node);
        path.push(node);
    }

    private int[] neighbours(int node) {
        if (node == ROOT) {
            return users.stream().mapToInt(this::number).toArray();
        }
        Device device = devices.get(node);
        List<Integer> linked = new ArrayList<>(2);
        graph.neighbours(device, d -> linked.add(number(d)));
        if (users.contains(device)) {
            linked.add(ROOT);
        }
        return linked.stream().mapToInt(Integer::intValue).toArray();
    }

    private int number(Device device) {
        return numbers.computeIfAbsent(device, d -> {
            devices.add(d);
            return devices.size() - 1;
        });
    }

    private void leave(int node, int parent) {
        size[parent] += size[node];
        low[parent] = Math.min(low[parent], low[node]);
        if (parent != ROOT && low[node] >= order[parent] && forwarders.contains(devices.get(parent))) {
            for (int i = order[node]; i < order[node] + size[node]; i++) {
                Device device = devices.get(walked[i]);
                if (asked.contains(device)) {
                    behind.computeIfAbsent(devices.get(parent), d -> new ArrayList<>()).add(device);
                }
            }
        }
    }
}
