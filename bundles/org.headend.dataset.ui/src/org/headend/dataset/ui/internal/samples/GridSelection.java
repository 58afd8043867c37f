package org.headend.dataset.ui.internal.samples;

import java.util.BitSet;

/** Selected cells of a grid, the focused one, and the one that a range starts at. */
final class GridSelection {
    private final BitSet selected = new BitSet();
    private int count;
    private int focus = -1;
    private int anchor = -1;

    /** Starts again with another number of cells. */
    void reset(int newCount) {
        count = newCount;
        selected.clear();
        focus = -1;
        anchor = -1;
    }

    boolean contains(int index) {
        return selected.get(index);
    }

    int size() {
        return selected.cardinality();
    }

    /** -1 without one. */
    int focus() {
        return focus;
    }

    int[] indices() {
        return selected.stream().toArray();
    }

    /** Makes one cell the only selected one. */
    void select(int index) {
        selected.clear();
        selected.set(index);
        focus = index;
        anchor = index;
    }

    /** Adds a cell without moving the focus. */
    void add(int index) {
        selected.set(index);
    }

    void toggle(int index) {
        selected.flip(index);
        focus = index;
        anchor = index;
    }

    /** Selects from where the last click without Shift was to this cell. */
    void extend(int index) {
        int from = anchor < 0 ? Math.max(0, focus) : anchor;
        selected.clear();
        selected.set(Math.min(from, index), Math.max(from, index) + 1);
        focus = index;
        anchor = from;
    }

    void moveFocus(int index) {
        focus = index;
    }

    void all() {
        selected.set(0, count);
    }

    void none() {
        selected.clear();
    }
}
