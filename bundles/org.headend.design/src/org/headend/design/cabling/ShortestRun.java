package org.headend.design.cabling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

import org.headend.design.cabling.FloorRuns.Access;
import org.headend.design.drafting.Spot;

/** Cheapest ways through the graph from one device to several: one search for all. */
final class ShortestRun {

    /**
     * One stretch of a way.
     *
     * @param node the node that it leads to, −1 for a foot beside the nodes
     */
    record Step(Spot point, int node, Run run, double rise) {
    }

    private record Open(double cost, int node) {
    }

    private record Arrival(int target, Access access, double extra) {
    }

    private final RunGraph graph;
    private final CablingNumbers numbers;
    private final List<Access> start;
    private final double[] costs;
    private final int[] cameBy;
    private final Access[] begun;

    ShortestRun(RunGraph graph, CablingNumbers numbers, List<Access> start) {
        this.graph = graph;
        this.numbers = numbers;
        this.start = start;
        costs = new double[graph.size()];
        cameBy = new int[graph.size()];
        begun = new Access[graph.size()];
    }

    /**
     * Ways to each target, cheapest first edge to last; null where there is none.
     *
     * @return per target the steps from the foot at the start to the foot at the target
     */
    List<Way> to(List<List<Access>> targets) {
        Arrays.fill(costs, Double.POSITIVE_INFINITY);
        Map<Integer, List<Arrival>> arrivals = new HashMap<>();
        Way[] best = new Way[targets.size()];
        for (int t = 0; t < targets.size(); t++) {
            for (Access access : targets.get(t)) {
                for (int node : new int[] { access.from(), access.to() }) {
                    double along = graph.point(node).distance(access.foot()) * numbers.factor(access.run());
                    arrivals.computeIfAbsent(node, n -> new ArrayList<>()).add(new Arrival(t, access, access.cost() + along));
                }
                best[t] = cheaper(best[t], along(access));
            }
        }
        PriorityQueue<Open> queue = new PriorityQueue<>((a, b) -> Double.compare(a.cost(), b.cost()));
        for (Access access : start) {
            begin(access, access.from(), queue);
            begin(access, access.to(), queue);
        }
        while (!queue.isEmpty()) {
            Open open = queue.poll();
            if (open.cost() > costs[open.node()]) {
                continue;
            }
            if (done(best, open.cost())) {
                break;
            }
            for (Arrival arrival : arrivals.getOrDefault(open.node(), List.of())) {
                double total = open.cost() + arrival.extra();
                if (best[arrival.target()] == null || total < best[arrival.target()].cost()) {
                    best[arrival.target()] = new Way(total, steps(open.node(), arrival.access()), arrival.access());
                }
            }
            for (int e = graph.first(open.node()); e >= 0; e = graph.next(e)) {
                double cost = open.cost() + graph.cost(e);
                int node = graph.target(e);
                if (cost < costs[node]) {
                    costs[node] = cost;
                    cameBy[node] = e;
                    begun[node] = null;
                    queue.add(new Open(cost, node));
                }
            }
        }
        return Arrays.asList(best);
    }

    private static boolean done(Way[] best, double reached) {
        for (Way way : best) {
            if (way == null || way.cost() > reached) {
                return false;
            }
        }
        return true;
    }

    private void begin(Access access, int node, PriorityQueue<Open> queue) {
        double cost = access.cost() + graph.point(node).distance(access.foot()) * numbers.factor(access.run());
        if (cost < costs[node]) {
            costs[node] = cost;
            begun[node] = access;
            queue.add(new Open(cost, node));
        }
    }

    /** Both devices reach the same stretch: no node lies between them. */
    private Way along(Access target) {
        Way best = null;
        for (Access access : start) {
            if (access.from() == target.from() && access.to() == target.to()) {
                double cost = access.cost() + target.cost() + access.foot().distance(target.foot()) * numbers.factor(access.run());
                List<Step> steps = List.of(new Step(access.foot(), -1, Run.OPEN, access.rise()), new Step(target.foot(), -1, access.run(), 0));
                best = cheaper(best, new Way(cost, steps, target));
            }
        }
        return best;
    }

    private static Way cheaper(Way one, Way other) {
        return one == null || other != null && other.cost() < one.cost() ? other : one;
    }

    private List<Step> steps(int last, Access target) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(target.foot(), -1, target.run(), 0));
        int node = last;
        while (begun[node] == null) {
            int edge = cameBy[node];
            steps.add(new Step(graph.point(node), node, graph.run(edge), graph.rise(edge)));
            node = graph.source(edge);
        }
        steps.add(new Step(graph.point(node), node, begun[node].run(), 0));
        steps.add(new Step(begun[node].foot(), -1, Run.OPEN, begun[node].rise()));
        Collections.reverse(steps);
        return steps;
    }

    /**
     * @param cost  weighted metres
     * @param steps from the foot at the start to the foot at the target
     * @param end   the foot at the target
     */
    record Way(double cost, List<Step> steps, Access end) {
    }
}
