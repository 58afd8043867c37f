package org.headend.design.advice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.headend.design.site.Device;
import org.headend.design.site.Link;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.validate.SiteIndex;
import org.headend.design.validate.Structural;

/** Devices and data links as a graph of numbers, for paths that are asked for thousands of times. */
public final class DataGraph implements Structural {
    private final List<Device> devices;
    private final Map<Device, Integer> numbers = new HashMap<>();
    private final List<Link> links = new ArrayList<>();
    private final int[] from;
    private final int[] to;
    private final boolean[] video;
    private final boolean[] passes;
    private final int[] first;
    private final int[] edges;
    private final Map<Integer, int[]> trees = new HashMap<>();
    private final Map<Integer, int[]> anyTrees = new HashMap<>();

    private DataGraph(SiteIndex site) {
        devices = List.copyOf(site.site().getDevices());
        MediaTable media = MediaTable.of(site);
        Map<PortKind, Boolean> carriesVideo = new HashMap<>();
        for (int i = 0; i < devices.size(); i++) {
            numbers.put(devices.get(i), i);
        }
        for (Link link : site.site().getLinks()) {
            if (link.getPorts().size() == 2 && link.getPorts().stream().allMatch(p -> p.getKind() != PortKind.POWER && number(p) >= 0)
                    && number(link.getPorts().get(0)) != number(link.getPorts().get(1))) {
                links.add(link);
            }
        }
        from = new int[links.size()];
        to = new int[links.size()];
        video = new boolean[links.size()];
        int[] degree = new int[devices.size() + 1];
        for (int e = 0; e < from.length; e++) {
            List<Port> ports = links.get(e).getPorts();
            from[e] = number(ports.get(0));
            to[e] = number(ports.get(1));
            video[e] = ports.stream().allMatch(p -> carriesVideo.computeIfAbsent(p.getKind(), k -> media.carries(k, "video") || media.carries(k, "raw-video"))); //$NON-NLS-1$ //$NON-NLS-2$
            degree[from[e]]++;
            degree[to[e]]++;
        }
        first = new int[devices.size() + 1];
        for (int i = 0; i < devices.size(); i++) {
            first[i + 1] = first[i] + degree[i];
        }
        edges = new int[from.length * 2];
        int[] fill = Arrays.copyOf(first, devices.size());
        for (int e = 0; e < from.length; e++) {
            edges[fill[from[e]]++] = e;
            edges[fill[to[e]]++] = e;
        }
        passes = new boolean[devices.size()];
        for (int i = 0; i < passes.length; i++) {
            String category = site.category(devices.get(i));
            passes[i] = site.forwards(devices.get(i)) || category.startsWith("gateway") || category.startsWith("converter"); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    public static DataGraph of(SiteIndex site) {
        return site.fact(DataGraph.class, DataGraph::new);
    }

    private int number(Port port) {
        return number(SiteIndex.device(port));
    }

    /** −1 for a device that is not in the site. */
    private int number(Device device) {
        return device == null ? -1 : numbers.getOrDefault(device, -1);
    }

    /**
     * Links from one device to another, by the fewest, through devices that pass data on.
     *
     * @param videoOnly over links that can carry video only
     * @return empty when there is no way; an empty path from a device to itself
     */
    public Optional<List<Link>> path(Device source, Device target, boolean videoOnly) {
        int at = number(source);
        int goal = number(target);
        if (at < 0 || goal < 0) {
            return Optional.empty();
        }
        int[] tree = tree(goal, videoOnly);
        List<Link> path = new ArrayList<>();
        while (at != goal) {
            int edge = tree[at];
            if (edge < 0) {
                return Optional.empty();
            }
            path.add(links.get(edge));
            at = from[edge] == at ? to[edge] : from[edge];
        }
        return Optional.of(path);
    }

    /** For each device the number of the first link on its way to the goal, −1 where there is none. */
    private int[] tree(int goal, boolean videoOnly) {
        return (videoOnly ? trees : anyTrees).computeIfAbsent(goal, g -> {
            int[] next = new int[devices.size()];
            Arrays.fill(next, -1);
            boolean[] seen = new boolean[devices.size()];
            seen[g] = true;
            int[] todo = new int[devices.size()];
            int known = 1;
            todo[0] = g;
            for (int head = 0; head < known; head++) {
                int at = todo[head];
                if (at != g && !passes[at]) {
                    continue;
                }
                for (int i = first[at]; i < first[at + 1]; i++) {
                    int edge = edges[i];
                    int other = from[edge] == at ? to[edge] : from[edge];
                    if (!seen[other] && (!videoOnly || video[edge])) {
                        seen[other] = true;
                        next[other] = edge;
                        todo[known++] = other;
                    }
                }
            }
            return next;
        });
    }

    /** The device at the end of a link where data that comes from {@code device} arrives. */
    public static Device across(Link link, Device device) {
        Device a = SiteIndex.device(link.getPorts().get(0));
        return a == device ? SiteIndex.device(link.getPorts().get(1)) : a;
    }

    /** Numbers of the devices, in the order of the site, that links join to a device. */
    public IntStream neighbours(int device) {
        return IntStream.range(first[device], first[device + 1]).map(i -> edges[i]).map(e -> from[e] == device ? to[e] : from[e]);
    }
}
