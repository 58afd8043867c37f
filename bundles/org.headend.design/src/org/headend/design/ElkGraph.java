package org.headend.design;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.elk.alg.force.options.StressMetaDataProvider;
import org.eclipse.elk.alg.force.options.StressOptions;
import org.eclipse.elk.alg.force.stress.StressLayoutProvider;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.mrtree.TreeLayoutProvider;
import org.eclipse.elk.alg.mrtree.options.MrTreeMetaDataProvider;
import org.eclipse.elk.alg.radial.RadialLayoutProvider;
import org.eclipse.elk.alg.radial.options.RadialMetaDataProvider;
import org.eclipse.elk.core.AbstractLayoutProvider;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.headend.design.AutoLayout.Kind;
import org.headend.design.Scene.Box;

/** Boxes and edges between them, laid out by one of ELK’s algorithms from the origin on. */
final class ElkGraph {
    private static final double LAYER_GAP = 64;
    static final int NODE_GAP = 28;
    private static final int PART_GAP = 60;
    private static final double EDGE = 240;
    private static final double SPREAD = 1.15;
    private static final int SPREADS = 24;
    private static final int PUSHES = 200;
    /** Pairs of boxes that springs may be computed for, over all steps. */
    private static final long PAIRS = 40_000_000;
    private static final long FEWEST = 8;
    private static final long MOST = 300;
    /** The distances of all pairs of more boxes would take hundreds of megabytes. */
    private static final int MOST_SPRINGS = 2000;

    /** Tells ELK that the user has enough of it: its layered algorithm asks, others do not expect it. */
    private static final class Cancellation extends BasicProgressMonitor {
        private final IProgressMonitor monitor;

        Cancellation(IProgressMonitor monitor) {
            this.monitor = monitor;
        }

        @Override
        public boolean isCanceled() {
            return monitor.isCanceled();
        }

        @Override
        protected Cancellation doSubTask(float work, int depth) {
            return new Cancellation(monitor);
        }
    }

    private final int[] widths;
    private final int[] heights;
    private final List<List<Integer>> neighbours = new ArrayList<>();
    private final Set<Long> edges = new LinkedHashSet<>();
    private SubMonitor monitor;

    ElkGraph(int[] widths, int[] heights) {
        this.widths = widths;
        this.heights = heights;
        for (int i = 0; i < widths.length; i++) {
            neighbours.add(new ArrayList<>(2));
        }
    }

    void edge(int a, int b) {
        edges.add((long) a << 32 | b);
        neighbours.get(a).add(b);
        neighbours.get(b).add(a);
    }

    /** @return where each box is placed */
    Box[] layout(Kind kind, IProgressMonitor progress) {
        monitor = SubMonitor.convert(progress, widths.length);
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider(), new MrTreeMetaDataProvider(),
                new RadialMetaDataProvider(), new StressMetaDataProvider());
        Box[] places = new Box[widths.length];
        if (kind == Kind.LAYERED) { // separates unconnected parts by itself
            List<Integer> all = new ArrayList<>();
            for (int i = 0; i < widths.length; i++) {
                all.add(i);
            }
            run(kind, all, places);
            return places;
        }
        List<List<Integer>> parts = parts();
        parts.sort(Comparator.comparingInt((List<Integer> p) -> p.size()).reversed());
        for (List<Integer> part : parts) {
            if (part.size() == 1) {
                places[part.get(0)] = new Box(0, 0, widths[part.get(0)], heights[part.get(0)]);
            } else {
                run(kind == Kind.FORCE && part.size() > MOST_SPRINGS ? Kind.RADIAL : kind, part, places);
            }
            monitor.worked(part.size());
        }
        pack(parts, places);
        return places;
    }

    private List<List<Integer>> parts() {
        boolean[] seen = new boolean[widths.length];
        List<List<Integer>> parts = new ArrayList<>();
        for (int i = 0; i < seen.length; i++) {
            if (!seen[i]) {
                parts.add(new ArrayList<>(breadthFirst(i, seen, null)));
            }
        }
        return parts;
    }

    /** @param parent filled with the one before each; may be null */
    private Set<Integer> breadthFirst(int start, boolean[] seen, int[] parent) {
        Set<Integer> order = new LinkedHashSet<>();
        Deque<Integer> todo = new ArrayDeque<>(List.of(start));
        seen[start] = true;
        while (!todo.isEmpty()) {
            int at = todo.poll();
            order.add(at);
            for (int next : neighbours.get(at)) {
                if (!seen[next]) {
                    seen[next] = true;
                    if (parent != null) {
                        parent[next] = at;
                    }
                    todo.add(next);
                }
            }
        }
        return order;
    }

    private void run(Kind kind, List<Integer> part, Box[] places) {
        monitor.checkCanceled();
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(CoreOptions.PADDING, new ElkPadding(0));
        graph.setProperty(CoreOptions.SPACING_NODE_NODE, (double) NODE_GAP);
        if (kind == Kind.FORCE) { // springs that start from rings need few steps, and no first guess that takes ELK minutes
            run(Kind.RADIAL, part, places);
        }
        ElkNode[] shapes = new ElkNode[widths.length];
        for (int i : part) {
            shapes[i] = ElkGraphUtil.createNode(graph);
            shapes[i].setDimensions(widths[i], heights[i]);
            if (kind == Kind.FORCE) {
                shapes[i].setLocation(places[i].x(), places[i].y());
            }
        }
        if (kind == Kind.LAYERED || kind == Kind.FORCE) {
            for (long edge : edges) {
                ElkNode a = shapes[(int) (edge >> 32)];
                ElkNode b = shapes[(int) edge];
                if (a != null && b != null) {
                    ElkGraphUtil.createSimpleEdge(a, b);
                }
            }
        } else { // these algorithms want a tree: what is nearest to the hub stands nearest to it
            int hub = part.stream().max(Comparator.comparingInt(i -> neighbours.get(i).size())).orElseThrow();
            int[] parent = new int[widths.length];
            Arrays.fill(parent, -1);
            for (int i : breadthFirst(hub, new boolean[widths.length], parent)) {
                if (parent[i] >= 0) {
                    ElkGraphUtil.createSimpleEdge(shapes[parent[i]], shapes[i]);
                }
            }
        }
        provider(kind, graph, part.size()).layout(graph, kind == Kind.LAYERED ? new Cancellation(monitor) : new BasicProgressMonitor());
        monitor.checkCanceled();
        for (int i : part) {
            places[i] = new Box((int) Math.round(shapes[i].getX()), (int) Math.round(shapes[i].getY()), widths[i], heights[i]);
        }
        if (kind == Kind.FORCE || kind == Kind.RADIAL) {
            separate(part, places);
            spread(part, places);
        }
        shift(part, places);
    }

    private static AbstractLayoutProvider provider(Kind kind, ElkNode graph, int size) {
        switch (kind) {
            case LAYERED -> {
                graph.setProperty(CoreOptions.DIRECTION, Direction.DOWN);
                graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, LAYER_GAP);
                return new LayeredLayoutProvider();
            }
            case TREE -> {
                graph.setProperty(CoreOptions.DIRECTION, Direction.DOWN);
                return new TreeLayoutProvider();
            }
            case RADIAL -> {
                return new RadialLayoutProvider();
            }
            case FORCE -> {
                graph.setProperty(StressOptions.DESIRED_EDGE_LENGTH, EDGE);
                graph.setProperty(StressOptions.INTERACTIVE, true);
                graph.setProperty(StressOptions.ITERATION_LIMIT, (int) Math.clamp(PAIRS / ((long) size * size), FEWEST, MOST));
                return new StressLayoutProvider();
            }
            default -> throw new IllegalArgumentException(kind.name());
        }
    }

    /** Algorithms that see points more than boxes leave some on each other: these push each other away, the shorter way. */
    private void separate(List<Integer> part, Box[] places) {
        List<Integer> order = new ArrayList<>(part);
        boolean moved = true;
        for (int round = 0; round < PUSHES && moved; round++) {
            moved = false;
            monitor.checkCanceled();
            order.sort(Comparator.comparingInt(i -> places[i].x()));
            for (int i = 0; i < order.size(); i++) {
                for (int k = i + 1; k < order.size(); k++) {
                    Box a = places[order.get(i)];
                    Box b = places[order.get(k)];
                    int overX = a.x() + a.width() + NODE_GAP - b.x();
                    if (overX <= 0) {
                        break;
                    }
                    boolean above = a.y() + a.height() / 2 <= b.y() + b.height() / 2;
                    int overY = above ? a.y() + a.height() + NODE_GAP - b.y() : b.y() + b.height() + NODE_GAP - a.y();
                    if (overY > 0) {
                        boolean sideways = overX <= overY;
                        int dx = sideways ? (overX + 1) / 2 : 0;
                        int dy = sideways ? 0 : (above ? 1 : -1) * ((overY + 1) / 2);
                        places[order.get(i)] = new Box(a.x() - dx, a.y() - dy, a.width(), a.height());
                        places[order.get(k)] = new Box(b.x() + dx, b.y() + dy, b.width(), b.height());
                        moved = true;
                    }
                }
            }
        }
    }

    /** Where pushing was not enough, the picture grows until all are apart. */
    private void spread(List<Integer> part, Box[] places) {
        for (int round = 0; round < SPREADS && overlaps(part, places); round++) {
            for (int i : part) {
                Box box = places[i];
                places[i] = new Box((int) Math.round((box.x() + box.width() / 2.0) * SPREAD - box.width() / 2.0),
                        (int) Math.round((box.y() + box.height() / 2.0) * SPREAD - box.height() / 2.0), box.width(), box.height());
            }
        }
    }

    private static boolean overlaps(List<Integer> part, Box[] places) {
        List<Box> sorted = new ArrayList<>(part.stream().map(i -> places[i]).toList());
        sorted.sort(Comparator.comparingInt(Box::x));
        for (int i = 0; i < sorted.size(); i++) {
            Box box = sorted.get(i).grown(NODE_GAP / 2);
            for (int k = i + 1; k < sorted.size() && sorted.get(k).x() < box.x() + box.width(); k++) {
                if (sorted.get(k).intersects(box)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void shift(List<Integer> part, Box[] places) {
        int left = part.stream().mapToInt(i -> places[i].x()).min().orElse(0);
        int top = part.stream().mapToInt(i -> places[i].y()).min().orElse(0);
        move(part, places, -left, -top);
    }

    private static void move(List<Integer> part, Box[] places, int dx, int dy) {
        for (int i : part) {
            Box box = places[i];
            places[i] = new Box(box.x() + dx, box.y() + dy, box.width(), box.height());
        }
    }

    /** Unconnected parts in rows about as wide as the whole is high. */
    private static void pack(List<List<Integer>> parts, Box[] places) {
        List<Box> sizes = parts.stream().map(part -> part.stream().map(i -> places[i]).reduce(Box::union).orElseThrow()).toList();
        double area = sizes.stream().mapToDouble(b -> (b.width() + PART_GAP) * (double) (b.height() + PART_GAP)).sum();
        int limit = (int) Math.max(Math.sqrt(area) * 1.4, sizes.isEmpty() ? 0 : sizes.get(0).width());
        int x = 0;
        int y = 0;
        int row = 0;
        for (int i = 0; i < parts.size(); i++) {
            Box size = sizes.get(i);
            if (x > 0 && x + size.width() > limit) {
                x = 0;
                y += row + PART_GAP;
                row = 0;
            }
            move(parts.get(i), places, x, y);
            x += size.width() + PART_GAP;
            row = Math.max(row, size.height());
        }
    }
}
