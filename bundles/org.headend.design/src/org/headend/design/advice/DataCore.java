package org.headend.design.advice;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

import org.headend.design.advice.DataGraph.Edge;
import org.headend.design.advice.DataGraph.Node;
import org.headend.design.site.Link;

/** Ways through the devices that pass data on, for one state of the links between them. */
final class DataCore {
    private static final int FAR = Integer.MAX_VALUE;

    private final ToIntFunction<Link> order;
    private final Edge[][] links;
    private int size;
    private final Map<Node, Tree> trees = new HashMap<>();
    private final Map<Node, Tree> videoTrees = new HashMap<>();

    DataCore(Collection<Node> passing, ToIntFunction<Link> order) {
        this.order = order;
        for (Node node : passing) {
            node.number = size++;
        }
        links = new Edge[size][];
        for (Node node : passing) {
            links[node.number] = node.edges.stream().filter(e -> e.other(node).number >= 0).toArray(Edge[]::new);
        }
    }

    Tree tree(Node goal, boolean videoOnly) {
        return (videoOnly ? videoTrees : trees).computeIfAbsent(goal, g -> new Tree(g, videoOnly));
    }

    /** The ways to this node have changed. */
    void forget(Node goal) {
        trees.remove(goal);
        videoTrees.remove(goal);
    }

    /** The ways of all devices to one of them. */
    final class Tree {
        private final Node goal;
        private final boolean videoOnly;
        private final int[] distance = new int[size];
        private final Edge[] next = new Edge[size];

        Tree(Node goal, boolean videoOnly) {
            this.goal = goal;
            this.videoOnly = videoOnly;
            Arrays.fill(distance, FAR);
            Node[] todo = new Node[size + 1];
            int known = 1;
            todo[0] = goal;
            for (int head = 0; head < known; head++) {
                Node at = todo[head];
                for (Edge edge : at.number < 0 ? at.edges.toArray(Edge[]::new) : links[at.number]) {
                    Node other = edge.other(at);
                    if (other != goal && other.number >= 0 && usable(edge) && distance[other.number] == FAR) {
                        distance[other.number] = distance(at) + 1;
                        todo[known++] = other;
                    }
                }
            }
        }

        private boolean usable(Edge edge) {
            return edge.video() || !videoOnly;
        }

        private int distance(Node node) {
            return node == goal ? 0 : node.number >= 0 ? distance[node.number] : FAR;
        }

        /** The first link on the way of a node to the goal; null when there is no way. */
        Edge next(Node from) {
            if (from.number < 0) {
                return find(from, from.edges);
            }
            Edge known = next[from.number];
            if (known == null) {
                known = find(from, Arrays.asList(links[from.number]));
                if (goal.number < 0) { // it is not in the core, but may hang on this very node
                    Edge direct = find(from, goal.edges.stream().filter(e -> e.other(goal) == from).toList());
                    known = direct == null ? known : direct;
                }
                next[from.number] = known;
            }
            return known;
        }

        private Edge find(Node from, List<Edge> edges) {
            Edge best = null;
            int least = FAR;
            for (Edge edge : edges) {
                int there = usable(edge) ? distance(edge.other(from)) : FAR;
                if (there < least || there != FAR && there == least && order.applyAsInt(edge.link()) < order.applyAsInt(best.link())) {
                    best = edge;
                    least = there;
                }
            }
            return best;
        }
    }
}
