package org.headend.design.validate.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.headend.design.advice.DataGraph;
import org.headend.design.site.Device;
import org.headend.design.validate.SiteIndex;

/** Which devices lose every way to a gateway, server or recorder when one device that forwards fails. */
final class Dependence {
    private static final Set<String> USERS = Set.of("gateway", "server", "recorder"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    private final DataGraph graph;
    private final int root;
    private final int[] users;
    private final boolean[] isUser;
    private final int[] order;
    private final int[] low;
    private final int[] size;
    private final int[] walked;
    private int count;

    private Dependence(SiteIndex site, DataGraph graph) {
        this.graph = graph;
        List<Device> devices = site.site().getDevices();
        root = devices.size();
        users = IntStream.range(0, root).filter(i -> USERS.contains(site.family(devices.get(i)))).toArray();
        isUser = new boolean[root + 1];
        Arrays.stream(users).forEach(u -> isUser[u] = true);
        order = new int[root + 1];
        Arrays.fill(order, -1);
        low = new int[root + 1];
        size = new int[root + 1];
        walked = new int[root + 1];
    }

    /** Devices behind each device that is the only way for them. */
    static Map<Device, List<Device>> of(SiteIndex site, DataGraph graph) {
        return new Dependence(site, graph).walk(site);
    }

    /** Tarjan’s search for cut vertices from all users at once, without recursion. */
    private Map<Device, List<Device>> walk(SiteIndex site) {
        Map<Device, List<Device>> behind = new LinkedHashMap<>();
        int[] parent = new int[root + 1];
        int[] next = new int[root + 1];
        int[][] neighbours = new int[root + 1][];
        Deque<Integer> path = new ArrayDeque<>();
        enter(root, path, neighbours);
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
                    leave(site, at, parent[at], behind);
                }
            }
        }
        return behind;
    }

    private void enter(int node, Deque<Integer> path, int[][] neighbours) {
        order[node] = count;
        low[node] = count;
        size[node] = 1;
        walked[count++] = node;
        neighbours[node] = node == root ? users : neighbours(node);
        path.push(node);
    }

    private int[] neighbours(int node) {
        IntStream linked = graph.neighbours(node);
        return (isUser[node] ? IntStream.concat(linked, IntStream.of(root)) : linked).toArray();
    }

    private void leave(SiteIndex site, int node, int parent, Map<Device, List<Device>> behind) {
        size[parent] += size[node];
        low[parent] = Math.min(low[parent], low[node]);
        if (parent != root && low[node] >= order[parent] && site.forwards(site.site().getDevices().get(parent))) {
            List<Device> devices = behind.computeIfAbsent(site.site().getDevices().get(parent), d -> new ArrayList<>());
            for (int i = order[node]; i < order[node] + size[node]; i++) {
                devices.add(site.site().getDevices().get(walked[i]));
            }
        }
    }
}
