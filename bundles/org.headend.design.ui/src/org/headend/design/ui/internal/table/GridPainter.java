package org.headend.design.ui.internal.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.headend.design.columns.Column;
import org.headend.design.columns.Column.Kind;
import org.headend.design.site.Element;
import org.headend.design.ui.internal.figure.Look;

/** Draws what is visible of a grid. */
final class GridPainter<E extends Element> {
    private static final int PAD = 6;
    private static final int ICON = 16;
    private static final int SELECTED = 46;

    private final Grid<E> grid;
    private int height;

    GridPainter(Grid<E> grid) {
        this.grid = grid;
    }

    int rowHeight() {
        if (height == 0) {
            GC gc = new GC(grid.canvas());
            height = Math.max(22, gc.getFontMetrics().getHeight() + 8);
            gc.dispose();
        }
        return height;
    }

    void paint(GC gc, Rectangle area) {
        Look look = Look.of(grid.canvas());
        gc.setBackground(look.canvas());
        gc.fillRectangle(area);
        int first = Math.max(0, grid.scrollY() / rowHeight());
        int last = Math.min(grid.rows().size() - 1, (grid.scrollY() + area.height) / rowHeight());
        int left = Math.max(0, grid.columns().at(grid.scrollX()));
        int right = grid.columns().at(grid.scrollX() + area.width - Grid.HEAD);
        right = right < 0 ? grid.columns().count() - 1 : right;
        gc.setClipping(Grid.HEAD, grid.headHeight(), area.width, area.height);
        for (int row = first; row <= last; row++) {
            for (int column = left; column <= right; column++) {
                cell(gc, look, row, column);
            }
        }
        lines(gc, look, first, last, left, right);
        ranges(gc, look, area);
        gc.setClipping(0, grid.headHeight(), Grid.HEAD, area.height);
        for (int row = first; row <= last; row++) {
            head(gc, look, row);
        }
        gc.setClipping(Grid.HEAD, 0, area.width, grid.headHeight());
        gc.setBackground(look.card());
        gc.fillRectangle(0, 0, area.width, grid.headHeight());
        for (int column = left; column <= right; column++) {
            heading(gc, look, column);
        }
        gc.setClipping((Rectangle) null);
        corner(gc, look, area);
    }

    private void cell(GC gc, Look look, int row, int column) {
        Rectangle bounds = grid.bounds(row, column);
        E element = grid.rows().get(row);
        Column<E> shown = grid.columns().get(column);
        String text = Grid.shown(shown, shown.read(element));
        boolean editable = shown.editable(element);
        if (grid.selection().contains(row, column)) {
            gc.setBackground(look.accent());
            gc.setAlpha(SELECTED);
            gc.fillRectangle(bounds);
            gc.setAlpha(255);
        }
        int x = bounds.x + PAD;
        if (column == 0) {
            Image icon = grid.icon(element);
            if (icon != null) {
                gc.drawImage(icon, x, bounds.y + (bounds.height - ICON) / 2);
                x += ICON + 4;
            }
        }
        if (text.isEmpty()) {
            return;
        }
        gc.setForeground(editable ? look.text() : look.faint());
        Point size = gc.textExtent(text);
        boolean number = shown.kind() == Kind.NUMBER;
        boolean tick = shown.kind() == Kind.TICK;
        int room = bounds.x + bounds.width - PAD - x;
        String fitting = size.x <= room ? text : shorten(gc, text, room);
        int at = number && size.x <= room ? x + room - size.x : tick ? x + (room - size.x) / 2 : x;
        gc.drawText(fitting, at, bounds.y + (bounds.height - size.y) / 2, true);
    }

    private static String shorten(GC gc, String text, int room) {
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (gc.textExtent(text.substring(0, middle) + '…').x <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low == 0 ? "" : text.substring(0, low) + '…'; //$NON-NLS-1$
    }

    private void lines(GC gc, Look look, int first, int last, int left, int right) {
        gc.setForeground(look.grid());
        if (last < first || right < left) {
            return;
        }
        Rectangle begin = grid.bounds(first, left);
        Rectangle end = grid.bounds(last, right);
        for (int row = first; row <= last; row++) {
            int y = grid.bounds(row, left).y + rowHeight() - 1;
            gc.drawLine(begin.x, y, end.x + end.width - 1, y);
        }
        for (int column = left; column <= right; column++) {
            Rectangle bounds = grid.bounds(first, column);
            gc.drawLine(bounds.x + bounds.width - 1, begin.y, bounds.x + bounds.width - 1, end.y + end.height - 1);
        }
    }

    private void ranges(GC gc, Look look, Rectangle area) {
        if (grid.rows().size() == 0 || grid.columns().count() == 0) {
            return;
        }
        gc.setForeground(grid.canvas().isFocusControl() ? look.accent() : look.faint());
        for (CellRange range : grid.selection().ranges()) {
            Rectangle box = grid.bounds(range.top(), range.left()).union(grid.bounds(range.bottom(), range.right()));
            Rectangle visible = box.intersection(new Rectangle(-4, -4, area.width + 8, area.height + 8)); // GTK draws no rectangle of 100,000 px
            gc.drawRectangle(visible.x, visible.y, visible.width - 2, visible.height - 2);
        }
        CellRange focus = grid.selection().last();
        Rectangle cell = grid.bounds(focus.row(), focus.column());
        gc.setLineWidth(2);
        gc.drawRectangle(cell.x, cell.y, cell.width - 2, cell.height - 2);
        gc.setLineWidth(1);
    }

    private void head(GC gc, Look look, int row) {
        Rectangle bounds = new Rectangle(0, grid.bounds(row, 0).y, Grid.HEAD, rowHeight());
        boolean selected = grid.selection().containsRow(row);
        gc.setBackground(look.card());
        gc.fillRectangle(bounds);
        if (selected) {
            gc.setBackground(look.accent());
            gc.setAlpha(SELECTED);
            gc.fillRectangle(bounds);
            gc.setAlpha(255);
        }
        String number = Integer.toString(row + 1);
        Point size = gc.textExtent(number);
        gc.setForeground(selected ? look.text() : look.faint());
        gc.drawText(number, bounds.width - PAD - size.x, bounds.y + (bounds.height - size.y) / 2, true);
        grid.note(grid.rows().get(row)).ifPresent(n -> gc.drawImage(n.image(), 4, bounds.y + (bounds.height - ICON) / 2));
        gc.setForeground(look.cardBorder());
        gc.drawLine(bounds.width - 1, bounds.y, bounds.width - 1, bounds.y + bounds.height);
        gc.setForeground(look.grid());
        gc.drawLine(0, bounds.y + bounds.height - 1, bounds.width - 2, bounds.y + bounds.height - 1);
    }

    private void heading(GC gc, Look look, int column) {
        Rectangle bounds = grid.headBounds(column);
        Column<E> shown = grid.columns().get(column);
        if (grid.rows().size() > 0 && grid.selection().containsColumn(column)) {
            gc.setBackground(look.accent());
            gc.setAlpha(SELECTED);
            gc.fillRectangle(bounds);
            gc.setAlpha(255);
        }
        boolean sorted = grid.rows().order() == shown;
        gc.setForeground(look.text());
        String text = shown.label();
        int room = bounds.width - 2 * PAD - (sorted ? 14 : 0);
        Point size = gc.textExtent(text);
        gc.drawText(size.x <= room ? text : shorten(gc, text, room), bounds.x + PAD, (bounds.height - size.y) / 2, true);
        if (sorted) {
            arrow(gc, look.faint(), bounds.x + bounds.width - 12, bounds.height / 2, grid.rows().descending());
        }
        gc.setForeground(look.cardBorder());
        gc.drawLine(bounds.x + bounds.width - 1, 3, bounds.x + bounds.width - 1, bounds.height - 4);
    }

    private static void arrow(GC gc, Color color, int x, int y, boolean down) {
        gc.setBackground(color);
        gc.setAntialias(SWT.ON);
        int s = down ? 1 : -1;
        gc.fillPolygon(new int[] { x - 4, y - 2 * s, x + 4, y - 2 * s, x, y + 3 * s });
    }

    private void corner(GC gc, Look look, Rectangle area) {
        gc.setBackground(look.card());
        gc.fillRectangle(0, 0, Grid.HEAD, grid.headHeight());
        gc.setForeground(look.cardBorder());
        gc.drawLine(0, grid.headHeight() - 1, area.width, grid.headHeight() - 1);
        gc.drawLine(Grid.HEAD - 1, 0, Grid.HEAD - 1, grid.headHeight() - 1);
    }
}
