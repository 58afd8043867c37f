package org.headend.dataset.ui.internal.samples;

import org.eclipse.swt.graphics.Rectangle;

/**
 * Where the cells of a grid are, in px from its top-left corner; rows are filled from left to right.
 *
 * @param width      of the grid
 * @param side       width of a thumbnail
 * @param textHeight of the name below it
 * @param count      number of cells
 */
record GridGeometry(int width, int side, int textHeight, int count) {
    static final int PADDING = 6;

    int columns() {
        return Math.max(1, width / (side + 2 * PADDING));
    }

    int rows() {
        return (count + columns() - 1) / columns();
    }

    int pictureHeight() {
        return side * 3 / 4;
    }

    int rowHeight() {
        return pictureHeight() + textHeight + 2 * PADDING + 2;
    }

    int height() {
        return rows() * rowHeight();
    }

    Rectangle cell(int index) {
        int columns = columns();
        int column = index % columns;
        int left = width * column / columns;
        return new Rectangle(left, index / columns * rowHeight(), width * (column + 1) / columns - left, rowHeight());
    }

    /** The cell at a point, -1 outside. */
    int at(int x, int y) {
        if (x < 0 || x >= width || y < 0) {
            return -1;
        }
        int columns = columns();
        int column = Math.min(columns - 1, x * columns / width);
        if (column + 1 < columns && x >= width * (column + 1) / columns) {
            column++;
        }
        long index = (long) (y / rowHeight()) * columns + column;
        return index < count ? (int) index : -1;
    }

    /** First cell that shows something at or below {@code top}. */
    int firstVisible(int top) {
        return Math.max(0, top / rowHeight() * columns());
    }

    /** Last cell of which something is above {@code bottom}, -1 without cells. */
    int lastVisible(int bottom) {
        return Math.min(count - 1, (Math.max(0, bottom - 1) / rowHeight() + 1) * columns() - 1);
    }
}
