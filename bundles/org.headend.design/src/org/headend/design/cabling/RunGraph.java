package org.headend.design.cabling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.headend.design.drafting.Spot;
import org.headend.design.site.Floor;

/** Where cables can run on floors that shafts connect: places in space and straight stretches between them. */
final class RunGraph {
    private static final double SAME = 0.0015;

    private final List<Floor> floors = new ArrayList<>();
    private final List<Spot> points = new ArrayList<>();
    private final Map<Long, int[]> byPlace = new HashMap<>();
    private double[] heights = new double[256];
    private int[] first = new int[256];
    private int edges;
    private int[] target = new int[1024];
    private int[] next = new int[1024];
    private double[] length = new double[1024];
    private double[] rise = new double[1024];
    private double[] cost = new double[1024];
    private Run[] run = new Run[1024];

    /** The node at a place; height in m above the floor. Places less than a millimetre apart are one. */
    int node(Floor floor, Spot point, double height) {
        long column = Math.round(point.x() / 0.004);
        long row = Math.round(point.y() / 0.004);
        for (long c = column - 1; c <= column + 1; c++) {
            for (long r = row - 1; r <= row + 1; r++) {
                for (int node : byPlace.getOrDefault(c * 0x9E3779B97F4A7C15L + r, new int[0])) {
                    if (floors.get(node) == floor && Math.abs(heights[node] - height) < SAME && points.get(node).distance(point) < SAME) {
                        return node;
                    }
                }
            }
        }
        int node = points.size();
        points.add(point);
        floors.add(floor);
        if (node == heights.length) {
            heights = Arrays.copyOf(heights, 2 * node);
            first = Arrays.copyOf(first, 2 * node);
        }
        heights[node] = height;
        first[node] = -1;
        byPlace.merge(column * 0x9E3779B97F4A7C15L + row, new int[] { node }, (a, b) -> {
            int[] both = Arrays.copyOf(a, a.length + 1);
            both[a.length] = b[0];
            return both;
        });
        return node;
    }

    /** A stretch in both directions. */
    void connect(int a, int b, double riseMetres, Run kind, CablingNumbers numbers) {
        if (a != b) {
            double metres = floors.get(a) == floors.get(b) ? points.get(a).distance(points.get(b)) : 0;
            double weighted = metres * numbers.factor(kind) + riseMetres * numbers.wall();
            add(a, b, metres, riseMetres, weighted, kind);
            add(b, a, metres, riseMetres, weighted, kind);
        }
    }

    private void add(int from, int to, double metres, double riseMetres, double weighted, Run kind) {
        if (edges == target.length) {
            target = Arrays.copyOf(target, 2 * edges);
            next = Arrays.copyOf(next, 2 * edges);
            length = Arrays.copyOf(length, 2 * edges);
            rise = Arrays.copyOf(rise, 2 * edges);
            cost = Arrays.copyOf(cost, 2 * edges);
            run = Arrays.copyOf(run, 2 * edges);
        }
        target[edges] = to;
        length[edges] = metres;
        rise[edges] = riseMetres;
        cost[edges] = weighted;
        run[edges] = kind;
        next[edges] = first[from];
        first[from] = edges++;
    }

    int size() {
        return points.size();
    }

    Spot point(int node) {
        return points.get(node);
    }

    Floor floor(int node) {
        return floors.get(node);
    }

    double height(int node) {
        return heights[node];
    }

    /** First edge of a node, −1 for none; go on with {@link #next}. */
    int first(int node) {
        return first[node];
    }

    int next(int edge) {
        return next[edge];
    }

    int target(int edge) {
        return target[edge];
    }

    /** The other direction of an edge starts here. */
    int source(int edge) {
        return target[edge ^ 1];
    }

    double rise(int edge) {
        return rise[edge];
    }

    double cost(int edge) {
        return cost[edge];
    }

    Run run(int edge) {
        return run[edge];
    }
}
