package org.headend.design.ui.internal.table;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.headend.design.columns.Column;
import org.headend.design.columns.Column.Kind;
import org.headend.design.site.Element;

/**
 * Which elements a table shows, and in which order. Rows keep their places while cells are edited; only a new filter or
 * order moves them.
 */
final class Rows<E extends Element> {
    private final Collator collator = Collator.getInstance();
    private final Map<E, Integer> index = new LinkedHashMap<>();
    private List<E> all = List.of();
    private List<E> shown = List.of();
    private List<Column<E>> columns = List.of();
    private String filter = ""; //$NON-NLS-1$
    private Column<E> order;
    private boolean descending;

    /** Another document: everything is new. */
    void reset(List<E> elements, List<Column<E>> newColumns) {
        columns = newColumns;
        order = order == null ? null : columns.stream().filter(c -> c.id().equals(order.id())).findFirst().orElse(null);
        all = List.copyOf(elements);
        arrange();
    }

    /** Elements came or went: what is shown stays, in its place; what is new and matches comes, at the end of a sorted table. */
    void update(List<E> elements) {
        all = List.copyOf(elements);
        if (order == null) {
            show(all.stream().filter(e -> index.containsKey(e) || matches(e)).toList());
            return;
        }
        Set<E> alive = new HashSet<>(all);
        List<E> rows = new ArrayList<>(shown.stream().filter(alive::contains).toList());
        all.stream().filter(e -> !index.containsKey(e) && matches(e)).forEach(rows::add);
        show(rows);
    }

    private void show(List<E> rows) {
        shown = List.copyOf(rows);
        index.clear();
        for (int i = 0; i < shown.size(); i++) {
            index.put(shown.get(i), i);
        }
    }

    void filter(String text) {
        filter = text.strip().toLowerCase(Locale.ROOT);
        arrange();
    }

    String filter() {
        return filter;
    }

    /** @param by null for the order of the document */
    void sort(Column<E> by, boolean down) {
        order = by;
        descending = down;
        arrange();
    }

    Column<E> order() {
        return order;
    }

    boolean descending() {
        return descending;
    }

    private void arrange() {
        List<E> rows = new ArrayList<>(all.stream().filter(this::matches).toList());
        if (order != null) {
            Map<E, String> texts = new LinkedHashMap<>();
            rows.forEach(e -> texts.put(e, order.read(e)));
            Comparator<E> comparator = Comparator.comparing(texts::get, this::compare);
            rows.sort(descending ? comparator.reversed() : comparator);
        }
        show(rows);
    }

    private boolean matches(E element) {
        if (filter.isEmpty()) {
            return true;
        }
        StringBuilder text = new StringBuilder();
        columns.forEach(c -> text.append(c.read(element)).append('\n'));
        String lower = text.toString().toLowerCase(Locale.ROOT);
        for (String word : filter.split("\\s+")) { //$NON-NLS-1$
            if (!lower.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** Numbers in texts by their value, so that camera 10 and 10.0.0.10 stand behind 9; empty cells at the end. */
    private int compare(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Boolean.compare(a.isEmpty(), b.isEmpty()) * (descending ? -1 : 1);
        }
        if (order.kind() == Kind.NUMBER) {
            try {
                return Double.compare(Double.parseDouble(a), Double.parseDouble(b));
            } catch (NumberFormatException e) {
                return collator.compare(a, b);
            }
        }
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int endA = run(a, i);
            int endB = run(b, j);
            String partA = a.substring(i, endA);
            String partB = b.substring(j, endB);
            int result = Character.isDigit(partA.charAt(0)) && Character.isDigit(partB.charAt(0)) ? numbers(partA, partB)
                    : collator.compare(partA, partB);
            if (result != 0) {
                return result;
            }
            i = endA;
            j = endB;
        }
        return Integer.compare(a.length() - i, b.length() - j);
    }

    private static int numbers(String a, String b) {
        String left = a.replaceFirst("^0+(?=.)", ""); //$NON-NLS-1$ //$NON-NLS-2$
        String right = b.replaceFirst("^0+(?=.)", ""); //$NON-NLS-1$ //$NON-NLS-2$
        return left.length() != right.length() ? Integer.compare(left.length(), right.length()) : left.compareTo(right);
    }

    private static int run(String text, int from) {
        boolean digit = Character.isDigit(text.charAt(from));
        int end = from + 1;
        while (end < text.length() && Character.isDigit(text.charAt(end)) == digit) {
            end++;
        }
        return end;
    }

    int size() {
        return shown.size();
    }

    int total() {
        return all.size();
    }

    E get(int row) {
        return shown.get(row);
    }

    /** −1 where it is not shown. */
    int indexOf(Object element) {
        return index.getOrDefault(element, -1);
    }

    boolean contains(Object element) {
        return all.contains(element);
    }
}
