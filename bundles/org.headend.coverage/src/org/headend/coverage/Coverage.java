package org.headend.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;

/** What one camera sees of a plane above the floor, with walls in the way. Results are kept, so that asking again is free. */
public final class Coverage {
    private final Camera camera;
    private final double plane;
    private final Sight sight;
    private final Geometry footprint;
    private final TreeMap<Double, Geometry> regions = new TreeMap<>();
    private PointOnGeometryLocator locator;
    private Geometry blind;

    /** Where a level is met or exceeded. */
    public record Band(Level level, Geometry area) {
    }

    private Coverage(Camera camera, Obstacles obstacles, double plane) {
        this.camera = camera.at(obstacles.inFront(camera.pose()));
        this.plane = plane;
        footprint = this.camera.footprint(plane);
        sight = new Sight(obstacles, this.camera.pose(), plane, footprint.getEnvelopeInternal());
    }

    /**
     * @param camera one that hangs within the thickness of a wall looks out of it
     * @param plane  height of what is looked at above the floor, m
     */
    public static Coverage of(Camera camera, Obstacles obstacles, double plane) {
        return new Coverage(camera, obstacles, plane);
    }

    /** With its lens in front of the wall that it hangs on. */
    public Camera camera() {
        return camera;
    }

    public double plane() {
        return plane;
    }

    /** As if there were no walls. */
    public Geometry footprint() {
        return footprint;
    }

    public Geometry visible() {
        return atLeast(0);
    }

    /** Where the density is at least as given, px/m. */
    public synchronized Geometry atLeast(double pixelsPerMetre) {
        double wanted = Math.max(0, pixelsPerMetre);
        if (regions.isEmpty()) {
            regions.put(0.0, sight.visible(footprint));
        }
        Map.Entry<Double, Geometry> wider = regions.floorEntry(wanted); // shadows are the same for all densities
        if (wider.getKey() == wanted) {
            return wider.getValue();
        }
        Geometry area = camera.denser(wider.getValue(), plane, wanted);
        regions.put(wanted, area);
        return area;
    }

    /** Where besides the camera looks down or up no steeper than given. @param maxDegrees above 0; 90 for any */
    public Geometry atLeast(double pixelsPerMetre, double maxDegrees) {
        Geometry area = atLeast(pixelsPerMetre);
        double drop = Math.abs(camera.pose().height() - plane);
        if (maxDegrees >= 90 || drop == 0) {
            return area;
        }
        return Shapes.difference(area, Shapes.circle(camera.pose().x(), camera.pose().y(), drop / Math.tan(Math.toRadians(maxDegrees))));
    }

    /** From the lowest level to the highest, each within the one before; drawn in this order the better ones lie on top. */
    public List<Band> bands(List<Level> levels) {
        List<Band> bands = new ArrayList<>();
        levels.stream().sorted(Comparator.comparingDouble(Level::pixelsPerMetre)).forEach(l -> bands.add(new Band(l, atLeast(l.pixelsPerMetre()))));
        return bands;
    }

    /** What walls take away. */
    public Geometry shaded() {
        return Shapes.difference(footprint, visible());
    }

    /** Between the camera’s foot and what it sees. */
    public synchronized Geometry blindZone() {
        if (blind == null) {
            blind = camera.blindZone(plane);
        }
        return blind;
    }

    /** False when nothing of an area can be visible; much cheaper than looking. */
    public boolean mayShow(Geometry area) {
        return visible().getEnvelopeInternal().intersects(area.getEnvelopeInternal());
    }

    private synchronized PointOnGeometryLocator inside() {
        if (locator == null) {
            locator = new IndexedPointInAreaLocator(visible());
        }
        return locator;
    }

    /** Whether a point of the plane is in the picture and nothing hides it. */
    public boolean sees(double x, double y) {
        return camera.frames(x, y, plane) && inside().locate(new Coordinate(x, y)) != Location.EXTERIOR;
    }

    /** Pixels per metre at a point of the plane; 0 where it is not seen. */
    public double density(double x, double y) {
        return sees(x, y) ? camera.density(x, y, plane) : 0;
    }
}
