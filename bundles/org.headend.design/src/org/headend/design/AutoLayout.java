package org.headend.design;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
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
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(CoreOptions.DIRECTION, Direction.DOWN);
        graph.setProperty(CoreOptions.SPACING_NODE_NODE, NODE_GAP);
        graph.setProperty(org.eclipse.elk.alg.layered.options.LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, LAYER_GAP);
        graph.setProperty(CoreOptions.PADDING, new ElkPadding(MARGIN));
        Map<Object, ElkNode> shapes = new HashMap<>();
        for (Node node : diagram.getNodes()) {
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
        Map<Node, Position> positions = new HashMap<>();
        for (Node node : diagram.getNodes()) {
            ElkNode shape = shapes.get(node.getDevice());
            if (!node.isPinned()) {
                positions.put(node, new Position((int) Math.round(shape.getX()), (int) Math.round(shape.getY())));
            }
        }
        return positions;
    }
}
