package org.headend.plan.internal.content;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of a plan.
 *
 * @param id      for the file name
 * @param title   above it
 * @param columns at least one
 * @param rows    as many cells as columns
 * @param empty   what is said instead of a table without rows
 */
public record PlanTable(String id, String title, List<Column> columns, List<List<String>> rows, String empty) {

    /** @param weight share of the width; {@code number} is set to the right */
    public record Column(String title, double weight, boolean number) {
    }

    public PlanTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(id + ": " + row); //$NON-NLS-1$
            }
        }
    }

    /** Collects columns and rows. */
    static final class Builder {
        private final String id;
        private final String title;
        private final String empty;
        private final List<Column> columns = new ArrayList<>();
        private final List<List<String>> rows = new ArrayList<>();

        Builder(String id, String title, String empty) {
            this.id = id;
            this.title = title;
            this.empty = empty;
        }

        Builder column(String heading, double weight) {
            columns.add(new Column(heading, weight, false));
            return this;
        }

        Builder number(String heading, double weight) {
            columns.add(new Column(heading, weight, true));
            return this;
        }

        void row(String... cells) {
            List<String> row = new ArrayList<>();
            for (String cell : cells) {
                row.add(cell == null ? "" : cell); //$NON-NLS-1$
            }
            rows.add(row);
        }

        int size() {
            return rows.size();
        }

        PlanTable build() {
            return new PlanTable(id, title, columns, rows, empty);
        }
    }
}
