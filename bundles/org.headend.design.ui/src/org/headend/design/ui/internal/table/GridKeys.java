package org.headend.design.ui.internal.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.headend.design.columns.Column.Kind;
import org.headend.design.site.Element;

/** What keys do in a grid, as in spreadsheets. */
final class GridKeys<E extends Element> {
    private final Grid<E> grid;
    private final GridEditing<E> editing;

    GridKeys(Grid<E> grid, GridEditing<E> editing) {
        this.grid = grid;
        this.editing = editing;
        grid.canvas().addListener(SWT.KeyDown, this::down);
        grid.canvas().addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT && (e.stateMask & SWT.MOD1) != 0
                || e.detail == SWT.TRAVERSE_TAB_PREVIOUS && (e.stateMask & SWT.MOD1) != 0 || e.detail == SWT.TRAVERSE_PAGE_NEXT);
    }

    private void down(Event e) {
        if (grid.rows().size() == 0) {
            return;
        }
        boolean far = (e.stateMask & SWT.MOD1) != 0;
        boolean extend = (e.stateMask & SWT.MOD2) != 0;
        CellRange at = grid.selection().last();
        int lastRow = grid.rows().size() - 1;
        int lastColumn = grid.columns().count() - 1;
        switch (e.keyCode) {
            case SWT.ARROW_UP -> go(far ? 0 : at.row() - 1, at.column(), extend);
            case SWT.ARROW_DOWN -> go(far ? lastRow : at.row() + 1, at.column(), extend);
            case SWT.ARROW_LEFT -> go(at.row(), far ? 0 : at.column() - 1, extend);
            case SWT.ARROW_RIGHT -> go(at.row(), far ? lastColumn : at.column() + 1, extend);
            case SWT.HOME -> go(far ? 0 : at.row(), 0, extend);
            case SWT.END -> go(far ? lastRow : at.row(), lastColumn, extend);
            case SWT.PAGE_UP -> go(at.row() - grid.page(), at.column(), extend);
            case SWT.PAGE_DOWN -> go(at.row() + grid.page(), at.column(), extend);
            case SWT.TAB -> step(0, extend ? -1 : 1);
            case SWT.CR, SWT.KEYPAD_CR -> step(extend ? -1 : 1, 0);
            case SWT.F2 -> editing.open(null);
            case SWT.ESC -> grid.selection().set(CellRange.cell(at.row(), at.column()));
            default -> typed(e, far);
        }
    }

    private void typed(Event e, boolean far) {
        if (far && (e.keyCode == 'd' || e.keyCode == 'D')) {
            editing.fillDown();
        } else if (far && e.keyCode == ' ' || (e.stateMask & SWT.MOD2) != 0 && e.keyCode == ' ') {
            CellRange at = grid.selection().last();
            grid.selection().set(new CellRange(at.anchorRow(), 0, at.row(), grid.columns().count() - 1));
        } else if ((e.stateMask & (SWT.MOD1 | SWT.ALT)) == 0 && e.character >= ' ' && e.character != SWT.DEL) {
            if (e.character == ' ' && grid.columns().get(grid.selection().last().column()).kind() == Kind.TICK) {
                editing.toggle();
            } else {
                editing.open(Character.toString(e.character));
            }
        }
    }

    private void go(int row, int column, boolean extend) {
        int toRow = Math.clamp(row, 0, grid.rows().size() - 1);
        int toColumn = Math.clamp(column, 0, grid.columns().count() - 1);
        if (extend) {
            grid.selection().extend(toRow, toColumn);
        } else {
            grid.selection().set(CellRange.cell(toRow, toColumn));
        }
        grid.reveal(toRow, toColumn);
    }

    /** To the next cell; at the end of a row to the next row, and the other way round. */
    void step(int down, int right) {
        CellRange at = grid.selection().last();
        int columns = grid.columns().count();
        int rows = grid.rows().size();
        int row = at.row() + down;
        int column = at.column() + right;
        if (column >= columns) {
            column = 0;
            row++;
        } else if (column < 0) {
            column = columns - 1;
            row--;
        }
        if (row >= 0 && row < rows) {
            go(row, column, false);
        }
    }
}
