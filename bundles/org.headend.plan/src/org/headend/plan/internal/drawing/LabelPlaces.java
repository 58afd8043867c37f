package org.headend.plan.internal.drawing;

import java.util.ArrayList;
import java.util.List;

/** Finds places for labels around their points that cover neither each other nor what is important. */
final class LabelPlaces {
    private static final int DIRECTIONS = 16;
    private static final int RINGS = 6;

    /** A rectangle in units of the drawing. */
    record Box(double x, double y, double width, double height) {
        double overlap(Box other) {
            double w = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
            double h = Math.min(y + height, other.y + other.height) - Math.max(y, other.y);
            return w > 0 && h > 0 ? w * h : 0;
        }
    }

    private final List<Box> taken = new ArrayList<>();
    private final List<Box> avoided = new ArrayList<>();
    private final Box page;

    LabelPlaces(Box page) {
        this.page = page;
    }

    /** Nothing is set on it. */
    void take(Box box) {
        taken.add(box);
    }

    /** It is better not covered. */
    void avoid(Box box) {
        avoided.add(box);
    }

    /** The best place for a label of this size, which is taken then. @param gap from the point to the label at least */
    Box place(double x, double y, double width, double height, double gap) {
        Box best = null;
        double least = Double.POSITIVE_INFINITY;
        for (int ring = 0; ring < RINGS; ring++) {
            for (int direction = 0; direction < DIRECTIONS; direction++) {
                double angle = 2 * Math.PI * direction / DIRECTIONS;
                double reach = gap * (1 + 0.9 * ring);
                double cx = x + Math.cos(angle) * (reach + width / 2);
                double cy = y - Math.sin(angle) * (reach + height / 2);
                Box box = new Box(cx - width / 2, cy - height / 2, width, height);
                double cost = ring * 0.12 + (direction % 4 == 0 ? 0 : 0.02) + cost(box) / (width * height);
                if (cost < least) {
                    least = cost;
                    best = box;
                }
            }
        }
        take(best);
        return best;
    }

    private double cost(Box box) {
        double cost = 4 * (box.width() * box.height() - box.overlap(page));
        for (Box other : taken) {
            double overlap = box.overlap(other);
            cost += overlap > 0 ? 6 * overlap + 0.6 * box.width() * box.height() : 0;
        }
        for (Box other : avoided) {
            cost += box.overlap(other);
        }
        return cost;
    }
}
