package org.headend.design.ui.internal.floor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.headend.design.drafting.Extent;
import org.headend.design.drafting.FloorEdits;
import org.headend.design.drafting.Polyline;
import org.headend.design.drafting.Spot;
import org.headend.design.site.Floor;
import org.headend.design.site.Opening;
import org.headend.design.site.Placement;
import org.headend.design.site.Riser;
import org.headend.design.site.Route;
import org.headend.design.site.Tray;
import org.headend.design.site.Wall;
import org.headend.design.site.Zone;

/** The geometry of a floor, parsed once for each state of the model. */
public final class FloorScene {
    private final Floor floor;
    private final Map<EObject, Line> lines = new HashMap<>();
    private final List<Line> walls = new ArrayList<>();
    private final List<Line> zones = new ArrayList<>();
    private final List<Line> trays = new ArrayList<>();
    private final List<Line> routes = new ArrayList<>();
    private Extent extent = Extent.NONE;

    /** A part with corners. */
    public record Line(EObject part, Polyline shape, Extent extent) {
        static Line of(EObject part) {
            Polyline shape = FloorEdits.corners(part).orElseThrow();
            return new Line(part, shape, Extent.of(shape.corners()));
        }

        public Wall wall() {
            return (Wall) part;
        }

        public Zone zone() {
            return (Zone) part;
        }
    }

    public FloorScene(Floor floor) {
        this.floor = floor;
        floor.getWalls().forEach(w -> add(walls, w));
        floor.getZones().forEach(z -> add(zones, z));
        floor.getTrays().forEach(t -> add(trays, t));
        floor.getRoutes().forEach(r -> add(routes, r));
        extent = FloorEdits.extent(floor);
    }

    private void add(List<Line> list, EObject part) {
        Line line = Line.of(part);
        if (line.shape().corners().size() > 1) {
            list.add(line);
            lines.put(part, line);
        }
    }

    public Floor floor() {
        return floor;
    }

    public List<Line> walls() {
        return walls;
    }

    public List<Line> zones() {
        return zones;
    }

    public List<Line> trays() {
        return trays;
    }

    public List<Line> routes() {
        return routes;
    }

    public List<Placement> placements() {
        return floor.getPlacements();
    }

    public List<Riser> risers() {
        return floor.getRisers();
    }

    /** Null for parts without corners. */
    public Line line(EObject part) {
        return lines.get(part);
    }

    /** Everything that is drawn, without the background. */
    public Extent extent() {
        return extent;
    }

    public boolean isEmpty() {
        return extent.isEmpty() && (floor.getBackground() == null || floor.getBackground().isBlank());
    }

    /** The piece of a wall that an opening takes; null when the wall has no length. */
    public Polyline span(Opening opening) {
        Line wall = lines.get(opening.eContainer());
        if (wall == null) {
            return null;
        }
        Polyline shape = wall.shape();
        double from = Math.clamp(opening.getOffset(), 0, shape.length());
        double to = Math.clamp(opening.getOffset() + opening.getWidth(), 0, shape.length());
        return shape.part(from, to);
    }

    /** The middle of a part, to scroll to. */
    public Spot middle(EObject part) {
        return switch (part) {
            case Placement p -> new Spot(p.getX(), p.getY());
            case Riser r -> new Spot(r.getX(), r.getY());
            case Opening o when span(o) != null -> span(o).middle();
            case Wall w when line(w) != null -> line(w).shape().middle();
            case Zone z when line(z) != null -> line(z).shape().middle();
            case Tray t when line(t) != null -> line(t).shape().middle();
            case Route r when line(r) != null -> line(r).shape().middle();
            default -> new Spot(0, 0);
        };
    }
}
