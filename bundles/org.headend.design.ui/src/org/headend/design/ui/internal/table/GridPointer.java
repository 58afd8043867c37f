package org.headend.design.ui.internal.table;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.headend.design.columns.Column;
import org.headend.design.site.Element;

/** What the pointer does in a grid: selecting blocks, rows and columns; sorting, moving and sizing columns. */
final class GridPointer<E extends Element> {
    private static final int EDGE = 4;
    private static final int SLOP = 5;

    private enum Drag {
        NONE, CELLS, ROWS, WIDTH, COLUMN
    }

    private final Grid<E> grid;
    private final GridEditing<E> editing;
    private Drag drag = Drag.NONE;
    private int column;
    private int startX;
    private boolean far;

    GridPointer(Grid<E> grid, GridEditing<E> editing) {
        this.grid = grid;
        this.editing = editing;
        Canvas canvas = grid.canvas();
        canvas.addListener(SWT.MouseDown, this::down);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, this::up);
        canvas.addListener(SWT.MouseDoubleClick, this::twice);
        canvas.addListener(SWT.MouseExit, e -> canvas.setCursor(null));
        canvas.addListener(SWT.MouseHover, e -> canvas.setToolTipText(grid.tip(e).orElse(null)));
    }

    /** The column whose right edge is here; −1 for none. */
    private int edge(Event e) {
        if (e.y >= grid.headHeight() || e.x < Grid.HEAD) {
            return -1;
        }
        for (int i = 0; i < grid.columns().count(); i++) {
            if (Math.abs(grid.headBounds(i).x + grid.headBounds(i).width - e.x) <= EDGE) {
                return i;
            }
        }
        return -1;
    }

    private void down(Event e) {
        if (!editing.close()) {
            return;
        }
        grid.canvas().forceFocus();
        int row = grid.rowAt(e.y);
        int at = grid.columnAt(e.x);
        if (e.button == 3) {
            context(row, at, e.x < Grid.HEAD);
            return;
        }
        if (e.button != 1) {
            return;
        }
        startX = e.x;
        far = false;
        if (edge(e) >= 0) {
            drag = Drag.WIDTH;
            column = edge(e);
        } else if (e.y < grid.headHeight()) {
            drag = at >= 0 ? Drag.COLUMN : Drag.NONE;
            column = at;
            if (e.x < Grid.HEAD) {
                all();
            }
        } else if (row >= 0 && (at >= 0 || e.x < Grid.HEAD)) {
            drag = e.x < Grid.HEAD ? Drag.ROWS : Drag.CELLS;
            select(e, row, at);
        }
    }

    private void select(Event e, int row, int at) {
        boolean whole = drag == Drag.ROWS;
        int last = grid.columns().count() - 1;
        CellRange range = whole ? new CellRange(row, 0, row, last) : CellRange.cell(row, at);
        if ((e.stateMask & SWT.MOD2) != 0) {
            CellRange before = grid.selection().last();
            grid.selection().set(whole ? new CellRange(before.anchorRow(), 0, row, last) : before.to(row, at));
        } else if ((e.stateMask & SWT.MOD1) != 0) {
            grid.selection().add(range);
        } else {
            grid.selection().set(range);
        }
    }

    /** Right click outside the selection selects what is there. */
    private void context(int row, int at, boolean head) {
        if (row >= 0 && (at >= 0 || head)) {
            boolean inside = head ? grid.selection().containsRow(row) : grid.selection().contains(row, at);
            if (!inside) {
                grid.selection().set(head ? new CellRange(row, 0, row, grid.columns().count() - 1) : CellRange.cell(row, at));
            }
        }
    }

    void all() {
        if (grid.rows().size() > 0) {
            grid.selection().set(new CellRange(0, 0, grid.rows().size() - 1, grid.columns().count() - 1));
        }
    }

    private void move(Event e) {
        far |= Math.abs(e.x - startX) > SLOP;
        switch (drag) {
            case WIDTH -> {
                grid.columns().setWidth(column, e.x - grid.headBounds(column).x);
                grid.layout();
            }
            case CELLS, ROWS -> {
                int row = Math.clamp((e.y - grid.headHeight() + grid.scrollY()) / grid.rowHeight(), 0, grid.rows().size() - 1);
                int at = drag == Drag.ROWS ? grid.columns().count() - 1 : grid.columnAt(Math.max(Grid.HEAD, e.x));
                int limited = at < 0 ? grid.columns().count() - 1 : at;
                if (row != grid.selection().last().row() || limited != grid.selection().last().column()) {
                    grid.selection().extend(row, limited);
                    grid.reveal(row, drag == Drag.ROWS ? 0 : limited);
                }
            }
            case COLUMN -> grid.canvas().setCursor(far ? grid.canvas().getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL) : null);
            case NONE -> grid.canvas().setCursor(edge(e) >= 0 ? grid.canvas().getDisplay().getSystemCursor(SWT.CURSOR_SIZEWE) : null);
        }
    }

    private void up(Event e) {
        Drag done = drag;
        drag = Drag.NONE;
        if (done == Drag.COLUMN) {
            int to = grid.columnAt(Math.max(Grid.HEAD, e.x));
            if (far && to >= 0 && to != column) {
                grid.columns().move(column, to);
                grid.layout();
            } else if (!far) {
                sort(grid.columns().get(column));
            }
            grid.canvas().setCursor(null);
        }
    }

    /** Upwards, downwards, as in the document. */
    private void sort(Column<E> by) {
        List<E> selected = grid.selection().rows().stream().filter(r -> r < grid.rows().size()).map(grid.rows()::get).toList();
        boolean again = grid.rows().order() == by;
        grid.rows().sort(again && grid.rows().descending() ? null : by, again && !grid.rows().descending());
        grid.layout();
        if (selected.size() == 1) {
            int row = grid.rows().indexOf(selected.get(0));
            grid.selection().set(CellRange.cell(row, grid.selection().last().column()));
            grid.reveal(row, grid.selection().last().column());
        } else {
            grid.selection().set(CellRange.cell(0, grid.selection().last().column()));
        }
    }

    private void twice(Event e) {
        int at = edge(e);
        if (at >= 0) {
            grid.columns().setWidth(at, grid.bestWidth(at));
            grid.layout();
        } else if (e.button == 1 && grid.rowAt(e.y) >= 0 && grid.columnAt(e.x) >= 0) {
            editing.open(null);
        }
    }
}
