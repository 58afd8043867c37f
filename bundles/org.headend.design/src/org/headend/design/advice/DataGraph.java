package org.headend.design.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.headend.design.site.Device;
import org.headend.design.site.Link;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.validate.Followed;
import org.headend.design.validate.SiteChange;
import org.headend.design.validate.SiteIndex;

/**
 * Devices and data links as a graph, for paths that are asked for thousands of times. Ways are found through the few
 * devices that pass data on, its core; all others hang on it, so that to link or unlink them leaves the ways as they are.
 */
public final class DataGraph implements Followed {
    private enum Key {
        /** Any device or link of the graph. */
        ALL,
        /** Devices that pass data on and the links between them. */
        CORE
    }

    private final SiteIndex site;
    private final MediaTable media;
    private final Map<Device, Node> nodes = new HashMap<>();
    private final Map<Link, Edge> edges = new HashMap<>();
    private final Set<Node> passing = new LinkedHashSet<>();
    private final Map<PortKind, Boolean> video = new HashMap<>();
    private DataCore core;
    private int version;
    private boolean touched;

    static final class Node {
        final Device device;
        final List<Edge> edges = new ArrayList<>(2);
        boolean passes;
        int number = -1; // in the core, where it is there

        Node(Device device) {
            this.device = device;
        }
    }

    record Edge(Link link, Node a, Node b, boolean video) {
        Node other(Node node) {
            return a == node ? b : a;
        }
    }

    private DataGraph(SiteIndex site) {
        this.site = site;
        media = MediaTable.of(site);
        site.site().getDevices().forEach(this::renew);
        site.site().getLinks().forEach(this::renew);
    }

    public static DataGraph of(SiteIndex site) {
        return site.fact(DataGraph.class, DataGraph::new);
    }

    private void renew(Device device) {
        boolean present = device.eContainer() == site.site();
        touched |= present != nodes.containsKey(device);
        Node node = present ? nodes.computeIfAbsent(device, Node::new) : nodes.remove(device);
        if (node == null) {
            return;
        }
        String category = site.category(device);
        boolean passes = present && (site.forwards(device) || category.startsWith("gateway") || category.startsWith("converter")); //$NON-NLS-1$ //$NON-NLS-2$
        if (passes != node.passes) {
            node.passes = passes;
            if (passes) {
                passing.add(node);
            } else {
                passing.remove(node);
                node.number = -1;
            }
            if (!node.edges.isEmpty()) {
                dropCore();
            }
        }
        if (!present) {
            List.copyOf(node.edges).forEach(e -> remove(e.link()));
        }
    }

    private void renew(Link link) {
        remove(link);
        List<Port> ports = link.getPorts();
        if (link.eContainer() != site.site() || ports.size() != 2 || ports.stream().anyMatch(p -> p.getKind() == PortKind.POWER)) {
            return;
        }
        Node a = nodes.get(SiteIndex.device(ports.get(0)));
        Node b = nodes.get(SiteIndex.device(ports.get(1)));
        if (a != null && b != null && a != b) {
            Edge edge = new Edge(link, a, b, ports.stream().allMatch(p -> video(p.getKind())));
            edges.put(link, edge);
            a.edges.add(edge);
            b.edges.add(edge);
            changed(edge);
        }
    }

    private boolean video(PortKind kind) {
        return video.computeIfAbsent(kind, k -> media.carries(k, "video") || media.carries(k, "raw-video")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void remove(Link link) {
        Edge edge = edges.remove(link);
        if (edge != null) {
            edge.a().edges.remove(edge);
            edge.b().edges.remove(edge);
            changed(edge);
        }
    }

    /** Those at the edge of the graph find their way by the links that they have when they are asked. */
    private void changed(Edge edge) {
        touched = true;
        if (edge.a().passes && edge.b().passes) {
            dropCore();
        } else if (core != null) {
            core.forget(edge.a());
            core.forget(edge.b());
        }
    }

    private void dropCore() {
        core = null;
        version++;
    }

    @Override
    public void follow(SiteChange change) {
        int before = version;
        change.relinked().forEach(this::renew);
        change.links().forEach(this::renew);
        if (touched) {
            touched = false;
            change.otherwise(this, Key.ALL);
        }
        if (version != before) {
            change.otherwise(this, Key.CORE);
        }
    }

    /** Another number whenever ways through the core may have changed. */
    int version() {
        return version;
    }

    /**
     * Links from one device to another, by the fewest, through devices that pass data on; among equals by the first in the
     * site.
     *
     * @param videoOnly over links that can carry video only
     * @return empty when there is no way; an empty path from a device to itself
     */
    public Optional<List<Link>> path(Device source, Device target, boolean videoOnly) {
        Node at = nodes.get(source);
        Node goal = nodes.get(target);
        if (at == null || goal == null) {
            return Optional.empty();
        }
        if (core == null) {
            core = new DataCore(passing, site::place);
        }
        DataCore.Tree tree = core.tree(goal, videoOnly);
        List<Link> path = new ArrayList<>();
        while (at != goal) {
            Edge edge = tree.next(at);
            if (edge == null) {
                return Optional.empty();
            }
            path.add(edge.link());
            at = edge.other(at);
        }
        return Optional.of(path);
    }

    /** The device at the end of a link where data that comes from {@code device} arrives. */
    public static Device across(Link link, Device device) {
        Device a = SiteIndex.device(link.getPorts().get(0));
        return a == device ? SiteIndex.device(link.getPorts().get(1)) : a;
    }

    /** Notes that a check follows from all devices and links of the graph. */
    public void askedForAll() {
        site.asked(this, Key.ALL);
    }

    /** Links between devices that pass data on, in the order of the site. */
    public List<Link> trunks() {
        site.asked(this, Key.CORE);
        Set<Link> trunks = new LinkedHashSet<>();
        passing.forEach(node -> node.edges.stream().filter(e -> e.other(node).passes).forEach(e -> trunks.add(e.link())));
        return trunks.stream().sorted(Comparator.comparingInt(site::place)).toList();
    }

    /** Whether a device passes on what comes from one network to another port: a switch, a gateway, a converter. */
    public boolean passes(Device device) {
        Node node = nodes.get(device);
        return node != null && node.passes;
    }

    /** Devices that a link joins to a device, in no order; one that several links join more than once. */
    public void neighbours(Device device, Consumer<Device> each) {
        Node node = nodes.get(device);
        if (node != null) {
            node.edges.forEach(e -> each.accept(e.other(node).device));
        }
    }
}
