package org.headend.design.cabling;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.headend.design.drafting.Extent;
import org.headend.design.drafting.Spot;

/** Finds what lies near a line without looking at everything: a coarse grid of item numbers. Not thread-safe. */
final class PlanGrid {
    private static final double CELL = 2;
    private static final int MAX_CELLS = 192;

    private final double left;
    private final double bottom;
    private final double cell;
    private final int columns;
    private final int rows;
    private final int[][] items;
    private final int[] seen;
    private int round;

    PlanGrid(Extent extent, int count) {
        left = extent.isEmpty() ? 0 : extent.left() - CELL;
        bottom = extent.isEmpty() ? 0 : extent.bottom() - CELL;
        double width = extent.width() + 2 * CELL;
        double height = extent.height() + 2 * CELL;
        cell = Math.max(CELL, Math.max(width, height) / MAX_CELLS);
        columns = (int) (width / cell) + 1;
        rows = (int) (height / cell) + 1;
        items = new int[columns * rows][];
        seen = new int[count];
    }

    void add(int item, Spot a, Spot b, double margin) {
        visit(a, b, margin, index -> {
            int[] old = items[index];
            items[index] = old == null ? new int[] { item } : Arrays.copyOf(old, old.length + 1);
            items[index][items[index].length - 1] = item;
            return false;
        });
    }

    /** True when one of the items near the line from a to b passes the test; each is tested once. */
    boolean any(Spot a, Spot b, IntPredicate test) {
        int now = ++round;
        return visit(a, b, 0, index -> {
            if (items[index] != null) {
                for (int item : items[index]) {
                    if (seen[item] != now) {
                        seen[item] = now;
                        if (test.test(item)) {
                            return true;
                        }
                    }
                }
            }
            return false;
        });
    }

    /** Column by column the cells that the line touches. */
    private boolean visit(Spot a, Spot b, double margin, IntPredicate cells) {
        Spot from = a.x() <= b.x() ? a : b;
        Spot to = a.x() <= b.x() ? b : a;
        int first = column(from.x() - margin);
        int last = column(to.x() + margin);
        double slope = to.x() - from.x() < 1e-9 ? 0 : (to.y() - from.y()) / (to.x() - from.x());
        for (int c = first; c <= last; c++) {
            double low;
            double high;
            if (slope == 0) {
                low = Math.min(a.y(), b.y());
                high = Math.max(a.y(), b.y());
            } else {
                double x1 = Math.max(from.x(), Math.min(to.x(), left + c * cell - margin));
                double x2 = Math.max(from.x(), Math.min(to.x(), left + (c + 1) * cell + margin));
                double y1 = from.y() + slope * (x1 - from.x());
                double y2 = from.y() + slope * (x2 - from.x());
                low = Math.min(y1, y2);
                high = Math.max(y1, y2);
            }
            for (int r = row(low - margin - 1e-6); r <= row(high + margin + 1e-6); r++) {
                if (cells.test(r * columns + c)) {
                    return true;
                }
            }
        }
        return false;
    }

    private int column(double x) {
        return (int) Math.max(0, Math.min(columns - 1, Math.floor((x - left) / cell)));
    }

    private int row(double y) {
        return (int) Math.max(0, Math.min(rows - 1, Math.floor((y - bottom) / cell)));
    }
}
