package org.headend.design;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

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
        /** As if links were springs: what belongs together comes together. */
        FORCE
    }

    /** New positions of nodes, and of groups that are collapsed. */
    public record Arrangement(Map<Node, Position> nodes, Map<Group, Position> groups) {

        /** Writes the positions into the diagram. */
        public void apply() {
            nodes.forEach((node, position) -> {
                node.setX(position.x());
                node.setY(position.y());
            });
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
        return new LinkedHashMap<>(new GroupedLayout(diagram, nodes, links).layout(Kind.LAYERED).nodes());
    }

    /**
     * New positions of those of {@code nodes} that are not pinned. A group of which all move moves as one; a group with
     * something pinned stays where it is. Where only some nodes move, they keep their top-left corner; what stays is never
     * covered.
     */
    public static Arrangement arrange(Kind kind, Diagram diagram, Collection<Node> nodes, Iterable<Link> links) {
        return new GroupedLayout(diagram, nodes, links).layout(kind);
    }
}
