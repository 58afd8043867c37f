package org.headend.design.floor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.headend.coverage.Obstacles;
import org.headend.coverage.Panel;
import org.headend.design.site.Floor;
import org.headend.design.site.Placement;
import org.headend.design.site.PortKind;
import org.headend.design.site.PortRole;
import org.headend.design.site.Riser;
import org.headend.design.site.Site;

/**
 * Floors of one building: those that have a riser of the same name. The riser also tells how their plans lie on each other,
 * since each has an origin of its own.
 */
public final class JoinedFloors {

    /**
     * Another floor as it is seen from one.
     *
     * @param dx    to be added to its x, m
     * @param dy    m
     * @param up    how much it lies higher, m
     * @param slabs between both
     */
    record Joined(Floor floor, double dx, double dy, double up, int slabs) {

        /** Walls of both floors in the coordinates of the one that looks. */
        Obstacles walls(Obstacles own, Obstacles others) {
            List<Panel> panels = new ArrayList<>(own.panels());
            for (Panel p : others.panels()) {
                panels.add(new Panel(p.x1() + dx, p.y1() + dy, p.x2() + dx, p.y2() + dy, p.bottom() + up, p.top() + up, p.thickness(), p.material(), p.opaque()));
            }
            return Obstacles.of(panels);
        }
    }

    private JoinedFloors() {
    }

    /** Those that share a riser with a floor, in the order of the site. */
    public static List<Floor> of(Floor floor) {
        List<Floor> joined = new ArrayList<>();
        if (floor.eContainer() instanceof Site site && !floor.getRisers().isEmpty()) {
            site.getFloors().stream().filter(f -> f != floor && shaft(floor, f).isPresent()).forEach(joined::add);
        }
        return joined;
    }

    /** Whether both are on one floor or on two that share a riser. */
    public static boolean reach(Placement from, Placement to) {
        return from.eContainer() == to.eContainer() || from.eContainer() instanceof Floor a && to.eContainer() instanceof Floor b && shaft(a, b).isPresent();
    }

    /** How another floor lies to one; empty where no riser joins them or too many slabs are between. */
    static Optional<Joined> between(Floor from, Floor to, FloorNumbers numbers) {
        return shaft(from, to).map(pair -> {
            double up = numbers.elevation(to) - numbers.elevation(from);
            int slabs = Math.abs(to.getLevel() - from.getLevel());
            return new Joined(to, pair[0].getX() - pair[1].getX(), pair[0].getY() - pair[1].getY(), up, slabs > 0 || up == 0 ? slabs : 1);
        }).filter(j -> j.slabs() <= numbers.radioFloors());
    }

    private static Optional<Riser[]> shaft(Floor a, Floor b) {
        for (Riser riser : a.getRisers()) {
            for (Riser other : b.getRisers()) {
                if (riser.getName() != null && !riser.getName().isBlank() && riser.getName().equals(other.getName())) {
                    return Optional.of(new Riser[] { riser, other });
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a device sends for others. */
    static boolean accessPoint(Placement placement) {
        return placement.getDevice() != null
                && placement.getDevice().getPorts().stream().anyMatch(p -> p.getKind() == PortKind.WIFI && p.getRole() == PortRole.HOST);
    }

    /** Whether another roofed floor has access points that do not count, because no riser joins it. */
    static boolean leavesOut(Floor floor) {
        return floor.getCeiling() > 0 && floor.eContainer() instanceof Site site && site.getFloors().stream().anyMatch(f -> f != floor && f.getCeiling() > 0
                && f.getPlacements().stream().anyMatch(JoinedFloors::accessPoint) && shaft(floor, f).isEmpty());
    }
}
