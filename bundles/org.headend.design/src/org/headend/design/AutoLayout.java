package org.headend.design;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.headend.design.site.Diagram;
import org.headend.design.site.Link;
import org.headend.design.site.Node;

/** Layered layout by ELK, from top to bottom. */
public final class AutoLayout {
    /** Size that a node takes in the diagram, px, with its name below. */
    public static final int NODE_WIDTH = 132;
    public static final int NODE_HEIGHT = 92;
    private static final double LAYER_GAP = 64;
    private static final double NODE_GAP = 28;
    private static final int MARGIN = 24;

    private AutoLayout() {
    }

    /** A position, px from the top-left corner of the diagram. */
    public record Position(int x, int y) {
    }

    /** New positions of all nodes that are not pinned; the diagram itself is not changed. */
    public static Map<Node, Position> layered(Diagram diagram, Iterable<Link> links) {
        return layered(diagram, diagram.getNodes(), links);
    }

    /**
     * New positions of those of {@code nodes} that are not pinned. Where only some nodes move, they keep their top-left
     * corner; what stays is never covered.
     */
    public static Map<Node, Position> layered(Diagram diagram, Collection<Node> nodes, Iterable<Link> links) {
        Set<Node> moving = new LinkedHashSet<>(nodes);
        moving.removeIf(Node::isPinned);
        List<Node> staying = new ArrayList<>(diagram.getNodes());
        staying.removeAll(moving);
        Map<Node, Position> positions = elk(moving, links);
        if (moving.size() < diagram.getNodes().size() && !moving.isEmpty()) {
            int dx = left(moving, Node::getX) - left(positions.values(), Position::x);
            int dy = left(moving, Node::getY) - left(positions.values(), Position::y);
            positions.replaceAll((node, p) -> new Position(Math.max(0, p.x() + dx), Math.max(0, p.y() + dy)));
            avoid(positions, staying);
        }
        return positions;
    }

    private static <T> int left(Collection<T> items, ToIntFunction<T> side) {
        return items.stream().mapToInt(side).min().orElse(0);
    }

    private static Map<Node, Position> elk(Set<Node> moving, Iterable<Link> links) {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(CoreOptions.DIRECTION, Direction.DOWN);
        graph.setProperty(CoreOptions.SPACING_NODE_NODE, NODE_GAP);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, LAYER_GAP);
        graph.setProperty(CoreOptions.PADDING, new ElkPadding(MARGIN));
        Map<Object, ElkNode> shapes = new HashMap<>();
        for (Node node : moving) {
            ElkNode shape = ElkGraphUtil.createNode(graph);
            shape.setDimensions(NODE_WIDTH, NODE_HEIGHT);
            shapes.put(node.getDevice(), shape);
        }
        Map<Object, Integer> degree = new HashMap<>();
        for (Link link : links) {
            link.getPorts().forEach(p -> degree.merge(p.eContainer(), 1, Integer::sum));
        }
        for (Link link : links) {
            if (link.getPorts().size() == 2) {
                Object a = link.getPorts().get(0).eContainer();
                Object b = link.getPorts().get(1).eContainer();
                if (a != b && shapes.containsKey(a) && shapes.containsKey(b)) { // hubs stand above what hangs on them
                    boolean down = degree.get(a) >= degree.get(b);
                    ElkGraphUtil.createSimpleEdge(shapes.get(down ? a : b), shapes.get(down ? b : a));
                }
            }
        }
        new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
        Map<Node, Position> positions = new LinkedHashMap<>();
        for (Node node : moving) {
            ElkNode shape = shapes.get(node.getDevice());
            positions.put(node, new Position((int) Math.round(shape.getX()), (int) Math.round(shape.getY())));
        }
        return positions;
    }

    /** Moves what would cover a node that stays, or one placed before, to the right until it is free. */
    private static void avoid(Map<Node, Position> positions, List<Node> staying) {
        Map<Long, List<Position>> taken = new HashMap<>(); // by row, so that large diagrams take linear time
        staying.forEach(node -> take(taken, new Position(node.getX(), node.getY())));
        List<Map.Entry<Node, Position>> order = new ArrayList<>(positions.entrySet());
        order.sort(Comparator.comparing((Map.Entry<Node, Position> e) -> e.getValue().y()).thenComparing(e -> e.getValue().x()));
        for (Map.Entry<Node, Position> entry : order) {
            Position position = entry.getValue();
            for (Optional<Position> obstacle = obstacle(taken, position); obstacle.isPresent(); obstacle = obstacle(taken, position)) {
                position = new Position(obstacle.get().x() + NODE_WIDTH + (int) NODE_GAP, position.y());
            }
            take(taken, position);
            entry.setValue(position);
        }
    }

    private static void take(Map<Long, List<Position>> taken, Position position) {
        taken.computeIfAbsent(row(position), r -> new ArrayList<>()).add(position);
    }

    private static long row(Position position) {
        return Math.floorDiv(position.y(), NODE_HEIGHT);
    }

    private static Optional<Position> obstacle(Map<Long, List<Position>> taken, Position at) {
        for (long row = row(at) - 1; row <= row(at) + 1; row++) {
            for (Position other : taken.getOrDefault(row, List.of())) {
                if (Math.abs(other.x() - at.x()) < NODE_WIDTH && Math.abs(other.y() - at.y()) < NODE_HEIGHT) {
                    return Optional.of(other);
                }
            }
        }
        return Optional.empty();
    }
}
