package org.headend.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * What panels leave visible of a plane. The sight line to a point at distance d passes a panel at distance s at the
 * height H + (t − H)·s/d; where that is between its edges, the point is hidden. So each panel hides what lies between
 * the panel itself enlarged by two factors around the eye: a quadrangle. Panels that hide everything behind them are
 * swept by angle, the others are cut out one by one.
 */
public final class Sight {
    private static final double TOUCH = 1e-7;
    private static final double GRID = Math.PI / 6;

    private final double x;
    private final double y;
    private final double z;
    private final double plane;
    private final List<Shadow> walls = new ArrayList<>();
    private final List<Shadow> partial = new ArrayList<>();

    /** @param plane height of what is looked at, m @param of what will be asked for */
    public Sight(Obstacles obstacles, Pose eye, double plane, Envelope of) {
        this.x = eye.x();
        this.y = eye.y();
        this.z = eye.height();
        this.plane = plane;
        Envelope all = new Envelope(of);
        all.expandToInclude(x, y);
        for (Panel panel : obstacles.opaque()) {
            if (Math.max(panel.x1(), panel.x2()) >= all.getMinX() && Math.min(panel.x1(), panel.x2()) <= all.getMaxX()
                    && Math.max(panel.y1(), panel.y2()) >= all.getMinY() && Math.min(panel.y1(), panel.y2()) <= all.getMaxY()) {
                add(panel);
            }
        }
    }

    /**
     * What a panel hides, seen from the eye at the origin.
     *
     * @param near factor from the panel to where the shadow begins, at least 1
     * @param far  where it ends, may be infinite
     */
    private record Shadow(double ax, double ay, double bx, double by, double near, double far) {

        double startAngle() {
            return Math.atan2(ay, ax);
        }

        /** Counter-clockwise from a to b. */
        double span() {
            return Math.atan2(ax * by - ay * bx, ax * bx + ay * by);
        }

        double distance(double cos, double sin) {
            double ex = bx - ax;
            double ey = by - ay;
            return (ax * ey - ay * ex) / (cos * ey - sin * ex);
        }

        double nearest() {
            double ex = bx - ax;
            double ey = by - ay;
            double share = Math.clamp(-(ax * ex + ay * ey) / (ex * ex + ey * ey), 0.0, 1.0);
            return Math.hypot(ax + share * ex, ay + share * ey);
        }
    }

    private void add(Panel panel) {
        double ax = panel.x1() - x;
        double ay = panel.y1() - y;
        double bx = panel.x2() - x;
        double by = panel.y2() - y;
        double turn = ax * by - ay * bx;
        if (Math.abs(turn) < 1e-9 * Math.max(1, Math.hypot(bx - ax, by - ay))) {
            return; // seen edge-on
        }
        double low = 0;
        double high = 1;
        double drop = plane - z;
        if (Math.abs(drop) < 1e-9) {
            if (z <= panel.bottom() || z >= panel.top()) {
                return;
            }
        } else {
            double a = (panel.bottom() - z) / drop;
            double b = (panel.top() - z) / drop;
            low = Math.max(0, Math.min(a, b));
            high = Math.min(1, Math.max(a, b));
            if (high - low < 1e-9) {
                return;
            }
        }
        double near = 1 / high;
        double far = low < 1e-6 ? Double.POSITIVE_INFINITY : 1 / low;
        Shadow shadow = turn > 0 ? new Shadow(ax, ay, bx, by, near, far) : new Shadow(bx, by, ax, ay, near, far);
        (near < 1 + 1e-9 && far == Double.POSITIVE_INFINITY ? walls : partial).add(shadow);
    }

    /** What nothing hides of an area. */
    public Geometry visible(Geometry region) {
        if (region.isEmpty() || walls.isEmpty() && partial.isEmpty()) {
            return region;
        }
        double reach = Arrays.stream(region.getCoordinates()).mapToDouble(c -> Math.hypot(c.x - x, c.y - y)).max().orElse(0) + 1;
        Star star = new Star(reach);
        Geometry open = walls.isEmpty() ? region : Shapes.intersection(region, star.area());
        Envelope bounds = open.getEnvelopeInternal();
        List<Geometry> shades = new ArrayList<>();
        for (Shadow shadow : partial) {
            if (!star.hides(shadow)) {
                Geometry shade = area(shadow, reach);
                if (bounds.intersects(shade.getEnvelopeInternal())) {
                    shades.add(shade);
                }
            }
        }
        return shades.isEmpty() ? open : Shapes.difference(open, Shapes.union(shades));
    }

    private Geometry area(Shadow s, double reach) {
        Ring ring = new Ring();
        ring.add(x + s.near * s.ax, y + s.near * s.ay);
        ring.add(x + s.near * s.bx, y + s.near * s.by);
        double span = s.span();
        if (s.far * s.nearest() < reach) {
            ring.add(x + s.far * s.bx, y + s.far * s.by);
            ring.add(x + s.far * s.ax, y + s.far * s.ay);
        } else {
            double radius = Math.max(reach, s.near * Math.max(Math.hypot(s.ax, s.ay), Math.hypot(s.bx, s.by))) / Math.cos(span / 6) * 1.01;
            for (int i = 3; i >= 0; i--) {
                double angle = s.startAngle() + span * i / 3;
                ring.add(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
            }
        }
        return ring.toArea();
    }

    /** The area around the eye up to the first wall in each direction. */
    private final class Star {
        private final double limit;
        private final double[] angles;
        private final double[] starts;
        private final double[] ends;
        private final double[] farthest;

        Star(double reach) {
            limit = reach / Math.cos(GRID / 2) * 1.01;
            List<double[]> sectors = new ArrayList<>(); // start, end, index of the wall
            double[] events = new double[2 * walls.size() * 2 + 14];
            int count = 0;
            for (double a = -Math.PI; a < Math.PI - 1e-6; a += GRID) {
                events[count++] = a;
            }
            events[count++] = Math.PI;
            for (int i = 0; i < walls.size(); i++) {
                double start = walls.get(i).startAngle();
                double end = start + walls.get(i).span();
                events[count++] = start;
                if (end > Math.PI) {
                    events[count++] = end - 2 * Math.PI;
                    sectors.add(new double[] { start, Math.PI, i });
                    sectors.add(new double[] { -Math.PI, end - 2 * Math.PI, i });
                } else {
                    events[count++] = end;
                    sectors.add(new double[] { start, end, i });
                }
            }
            Arrays.sort(events, 0, count);
            angles = Arrays.copyOf(events, count);
            starts = new double[count - 1];
            ends = new double[count - 1];
            farthest = new double[count - 1];
            sectors.sort(Comparator.comparingDouble(s -> s[0]));
            sweep(sectors);
        }

        private void sweep(List<double[]> sectors) {
            double[][] active = new double[sectors.size()][];
            int size = 0;
            int next = 0;
            for (int i = 0; i + 1 < angles.length; i++) {
                double from = angles[i];
                double to = angles[i + 1];
                double middle = (from + to) / 2;
                while (next < sectors.size() && sectors.get(next)[0] <= middle) {
                    active[size++] = sectors.get(next++);
                }
                Shadow first = null;
                double least = limit;
                double cos = Math.cos(middle);
                double sin = Math.sin(middle);
                for (int k = 0; k < size; k++) {
                    if (active[k][1] < middle) {
                        active[k--] = active[--size];
                    } else if (to - from > 1e-12) {
                        Shadow wall = walls.get((int) active[k][2]);
                        double distance = wall.distance(cos, sin);
                        if (distance > 0 && distance < least) {
                            least = distance;
                            first = wall;
                        }
                    }
                }
                starts[i] = first == null ? limit : bounded(first, from);
                ends[i] = first == null ? limit : bounded(first, to);
                farthest[i] = Math.max(starts[i], ends[i]);
            }
        }

        /** Distance of a wall; where rounding leads beyond its end, that of the end. */
        private double bounded(Shadow wall, double angle) {
            double a = Math.hypot(wall.ax, wall.ay);
            double b = Math.hypot(wall.bx, wall.by);
            double distance = wall.distance(Math.cos(angle), Math.sin(angle));
            return distance > 0 && distance <= Math.max(a, b) + TOUCH ? distance : Math.max(a, b);
        }

        Geometry area() {
            Ring ring = new Ring();
            for (int i = 0; i + 1 < angles.length; i++) {
                if (angles[i + 1] - angles[i] > 1e-12) {
                    ring.add(x + starts[i] * Math.cos(angles[i]), y + starts[i] * Math.sin(angles[i]));
                    ring.add(x + ends[i] * Math.cos(angles[i + 1]), y + ends[i] * Math.sin(angles[i + 1]));
                }
            }
            return ring.toArea();
        }

        /** Whether walls hide all of what begins a shadow, so that the shadow changes nothing. */
        boolean hides(Shadow shadow) {
            if (walls.isEmpty()) {
                return false;
            }
            double nearest = shadow.near * shadow.nearest();
            double from = shadow.startAngle();
            double to = from + shadow.span();
            return to > Math.PI ? hidden(from, Math.PI, nearest) && hidden(-Math.PI, to - 2 * Math.PI, nearest) : hidden(from, to, nearest);
        }

        private boolean hidden(double from, double to, double nearest) {
            int i = Arrays.binarySearch(angles, from);
            i = Math.max(0, i < 0 ? -i - 2 : i);
            for (; i + 1 < angles.length && angles[i] < to; i++) {
                if (angles[i + 1] > from && farthest[i] > nearest) {
                    return false;
                }
            }
            return true;
        }
    }
}
