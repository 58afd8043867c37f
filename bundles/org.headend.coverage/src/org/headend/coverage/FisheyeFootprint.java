package org.headend.coverage;

import java.util.ArrayList;
import java.util.List;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryEditor;

/**
 * What a lens that bends straight lines shows of a plane. The edge of the picture is drawn on a chart of all directions
 * (azimuth, and angle from the perpendicular to the plane), cut there at the range, and then put on the plane.
 */
final class FisheyeFootprint {
    private static final int SAMPLES = 32;
    private static final double STEP = 0.08;
    private static final int DEEPEST = 10;

    private final Camera camera;
    private final double drop;
    private final int sign;

    FisheyeFootprint(Camera camera, double z) {
        this.camera = camera;
        double below = camera.pose().height() - z;
        sign = below >= 0 ? -1 : 1;
        drop = Math.max(1e-3, Math.abs(below));
    }

    Geometry area() {
        double[] corners = { -1, -1, 1, -1, 1, 1, -1, 1, -1, -1 };
        List<double[]> edge = new ArrayList<>();
        for (int side = 0; side < 4; side++) {
            for (int i = 0; i < SAMPLES; i++) {
                walk(at(corners, side, i / (double) SAMPLES), at(corners, side, (i + 1) / (double) SAMPLES), 0, edge);
            }
        }
        Geometry picture = Shapes.polygon(edge.stream().flatMapToDouble(java.util.Arrays::stream).toArray());
        Geometry limit = Shapes.circle(0, 0, Math.atan(camera.range() / drop));
        // Away from the plane the chart ends; where the picture holds that direction, its edge encloses what it does not show.
        boolean away = camera.inPicture(camera.pose().x(), camera.pose().y(), camera.pose().height() - sign);
        Geometry chart = away ? Shapes.difference(limit, picture) : Shapes.intersection(limit, picture);
        return onPlane(chart);
    }

    private static double[] at(double[] corners, int side, double share) {
        return new double[] { corners[2 * side] + share * (corners[2 * side + 2] - corners[2 * side]),
                corners[2 * side + 1] + share * (corners[2 * side + 3] - corners[2 * side + 1]) };
    }

    private void walk(double[] from, double[] to, int depth, List<double[]> edge) {
        double[] a = onChart(from);
        double[] b = onChart(to);
        if (depth < DEEPEST && Math.hypot(b[0] - a[0], b[1] - a[1]) > STEP) {
            double[] middle = { (from[0] + to[0]) / 2, (from[1] + to[1]) / 2 };
            walk(from, middle, depth + 1, edge);
            walk(middle, to, depth + 1, edge);
        } else {
            edge.add(a);
        }
    }

    private double[] onChart(double[] place) {
        double[] ray = camera.ray(place[0], place[1]);
        double level = Math.hypot(ray[0], ray[1]);
        double angle = Math.atan2(level, ray[2] * sign);
        return level < 1e-12 ? new double[] { angle, 0 } : new double[] { angle * ray[0] / level, angle * ray[1] / level };
    }

    private Geometry onPlane(Geometry chart) {
        return new GeometryEditor().edit(chart, new GeometryEditor.CoordinateOperation() {
            @Override
            public Coordinate[] edit(Coordinate[] coordinates, Geometry geometry) {
                List<Coordinate> line = new ArrayList<>();
                for (int i = 0; i < coordinates.length; i++) {
                    if (i > 0) {
                        int parts = 1 + (int) (coordinates[i].distance(coordinates[i - 1]) / STEP);
                        for (int k = 1; k < parts; k++) {
                            line.add(plane(coordinates[i - 1], coordinates[i], k / (double) parts));
                        }
                    }
                    line.add(plane(coordinates[i], coordinates[i], 0));
                }
                return line.toArray(new Coordinate[0]);
            }
        });
    }

    private Coordinate plane(Coordinate a, Coordinate b, double share) {
        double u = a.x + share * (b.x - a.x);
        double v = a.y + share * (b.y - a.y);
        double angle = Math.hypot(u, v);
        double scale = angle < 1e-12 ? drop : drop * Math.tan(angle) / angle;
        return new Coordinate(camera.pose().x() + scale * u, camera.pose().y() + scale * v);
    }
}
