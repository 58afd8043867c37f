package org.headend.monitor.ui.internal.performance;

import java.util.List;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.headend.core.ui.chart.ThemedChart;

/** Title and legend of a chart in one line: a coloured bar, name and value of each series. */
final class CardHeader extends Canvas {
    private static final int MARGIN = 6;
    private static final int GAP = 10;
    private static final int BAR = 3;

    private final Font bold;
    private final String title;
    private List<Entry> entries = List.of();

    /** @param color index of the series; −1 for a remark without one */
    record Entry(int color, String name, String value) {
        String text() {
            return name.isEmpty() ? value : name + ' ' + value;
        }
    }

    CardHeader(Composite parent, String title) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.title = title;
        bold = new LocalResourceManager(JFaceResources.getResources(), this)
                .create(FontDescriptor.createFrom(JFaceResources.getDefaultFont()).setStyle(SWT.BOLD));
        setBackground(ThemedChart.ground(this));
        addListener(SWT.Paint, e -> paint(e.gc));
    }

    void show(List<Entry> now) {
        if (!now.equals(entries)) {
            entries = List.copyOf(now);
            setToolTipText(String.join("   ", entries.stream().map(Entry::text).toList())); //$NON-NLS-1$
            redraw();
        }
    }

    List<Entry> entries() {
        return entries;
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        try {
            return new Point(widthHint == SWT.DEFAULT ? 200 : widthHint, gc.getFontMetrics().getHeight() + MARGIN);
        } finally {
            gc.dispose();
        }
    }

    private void paint(GC gc) {
        gc.setBackground(ThemedChart.ground(this));
        gc.fillRectangle(getClientArea());
        int width = getClientArea().width;
        int y = MARGIN / 2;
        int height = gc.getFontMetrics().getHeight();
        gc.setForeground(ThemedChart.text(this));
        gc.setFont(bold);
        gc.drawString(title, MARGIN, y, true);
        int left = MARGIN + gc.stringExtent(title).x + GAP;
        gc.setFont(getFont());
        int x = width - MARGIN;
        for (Entry entry : entries.reversed()) { // from the right, so that the values stay where they are
            int size = gc.stringExtent(entry.text()).x + (entry.color() < 0 ? 0 : BAR + 4);
            x -= size;
            if (x < left) {
                gc.drawString("…", Math.max(left - GAP / 2, x + size - GAP), y, true); //$NON-NLS-1$
                return;
            }
            int text = x;
            if (entry.color() >= 0) {
                gc.setBackground(ThemedChart.series(entry.color()));
                gc.fillRectangle(x, y + 2, BAR, height - 4);
                text += BAR + 4;
            }
            gc.setForeground(entry.color() < 0 ? ThemedChart.faint(this, 0.6) : ThemedChart.text(this));
            gc.drawString(entry.text(), text, y, true);
            x -= GAP;
        }
    }
}
