package org.headend.dataset.ui.internal.statistics;

import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** Horizontal bars with name, count and share. */
final class BarChart extends Canvas {
    private static final int ROW_GAP = 6;
    private static final int NAME_SHARE = 3;
    private static final int GAP = 8;

    private final String title;
    private List<Bar> bars = List.of();

    /**
     * One bar.
     *
     * @param color needs no disposal
     */
    record Bar(String name, int count, Color color) {
    }

    BarChart(Composite parent, String title) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.title = title;
        addListener(SWT.Paint, e -> paint(e.gc));
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                StringBuilder text = new StringBuilder(title);
                bars.forEach(b -> text.append(", ").append(b.name()).append(' ').append(b.count())); //$NON-NLS-1$
                e.result = text.toString();
            }
        });
    }

    void show(List<Bar> newBars) {
        bars = List.copyOf(newBars);
        redraw();
    }

    List<Bar> bars() {
        return bars;
    }

    private int rowHeight() {
        GC gc = new GC(this);
        int height = gc.getFontMetrics().getHeight() + ROW_GAP;
        gc.dispose();
        return height;
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? 280 : widthHint, rowHeight() * (bars.size() + 1) + ROW_GAP);
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        int row = rowHeight();
        gc.setForeground(getForeground());
        gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        gc.drawText(title, 0, 0, true);
        gc.setFont(getFont());
        int total = bars.stream().mapToInt(Bar::count).sum();
        int most = Math.max(1, bars.stream().mapToInt(Bar::count).max().orElse(1));
        int nameWidth = Math.min(area.width / NAME_SHARE,
                bars.stream().mapToInt(b -> gc.textExtent(b.name()).x).max().orElse(0));
        int valueWidth = bars.stream().mapToInt(b -> gc.textExtent(value(b, total)).x).max().orElse(0);
        int room = Math.max(10, area.width - nameWidth - valueWidth - 2 * GAP);
        int y = row + ROW_GAP / 2;
        for (Bar bar : bars) {
            gc.setClipping(0, y, nameWidth, row);
            gc.drawText(bar.name(), 0, y, true);
            gc.setClipping((Rectangle) null);
            int length = (int) Math.round((double) room * bar.count() / most);
            gc.setBackground(getForeground());
            gc.setAlpha(22);
            gc.fillRoundRectangle(nameWidth + GAP, y + 1, room, row - ROW_GAP, 4, 4);
            gc.setAlpha(255);
            if (bar.count() > 0) {
                gc.setBackground(bar.color());
                gc.fillRoundRectangle(nameWidth + GAP, y + 1, Math.max(3, length), row - ROW_GAP, 4, 4);
            }
            String value = value(bar, total);
            gc.drawText(value, area.width - gc.textExtent(value).x, y, true);
            y += row;
        }
    }

    private static String value(Bar bar, int total) {
        return total == 0 ? "0" : String.format("%,d  (%.0f %%)", bar.count(), 100.0 * bar.count() / total); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
