package org.headend.design.ui.internal.floor.paint;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.headend.design.drafting.Polyline;
import org.headend.design.drafting.Spot;
import org.headend.design.ui.internal.floor.Viewport;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** A graphics context that draws metres; widths, dashes and text stay in pixels. */
public final class Drawing implements AutoCloseable {
    private static final int OPAQUE = 255;
    private static final int PAD = 3;

    private final GC gc;
    private final Viewport viewport;
    private final FloorStyle style;
    private final Labels labels;

    public Drawing(GC gc, Viewport viewport, FloorStyle style, Labels labels) {
        this.gc = gc;
        this.viewport = viewport;
        this.style = style;
        this.labels = labels;
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        gc.setLineJoin(SWT.JOIN_ROUND);
        gc.setLineCap(SWT.CAP_ROUND);
    }

    public GC gc() {
        return gc;
    }

    public Viewport viewport() {
        return viewport;
    }

    public FloorStyle style() {
        return style;
    }

    public Labels labels() {
        return labels;
    }

    public int px(double x) {
        return (int) Math.round(viewport.px(x));
    }

    public int py(double y) {
        return (int) Math.round(viewport.py(y));
    }

    /** How the next lines are drawn. @param dash lengths in px, none for a solid line */
    public Drawing pen(Color color, double width, int... dash) {
        gc.setForeground(color);
        gc.setLineWidth((int) Math.max(1, Math.round(width)));
        if (dash.length == 0) {
            gc.setLineStyle(SWT.LINE_SOLID);
        } else {
            gc.setLineDash(dash);
        }
        return this;
    }

    public Drawing alpha(double share) {
        gc.setAlpha((int) Math.round(OPAQUE * share));
        return this;
    }

    public void line(Spot a, Spot b) {
        gc.drawLine(px(a.x()), py(a.y()), px(b.x()), py(b.y()));
    }

    public void polyline(Polyline line) {
        if (line.corners().size() > 1) {
            gc.drawPolyline(pixels(line.corners()));
        }
    }

    public void polygon(Polyline line) {
        if (line.corners().size() > 1) {
            gc.drawPolygon(pixels(line.corners()));
        }
    }

    public void fill(Polyline line, Color color) {
        if (line.corners().size() > 2) {
            gc.setBackground(color);
            gc.fillPolygon(pixels(line.corners()));
        }
    }

    private int[] pixels(List<Spot> corners) {
        int[] pixels = new int[corners.size() * 2];
        for (int i = 0; i < corners.size(); i++) {
            pixels[2 * i] = px(corners.get(i).x());
            pixels[2 * i + 1] = py(corners.get(i).y());
        }
        return pixels;
    }

    /** Fills polygons, with their holes. */
    public void fill(Geometry geometry, Color color) {
        if (!geometry.isEmpty()) {
            Path path = path(geometry);
            gc.setFillRule(SWT.FILL_EVEN_ODD);
            gc.setBackground(color);
            gc.fillPath(path);
            path.dispose();
        }
    }

    /** Draws the borders of polygons. */
    public void outline(Geometry geometry) {
        if (!geometry.isEmpty()) {
            Path path = path(geometry);
            gc.drawPath(path);
            path.dispose();
        }
    }

    /** Fills polygons with thin diagonal lines in the present colour. @param spacing px */
    public void hatch(Geometry geometry, int spacing) {
        if (geometry.isEmpty()) {
            return;
        }
        Path path = path(geometry);
        float[] box = new float[4];
        path.getBounds(box);
        int left = Math.max(0, (int) box[0]);
        int top = Math.max(0, (int) box[1]);
        int right = Math.min(viewport.width(), (int) (box[0] + box[2]) + 1);
        int bottom = Math.min(viewport.height(), (int) (box[1] + box[3]) + 1);
        gc.setClipping(path);
        int first = Math.floorDiv(left + top, spacing) * spacing;
        for (int sum = first; sum <= right + bottom; sum += spacing) {
            gc.drawLine(sum - top, top, sum - bottom, bottom);
        }
        gc.setClipping((Path) null);
        path.dispose();
    }

    private Path path(Geometry geometry) {
        Path path = new Path(gc.getDevice());
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Polygon polygon) {
                ring(path, polygon.getExteriorRing());
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    ring(path, polygon.getInteriorRingN(hole));
                }
            }
        }
        return path;
    }

    private void ring(Path path, LineString ring) {
        Coordinate[] corners = ring.getCoordinates();
        for (int i = 0; i < corners.length - 1; i++) {
            float x = (float) viewport.px(corners[i].x);
            float y = (float) viewport.py(corners[i].y);
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        path.close();
    }

    /** A filled circle with a border; pixels. */
    public void disc(int x, int y, int radius, Color fill, Color border) {
        gc.setBackground(fill);
        gc.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
        pen(border, 1);
        gc.drawOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /** Text on a quiet ground, its middle at a pixel; always drawn. */
    public void tag(String text, int x, int y, Color color, Font font) {
        gc.setFont(font);
        Point size = gc.textExtent(text, SWT.DRAW_DELIMITER);
        int left = x - size.x / 2;
        int top = y - size.y / 2;
        int before = gc.getAlpha();
        gc.setAlpha(225);
        gc.setBackground(style.look().canvas());
        gc.fillRoundRectangle(left - PAD - 1, top - 1, size.x + 2 * PAD + 2, size.y + 2, 6, 6);
        gc.setAlpha(before);
        gc.setForeground(color);
        gc.drawText(text, left, top, SWT.DRAW_TRANSPARENT | SWT.DRAW_DELIMITER);
    }

    /** Text that keeps clear of other labels: at the first of the places, pixels of its middle, that is free; or nowhere. */
    public void label(String text, Color color, Font font, Point... places) {
        if (text.isEmpty()) {
            return;
        }
        gc.setFont(font);
        Point size = gc.textExtent(text, SWT.DRAW_DELIMITER);
        for (Point place : places) {
            if (labels.take(place.x - size.x / 2 - PAD, place.y - size.y / 2, size.x + 2 * PAD, size.y)) {
                tag(text, place.x, place.y, color, font);
                return;
            }
        }
    }

    @Override
    public void close() {
        gc.setClipping((Path) null);
        gc.setAlpha(OPAQUE);
        gc.setLineStyle(SWT.LINE_SOLID);
    }
}
