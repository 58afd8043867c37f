package org.headend.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;

import org.locationtech.jts.geom.Geometry;

/** Where a lens that bends straight lines reaches a density on a plane, found ray by ray around its foot. */
final class RadialRegion {
    private static final int RAYS = 180;
    private static final int STEPS = 120;
    private static final int HALVINGS = 40;

    private final Camera camera;
    private final double z;
    private final double pixelsPerMetre;
    private final boolean framed;

    /** @param framed whether the edge of the picture counts too */
    RadialRegion(Camera camera, double z, double pixelsPerMetre, boolean framed) {
        this.camera = camera;
        this.z = z;
        this.pixelsPerMetre = pixelsPerMetre;
        this.framed = framed;
    }

    Span axis() {
        double pan = Math.toRadians(camera.pose().pan());
        double far = 1e5;
        Span span = span(pan, far);
        return span.to() >= far ? new Span(span.from(), Double.POSITIVE_INFINITY) : span;
    }

    private boolean sees(double azimuth, double distance) {
        double x = camera.pose().x() + distance * Math.cos(azimuth);
        double y = camera.pose().y() + distance * Math.sin(azimuth);
        return camera.density(x, y, z) >= pixelsPerMetre && (!framed || camera.inPicture(x, y, z));
    }

    /** The first stretch along a ray; steps are even in the angle below the horizontal. */
    private Span span(double azimuth, double range) {
        double drop = Math.max(1e-3, Math.abs(camera.pose().height() - z));
        double lowest = Math.atan2(drop, range);
        double before = 0;
        double from = sees(azimuth, 0) ? 0 : -1;
        for (int i = 1; i <= STEPS; i++) {
            double distance = i == STEPS ? range : drop / Math.tan(Math.PI / 2 - (Math.PI / 2 - lowest) * i / STEPS);
            boolean seen = sees(azimuth, distance);
            if (seen && from < 0) {
                from = edge(d -> sees(azimuth, d), before, distance);
            } else if (!seen && from >= 0) {
                return new Span(from, edge(d -> !sees(azimuth, d), before, distance));
            }
            before = distance;
        }
        return from < 0 ? new Span(0, 0) : new Span(from, range);
    }

    /** Where a condition becomes true between two values. */
    private static double edge(DoublePredicate condition, double no, double yes) {
        double low = no;
        double high = yes;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (condition.test(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    Geometry area() {
        double start = Math.toRadians(camera.pose().pan()) + Math.PI; // behind the camera, so that a run is seldom cut
        double[] azimuths = new double[RAYS];
        Span[] spans = new Span[RAYS];
        boolean all = true;
        for (int i = 0; i < RAYS; i++) {
            azimuths[i] = start + 2 * Math.PI * i / RAYS;
            spans[i] = span(azimuths[i], camera.range());
            all &= !spans[i].isEmpty();
        }
        if (all) {
            return full(azimuths, spans);
        }
        List<Geometry> parts = new ArrayList<>();
        int first = 0;
        while (!spans[first].isEmpty()) {
            first++;
        }
        for (int i = 0; i < RAYS; i++) {
            int at = (first + i) % RAYS;
            if (!spans[at].isEmpty()) {
                int length = 0;
                while (!spans[(at + length) % RAYS].isEmpty()) {
                    length++;
                }
                parts.add(run(azimuths, spans, at, length));
                i += length;
            }
        }
        return Shapes.union(parts);
    }

    private Geometry full(double[] azimuths, Span[] spans) {
        Ring outer = new Ring();
        Ring inner = new Ring();
        boolean hole = false;
        for (int i = 0; i < RAYS; i++) {
            add(outer, azimuths[i], spans[i].to());
            add(inner, azimuths[i], spans[i].from());
            hole |= spans[i].from() > 1e-6;
        }
        return Shapes.ring(outer, hole && inner.coordinates().length > 0 ? inner : null);
    }

    private Geometry run(double[] azimuths, Span[] spans, int at, int length) {
        double step = 2 * Math.PI / RAYS;
        DoublePredicate seen = a -> !span(a, camera.range()).isEmpty();
        double low = edge(seen, azimuths[at] - step, azimuths[at]);
        int last = (at + length - 1) % RAYS;
        double high = edge(seen, azimuths[last] + step, azimuths[last]);
        List<double[]> rays = new ArrayList<>();
        rays.add(new double[] { low, span(low, camera.range()).from(), span(low, camera.range()).to() });
        for (int i = 0; i < length; i++) {
            int ray = (at + i) % RAYS;
            rays.add(new double[] { azimuths[ray], spans[ray].from(), spans[ray].to() });
        }
        rays.add(new double[] { high, span(high, camera.range()).from(), span(high, camera.range()).to() });
        Ring ring = new Ring();
        rays.forEach(r -> add(ring, r[0], r[2]));
        rays.reversed().forEach(r -> add(ring, r[0], r[1]));
        return ring.toArea();
    }

    private void add(Ring ring, double azimuth, double distance) {
        ring.add(camera.pose().x() + distance * Math.cos(azimuth), camera.pose().y() + distance * Math.sin(azimuth));
    }
}
