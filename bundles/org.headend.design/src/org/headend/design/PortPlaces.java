package org.headend.design;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.headend.design.AutoLayout.Position;
import org.headend.design.LinkRoutes.Side;
import org.headend.design.LinkRoutes.Slot;
import org.headend.design.Scene.Card;
import org.headend.design.site.Device;
import org.headend.design.site.Link;
import org.headend.design.site.Port;

/** Shares the border of a card among its links, sorted so that they do not cross, and among its free ports. */
final class PortPlaces {
    private static final int WIDTH = AutoLayout.NODE_WIDTH;
    private static final int HEIGHT = AutoLayout.NODE_HEIGHT;
    private static final int LANE = LinkRoutes.LANE;
    private static final int STUB = LinkRoutes.STUB;
    /** Same-row cards further apart than this are linked below the row, not through what stands between. */
    private static final int NEIGHBOURS = WIDTH;

    private final Scene scene;
    private final Function<Link, List<Position>> corners;

    /** @param corners those of a link that were made by hand */
    PortPlaces(Scene scene, Function<Link, List<Position>> corners) {
        this.scene = scene;
        this.corners = corners;
    }

    record End(Link link, Port port) {
    }

    /** @param shift of the lanes, so that hubs of one row do not draw on each other, px */
    record Layout(Map<End, Slot> ends, Map<Port, Slot> ports, Map<Side, Integer> channels, int shift) {
    }

    Layout layout(Card node) {
        Map<Side, List<Target>> sides = new EnumMap<>(Side.class);
        List<Port> free = new ArrayList<>();
        for (Port port : scene.ports(node)) {
            boolean linked = false;
            for (Link link : port.getLinks()) {
                if (scene.drawn(link)) {
                    linked = true;
                    Target target = target(node, new End(link, port));
                    sides.computeIfAbsent(target.side(), s -> new ArrayList<>()).add(target);
                }
            }
            if (!linked && node.node() != null) {
                free.add(port);
            }
        }
        Layout layout = new Layout(new HashMap<>(), new HashMap<>(), new EnumMap<>(Side.class),
                (Math.floorMod(node.x() / WIDTH, 3) - 1) * LANE / 3);
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

    private Target target(Card node, End end) {
        Port other = end.link().getPorts().get(0) == end.port() ? end.link().getPorts().get(1) : end.link().getPorts().get(0);
        Card peer = scene.card((Device) other.eContainer()).orElseThrow();
        List<Position> own = scene.bundle(end.link()).size() > 1 ? List.of() : corners.apply(end.link());
        if (!own.isEmpty()) {
            boolean first = end.link().getPorts().get(0) == end.port();
            Position corner = own.get(first ? 0 : own.size() - 1);
            Position next = own.size() == 1 ? new Position(peer.x(), peer.y()) : own.get(first ? 1 : own.size() - 2);
            Side side = facing(node, corner.x(), corner.y());
            return new Target(end, side, side.vertical() ? corner.x() * 8 + Integer.signum(next.x() - corner.x())
                    : corner.y() * 8 + Integer.signum(next.y() - corner.y()), 2 * STUB);
        }
        Side side = facing(node, peer);
        int distance = switch (side) {
            case TOP -> node.y() - peer.y() - HEIGHT;
            case BOTTOM -> peer.y() - node.y() - HEIGHT;
            case LEFT -> node.x() - peer.x() - WIDTH;
            case RIGHT -> peer.x() - node.x() - WIDTH;
        };
        return new Target(end, side, (side.vertical() ? peer.x() + WIDTH / 2 : peer.y() + HEIGHT / 2) * 8, distance);
    }

    private static Side facing(Card node, Card peer) {
        if (peer.y() >= node.y() + HEIGHT) {
            return Side.BOTTOM;
        }
        if (node.y() >= peer.y() + HEIGHT) {
            return Side.TOP;
        }
        boolean right = peer.x() > node.x() || peer.x() == node.x() && peer.y() > node.y();
        int gap = Math.abs(peer.x() - node.x()) - WIDTH;
        return gap > NEIGHBOURS ? Side.BOTTOM : right ? Side.RIGHT : Side.LEFT;
    }

    private static Side facing(Card node, int x, int y) {
        if (y >= node.y() + HEIGHT) {
            return Side.BOTTOM;
        }
        if (y <= node.y()) {
            return Side.TOP;
        }
        return x >= node.x() + WIDTH / 2 ? Side.RIGHT : Side.LEFT;
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

    private static void place(Card node, Side side, List<Target> targets, List<Port> free, Layout layout) {
        targets.sort(Comparator.comparingInt(Target::at));
        int count = targets.size() + free.size();
        int channel = targets.stream().mapToInt(Target::distance).min().orElse(0);
        layout.channels().put(side, Math.max(channel, 4));
        int[] places = new int[count];
        for (int i = 0; i < count; i++) {
            places[i] = (side.vertical() ? node.x() : node.y()) + side.length() * (i + 1) / (count + 1);
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

    private static Slot slot(Card node, Side side, int at, int lane, int lanes) {
        return switch (side) {
            case TOP -> new Slot(side, at, node.y(), lane, lanes);
            case BOTTOM -> new Slot(side, at, node.y() + HEIGHT, lane, lanes);
            case LEFT -> new Slot(side, node.x(), at, lane, lanes);
            case RIGHT -> new Slot(side, node.x() + WIDTH, at, lane, lanes);
        };
    }
}
