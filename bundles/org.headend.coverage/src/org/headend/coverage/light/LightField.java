package org.headend.coverage.light;

import org.headend.coverage.Obstacles;
import org.headend.coverage.Pose;
import org.headend.coverage.Shapes;
import org.headend.coverage.Sight;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;

/** The direct light of one lamp on a plane above the floor, with walls in the way; light passes windows. Safe for several threads. */
public final class LightField {
    private final Light light;
    private final double plane;
    private final boolean faces;
    private final double faintest;
    private final double reach;
    private final Geometry lit;
    private final PointOnGeometryLocator locator;

    /**
     * @param plane    height at which the light counts, m
     * @param faces    whether it falls on faces there, or on something flat
     * @param faintest what is left out, lx, above 0
     * @param farthest distance at which everything is cut off, m
     */
    public LightField(Light light, Obstacles obstacles, double plane, boolean faces, double faintest, double farthest) {
        Pose front = obstacles.inFront(light.pose());
        this.light = new Light(front, light.candela(), light.exponent(), light.limit());
        this.plane = plane;
        this.faces = faces;
        this.faintest = faintest;
        reach = Math.min(farthest, light.reach(faintest, plane, faces));
        Geometry around = Shapes.circle(front.x(), front.y(), reach);
        lit = new Sight(obstacles, front, plane, around.getEnvelopeInternal()).visible(around);
        locator = new IndexedPointInAreaLocator(lit);
    }

    /** What no wall hides from the lamp, as far as its light counts. */
    public Geometry lit() {
        return lit;
    }

    /** lx; what is too faint is left out before anybody asks what hides it. */
    public double lux(double x, double y) {
        double lux = faces ? light.cylindrical(x, y, plane) : light.horizontal(x, y, plane);
        return lux >= faintest && Math.hypot(x - light.pose().x(), y - light.pose().y()) <= reach
                && locator.locate(new Coordinate(x, y)) != Location.EXTERIOR ? lux : 0;
    }
}
