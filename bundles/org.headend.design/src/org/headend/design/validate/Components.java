package org.headend.design.validate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Which nodes of a graph hang together, kept up to date. What is cut off is found by searching from all loose ends at once
 * until all but one are exhausted, so that a change costs about as much as the smaller parts, never the larger one.
 *
 * @param <N> node, with identity
 */
public abstract class Components<N> {
    private final Map<N, Component<N>> owners = new HashMap<>();

    /**
     * Nodes that hang together; the same object as long as nodes stay together.
     *
     * @param <N> node
     */
    public static final class Component<N> {
        private final Set<N> nodes = new HashSet<>();

        public Set<N> nodes() {
            return nodes;
        }
    }

    /** Whether a node is in the graph now. */
    protected abstract boolean present(N node);

    /** Nodes that edges join to a node that is present; only such that are present too. */
    protected abstract void neighbours(N node, Consumer<N> each);

    /** Null for a node that is not in the graph. */
    public final Component<N> of(N node) {
        return owners.get(node);
    }

    /**
     * Takes in changes of the graph.
     *
     * @param loose all nodes that came or went, and both ends of all edges that came or went
     * @param moved told of each node that is in another component than before, or in none
     */
    public final void follow(Collection<N> loose, Consumer<N> moved) {
        Map<Component<N>, List<N>> torn = new LinkedHashMap<>();
        List<N> present = new ArrayList<>();
        for (N node : loose) {
            Component<N> owner = owners.get(node);
            if (present(node)) {
                present.add(node);
                if (owner != null) {
                    torn.computeIfAbsent(owner, c -> new ArrayList<>()).add(node);
                }
            } else if (owner != null) {
                owners.remove(node);
                owner.nodes.remove(node);
                moved.accept(node);
            }
        }
        torn.forEach((component, ends) -> new Split(component, moved).from(ends));
        for (N node : present) {
            if (!owners.containsKey(node)) {
                move(node, new Component<>(), moved);
            }
        }
        present.forEach(node -> neighbours(node, other -> join(node, other, moved)));
    }

    private void move(N node, Component<N> to, Consumer<N> moved) {
        to.nodes.add(node);
        owners.put(node, to);
        moved.accept(node);
    }

    private void join(N a, N b, Consumer<N> moved) {
        Component<N> one = owners.get(a);
        Component<N> other = owners.get(b);
        if (other == null) { // its end was not named, but it is there
            move(b, one, moved);
        } else if (one != other) {
            Component<N> larger = one.nodes.size() >= other.nodes.size() ? one : other;
            Component<N> smaller = larger == one ? other : one;
            smaller.nodes.forEach(node -> move(node, larger, moved));
            smaller.nodes.clear();
        }
    }

    /** What is left of one component after edges went. */
    private final class Split {
        private final Component<N> component;
        private final Consumer<N> moved;
        private final Map<N, Search> found = new HashMap<>();
        private int apart;

        Split(Component<N> component, Consumer<N> moved) {
            this.component = component;
            this.moved = moved;
        }

        private final class Search {
            private final Deque<N> todo = new ArrayDeque<>();
            private final List<N> nodes = new ArrayList<>();
            private Search into;
            private boolean done;

            void reach(N node) {
                found.put(node, this);
                nodes.add(node);
                todo.add(node);
            }

            Search root() {
                Search at = this;
                while (at.into != null) {
                    at = at.into;
                }
                return at;
            }

            void take(Search other) {
                other.into = this;
                nodes.addAll(other.nodes);
                todo.addAll(other.todo);
            }
        }

        void from(List<N> ends) {
            List<Search> active = new ArrayList<>();
            for (N end : ends) {
                if (!found.containsKey(end)) {
                    Search search = new Search();
                    search.reach(end);
                    active.add(search);
                }
            }
            apart = active.size();
            while (apart > 1) {
                for (Search search : active) {
                    if (apart > 1 && search.into == null) {
                        step(search);
                    }
                }
                active.removeIf(s -> s.into != null || s.done);
            }
        }

        private void step(Search search) {
            if (search.todo.isEmpty()) {
                search.done = true;
                apart--;
                cut(search);
            } else {
                neighbours(search.todo.poll(), node -> reached(search, node));
            }
        }

        private void reached(Search from, N node) {
            if (owners.get(node) != component) {
                return; // what new edges lead to is joined afterwards
            }
            Search known = found.get(node);
            Search at = from.root();
            if (known == null) {
                at.reach(node);
            } else if (known.root() != at) {
                Search other = known.root();
                boolean larger = at.nodes.size() >= other.nodes.size();
                (larger ? at : other).take(larger ? other : at);
                apart--;
            }
        }

        private void cut(Search search) {
            Component<N> part = new Component<>();
            component.nodes.removeAll(search.nodes);
            search.nodes.forEach(node -> move(node, part, moved));
        }
    }
}
