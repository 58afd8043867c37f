package org.headend.design;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.headend.design.site.Diagram;
import org.headend.design.site.Group;
import org.headend.design.site.Link;
import org.headend.design.site.Node;

/** Layouts by ELK; what lies in a group stays together. */
public final class AutoLayout {
    /** Size that a node takes in the diagram, px, with its name below. */
    public static final int NODE_WIDTH = 132;
    public static final int NODE_HEIGHT = 92;

    private AutoLayout() {
    }

    /** A position, px from the top-left corner of the diagram. */
    public record Position(int x, int y) {
    }

    /** Ways to lay out. */
    public enum Kind {
        /** In rows from top to bottom, what many links meet in above what hangs on it. */
        LAYERED,
        /** As a tree below the hub of each part. */
        TREE,
        /** In rings around the hub of each part. */
        RADIAL,
        /** As if links were springs: what belongs together comes together. Thousands of devices that hang together stay in rings. */
        FORCE
    }

    /** New positions of nodes, and of groups that are collapsed. */
    public record Arrangement(Map<Node, Position> nodes, Map<Group, Position> groups) {

        /** Writes the positions into the diagram; corners that were made by hand no longer fit links of what moved. */
        public void apply() {
            Set<Object> moved = new HashSet<>();
            nodes.forEach((node, position) -> {
                if (node.getX() != position.x() || node.getY() != position.y()) {
                    moved.add(node.getDevice());
                }
                node.setX(position.x());
                node.setY(position.y());
            });
            nodes.keySet().stream().limit(1).forEach(node -> ((Diagram) node.eContainer()).getEdges().forEach(edge -> {
                if (!edge.getBendPoints().isEmpty() && edge.getLink().getPorts().stream().anyMatch(p -> moved.contains(p.eContainer()))) {
                    edge.setBendPoints(""); //$NON-NLS-1$
                }
            }));
            groups.forEach((group, position) -> {
                group.setX(position.x());
                group.setY(position.y());
            });
        }
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
        return new LinkedHashMap<>(new GroupedLayout(diagram, nodes, links).layout(Kind.LAYERED, new NullProgressMonitor()).nodes());
    }

    /**
     * New positions of those of {@code nodes} that are not pinned. A group of which all move moves as one; a group with
     * something pinned stays where it is. Where only some nodes move, they keep their top-left corner; what stays is never
     * covered.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException soon after the monitor was cancelled
     */
    public static Arrangement arrange(Kind kind, Diagram diagram, Collection<Node> nodes, Iterable<Link> links, IProgressMonitor monitor) {
        return new GroupedLayout(diagram, nodes, links).layout(kind, monitor);
    }
}
