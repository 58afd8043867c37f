package org.headend.design.drafting;

import java.util.Collection;
import java.util.List;

/**
 * Where a pointer is drawn to: corners of walls before walls before the grid.
 *
 * @param lines   that are snapped to
 * @param grid    spacing of the grid, m; 0 for none
 * @param reach   how far a corner or a line pulls, m
 */
public record Snap(Collection<Polyline> lines, double grid, double reach) {
    private static final double ANGLE = 15;

    /** What a point was drawn to. */
    public enum Kind {
        NOTHING, CORNER, LINE, GRID
    }

    /**
     * @param line the line of a corner or foot, else null
     * @param foot its nearest point, else null
     */
    public record Hit(Spot spot, Kind kind, Polyline line, Polyline.Foot foot) {
    }

    /** The point that the pointer means. */
    public Hit of(Spot pointer) {
        Hit corner = null;
        Hit line = null;
        double nearest = reach;
        double nearestLine = reach;
        for (Polyline candidate : lines) {
            for (Spot spot : candidate.corners()) {
                double distance = spot.distance(pointer);
                if (distance <= nearest) {
                    nearest = distance;
                    corner = new Hit(spot, Kind.CORNER, candidate, candidate.nearest(spot));
                }
            }
            Polyline.Foot foot = candidate.nearest(pointer);
            if (foot != null && foot.distance() <= nearestLine) {
                nearestLine = foot.distance();
                line = new Hit(foot.spot(), Kind.LINE, candidate, foot);
            }
        }
        if (corner != null) {
            return corner;
        }
        if (line != null) {
            return line;
        }
        return grid > 0 ? new Hit(pointer.onGrid(grid), Kind.GRID, null, null) : new Hit(pointer, Kind.NOTHING, null, null);
    }

    /** The point that lies from {@code start} in a multiple of 15°, nearest to the pointer. */
    public static Spot alongAngles(Spot start, Spot pointer) {
        double degrees = Math.round(start.direction(pointer) / ANGLE) * ANGLE;
        double metres = start.distance(pointer) * Math.cos(Math.toRadians(start.direction(pointer) - degrees));
        return start.towards(degrees, metres);
    }

    /** Without lines and grid. */
    public static Snap none() {
        return new Snap(List.of(), 0, 0);
    }
}
