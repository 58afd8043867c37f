package org.headend.design.ui.internal.editor;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.headend.design.site.Link;
import org.headend.design.site.Medium;
import org.headend.design.ui.internal.figure.CanvasStyle;
import org.headend.design.ui.internal.figure.CanvasStyle.Stroke;
import org.headend.design.ui.internal.figure.Look;

/** The canvas with the legend of the media in use in its corner. */
final class CanvasHost extends Composite {
    private static final int GAP = 12;
    private static final int ROW = 20;
    private static final int SAMPLE = 26;
    private static final int PADDING = 8;

    private final Canvas legend;
    private Control bar;
    private CanvasStyle style;
    private Set<Medium> media = Set.of();
    private boolean wanted;

    CanvasHost(Composite parent) {
        super(parent, SWT.NONE);
        legend = new Canvas(this, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        legend.setVisible(false);
        legend.addListener(SWT.Paint, e -> paint(e.gc));
        addListener(SWT.Resize, e -> place());
    }

    void setStyle(CanvasStyle style) {
        this.style = style;
    }

    /** @param top stands above the canvas as high as it wants to be */
    void setBar(Control top) {
        bar = top;
    }

    /** Keeps the legend above the canvas, which is created later. */
    void raiseLegend() {
        legend.moveAbove(null);
        place();
    }

    void showLegend(boolean show, Collection<Link> links) {
        wanted = show;
        media = EnumSet.noneOf(Medium.class);
        links.forEach(link -> media.add(link.getMedium()));
        place();
        legend.redraw();
    }

    /** Gives everything its place, also after the bar changed its height. */
    void place() {
        Rectangle area = getClientArea();
        if (bar != null) {
            int height = bar.computeSize(area.width, SWT.DEFAULT).y;
            bar.setBounds(area.x, area.y, area.width, height);
            ((Composite) bar).layout(true, true);
            area = new Rectangle(area.x, area.y + height, area.width, Math.max(0, area.height - height));
        }
        for (Control child : getChildren()) {
            if (child != legend && child != bar) {
                child.setBounds(area);
            }
        }
        boolean show = wanted && !media.isEmpty() && style != null;
        legend.setVisible(show);
        if (show) {
            Point size = size();
            int scrollBar = 18; // stays clear of it
            legend.setBounds(GAP, area.y + Math.max(GAP, area.height - size.y - GAP - scrollBar), size.x, size.y);
        }
    }

    private Point size() {
        GC gc = new GC(legend);
        gc.setFont(style.detailFont());
        int width = media.stream().mapToInt(m -> gc.textExtent(style.stroke(m).label()).x).max().orElse(0);
        gc.dispose();
        return new Point(width + SAMPLE + 3 * PADDING, media.size() * ROW + PADDING);
    }

    private void paint(GC gc) {
        Look look = style.look();
        Point size = legend.getSize();
        gc.setBackground(look.canvas());
        gc.fillRectangle(0, 0, size.x, size.y);
        gc.setAntialias(SWT.ON);
        gc.setBackground(look.card());
        gc.fillRoundRectangle(0, 0, size.x - 1, size.y - 1, 8, 8);
        gc.setForeground(look.cardBorder());
        gc.drawRoundRectangle(0, 0, size.x - 1, size.y - 1, 8, 8);
        gc.setFont(style.detailFont());
        int y = PADDING / 2 + ROW / 2;
        for (Medium medium : media) {
            Stroke stroke = style.stroke(medium);
            gc.setForeground(stroke.color());
            gc.setLineWidth(2);
            if (stroke.dash() == null) {
                gc.setLineStyle(SWT.LINE_SOLID);
            } else {
                gc.setLineDash(stroke.dash());
            }
            gc.drawLine(PADDING, y, PADDING + SAMPLE, y);
            gc.setForeground(look.text());
            gc.drawText(stroke.label(), 2 * PADDING + SAMPLE, y - gc.textExtent(stroke.label()).y / 2, true);
            y += ROW;
        }
    }
}
