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
    private final double reach;
    private final Geometry lit;
    private final PointOnGeometryLocator locator;

    /**
     * @param plane    height at which the light counts, m
     * @param faintest what is left out, lx, above 0
     * @param farthest distance at which everything is cut off, m
     */
    public LightField(Light light, Obstacles obstacles, double plane, double faintest, double farthest) {
        Pose front = obstacles.inFront(light.pose());
        this.light = new Light(front, light.candela(), light.exponent(), light.limit());
        this.plane = plane;
        reach = Math.min(farthest, light.reach(faintest));
        Geometry around = Shapes.circle(front.x(), front.y(), reach);
        lit = new Sight(obstacles, front, plane, around.getEnvelopeInternal()).visible(around);
        locator = new IndexedPointInAreaLocator(lit);
    }

    /** What no wall hides from the lamp, as far as its light counts. */
    public Geometry lit() {
        return lit;
    }

    private boolean reaches(double x, double y) {
        return Math.hypot(x - light.pose().x(), y - light.pose().y()) <= reach && locator.locate(new Coordinate(x, y)) != Location.EXTERIOR;
    }

    /** Of the plane, lx. */
    public double horizontal(double x, double y) {
        return reaches(x, y) ? light.horizontal(x, y, plane) : 0;
    }

    /** On faces at the height of the plane, lx. */
    public double cylindrical(double x, double y) {
        return reaches(x, y) ? light.cylindrical(x, y, plane) : 0;
    }
}
