package org.headend.design;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.headend.design.AutoLayout.Position;
import org.headend.design.site.Device;
import org.headend.design.site.Diagram;
import org.headend.design.site.Edge;
import org.headend.design.site.Link;
import org.headend.design.site.Node;
import org.headend.design.site.Port;

/**
 * Where the ports of a diagram sit on their cards and where its links run: at right angles, each in a lane of its
 * own. A link leaves the side that faces its other end; the links of a side are sorted so that they do not cross.
 * What was computed is kept until {@link #changed(Device)} or {@link #refresh()}.
 */
public final class LinkRoutes {
    private static final int WIDTH = AutoLayout.NODE_WIDTH;
    private static final int HEIGHT = AutoLayout.NODE_HEIGHT;
    private static final int LANE = 8;
    private static final int STUB = 18;
    private static final int JOG = 5;
    /** Same-row cards further apart than this are linked below the row, not through what stands between. */
    private static final int NEIGHBOURS = WIDTH;

    /** A side of a card. */
    public enum Side {
        TOP, RIGHT, BOTTOM, LEFT;

        boolean vertical() {
            return this == TOP || this == BOTTOM;
        }

        int length() {
            return vertical() ? WIDTH : HEIGHT;
        }
    }

    /** A place on the border of a card; {@code lane} counts from the card, {@code lanes} are in its channel. */
    public record Slot(Side side, int x, int y, int lane, int lanes) {
    }

    private record End(Link link, Port port) {
    }

    /** @param shift of the lanes, so that hubs of one row do not draw on each other, px */
    private record Layout(Map<End, Slot> ends, Map<Port, Slot> ports, Map<Side, Integer> channels, int shift) {
    }

    private final Diagram diagram;
    private final Map<Device, Node> nodes = new HashMap<>();
    private final Map<Link, Edge> edges = new HashMap<>();
    private final Map<Device, Layout> layouts = new HashMap<>();

    public LinkRoutes(Diagram diagram) {
        this.diagram = diagram;
        refresh();
    }

    /** Forgets everything, for instance after nodes or edges were added. */
    public void refresh() {
        nodes.clear();
        edges.clear();
        layouts.clear();
        diagram.getNodes().forEach(n -> nodes.put(n.getDevice(), n));
        diagram.getEdges().forEach(e -> edges.put(e.getLink(), e));
    }

    /** Forgets what depends on the position, ports or links of a device: its own slots and those of its neighbours. */
    public void changed(Device device) {
        layouts.remove(device);
        for (Port port : device.getPorts()) {
            for (Link link : port.getLinks()) {
                link.getPorts().forEach(p -> layouts.remove(p.eContainer()));
            }
        }
    }

    public Optional<Node> node(Device device) {
        return Optional.ofNullable(nodes.get(device));
    }

    public Optional<Edge> edge(Link link) {
        return Optional.ofNullable(edges.get(link));
    }

    /** Whether the link has two ends that stand in the diagram. */
    public boolean drawn(Link link) {
        return link.getPorts().size() == 2 && link.getPorts().stream().allMatch(p -> nodes.containsKey(p.eContainer()))
                && link.getPorts().get(0).eContainer() != link.getPorts().get(1).eContainer();
    }

    /** Where a port sits; free ports sit where no links are. Its device must be in the diagram. */
    public Slot slot(Port port) {
        return layout((Device) port.eContainer()).ports().get(port);
    }

    /** From the border of the first port’s card to that of the second, corners between; for a drawn link. */
    public List<Position> route(Link link) {
        Port from = link.getPorts().get(0);
        Port to = link.getPorts().get(1);
        Layout a = layout((Device) from.eContainer());
        Layout b = layout((Device) to.eContainer());
        Slot start = a.ends().get(new End(link, from));
        Slot end = b.ends().get(new End(link, to));
        List<Position> corners = edge(link).map(e -> BendPoints.parse(e.getBendPoints())).orElse(List.of());
        return corners.isEmpty() ? automatic(start, a, end, b) : BendPoints.path(start, corners, end);
    }

    private static List<Position> automatic(Slot start, Layout a, Slot end, Layout b) {
        List<Position> path = new ArrayList<>();
        if (start.side() != end.side() && offset(start, end) != 0 && Math.abs(offset(start, end)) <= JOG) {
            return straight(start, end);
        }
        path.add(new Position(start.x(), start.y()));
        if (start.side() == end.side()) { // below the row
            int lane = Math.min(start.lane(), end.lane());
            int y = Math.max(start.y(), end.y()) + STUB + lane * LANE / 2;
            path.add(new Position(start.x(), y));
            path.add(new Position(end.x(), y));
        } else if (start.side().vertical() ? start.x() != end.x() : start.y() != end.y()) {
            boolean hubIsStart = start.lanes() >= end.lanes();
            Slot hub = hubIsStart ? start : end;
            int channel = (hubIsStart ? a : b).channels().get(hub.side());
            int step = Math.max(2, Math.min(LANE, (channel - STUB) / Math.max(1, hub.lanes())));
            int lane = channel / 2 + (2 * hub.lane() - hub.lanes() + 1) * step / 2 + (hubIsStart ? a : b).shift();
            int away = Math.clamp(lane, Math.min(2, channel), Math.max(2, channel - 2));
            int sign = hub.side() == Side.BOTTOM || hub.side() == Side.RIGHT ? 1 : -1;
            if (hub.side().vertical()) {
                path.add(new Position(start.x(), hub.y() + sign * away));
                path.add(new Position(end.x(), hub.y() + sign * away));
            } else {
                path.add(new Position(hub.x() + sign * away, start.y()));
                path.add(new Position(hub.x() + sign * away, end.y()));
            }
        }
        path.add(new Position(end.x(), end.y()));
        return path;
    }

    private static int offset(Slot start, Slot end) {
        return start.side().vertical() ? end.x() - start.x() : end.y() - start.y();
    }

    /** A line that would only jog a little keeps the place at the card with more links. */
    private static List<Position> straight(Slot start, Slot end) {
        Slot hub = start.lanes() >= end.lanes() ? start : end;
        return start.side().vertical() ? List.of(new Position(hub.x(), start.y()), new Position(hub.x(), end.y()))
                : List.of(new Position(start.x(), hub.y()), new Position(end.x(), hub.y()));
    }

    private Layout layout(Device device) {
        return layouts.computeIfAbsent(device, this::compute);
    }

    private Layout compute(Device device) {
        Node node = nodes.get(device);
        Map<Side, List<Target>> sides = new EnumMap<>(Side.class);
        List<Port> free = new ArrayList<>();
        for (Port port : device.getPorts()) {
            boolean linked = false;
            for (Link link : port.getLinks()) {
                if (drawn(link)) {
                    linked = true;
                    Target target = target(node, new End(link, port));
                    sides.computeIfAbsent(target.side(), s -> new ArrayList<>()).add(target);
                }
            }
            if (!linked) {
                free.add(port);
            }
        }
        Layout layout = new Layout(new HashMap<>(), new HashMap<>(), new EnumMap<>(Side.class),
                (Math.floorMod(node.getX() / WIDTH, 3) - 1) * LANE / 3);
        Map<Side, List<Port>> freeSides = distribute(free, sides);
        for (Side side : Side.values()) {
            List<Target> targets = sides.computeIfAbsent(side, s -> new ArrayList<>());
            place(node, side, targets, freeSides.getOrDefault(side, List.of()), layout);
        }
        return layout;
    }

    /** @param at coordinate of the other end along the side, px */
    private record Target(End end, Side side, int at, int distance) {
    }

    private Target target(Node node, End end) {
        Port other = end.link().getPorts().get(0) == end.port() ? end.link().getPorts().get(1) : end.link().getPorts().get(0);
        Node peer = nodes.get(other.eContainer());
        List<Position> corners = edge(end.link()).map(e -> BendPoints.parse(e.getBendPoints())).orElse(List.of());
        if (!corners.isEmpty()) {
            boolean first = end.link().getPorts().get(0) == end.port();
            Position corner = corners.get(first ? 0 : corners.size() - 1);
            Position next = corners.size() == 1 ? new Position(peer.getX(), peer.getY()) : corners.get(first ? 1 : corners.size() - 2);
            Side side = facing(node, corner.x(), corner.y());
            return new Target(end, side, side.vertical() ? corner.x() * 8 + Integer.signum(next.x() - corner.x())
                    : corner.y() * 8 + Integer.signum(next.y() - corner.y()), 2 * STUB);
        }
        Side side = facing(node, peer);
        int distance = switch (side) {
            case TOP -> node.getY() - peer.getY() - HEIGHT;
            case BOTTOM -> peer.getY() - node.getY() - HEIGHT;
            case LEFT -> node.getX() - peer.getX() - WIDTH;
            case RIGHT -> peer.getX() - node.getX() - WIDTH;
        };
        return new Target(end, side, (side.vertical() ? peer.getX() + WIDTH / 2 : peer.getY() + HEIGHT / 2) * 8, distance);
    }

    private static Side facing(Node node, Node peer) {
        if (peer.getY() >= node.getY() + HEIGHT) {
            return Side.BOTTOM;
        }
        if (node.getY() >= peer.getY() + HEIGHT) {
            return Side.TOP;
        }
        boolean right = peer.getX() > node.getX() || peer.getX() == node.getX() && peer.getY() > node.getY();
        int gap = Math.abs(peer.getX() - node.getX()) - WIDTH;
        return gap > NEIGHBOURS ? Side.BOTTOM : right ? Side.RIGHT : Side.LEFT;
    }

    private static Side facing(Node node, int x, int y) {
        if (y >= node.getY() + HEIGHT) {
            return Side.BOTTOM;
        }
        if (y <= node.getY()) {
            return Side.TOP;
        }
        return x >= node.getX() + WIDTH / 2 ? Side.RIGHT : Side.LEFT;
    }

    private static Map<Side, List<Port>> distribute(List<Port> free, Map<Side, List<Target>> taken) {
        List<Side> sides = new ArrayList<>();
        for (Side side : new Side[] { Side.BOTTOM, Side.RIGHT, Side.LEFT, Side.TOP }) {
            if (!taken.containsKey(side)) {
                sides.add(side);
            }
        }
        if (sides.isEmpty()) {
            sides.addAll(List.of(Side.values()));
        }
        int length = sides.stream().mapToInt(Side::length).sum();
        Map<Side, List<Port>> result = new EnumMap<>(Side.class);
        int next = 0;
        int walked = 0;
        for (Side side : sides) {
            walked += side.length();
            int until = (int) Math.ceil((double) free.size() * walked / length);
            result.put(side, free.subList(Math.min(next, free.size()), Math.min(until, free.size())));
            next = until;
        }
        return result;
    }

    private static void place(Node node, Side side, List<Target> targets, List<Port> free, Layout layout) {
        targets.sort(Comparator.comparingInt(Target::at));
        int count = targets.size() + free.size();
        int channel = targets.stream().mapToInt(Target::distance).min().orElse(0);
        layout.channels().put(side, Math.max(channel, 4));
        int[] places = new int[count];
        for (int i = 0; i < count; i++) {
            places[i] = (side.vertical() ? node.getX() : node.getY()) + side.length() * (i + 1) / (count + 1);
        }
        int before = 0; // links that turn towards smaller coordinates
        for (int i = 0; i < targets.size(); i++) {
            before += targets.get(i).at() / 8 < places[i] ? 1 : 0;
        }
        int after = targets.size() - before;
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            int lane = i < before ? i : targets.size() - 1 - i;
            Slot slot = slot(node, side, places[i], lane, Math.max(before, after));
            layout.ends().put(target.end(), slot);
            layout.ports().putIfAbsent(target.end().port(), slot);
        }
        for (int i = 0; i < free.size(); i++) {
            layout.ports().put(free.get(i), slot(node, side, places[targets.size() + i], 0, 0));
        }
    }

    private static Slot slot(Node node, Side side, int at, int lane, int lanes) {
        return switch (side) {
            case TOP -> new Slot(side, at, node.getY(), lane, lanes);
            case BOTTOM -> new Slot(side, at, node.getY() + HEIGHT, lane, lanes);
            case LEFT -> new Slot(side, node.getX(), at, lane, lanes);
            case RIGHT -> new Slot(side, node.getX() + WIDTH, at, lane, lanes);
        };
    }
}
