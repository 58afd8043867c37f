package org.headend.plan.internal.drawing;

import java.util.List;
import java.util.Locale;

import org.headend.design.drafting.Extent;
import org.headend.design.drafting.Spot;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** From metres of a floor to centimetres of a drawing with y downwards; and from millimetres of paper. */
final class PlanCanvas {
    /** Units of the drawing in a metre. */
    static final double UNITS = 100;

    private final Extent extent;
    private final double ratio;
    private final Svg svg = new Svg();

    /** @param ratio 100 for a scale of 1:100 */
    PlanCanvas(Extent extent, double ratio) {
        this.extent = extent;
        this.ratio = ratio;
    }

    Extent extent() {
        return extent;
    }

    Svg svg() {
        return svg;
    }

    double x(double metres) {
        return (metres - extent.left()) * UNITS;
    }

    double y(double metres) {
        return (extent.top() - metres) * UNITS;
    }

    /** Millimetres of paper in units of the drawing. */
    double mm(double millimetres) {
        return millimetres * ratio / 1000 * UNITS;
    }

    /** Millimetres of paper in metres of the floor. */
    double metres(double millimetres) {
        return millimetres * ratio / 1000;
    }

    String path(List<Spot> corners, boolean closed) {
        StringBuilder path = new StringBuilder();
        for (Spot corner : corners) {
            path.append(path.isEmpty() ? 'M' : 'L').append(String.format(Locale.ROOT, "%.2f %.2f", x(corner.x()), y(corner.y()))); //$NON-NLS-1$
        }
        return closed ? path.append('Z').toString() : path.toString();
    }

    /** Of all polygons; to be filled by even-odd. */
    String path(Geometry area) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < area.getNumGeometries(); i++) {
            if (area.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                ring(path, polygon.getExteriorRing());
                for (int k = 0; k < polygon.getNumInteriorRing(); k++) {
                    ring(path, polygon.getInteriorRingN(k));
                }
            }
        }
        return path.toString();
    }

    private void ring(StringBuilder path, LineString ring) {
        Coordinate[] corners = ring.getCoordinates();
        for (int i = 0; i + 1 < corners.length; i++) {
            path.append(i == 0 ? 'M' : 'L').append(String.format(Locale.ROOT, "%.1f %.1f", x(corners[i].x), y(corners[i].y))); //$NON-NLS-1$
        }
        path.append('Z');
    }
}
