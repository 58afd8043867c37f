package org.headend.design.ui.internal.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.headend.design.columns.Column;
import org.headend.design.site.Element;

/** Which columns of a table are shown, in which order and how wide; remembered. */
final class GridColumns<E extends Element> {
    private static final int MIN_WIDTH = 32;
    private static final int MAX_WIDTH = 900;
    private static final String SHOWN = "columns"; //$NON-NLS-1$
    private static final String WIDTHS = "widths"; //$NON-NLS-1$

    private final IDialogSettings settings;
    private final Map<String, Integer> widths = new HashMap<>();
    private List<Column<E>> all = List.of();
    private List<Column<E>> shown = new ArrayList<>();

    GridColumns(IDialogSettings settings) {
        this.settings = settings;
        String text = settings.get(WIDTHS);
        for (String pair : text == null ? new String[0] : text.split(",")) { //$NON-NLS-1$
            String[] parts = pair.split("="); //$NON-NLS-1$
            if (parts.length == 2 && parts[1].matches("\\d{1,4}")) { //$NON-NLS-1$
                widths.put(parts[0], Math.clamp(Integer.parseInt(parts[1]), MIN_WIDTH, MAX_WIDTH));
            }
        }
    }

    void reset(List<Column<E>> columns) {
        all = columns;
        String remembered = settings.get(SHOWN);
        shown = new ArrayList<>();
        if (remembered != null) {
            for (String id : remembered.split(",")) { //$NON-NLS-1$
                all.stream().filter(c -> c.id().equals(id)).findFirst().ifPresent(shown::add);
            }
        }
        if (shown.isEmpty()) {
            shown.addAll(standard());
        }
    }

    private List<Column<E>> standard() {
        return all.stream().filter(Column::standard).toList();
    }

    List<Column<E>> all() {
        return all;
    }

    int count() {
        return shown.size();
    }

    Column<E> get(int index) {
        return shown.get(index);
    }

    boolean isShown(Column<E> column) {
        return shown.contains(column);
    }

    int width(int index) {
        return widths.getOrDefault(get(index).id(), get(index).width());
    }

    int total() {
        int total = 0;
        for (int i = 0; i < count(); i++) {
            total += width(i);
        }
        return total;
    }

    /** Where a column begins, px from the first. */
    int left(int index) {
        int left = 0;
        for (int i = 0; i < index; i++) {
            left += width(i);
        }
        return left;
    }

    /** The column at a distance from the begin of the first; −1 beyond the last. */
    int at(int x) {
        int right = 0;
        for (int i = 0; i < count(); i++) {
            right += width(i);
            if (x < right) {
                return i;
            }
        }
        return -1;
    }

    void setWidth(int index, int width) {
        widths.put(get(index).id(), Math.clamp(width, MIN_WIDTH, MAX_WIDTH));
        remember();
    }

    void move(int from, int to) {
        shown.add(to, shown.remove(from));
        remember();
    }

    /** Shows a column at its usual place, or hides it; the last one stays. */
    void show(Column<E> column, boolean show) {
        if (!show && shown.size() > 1) {
            shown.remove(column);
        } else if (show && !shown.contains(column)) {
            int place = 0;
            for (int i = 0; i < shown.size(); i++) {
                if (all.indexOf(shown.get(i)) < all.indexOf(column)) {
                    place = i + 1;
                }
            }
            shown.add(place, column);
        }
        remember();
    }

    void restore() {
        widths.clear();
        shown = new ArrayList<>(standard());
        remember();
    }

    private void remember() {
        settings.put(SHOWN, String.join(",", shown.stream().map(Column::id).toList())); //$NON-NLS-1$
        settings.put(WIDTHS, String.join(",", widths.entrySet().stream().map(e -> e.getKey() + '=' + e.getValue()).toList())); //$NON-NLS-1$
    }
}
