package org.headend.design.ui.internal.table;

/** Cells from one corner to the other, both included. */
record CellRange(int anchorRow, int anchorColumn, int row, int column) {

    static CellRange cell(int row, int column) {
        return new CellRange(row, column, row, column);
    }

    CellRange to(int newRow, int newColumn) {
        return new CellRange(anchorRow, anchorColumn, newRow, newColumn);
    }

    int top() {
        return Math.min(anchorRow, row);
    }

    int bottom() {
        return Math.max(anchorRow, row);
    }

    int left() {
        return Math.min(anchorColumn, column);
    }

    int right() {
        return Math.max(anchorColumn, column);
    }

    boolean contains(int atRow, int atColumn) {
        return atRow >= top() && atRow <= bottom() && atColumn >= left() && atColumn <= right();
    }

    boolean single() {
        return anchorRow == row && anchorColumn == column;
    }
}
