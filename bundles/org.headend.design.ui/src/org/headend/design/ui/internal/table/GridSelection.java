package org.headend.design.ui.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Selected cells: ranges, the last of which has the cell that keys go to. */
final class GridSelection {
    private final Runnable changed;
    private final List<CellRange> ranges = new ArrayList<>(List.of(CellRange.cell(0, 0)));

    GridSelection(Runnable changed) {
        this.changed = changed;
    }

    void set(CellRange range) {
        ranges.clear();
        ranges.add(range);
        changed.run();
    }

    void set(List<CellRange> newRanges) {
        ranges.clear();
        ranges.addAll(newRanges.isEmpty() ? List.of(CellRange.cell(0, 0)) : newRanges);
        changed.run();
    }

    void add(CellRange range) {
        ranges.add(range);
        changed.run();
    }

    void extend(int row, int column) {
        ranges.set(ranges.size() - 1, last().to(row, column));
        changed.run();
    }

    /** Rows or columns became fewer. */
    void limit(int rows, int columns) {
        ranges.replaceAll(r -> new CellRange(limited(r.anchorRow(), rows), limited(r.anchorColumn(), columns), limited(r.row(), rows),
                limited(r.column(), columns)));
    }

    private static int limited(int value, int count) {
        return Math.clamp(value, 0, Math.max(0, count - 1));
    }

    CellRange last() {
        return ranges.get(ranges.size() - 1);
    }

    List<CellRange> ranges() {
        return List.copyOf(ranges);
    }

    boolean contains(int row, int column) {
        return ranges.stream().anyMatch(r -> r.contains(row, column));
    }

    boolean containsRow(int row) {
        return ranges.stream().anyMatch(r -> row >= r.top() && row <= r.bottom());
    }

    boolean containsColumn(int column) {
        return ranges.stream().anyMatch(r -> column >= r.left() && column <= r.right());
    }

    /** Whether whole rows are selected in a table of so many columns. */
    boolean wholeRows(int columns) {
        return columns > 0 && ranges.stream().allMatch(r -> r.left() == 0 && r.right() >= columns - 1);
    }

    SortedSet<Integer> rows() {
        SortedSet<Integer> rows = new TreeSet<>();
        for (CellRange range : ranges) {
            for (int row = range.top(); row <= range.bottom(); row++) {
                rows.add(row);
            }
        }
        return rows;
    }
}
