package org.headend.training.ui.internal.view;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.headend.training.ui.internal.Messages;

/** Counts by true class (rows) and predicted class (columns); the stronger the colour, the larger the share of the row. */
final class ConfusionMap extends Canvas {
    private static final int GAP = 6;
    private List<List<Integer>> rows = List.of();
    private List<String> classes = List.of();

    ConfusionMap(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        setForeground(getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
        addPaintListener(e -> paint(e.gc));
    }

    void show(List<List<Integer>> newRows, List<String> newClasses) {
        rows = newRows;
        classes = newClasses;
        redraw();
    }

    List<List<Integer>> rows() {
        return rows;
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        int line = gc.getFontMetrics().getHeight();
        gc.drawText(rows.isEmpty() ? Messages.confusion_empty : Messages.confusion_title, GAP, GAP, true);
        if (rows.isEmpty()) {
            return;
        }
        int left = 2 * GAP;
        for (int i = 0; i < rows.size(); i++) {
            left = Math.max(left, gc.textExtent(name(i)).x + 2 * GAP);
        }
        left = Math.min(left, area.width / 3);
        int heading = left - 2 * GAP;
        int top = line + heading + 3 * GAP;
        int width = Math.max(1, (area.width - left - GAP) / rows.size());
        int height = Math.max(1, (area.height - top - GAP) / rows.size());
        for (int row = 0; row < rows.size(); row++) {
            text(gc, name(row), new Rectangle(0, top + row * height, left, height));
            upright(gc, name(row), left + row * width + (width - line) / 2, top - GAP, heading);
            int sum = Math.max(1, rows.get(row).stream().mapToInt(Integer::intValue).sum());
            for (int column = 0; column < rows.get(row).size(); column++) {
                int count = rows.get(row).get(column);
                cell(gc, new Rectangle(left + column * width, top + row * height, width - 1, height - 1), count,
                        (double) count / sum, row == column);
            }
        }
    }

    private void cell(GC gc, Rectangle cell, int count, double share, boolean right) {
        Color ground = gc.getBackground();
        gc.setBackground(new Color(right ? 47 : 205, right ? 127 : 70, right ? 209 : 70));
        gc.setAlpha((int) (20 + 180 * share));
        gc.fillRectangle(cell);
        gc.setAlpha(255);
        gc.setBackground(ground);
        text(gc, Integer.toString(count), cell);
    }

    /** Column names stand, so that long ones keep apart. */
    private static void upright(GC gc, String text, int x, int y, int length) {
        Transform turned = new Transform(gc.getDevice());
        turned.translate(x, y);
        turned.rotate(-90);
        gc.setTransform(turned);
        text(gc, text, new Rectangle(0, 0, length, gc.getFontMetrics().getHeight()));
        gc.setTransform(null);
        gc.setClipping((Rectangle) null); // what was restored above was turned
        turned.dispose();
    }

    private static void text(GC gc, String text, Rectangle in) {
        Rectangle clip = gc.getClipping();
        gc.setClipping(in);
        Point size = gc.textExtent(text);
        gc.drawText(text, in.x + Math.max(1, (in.width - size.x) / 2), in.y + (in.height - size.y) / 2, true);
        gc.setClipping(clip);
    }

    private String name(int index) {
        return index < classes.size() ? classes.get(index) : Integer.toString(index);
    }
}
