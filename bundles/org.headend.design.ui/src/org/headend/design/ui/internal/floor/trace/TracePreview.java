package org.headend.design.ui.internal.floor.trace;

import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.headend.design.background.LineDrawing;
import org.headend.design.drafting.Extent;
import org.headend.design.drafting.Spot;
import org.headend.design.drafting.WallLine;
import org.headend.design.tracing.Sheet;
import org.headend.design.ui.internal.figure.Look;

/** The lines of the chosen layers, faint, and the walls that come of them; the wheel zooms, dragging moves. */
final class TracePreview {
    private static final int MARGIN = 14;
    private static final double WHEEL = 1.25;

    private final Canvas canvas;
    private final LineDrawing drawing;
    private final Sheet sheet;
    private final Extent extent;
    private Set<String> layers = Set.of();
    private List<WallLine> walls = List.of();
    private double zoom = 1;
    private double moveX;
    private double moveY;
    private int grabbedX;
    private int grabbedY;
    private boolean grabbed;

    TracePreview(Composite parent, LineDrawing drawing, Sheet sheet) {
        this.drawing = drawing;
        this.sheet = sheet;
        extent = Extent.of(List.of(sheet.place(0, 0), sheet.place(drawing.width(), 0), sheet.place(0, drawing.height()), sheet.place(drawing.width(), drawing.height())));
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.BORDER | SWT.NO_BACKGROUND);
        canvas.addListener(SWT.Paint, e -> paint(e.gc));
        canvas.addListener(SWT.MouseVerticalWheel, e -> {
            double factor = Math.clamp(zoom * Math.pow(WHEEL, Math.signum(e.count)), 1, 60) / zoom;
            Rectangle area = canvas.getClientArea();
            moveX = (moveX - e.x + area.width / 2.0) * factor + e.x - area.width / 2.0;
            moveY = (moveY - e.y + area.height / 2.0) * factor + e.y - area.height / 2.0;
            zoom *= factor;
            canvas.redraw();
        });
        canvas.addListener(SWT.MouseDown, e -> {
            grabbed = true;
            grabbedX = e.x;
            grabbedY = e.y;
        });
        canvas.addListener(SWT.MouseUp, e -> grabbed = false);
        canvas.addListener(SWT.MouseMove, e -> {
            if (grabbed) {
                moveX += e.x - grabbedX;
                moveY += e.y - grabbedY;
                grabbedX = e.x;
                grabbedY = e.y;
                canvas.redraw();
            }
        });
    }

    Control control() {
        return canvas;
    }

    void choose(Set<String> names) {
        layers = Set.copyOf(names);
        canvas.redraw();
    }

    void show(List<WallLine> found) {
        walls = found;
        canvas.redraw();
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        Look look = Look.of(canvas);
        gc.setBackground(look.canvas());
        gc.fillRectangle(area);
        double scale = zoom * Math.min((area.width - 2.0 * MARGIN) / Math.max(1e-6, extent.width()), (area.height - 2.0 * MARGIN) / Math.max(1e-6, extent.height()));
        double left = area.width / 2.0 + moveX - scale * (extent.left() + extent.right()) / 2;
        double top = area.height / 2.0 + moveY + scale * (extent.bottom() + extent.top()) / 2;
        gc.setAntialias(SWT.ON);
        gc.setForeground(look.faint());
        gc.setLineWidth(1);
        for (LineDrawing.Line line : drawing.lines()) {
            if (layers.contains(line.layer())) {
                int[] points = new int[2 * line.size()];
                for (int i = 0; i < line.size(); i++) {
                    put(points, i, sheet.place(line.x(i), line.y(i)), scale, left, top);
                }
                gc.drawPolyline(points);
            }
        }
        gc.setForeground(look.accent());
        gc.setLineJoin(SWT.JOIN_MITER);
        gc.setAlpha(170);
        for (WallLine wall : walls) {
            int[] points = new int[2 * wall.corners().size()];
            for (int i = 0; i < wall.corners().size(); i++) {
                put(points, i, wall.corners().get(i), scale, left, top);
            }
            gc.setLineWidth((int) Math.max(2, Math.round(wall.thickness() * scale)));
            boolean closed = wall.corners().size() > 3 && wall.corners().get(0).equals(wall.corners().get(wall.corners().size() - 1));
            if (closed) {
                gc.drawPolygon(points);
            } else {
                gc.drawPolyline(points);
            }
        }
    }

    private static void put(int[] points, int index, Spot spot, double scale, double left, double top) {
        points[2 * index] = (int) Math.round(left + spot.x() * scale);
        points[2 * index + 1] = (int) Math.round(top - spot.y() * scale);
    }
}
