package org.headend.design;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.headend.design.AutoLayout.Arrangement;
import org.headend.design.AutoLayout.Kind;
import org.headend.design.AutoLayout.Position;
import org.headend.design.Scene.Box;
import org.headend.design.Scene.Frame;
import org.headend.design.site.Group;
import org.headend.design.site.Diagram;
import org.headend.design.site.Link;
import org.headend.design.site.Node;

/** Lays out group by group, from the innermost to the outermost, where each is one box among others. */
final class GroupedLayout {
    private static final int MARGIN = 24;
    private static final int BUCKET = 256;

    private final Scene scene;
    private final Diagram diagram;
    private final Iterable<Link> links;
    private final Set<Node> moving = new LinkedHashSet<>();
    private final Set<Group> whole = new HashSet<>();
    private final Map<EObject, Integer> degree = new HashMap<>();
    private final Map<Node, Group> groupOf = new HashMap<>();
    private final Map<Group, List<Item>> inside = new HashMap<>();
    private final Map<Node, Position> nodes = new LinkedHashMap<>();
    private final Map<Group, Position> groups = new LinkedHashMap<>();
    private SubMonitor progress;

    /** What is laid out as one box: a node, or a group with the places of what is in it. */
    private record Item(Node node, Group group, Box size, Map<Item, Position> content) {
        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(node == null ? group : node);
        }
    }

    GroupedLayout(Diagram diagram, Collection<Node> wanted, Iterable<Link> links) {
        this.diagram = diagram;
        this.links = links;
        scene = new Scene(diagram);
        wanted.stream().filter(n -> n.getDevice() != null && !n.isPinned()).forEach(moving::add);
        Map<Group, Boolean> all = new HashMap<>();
        for (Node node : diagram.getNodes()) {
            if (node.getDevice() != null) {
                Group group = scene.group(node.getDevice()).orElse(null);
                groupOf.put(node, group);
                for (Group g = group; g != null; g = scene.parent(g).orElse(null)) {
                    all.merge(g, moving.contains(node), Boolean::logicalAnd);
                }
            }
        }
        all.forEach((group, every) -> {
            if (every) {
                whole.add(group);
            }
        });
        for (Link link : links) {
            link.getPorts().forEach(p -> degree.merge(p.eContainer(), 1, Integer::sum));
        }
    }

    Arrangement layout(Kind kind, IProgressMonitor monitor) {
        Map<Group, List<Node>> nodesIn = new HashMap<>();
        moving.forEach(n -> nodesIn.computeIfAbsent(groupOf.get(n), g -> new ArrayList<>()).add(n));
        List<Group> order = new ArrayList<>(diagram.getGroups().stream().filter(g -> g.getArea() != null).toList());
        order.sort(Comparator.comparingInt(this::depth).reversed());
        progress = SubMonitor.convert(monitor, order.size() + 1);
        for (Group group : order) { // inner ones first
            List<Item> items = items(group, nodesIn);
            if (whole.contains(group)) {
                Item item = group.isCollapsed() ? collapsed(group) : framed(group, arrange(kind, items));
                inside.computeIfAbsent(scene.parent(group).orElse(null), g -> new ArrayList<>()).add(item);
            } else {
                inPlace(kind, items, group);
            }
        }
        inPlace(kind, items(null, nodesIn), null);
        return new Arrangement(nodes, groups);
    }

    private int depth(Group group) {
        int depth = 0;
        for (Optional<Group> g = scene.parent(group); g.isPresent(); g = scene.parent(g.get())) {
            depth++;
        }
        return depth;
    }

    private List<Item> items(Group group, Map<Group, List<Node>> nodesIn) {
        List<Item> items = new ArrayList<>();
        nodesIn.getOrDefault(group, List.of()).forEach(n -> items.add(new Item(n, null, Box.card(0, 0), Map.of())));
        items.addAll(inside.getOrDefault(group, List.of()));
        return items;
    }

    /** What a collapsed group holds keeps its places within it. */
    private Item collapsed(Group group) {
        Map<Item, Position> content = new LinkedHashMap<>();
        for (Node node : scene.nodes(group)) {
            content.put(new Item(node, null, Box.card(0, 0), Map.of()), new Position(node.getX() - group.getX(), node.getY() - group.getY()));
        }
        return new Item(null, group, Box.card(0, 0), content);
    }

    private static Item framed(Group group, Map<Item, Position> content) {
        Box box = content.entrySet().stream().map(e -> new Box(e.getValue().x(), e.getValue().y(), e.getKey().size().width(), e.getKey().size().height()))
                .reduce(Box::union).orElse(Box.card(0, 0));
        Map<Item, Position> shifted = new LinkedHashMap<>();
        content.forEach((item, p) -> shifted.put(item, new Position(p.x() - box.x() + Scene.SIDE, p.y() - box.y() + Scene.TITLE)));
        return new Item(null, group, new Box(0, 0, box.width() + 2 * Scene.SIDE, box.height() + Scene.TITLE + Scene.SIDE), shifted);
    }

    private Map<Item, Position> arrange(Kind kind, List<Item> items) {
        ElkGraph graph = new ElkGraph(items.stream().mapToInt(i -> i.size().width()).toArray(), items.stream().mapToInt(i -> i.size().height()).toArray());
        Map<EObject, Integer> index = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            devices(items.get(i), i, index);
        }
        for (Link link : links) {
            if (link.getPorts().size() == 2) {
                EObject a = link.getPorts().get(0).eContainer();
                EObject b = link.getPorts().get(1).eContainer();
                Integer first = index.get(a);
                Integer second = index.get(b);
                if (first != null && second != null && !first.equals(second)) { // hubs stand above what hangs on them
                    boolean down = degree.get(a) >= degree.get(b);
                    graph.edge(down ? first : second, down ? second : first);
                }
            }
        }
        Box[] places = graph.layout(kind, progress.split(1));
        Map<Item, Position> positions = new LinkedHashMap<>();
        for (int i = 0; i < places.length; i++) {
            positions.put(items.get(i), new Position(places[i].x(), places[i].y()));
        }
        return positions;
    }

    private static void devices(Item item, int index, Map<EObject, Integer> into) {
        if (item.node() != null) {
            into.put(item.node().getDevice(), index);
        }
        item.content().keySet().forEach(i -> devices(i, index, into));
    }

    /** Lays out what moves among what stays. */
    private void inPlace(Kind kind, List<Item> items, Group group) {
        if (items.isEmpty()) {
            return;
        }
        Map<Item, Position> positions = arrange(kind, items);
        boolean everything = group == null && moving.size() == groupOf.size();
        int left = items.stream().mapToInt(this::left).min().orElse(0);
        int top = items.stream().mapToInt(this::top).min().orElse(0);
        int dx = (everything ? MARGIN : left) - positions.values().stream().mapToInt(Position::x).min().orElse(0);
        int dy = (everything ? MARGIN : top) - positions.values().stream().mapToInt(Position::y).min().orElse(0);
        positions.replaceAll((item, p) -> new Position(Math.max(0, p.x() + dx), Math.max(0, p.y() + dy)));
        if (!everything) {
            avoid(positions, group);
        }
        positions.forEach(this::settle);
    }

    private int left(Item item) {
        return item.node() != null ? item.node().getX() : item.group().isCollapsed() ? item.group().getX()
                : item.content().keySet().stream().mapToInt(this::left).min().orElse(0) - Scene.SIDE;
    }

    private int top(Item item) {
        return item.node() != null ? item.node().getY() : item.group().isCollapsed() ? item.group().getY()
                : item.content().keySet().stream().mapToInt(this::top).min().orElse(0) - Scene.TITLE;
    }

    private void settle(Item item, Position at) {
        if (item.node() != null) {
            nodes.put(item.node(), at);
        } else {
            groups.put(item.group(), at);
        }
        item.content().forEach((inner, p) -> settle(inner, new Position(at.x() + p.x(), at.y() + p.y())));
    }

    /** Moves what would cover something that stays, or what was placed before, to the right until it is free. */
    private void avoid(Map<Item, Position> positions, Group group) {
        Map<Integer, List<Box>> taken = new HashMap<>(); // by row, so that large diagrams take linear time
        for (Scene.Card card : scene.cards()) {
            if (card.node() != null ? !moving.contains(card.node()) : !whole.contains(card.group())) {
                take(taken, Box.card(card.x(), card.y()));
            }
        }
        for (Frame frame : scene.frames(moving)) {
            if (!whole.contains(frame.group()) && frame.group() != group && (group == null || scene.parent(group).isEmpty())
                    && !encloses(frame.group(), group)) {
                take(taken, frame.box());
            }
        }
        List<Map.Entry<Item, Position>> order = new ArrayList<>(positions.entrySet());
        order.sort(Comparator.comparing((Map.Entry<Item, Position> e) -> e.getValue().y()).thenComparing(e -> e.getValue().x()));
        for (Map.Entry<Item, Position> entry : order) {
            Box size = entry.getKey().size();
            Box box = new Box(entry.getValue().x(), entry.getValue().y(), size.width(), size.height());
            for (Optional<Box> obstacle = obstacle(taken, box); obstacle.isPresent(); obstacle = obstacle(taken, box)) {
                box = new Box(obstacle.get().x() + obstacle.get().width() + ElkGraph.NODE_GAP, box.y(), box.width(), box.height());
            }
            take(taken, box);
            entry.setValue(new Position(box.x(), box.y()));
        }
    }

    private boolean encloses(Group outer, Group group) {
        for (Group g = group; g != null; g = scene.parent(g).orElse(null)) {
            if (g == outer) {
                return true;
            }
        }
        return false;
    }

    private static void take(Map<Integer, List<Box>> taken, Box box) {
        for (int row = Math.floorDiv(box.y(), BUCKET); row <= Math.floorDiv(box.y() + box.height(), BUCKET); row++) {
            taken.computeIfAbsent(row, r -> new ArrayList<>()).add(box);
        }
    }

    private static Optional<Box> obstacle(Map<Integer, List<Box>> taken, Box box) {
        for (int row = Math.floorDiv(box.y(), BUCKET); row <= Math.floorDiv(box.y() + box.height(), BUCKET); row++) {
            for (Box other : taken.getOrDefault(row, List.of())) {
                if (other.intersects(box)) {
                    return Optional.of(other);
                }
            }
        }
        return Optional.empty();
    }
}
