package org.headend.design.cabling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.headend.design.drafting.Extent;
import org.headend.design.drafting.Polyline;
import org.headend.design.drafting.Spot;
import org.headend.design.site.Floor;
import org.headend.design.site.Opening;
import org.headend.design.site.OpeningKind;
import org.headend.design.site.Wall;

/** The walls of a floor as a cable meets them: straight bodies, with gaps where a door or passage is. Not thread-safe. */
final class WallBodies {
    private static final double TOUCH = 1e-6;

    /**
     * A straight stretch of a wall, whole, with its doors.
     *
     * @param half  half of its thickness, m
     * @param doors from and to of each gap along the leg, m, in order
     */
    record Leg(Spot a, Spot b, double half, List<double[]> doors) {
        double length() {
            return a.distance(b);
        }

        /** The point at a distance along the leg and to the left of it, m. */
        Spot at(double along, double left) {
            double length = length();
            double ux = (b.x() - a.x()) / length;
            double uy = (b.y() - a.y()) / length;
            return new Spot(a.x() + ux * along - uy * left, a.y() + uy * along + ux * left);
        }
    }

    private record Solid(Spot a, Spot b, double half) {
    }

    private final List<Leg> legs = new ArrayList<>();
    private final List<Solid> solids = new ArrayList<>();
    private final PlanGrid grid;

    WallBodies(Floor floor) {
        for (Wall wall : floor.getWalls()) {
            add(wall);
        }
        legs.forEach(this::addSolids);
        grid = new PlanGrid(Extent.of(solids.stream().flatMap(s -> Stream.of(s.a(), s.b())).toList()), solids.size());
        for (int i = 0; i < solids.size(); i++) {
            grid.add(i, solids.get(i).a(), solids.get(i).b(), solids.get(i).half());
        }
    }

    private void add(Wall wall) {
        List<Spot> points = Polyline.parse(wall.getPoints()).corners();
        double begin = 0;
        for (int i = 1; i < points.size(); i++) {
            double length = points.get(i - 1).distance(points.get(i));
            if (length > TOUCH) {
                legs.add(new Leg(points.get(i - 1), points.get(i), Math.max(0.005, wall.getThickness() / 2), doors(wall, begin, length)));
                begin += length;
            }
        }
    }

    private static List<double[]> doors(Wall wall, double begin, double length) {
        List<double[]> doors = new ArrayList<>();
        for (Opening opening : wall.getOpenings()) {
            double from = Math.max(0, opening.getOffset() - begin);
            double to = Math.min(length, opening.getOffset() + opening.getWidth() - begin);
            if (opening.getKind() != OpeningKind.WINDOW && to - from > TOUCH) {
                doors.add(new double[] { from, to });
            }
        }
        doors.sort(Comparator.comparingDouble(d -> d[0]));
        return doors;
    }

    private void addSolids(Leg leg) {
        double from = -leg.half(); // walls that meet close their corner
        for (double[] door : leg.doors()) {
            addSolid(leg, from, door[0]);
            from = Math.max(from, door[1]);
        }
        addSolid(leg, from, leg.length() + leg.half());
    }

    private void addSolid(Leg leg, double from, double to) {
        if (to - from > TOUCH) {
            solids.add(new Solid(leg.at(from, 0), leg.at(to, 0), leg.half()));
        }
    }

    List<Leg> legs() {
        return legs;
    }

    /** True where a point lies within a wall. */
    boolean contains(Spot point) {
        return grid.any(point, point, i -> inside(solids.get(i), point));
    }

    /** True where a straight cable would go through a wall, except the wall that one of its ends is mounted on. */
    boolean blocks(Spot a, Spot b) {
        return grid.any(a, b, i -> {
            Solid solid = solids.get(i);
            return crosses(solid.a(), solid.b(), a, b) && !inside(solid, a) && !inside(solid, b);
        });
    }

    private static boolean inside(Solid solid, Spot p) {
        double length = solid.a().distance(solid.b());
        double ux = (solid.b().x() - solid.a().x()) / length;
        double uy = (solid.b().y() - solid.a().y()) / length;
        double along = (p.x() - solid.a().x()) * ux + (p.y() - solid.a().y()) * uy;
        double across = (p.y() - solid.a().y()) * ux - (p.x() - solid.a().x()) * uy;
        return along > TOUCH && along < length - TOUCH && Math.abs(across) < solid.half() - TOUCH;
    }

    private static boolean crosses(Spot p, Spot q, Spot a, Spot b) {
        double first = side(p, q, a);
        double second = side(p, q, b);
        double third = side(a, b, p);
        double fourth = side(a, b, q);
        return first * second < 0 && third * fourth < 0;
    }

    /** Twice the area to the left of a line. */
    private static double side(Spot a, Spot b, Spot p) {
        double side = (b.x() - a.x()) * (p.y() - a.y()) - (b.y() - a.y()) * (p.x() - a.x());
        return Math.abs(side) < 1e-12 ? 0 : side;
    }
}
