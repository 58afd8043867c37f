package org.headend.design.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.headend.design.AutoLayout;
import org.headend.design.AutoLayout.Position;
import org.headend.design.exchange.DrawioCell.Point;

/** The cells of a page by what they are: containers, devices, ports drawn on devices, edges with their labels; and where. */
final class DrawioPage {
    private static final int WIDTH = AutoLayout.NODE_WIDTH;
    private static final int HEIGHT = AutoLayout.NODE_HEIGHT;
    /** Room that a card needs, with the gap to the next. */
    private static final double ROOM_X = WIDTH + 28;
    private static final double ROOM_Y = HEIGHT + 32;
    private static final double MAX_SCALE = 3;
    private static final int MAX_PAIRS = 1500;
    private static final double PORT = 26;
    private static final int MAX_DEPTH = 40;

    private final Map<String, DrawioCell> cells;
    private final Map<String, List<DrawioCell>> children = new HashMap<>();
    private final Set<String> legend = new HashSet<>();
    private final Map<String, DrawioCell> containers = new LinkedHashMap<>();
    private final Map<String, DrawioCell> devices = new LinkedHashMap<>();
    private final Map<String, String> ports = new HashMap<>();
    private final List<DrawioCell> edges = new ArrayList<>();
    private final double scale;
    private final Position shift;
    private int ignored;
    private int hidden;

    /** The upper left corner of a cell on the page, in units of the drawing. */
    record Spot(double x, double y) {
    }

    DrawioPage(Map<String, DrawioCell> cells) {
        this.cells = cells;
        cells.values().forEach(c -> children.computeIfAbsent(c.parent(), p -> new ArrayList<>()).add(c));
        cells.values().stream().filter(c -> c.attribute("headend").equals("legend")).forEach(c -> legend(c, 0)); //$NON-NLS-1$ //$NON-NLS-2$
        for (DrawioCell cell : cells.values()) {
            classify(cell);
        }
        boolean ours = devices.values().stream().anyMatch(c -> !c.attribute("data").isEmpty()); //$NON-NLS-1$
        scale = ours ? 1 : spread();
        shift = ours ? new Position(0, 0) : toOrigin();
    }

    private void legend(DrawioCell cell, int depth) {
        if (depth < MAX_DEPTH && legend.add(cell.id())) {
            children(cell.id()).forEach(c -> legend(c, depth + 1));
        }
    }

    private List<DrawioCell> children(String id) {
        return children.getOrDefault(id, List.of());
    }

    private void classify(DrawioCell cell) {
        if (legend.contains(cell.id()) || !cell.vertex() && !cell.edge()) {
            return;
        }
        hidden += visible(cell) ? 0 : 1;
        DrawioCell parent = cells.get(cell.parent());
        if (cell.edge()) {
            edges.add(cell);
        } else if (parent != null && parent.edge()) {
            return; // a label, read with its edge
        } else if (parent != null && parent.vertex() && !isContainer(parent) && isPort(cell)) {
            ports.put(cell.id(), parent.id());
        } else if (isContainer(cell)) {
            containers.put(cell.id(), cell);
        } else if (isText(cell)) {
            ignored++;
        } else {
            devices.put(cell.id(), cell);
        }
    }

    private boolean visible(DrawioCell cell) {
        DrawioCell at = cell;
        for (int i = 0; at != null && i < MAX_DEPTH; i++) {
            if (!at.visible()) {
                return false;
            }
            at = cells.get(at.parent());
        }
        return true;
    }

    private static boolean isPort(DrawioCell cell) {
        return cell.box().relative() || cell.box().width() <= PORT && cell.box().height() <= PORT;
    }

    private boolean isContainer(DrawioCell cell) {
        if (!cell.vertex() || !cell.attribute("data").isEmpty()) { //$NON-NLS-1$
            return false;
        }
        DrawioStyle style = cell.style();
        return !cell.attribute("areaKind").isEmpty() || style.is("container") || style.has("swimlane") || style.has("group") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                || children(cell.id()).stream().anyMatch(c -> c.vertex() && !isPort(c));
    }

    private boolean isText(DrawioCell cell) {
        DrawioStyle style = cell.style();
        boolean linked = edges(cell.id());
        return !linked && (style.has("text") || style.has("edgeLabel") || style.get("shape").equals("note") || style.has("line") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
                || style.get("shape").equals("table") || cell.text().isEmpty() && style.get("image").isEmpty() && style.get("shape").isEmpty()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }

    private Set<String> linked;

    private boolean edges(String id) {
        if (linked == null) {
            linked = new HashSet<>();
            cells.values().stream().filter(DrawioCell::edge).forEach(e -> {
                linked.add(e.source());
                linked.add(e.target());
            });
        }
        return linked.contains(id);
    }

    /** Outer before inner. */
    List<DrawioCell> containers() {
        List<DrawioCell> sorted = new ArrayList<>(containers.values());
        sorted.sort(java.util.Comparator.comparingInt(this::depth));
        return sorted;
    }

    private int depth(DrawioCell cell) {
        int depth = 0;
        for (DrawioCell at = cells.get(cell.parent()); at != null && depth < MAX_DEPTH; at = cells.get(at.parent())) {
            depth++;
        }
        return depth;
    }

    List<DrawioCell> devices() {
        return List.copyOf(devices.values());
    }

    List<DrawioCell> edges() {
        return List.copyOf(edges);
    }

    /** Texts that stand for nothing. */
    int ignored() {
        return ignored;
    }

    /** Cells that are not shown in the drawing. */
    int hidden() {
        return hidden;
    }

    /** The innermost container around a cell. */
    Optional<DrawioCell> container(DrawioCell cell) {
        DrawioCell at = cells.get(cell.parent());
        for (int i = 0; at != null && i < MAX_DEPTH; i++) {
            if (containers.containsKey(at.id())) {
                return Optional.of(at);
            }
            at = cells.get(at.parent());
        }
        return Optional.empty();
    }

    /** The device on which a cell was drawn as a port. */
    Optional<String> portOwner(String id) {
        return Optional.ofNullable(ports.get(id));
    }

    String name(String id) {
        return cells.containsKey(id) ? cells.get(id).text() : ""; //$NON-NLS-1$
    }

    /** Texts along an edge: at its begin, in its middle, at its end. */
    List<String> labels(DrawioCell edge) {
        String begin = ""; //$NON-NLS-1$
        String middle = edge.text();
        String end = ""; //$NON-NLS-1$
        for (DrawioCell label : children(edge.id())) {
            if (label.vertex() && !label.text().isEmpty()) {
                double at = label.box().x();
                if (at < -0.2) {
                    begin = label.text();
                } else if (at > 0.2) {
                    end = label.text();
                } else if (middle.isEmpty()) {
                    middle = label.text();
                }
            }
        }
        return List.of(begin, middle, end);
    }

    Spot spot(DrawioCell cell) {
        double x = cell.box().relative() ? 0 : cell.box().x();
        double y = cell.box().relative() ? 0 : cell.box().y();
        Spot origin = origin(cell);
        return new Spot(origin.x() + x, origin.y() + y);
    }

    /** Where the coordinates of a cell begin. */
    private Spot origin(DrawioCell cell) {
        double x = 0;
        double y = 0;
        DrawioCell at = cells.get(cell.parent());
        for (int i = 0; at != null && i < MAX_DEPTH; i++) {
            if (at.vertex() && !at.box().relative()) {
                x += at.box().x();
                y += at.box().y();
            }
            at = cells.get(at.parent());
        }
        return new Spot(x, y);
    }

    /** How much further apart cards must stand than the shapes of the drawing did, so that none covers another. */
    private double spread() {
        List<double[]> centres = devices.values().stream().map(this::centre).toList();
        if (centres.size() > MAX_PAIRS) {
            return MAX_SCALE / 2;
        }
        double needed = 1;
        for (int i = 0; i < centres.size(); i++) {
            for (int j = 0; j < i; j++) {
                double dx = Math.abs(centres.get(i)[0] - centres.get(j)[0]);
                double dy = Math.abs(centres.get(i)[1] - centres.get(j)[1]);
                if (dx > 1 || dy > 1) {
                    needed = Math.max(needed, Math.min(dx > 1 ? ROOM_X / dx : MAX_SCALE, dy > 1 ? ROOM_Y / dy : MAX_SCALE));
                }
            }
        }
        return Math.min(MAX_SCALE, needed);
    }

    private double[] centre(DrawioCell cell) {
        Spot spot = spot(cell);
        return new double[] { spot.x() + cell.box().width() / 2, spot.y() + cell.box().height() / 2 };
    }

    private Position toOrigin() {
        int left = Integer.MAX_VALUE;
        int top = Integer.MAX_VALUE;
        for (DrawioCell cell : devices.values()) {
            double[] centre = centre(cell);
            left = Math.min(left, (int) Math.round(centre[0] * scale) - WIDTH / 2);
            top = Math.min(top, (int) Math.round(centre[1] * scale) - HEIGHT / 2);
        }
        int margin = containers.isEmpty() ? 24 : 72;
        return devices.isEmpty() ? new Position(0, 0) : new Position(Math.max(0, margin - left), Math.max(0, margin - top));
    }

    /** A place of the drawing in the diagram. */
    Position place(double x, double y) {
        return new Position((int) Math.round(x * scale) + shift.x(), (int) Math.round(y * scale) + shift.y());
    }

    /** The corner of the card that stands for a shape: in its middle, whatever size it had. */
    Position card(DrawioCell cell) {
        double[] centre = centre(cell);
        Position middle = place(centre[0], centre[1]);
        Spot spot = spot(cell);
        boolean same = scale == 1 && Math.abs(cell.box().width() - WIDTH) < 2 && Math.abs(cell.box().height() - HEIGHT) < 2;
        return same ? place(spot.x(), spot.y()) : new Position(middle.x() - WIDTH / 2, middle.y() - HEIGHT / 2);
    }

    List<Position> points(DrawioCell edge) {
        Spot origin = origin(edge);
        List<Position> points = new ArrayList<>();
        for (Point point : edge.points()) {
            points.add(place(origin.x() + point.x(), origin.y() + point.y()));
        }
        return points;
    }
}
