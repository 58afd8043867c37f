package org.headend.design;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.headend.design.AutoLayout.Position;
import org.headend.design.Scene.Box;
import org.headend.design.Scene.Card;
import org.headend.design.site.Device;
import org.headend.design.site.Diagram;
import org.headend.design.site.Edge;
import org.headend.design.site.Link;
import org.headend.design.site.Node;
import org.headend.design.site.Port;

/**
 * Where the ports of a scene sit on their cards and where its links run: at right angles, each in a lane of its own,
 * and around the cards that stand in their way. A link leaves the side that faces its other end; the links of a side
 * are sorted so that they do not cross. What was computed is kept until {@link #moved} or {@link #refresh()}.
 */
public final class LinkRoutes {
    private static final int WIDTH = AutoLayout.NODE_WIDTH;
    private static final int HEIGHT = AutoLayout.NODE_HEIGHT;
    static final int LANE = 8;
    static final int STUB = 18;
    private static final int JOG = 5;

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

    private final Scene scene;
    private final Map<Link, Edge> edges = new HashMap<>();
    private final Map<Card, PortPlaces.Layout> layouts = new HashMap<>();
    private final Map<Link, List<Position>> routes = new HashMap<>();
    private final Set<Link> detours = new HashSet<>();
    private final CardGrid grid = new CardGrid();
    private final Detour detour = new Detour(grid);
    private final Segments segments = new Segments();
    private final PortPlaces ports;
    private boolean indexed;
    private int version;

    public LinkRoutes(Diagram diagram) {
        this(new Scene(diagram));
    }

    public LinkRoutes(Scene scene) {
        this.scene = scene;
        ports = new PortPlaces(scene, this::corners);
        reset();
    }

    public Scene scene() {
        return scene;
    }

    /** Looks at the diagram again, for instance after nodes, links or groups were added, and forgets everything else. */
    public void refresh() {
        scene.refresh();
        reset();
    }

    private void reset() {
        edges.clear();
        layouts.clear();
        routes.clear();
        detours.clear();
        grid.clear();
        segments.clear();
        indexed = false;
        version++;
        scene.diagram().getEdges().forEach(e -> edges.put(e.getLink(), e));
        scene.cards().forEach(grid::put);
    }

    /**
     * Forgets what depends on the position, ports or links of some devices, of their neighbours, and of links that they
     * are in the way of now or were before.
     *
     * @return the links that may run another way now
     */
    public Set<Link> moved(Collection<Device> devices) {
        Set<Card> cards = new HashSet<>();
        devices.forEach(d -> scene.card(d).ifPresent(cards::add));
        return movedCards(cards);
    }

    /** As {@link #moved}, for cards of whatever kind. */
    public Set<Link> movedCards(Collection<Card> cards) {
        Set<Link> stale = new HashSet<>();
        Set<Card> touched = new HashSet<>(cards);
        for (Card card : cards) {
            Box before = grid.place(card);
            grid.put(card);
            Box now = grid.place(card);
            stale.addAll(segments.in(now.grown(Detour.CLEARANCE)));
            if (before != null && !before.equals(now)) {
                Box old = before.grown(2 * STUB);
                detours.stream().filter(l -> routes.containsKey(l) && old.intersects(bounds(routes.get(l)))).forEach(stale::add);
            }
            for (Port port : scene.ports(card)) {
                for (Link link : port.getLinks()) {
                    if (scene.drawn(link)) {
                        link.getPorts().forEach(p -> scene.card((Device) p.eContainer()).ifPresent(touched::add));
                    }
                }
            }
        }
        for (Card card : touched) {
            PortPlaces.Layout old = layouts.remove(card);
            boolean own = cards.contains(card) || old == null;
            PortPlaces.Layout now = own ? null : layout(card);
            for (Port port : scene.ports(card)) {
                for (Link link : port.getLinks()) {
                    PortPlaces.End end = new PortPlaces.End(link, port); // of a neighbour only what got another place or lane runs another way
                    if (scene.drawn(link) && (own || !Objects.equals(old.ends().get(end), now.ends().get(end))
                            || !old.channels().equals(now.channels()))) {
                        stale.add(link);
                    }
                }
            }
        }
        for (Link link : stale) {
            forget(link);
        }
        version++;
        return stale;
    }

    /** Looks again at the corners of a link that were moved by hand. @return the links that may run another way now */
    public Set<Link> changed(Link link) {
        edges.remove(link);
        scene.diagram().getEdges().stream().filter(e -> e.getLink() == link).findFirst().ifPresent(e -> edges.put(link, e));
        List<Device> ends = new ArrayList<>();
        link.getPorts().forEach(p -> {
            if (p.eContainer() instanceof Device device) {
                ends.add(device);
            }
        });
        return moved(ends);
    }

    private void forget(Link link) {
        routes.remove(link);
        detours.remove(link);
        segments.remove(link);
        if (indexed && scene.drawn(link)) {
            route(link);
        }
    }

    private static Box bounds(List<Position> path) {
        int x1 = Integer.MAX_VALUE;
        int y1 = Integer.MAX_VALUE;
        int x2 = Integer.MIN_VALUE;
        int y2 = Integer.MIN_VALUE;
        for (Position p : path) {
            x1 = Math.min(x1, p.x());
            y1 = Math.min(y1, p.y());
            x2 = Math.max(x2, p.x());
            y2 = Math.max(y2, p.y());
        }
        return new Box(x1, y1, x2 - x1 + 1, y2 - y1 + 1);
    }

    public Optional<Node> node(Device device) {
        return scene.node(device);
    }

    public Optional<Edge> edge(Link link) {
        return Optional.ofNullable(edges.get(link));
    }

    /** Whether the link has two ends that are shown by different cards, and is the one that stands for others like it. */
    public boolean drawn(Link link) {
        return scene.drawn(link);
    }

    /** Where a port sits; free ports sit where no links are. Its device must be shown by a card of its own. */
    public Slot slot(Port port) {
        return layout(card(port)).ports().get(port);
    }

    private Card card(Port port) {
        return scene.card((Device) port.eContainer()).orElseThrow();
    }

    /** Where a drawn link leaves the card at one of its two ends. */
    public Slot end(Link link, int end) {
        Port port = link.getPorts().get(end);
        return layout(card(port)).ends().get(new PortPlaces.End(link, port));
    }

    /** From the border of the first port’s card to that of the second, corners between; for a drawn link. */
    public List<Position> route(Link link) {
        List<Position> known = routes.get(link);
        if (known == null) {
            known = compute(link);
            routes.put(link, known);
            segments.put(link, known);
        }
        return known;
    }

    private List<Position> compute(Link link) {
        Card a = card(link.getPorts().get(0));
        Card b = card(link.getPorts().get(1));
        Slot start = end(link, 0);
        Slot end = end(link, 1);
        List<Position> corners = scene.bundle(link).size() > 1 ? List.of() : corners(link);
        if (!corners.isEmpty()) {
            return BendPoints.path(start, corners, end);
        }
        List<Position> simple = automatic(start, layout(a), end, layout(b));
        if (detour.free(simple, a, b)) {
            return simple;
        }
        boolean hubIsStart = start.lanes() >= end.lanes();
        List<Position> around = detour.around(start, a, end, b,
                (hubIsStart ? start : end).lane() + (hubIsStart ? a : b).hashOfPlace());
        detours.add(link);
        return around.isEmpty() ? simple : around;
    }

    private List<Position> corners(Link link) {
        Edge edge = edges.get(link);
        return edge == null || edge.getBendPoints() == null || edge.getBendPoints().isEmpty() ? List.of() : BendPoints.parse(edge.getBendPoints());
    }

    /** Counts the changes of ways, so that others know when what they made of them is stale. */
    public int version() {
        return version;
    }

    /**
     * Where other links cross the horizontal segments of a drawn link, so that it can jump over them.
     *
     * @param margin least distance from the ends of both segments, px
     * @return for each segment of its route the x of all crossings, sorted
     */
    public int[][] crossings(Link link, int margin) {
        index();
        List<Position> path = route(link);
        int[][] crossings = new int[path.size() - 1][];
        for (int i = 0; i + 1 < path.size(); i++) {
            crossings[i] = segments.crossings(link, path.get(i), path.get(i + 1), margin);
        }
        return crossings;
    }

    private void index() {
        if (!indexed) {
            indexed = true;
            scene.drawn().forEach(this::route);
        }
    }

    private static List<Position> automatic(Slot start, PortPlaces.Layout a, Slot end, PortPlaces.Layout b) {
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

    private PortPlaces.Layout layout(Card card) {
        PortPlaces.Layout layout = layouts.get(card);
        if (layout == null) {
            layout = ports.layout(card);
            layouts.put(card, layout);
        }
        return layout;
    }
}
