package org.headend.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.union.CascadedPolygonUnion;

/** Areas on a floor: made, joined and cut so that the result is always valid and polygonal. */
public final class Shapes {
    /** m²; what is smaller is dust of the arithmetic. */
    private static final double DUST = 1e-7;
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private Shapes() {
    }

    public static Geometry empty() {
        return FACTORY.createPolygon();
    }

    /**
     * The area inside a line of corners; where it crosses itself, what it encloses at all.
     *
     * @param corners x, y, x, y …, m; closed or not
     * @return empty for less than three corners
     */
    public static Geometry polygon(double... corners) {
        int count = corners.length / 2;
        if (count > 1 && corners[0] == corners[2 * count - 2] && corners[1] == corners[2 * count - 1]) {
            count--;
        }
        if (count < 3) {
            return empty();
        }
        Coordinate[] ring = new Coordinate[count + 1];
        for (int i = 0; i < count; i++) {
            ring[i] = new Coordinate(corners[2 * i], corners[2 * i + 1]);
        }
        ring[count] = ring[0].copy();
        Polygon polygon = FACTORY.createPolygon(ring);
        return polygon.isValid() ? polygon : clean(GeometryFixer.fix(polygon));
    }

    /** As a polygon with many corners. @param radius m */
    public static Geometry circle(double x, double y, double radius) {
        double[] corners = new double[2 * Ring.CIRCLE];
        for (int i = 0; i < Ring.CIRCLE; i++) {
            double angle = 2 * Math.PI * i / Ring.CIRCLE;
            corners[2 * i] = x + radius * Math.cos(angle);
            corners[2 * i + 1] = y + radius * Math.sin(angle);
        }
        return radius > 0 ? polygon(corners) : empty();
    }

    public static Geometry intersection(Geometry a, Geometry b) {
        if (a.isEmpty() || b.isEmpty() || !a.getEnvelopeInternal().intersects(b.getEnvelopeInternal())) {
            return empty();
        }
        return clean(OverlayNGRobust.overlay(a, b, OverlayNG.INTERSECTION));
    }

    public static Geometry difference(Geometry a, Geometry b) {
        if (a.isEmpty() || b.isEmpty() || !a.getEnvelopeInternal().intersects(b.getEnvelopeInternal())) {
            return a;
        }
        return clean(OverlayNGRobust.overlay(a, b, OverlayNG.DIFFERENCE));
    }

    public static Geometry union(Collection<? extends Geometry> areas) {
        List<Geometry> parts = new ArrayList<>();
        areas.stream().filter(a -> !a.isEmpty()).forEach(parts::add);
        return switch (parts.size()) {
            case 0 -> empty();
            case 1 -> parts.get(0);
            case 2 -> clean(OverlayNGRobust.overlay(parts.get(0), parts.get(1), OverlayNG.UNION));
            default -> clean(CascadedPolygonUnion.union(parts));
        };
    }

    /**
     * Points spread evenly over an area, about as many as wanted; at least one where there is any area.
     *
     * @return x, y, x, y …
     */
    public static double[] samples(Geometry area, int wanted) {
        if (area.isEmpty()) {
            return new double[0];
        }
        double step = Math.sqrt(area.getArea() / wanted);
        Envelope box = area.getEnvelopeInternal();
        IndexedPointInAreaLocator inside = new IndexedPointInAreaLocator(area);
        List<Double> points = new ArrayList<>();
        int columns = (int) Math.ceil(box.getWidth() / step);
        int rows = (int) Math.ceil(box.getHeight() / step);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                Coordinate at = new Coordinate(box.getMinX() + (column + 0.5) * box.getWidth() / columns,
                        box.getMinY() + (row + 0.5) * box.getHeight() / rows);
                if (inside.locate(at) == Location.INTERIOR) {
                    points.add(at.x);
                    points.add(at.y);
                }
            }
        }
        if (points.isEmpty()) {
            Coordinate middle = area.getInteriorPoint().getCoordinate();
            points.addAll(List.of(middle.x, middle.y));
        }
        return points.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Only the areas of a result: where two shapes touch, an overlay also gives lines and points. */
    private static Geometry clean(Geometry geometry) {
        if (geometry == null || geometry.isEmpty()) {
            return empty();
        }
        if (geometry instanceof Polygon) {
            return geometry.getArea() > DUST ? geometry : empty();
        }
        List<Polygon> polygons = new ArrayList<>();
        for (Object part : PolygonExtracter.getPolygons(geometry)) {
            if (((Polygon) part).getArea() > DUST) {
                polygons.add((Polygon) part);
            }
        }
        return switch (polygons.size()) {
            case 0 -> empty();
            case 1 -> polygons.get(0);
            default -> FACTORY.createMultiPolygon(polygons.toArray(new Polygon[0]));
        };
    }

    static Geometry ring(Ring outer, Ring hole) {
        Polygon polygon = FACTORY.createPolygon(FACTORY.createLinearRing(outer.coordinates()),
                hole == null ? null : new org.locationtech.jts.geom.LinearRing[] { FACTORY.createLinearRing(hole.coordinates()) });
        return polygon.isValid() ? polygon : clean(GeometryFixer.fix(polygon));
    }
}
