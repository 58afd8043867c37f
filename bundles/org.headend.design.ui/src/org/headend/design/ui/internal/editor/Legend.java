package org.headend.design.ui.internal.editor;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.headend.design.site.Link;
import org.headend.design.site.Medium;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.figure.CanvasStyle;
import org.headend.design.ui.internal.figure.CanvasStyle.Stroke;
import org.headend.design.ui.internal.figure.Look;

/** The media in use, in the freest corner of the canvas; it is dragged to another corner, where it stays in all editors. */
final class Legend {
    private static final String CORNER = "legend.corner"; //$NON-NLS-1$
    private static final int GAP = 12;
    private static final int SCROLL_BAR = 18; // stays clear of it
    private static final int ROW = 20;
    private static final int SAMPLE = 26;
    private static final int PADDING = 8;

    private final IEclipsePreferences store = InstanceScope.INSTANCE.getNode("org.headend.design.ui"); //$NON-NLS-1$
    private final Canvas control;
    private CanvasStyle style;
    private Set<Medium> media = Set.of();
    private boolean wanted;
    private Rectangle area = new Rectangle(0, 0, 0, 0);
    private Point grip;
    private int corner = 2;

    Legend(Composite parent) {
        control = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        control.setVisible(false);
        control.setToolTipText(Messages.legend_tip);
        control.setCursor(parent.getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
        control.addListener(SWT.Paint, e -> paint(e.gc));
        control.addListener(SWT.MouseDown, e -> grip = e.button == 1 ? new Point(e.x, e.y) : null);
        control.addListener(SWT.MouseMove, this::drag);
        control.addListener(SWT.MouseUp, e -> drop());
    }

    Canvas control() {
        return control;
    }

    void setStyle(CanvasStyle style) {
        this.style = style;
    }

    void show(boolean show, Collection<Link> links) {
        wanted = show;
        media = EnumSet.noneOf(Medium.class);
        links.forEach(link -> media.add(link.getMedium()));
        place(area);
        control.redraw();
    }

    /** Takes its corner of the canvas. */
    void place(Rectangle canvas) {
        area = canvas;
        boolean show = wanted && !media.isEmpty() && style != null;
        control.setVisible(show);
        if (show && grip == null) {
            control.setBounds(box(store.getInt(CORNER, corner)));
        }
    }

    /** Goes to the corner where it hides least, unless the user has chosen one. */
    void settle(ToIntFunction<Rectangle> hidden) {
        corner = IntStream.of(2, 3, 0, 1).boxed().min(Comparator.comparingInt(c -> hidden.applyAsInt(box(c)))).orElseThrow();
        place(area);
    }

    private Rectangle box(int at) {
        Point size = size();
        int right = area.x + Math.max(GAP, area.width - size.x - GAP - SCROLL_BAR);
        int bottom = area.y + Math.max(GAP, area.height - size.y - GAP - SCROLL_BAR);
        return new Rectangle((at & 1) == 0 ? area.x + GAP : right, at < 2 ? area.y + GAP : bottom, size.x, size.y);
    }

    private void drag(Event event) {
        if (grip != null) {
            Point at = control.getLocation();
            Point size = control.getSize();
            control.setLocation(Math.clamp(at.x + event.x - grip.x, area.x, Math.max(area.x, area.x + area.width - size.x)),
                    Math.clamp(at.y + event.y - grip.y, area.y, Math.max(area.y, area.y + area.height - size.y)));
        }
    }

    /** The nearest corner: 0 and 1 are at the top, 2 and 3 at the bottom, odd ones at the right. */
    private void drop() {
        if (grip != null) {
            grip = null;
            Rectangle box = control.getBounds();
            boolean right = box.x + box.width / 2 > area.x + area.width / 2;
            boolean bottom = box.y + box.height / 2 > area.y + area.height / 2;
            store.putInt(CORNER, (right ? 1 : 0) + (bottom ? 2 : 0));
            place(area);
        }
    }

    private Point size() {
        GC gc = new GC(control);
        gc.setFont(style.detailFont());
        int width = media.stream().mapToInt(m -> gc.textExtent(style.stroke(m).label()).x).max().orElse(0);
        gc.dispose();
        return new Point(width + SAMPLE + 3 * PADDING, media.size() * ROW + PADDING);
    }

    private void paint(GC gc) {
        Look look = style.look();
        Point size = control.getSize();
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
