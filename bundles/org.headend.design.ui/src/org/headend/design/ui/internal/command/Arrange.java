package org.headend.design.ui.internal.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

import org.headend.design.AutoLayout.Position;
import org.headend.design.site.Node;

/** Ways to bring selected cards, which are all of one size, in line. */
enum Arrange {
    LEFT, CENTER, RIGHT, TOP, MIDDLE, BOTTOM, HORIZONTALLY, VERTICALLY;

    /** @return the new positions of the nodes that move */
    Map<Node, Position> apply(List<Node> nodes) {
        Map<Node, Position> positions = new LinkedHashMap<>();
        boolean vertical = this == TOP || this == MIDDLE || this == BOTTOM || this == VERTICALLY;
        ToIntFunction<Node> at = vertical ? Node::getY : Node::getX;
        int low = nodes.stream().mapToInt(at).min().orElse(0);
        int high = nodes.stream().mapToInt(at).max().orElse(0);
        List<Node> sorted = new ArrayList<>(nodes);
        sorted.sort(Comparator.comparingInt(at));
        for (int i = 0; i < sorted.size(); i++) {
            Node node = sorted.get(i);
            int value = switch (this) {
                case LEFT, TOP -> low;
                case RIGHT, BOTTOM -> high;
                case CENTER, MIDDLE -> (low + high) / 2;
                case HORIZONTALLY, VERTICALLY -> low + (high - low) * i / Math.max(1, sorted.size() - 1);
            };
            if (at.applyAsInt(node) != value) {
                positions.put(node, vertical ? new Position(node.getX(), value) : new Position(value, node.getY()));
            }
        }
        return positions;
    }
}
