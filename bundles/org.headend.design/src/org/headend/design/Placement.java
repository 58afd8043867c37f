package org.headend.design;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.headend.design.AutoLayout.Position;
import org.headend.design.Scene.Box;
import org.headend.design.Scene.Frame;
import org.headend.design.site.Device;
import org.headend.design.site.Diagram;
import org.headend.design.site.Group;
import org.headend.design.site.Link;
import org.headend.design.site.Node;
import org.headend.design.site.Port;

/** Places for new devices: near what they are linked with or in their group, where nothing else stands; nothing else moves. */
final class Placement {
    private static final int GAP = 28;
    private static final int ROW_GAP = 64;
    private static final int STEP_X = AutoLayout.NODE_WIDTH + GAP;
    private static final int STEP_Y = AutoLayout.NODE_HEIGHT + ROW_GAP;
    private static final int MARGIN = 24;
    private static final int COLUMNS = 8;
    private static final int RINGS = 40;

    private final Map<Device, Position> places = new HashMap<>();
    private final Map<Long, List<Box>> taken = new HashMap<>();
    private final Scene scene;
    private final Map<Group, Box> frames = new HashMap<>();
    private int bottom = MARGIN;

    private Placement(Diagram diagram) {
        scene = new Scene(diagram);
        for (Node node : diagram.getNodes()) {
            if (node.getDevice() != null) {
                places.put(node.getDevice(), new Position(node.getX(), node.getY()));
            }
        }
        scene.cards().forEach(c -> take(Box.card(c.x(), c.y())));
        places.values().forEach(p -> bottom = Math.max(bottom, p.y() + STEP_Y));
        for (Frame frame : scene.frames()) {
            frames.put(frame.group(), frame.box());
            bottom = Math.max(bottom, frame.box().y() + frame.box().height() + ROW_GAP);
        }
    }

    /** Places of devices that have none; linked ones follow each other. */
    static Map<Device, Position> of(Diagram diagram, Collection<Device> devices) {
        Placement placement = new Placement(diagram);
        Map<Device, Position> result = new LinkedHashMap<>();
        Set<Device> left = new LinkedHashSet<>(devices);
        Deque<Device> next = new ArrayDeque<>();
        devices.stream().filter(d -> !placement.neighbours(d).isEmpty()).forEach(next::add);
        int alone = 0;
        while (!left.isEmpty()) {
            Device device = next.isEmpty() ? left.iterator().next() : next.poll();
            if (!left.remove(device)) {
                continue;
            }
            List<Position> near = placement.neighbours(device);
            Position wanted = near.isEmpty() ? placement.start(device, alone++) : below(near);
            Position place = placement.free(wanted, placement.frame(device));
            placement.places.put(device, place);
            placement.take(Box.card(place.x(), place.y()));
            result.put(device, place);
            for (Device linked : linked(device)) {
                if (left.contains(linked)) {
                    next.add(linked);
                }
            }
        }
        return result;
    }

    /** Under the middle of the neighbours. */
    private static Position below(List<Position> near) {
        int x = (int) near.stream().mapToInt(Position::x).average().orElse(MARGIN);
        int y = near.stream().mapToInt(Position::y).max().orElse(MARGIN);
        return new Position(x, y + STEP_Y);
    }

    private Position start(Device device, int index) {
        Box frame = frame(device);
        return frame != null ? new Position(frame.x() + Scene.SIDE, frame.y() + Scene.TITLE)
                : new Position(MARGIN + index % COLUMNS * STEP_X, bottom + index / COLUMNS * STEP_Y);
    }

    private Box frame(Device device) {
        return scene.group(device).map(frames::get).orElse(null);
    }

    private static Set<Device> linked(Device device) {
        Set<Device> linked = new LinkedHashSet<>();
        for (Port port : device.getPorts()) {
            for (Link link : port.getLinks()) {
                for (Port other : link.getPorts()) {
                    if (other.eContainer() instanceof Device d && d != device) {
                        linked.add(d);
                    }
                }
            }
        }
        return linked;
    }

    private List<Position> neighbours(Device device) {
        List<Position> near = new ArrayList<>();
        for (Device other : linked(device)) {
            if (places.containsKey(other)) {
                near.add(places.get(other));
            }
        }
        return near;
    }

    /** The nearest free place around another one, sideways before further down; within the frame or beside it when one is given. */
    private Position free(Position wanted, Box frame) {
        Position from = frame == null || frame.contains(wanted.x(), wanted.y()) ? wanted
                : new Position(Math.clamp(wanted.x(), frame.x() + Scene.SIDE, Math.max(frame.x() + Scene.SIDE, frame.x() + frame.width() - Scene.SIDE - AutoLayout.NODE_WIDTH)),
                        Math.clamp(wanted.y(), frame.y() + Scene.TITLE, Math.max(frame.y() + Scene.TITLE, frame.y() + frame.height() - Scene.SIDE - AutoLayout.NODE_HEIGHT)));
        int x = Math.max(0, Math.round(from.x() / 10f) * 10);
        int y = Math.max(0, Math.round(from.y() / 10f) * 10);
        for (int ring = 0; ring < RINGS; ring++) {
            for (int row = 0; row <= ring; row++) {
                int column = ring - row;
                for (int sign : column == 0 ? new int[] { 0 } : new int[] { 1, -1 }) {
                    Position place = new Position(x + sign * column * STEP_X, y + row * STEP_Y);
                    if (place.x() >= 0 && isFree(place, frame)) {
                        return place;
                    }
                }
            }
        }
        bottom += STEP_Y;
        return new Position(x, bottom);
    }

    /** Free of cards, and of frames that the device does not belong to. */
    private boolean isFree(Position place, Box own) {
        Box box = new Box(place.x() - GAP / 2, place.y() - GAP / 2, AutoLayout.NODE_WIDTH + GAP, AutoLayout.NODE_HEIGHT + GAP);
        for (Box frame : frames.values()) {
            if (!frame.equals(own) && frame.intersects(box) && (own == null || !frame.union(own).equals(frame))) {
                return false;
            }
        }
        for (long row = Math.floorDiv(box.y(), STEP_Y) - 1; row <= Math.floorDiv(box.y(), STEP_Y) + 1; row++) {
            for (Box other : taken.getOrDefault(row, List.of())) {
                if (other.intersects(box)) {
                    return false;
                }
            }
        }
        return true;
    }

    private void take(Box box) {
        taken.computeIfAbsent((long) Math.floorDiv(box.y(), STEP_Y), r -> new ArrayList<>()).add(box);
    }
}
