package org.headend.design.ui.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.headend.design.columns.Column;
import org.headend.design.columns.Column.Kind;
import org.headend.design.site.Element;

/**
 * A spreadsheet on a canvas: only what is visible is read and drawn, so that thousands of rows cost nothing. Cells are
 * selected as blocks, which the tables of the system cannot do.
 */
final class Grid<E extends Element> {
    /** Width of the row heads, px. */
    static final int HEAD = 56;

    private final Canvas canvas;
    private final Rows<E> rows;
    private final GridColumns<E> columns;
    private final GridSelection selection;
    private final GridPainter<E> painter;
    private Function<E, Optional<Note>> notes = e -> Optional.empty();
    private Function<E, Image> icons = e -> null;
    private final List<Runnable> moved = new ArrayList<>();

    /** A sign in the head of a row. */
    record Note(Image image, String text) {
    }

    Grid(Composite parent, Rows<E> rows, GridColumns<E> columns, Runnable selected) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_REDRAW_RESIZE | SWT.H_SCROLL | SWT.V_SCROLL | SWT.NO_BACKGROUND);
        this.rows = rows;
        this.columns = columns;
        painter = new GridPainter<>(this);
        selection = new GridSelection(() -> {
            canvas.redraw();
            canvas.getAccessible().setFocus(ACC.CHILDID_SELF);
            selected.run();
        });
        canvas.addListener(SWT.Paint, e -> paint(e.gc));
        canvas.addListener(SWT.Resize, e -> layout());
        canvas.addListener(SWT.FocusIn, e -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, e -> canvas.redraw());
        for (ScrollBar bar : new ScrollBar[] { canvas.getHorizontalBar(), canvas.getVerticalBar() }) {
            bar.addListener(SWT.Selection, e -> scrolled());
        }
        describe();
    }

    private void scrolled() {
        moved.forEach(Runnable::run);
        canvas.redraw();
    }

    /** Tells when cells move on the screen. */
    void onMove(Runnable listener) {
        moved.add(listener);
    }

    private void describe() {
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                CellRange at = selection.last();
                e.result = at.row() >= rows.size() || at.column() >= columns.count() ? "" //$NON-NLS-1$
                        : columns.get(at.column()).label() + ' ' + (at.row() + 1) + ": " + columns.get(at.column()).read(rows.get(at.row())); //$NON-NLS-1$
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent e) {
                e.detail = ACC.ROLE_TABLE;
            }
        });
    }

    Canvas canvas() {
        return canvas;
    }

    Rows<E> rows() {
        return rows;
    }

    GridColumns<E> columns() {
        return columns;
    }

    GridSelection selection() {
        return selection;
    }

    void setNotes(Function<E, Optional<Note>> function) {
        notes = function;
    }

    Optional<Note> note(E element) {
        return notes.apply(element);
    }

    void setIcons(Function<E, Image> function) {
        icons = function;
    }

    Image icon(E element) {
        return icons.apply(element);
    }

    int rowHeight() {
        return painter.rowHeight();
    }

    int headHeight() {
        return painter.rowHeight() + 2;
    }

    /** Brings scroll bars and selection up to date with rows and columns. */
    void layout() {
        Rectangle area = canvas.getClientArea();
        scroll(canvas.getVerticalBar(), rows.size() * rowHeight(), area.height - headHeight(), rowHeight());
        scroll(canvas.getHorizontalBar(), columns.total(), area.width - HEAD, 40);
        selection.limit(rows.size(), columns.count());
        scrolled();
    }

    private static void scroll(ScrollBar bar, int whole, int visible, int step) {
        int thumb = Math.max(1, Math.min(whole, visible));
        bar.setValues(Math.clamp(bar.getSelection(), 0, Math.max(0, whole - thumb)), 0, Math.max(1, whole), thumb, step, Math.max(step, visible - step));
        bar.setVisible(whole > visible);
    }

    int scrollX() {
        return canvas.getHorizontalBar().isVisible() ? canvas.getHorizontalBar().getSelection() : 0;
    }

    int scrollY() {
        return canvas.getVerticalBar().isVisible() ? canvas.getVerticalBar().getSelection() : 0;
    }

    /** Where a cell is drawn, also when that is outside what is visible. */
    Rectangle bounds(int row, int column) {
        return new Rectangle(HEAD + columns.left(column) - scrollX(), headHeight() + row * rowHeight() - scrollY(), columns.width(column), rowHeight());
    }

    Rectangle headBounds(int column) {
        return new Rectangle(HEAD + columns.left(column) - scrollX(), 0, columns.width(column), headHeight());
    }

    /** The row at a height; −1 for none. */
    int rowAt(int y) {
        int row = (y - headHeight() + scrollY()) / rowHeight();
        return y < headHeight() || row >= rows.size() ? -1 : row;
    }

    /** The column at a place; −1 for none. */
    int columnAt(int x) {
        return x < HEAD ? -1 : columns.at(x - HEAD + scrollX());
    }

    /** Scrolls as little as needed. */
    void reveal(int row, int column) {
        Rectangle area = canvas.getClientArea();
        ScrollBar vertical = canvas.getVerticalBar();
        int top = row * rowHeight();
        int high = area.height - headHeight();
        if (top < vertical.getSelection()) {
            vertical.setSelection(top);
        } else if (top + rowHeight() > vertical.getSelection() + high) {
            vertical.setSelection(top + rowHeight() - high);
        }
        ScrollBar horizontal = canvas.getHorizontalBar();
        if (column < columns.count()) {
            int left = columns.left(column);
            int wide = area.width - HEAD;
            if (left < horizontal.getSelection()) {
                horizontal.setSelection(left);
            } else if (left + columns.width(column) > horizontal.getSelection() + wide) {
                horizontal.setSelection(Math.min(left, left + columns.width(column) - wide));
            }
        }
        scrolled();
    }

    private void paint(GC gc) {
        painter.paint(gc, canvas.getClientArea());
    }

    /** How many rows a page up or down goes. */
    int page() {
        return Math.max(1, (canvas.getClientArea().height - headHeight()) / rowHeight() - 1);
    }

    /** The width that shows the widest of the visible cells and the heading. */
    int bestWidth(int column) {
        GC gc = new GC(canvas);
        int width = gc.textExtent(columns.get(column).label()).x + 30;
        int first = scrollY() / rowHeight();
        for (int row = first; row < Math.min(rows.size(), first + 200); row++) {
            width = Math.max(width, gc.textExtent(columns.get(column).read(rows.get(row))).x + 16 + (column == 0 ? 20 : 0));
        }
        gc.dispose();
        return width;
    }

    /** Text of a cell as it is drawn. */
    static String shown(Column<?> column, String text) {
        return column.kind() == Kind.TICK && text.equals(Column.YES) ? "✓" : text; //$NON-NLS-1$
    }

    Optional<String> tip(Event at) {
        int row = rowAt(at.y);
        if (row < 0) {
            return Optional.empty();
        }
        if (at.x < HEAD) {
            return note(rows.get(row)).map(Note::text);
        }
        int column = columnAt(at.x);
        if (column < 0) {
            return Optional.empty();
        }
        String text = columns.get(column).read(rows.get(row));
        GC gc = new GC(canvas);
        Point size = gc.textExtent(text);
        gc.dispose();
        return size.x + 12 > columns.width(column) && !text.isEmpty() ? Optional.of(text) : Optional.empty();
    }
}
