package org.headend.design.ui.internal.floor.tool;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.headend.design.drafting.Extent;
import org.headend.design.drafting.Polyline;
import org.headend.design.drafting.Spot;
import org.headend.design.site.Opening;
import org.headend.design.site.Placement;
import org.headend.design.site.Riser;
import org.headend.design.site.Tray;
import org.headend.design.ui.internal.floor.FloorContext;
import org.headend.design.ui.internal.floor.FloorScene;
import org.headend.design.ui.internal.floor.Overlays.Kind;
import org.headend.design.ui.internal.floor.paint.DeviceLayer;

/** What lies below the pointer, small things before large ones. */
final class Hits {
    private static final int SLOP = 5;

    private Hits() {
    }

    /** Null where there is nothing. */
    static EObject at(FloorContext context, Pointer pointer) {
        FloorScene scene = context.scene();
        Spot spot = pointer.spot();
        for (int i = scene.placements().size() - 1; i >= 0; i--) {
            Placement p = scene.placements().get(i);
            if (spot.distance(new Spot(p.getX(), p.getY())) <= context.viewport().metres(DeviceLayer.RADIUS + 1)) {
                return p;
            }
        }
        double slop = context.viewport().metres(SLOP);
        boolean cables = context.overlays().shows(Kind.CABLES);
        for (Riser riser : scene.risers()) {
            if (cables && Math.abs(spot.x() - riser.getX()) <= 2 * slop && Math.abs(spot.y() - riser.getY()) <= 2 * slop) {
                return riser;
            }
        }
        EObject line = cables ? nearest(scene.routes(), spot, slop) : null;
        if (line == null) {
            line = wall(scene, spot, slop);
        }
        if (line == null && cables) {
            line = nearest(scene.trays(), spot, slop);
        }
        return line != null ? line : zone(scene, spot, slop);
    }

    private static EObject nearest(List<FloorScene.Line> lines, Spot spot, double slop) {
        EObject found = null;
        double best = slop;
        for (FloorScene.Line line : lines) {
            double half = line.part() instanceof Tray tray ? tray.getWidthMillimetres() / 2000 : 0;
            if (line.extent().grown(slop + half).contains(spot) && line.shape().nearest(spot).distance() - half <= best) {
                best = line.shape().nearest(spot).distance() - half;
                found = line.part();
            }
        }
        return found;
    }

    private static EObject wall(FloorScene scene, Spot spot, double slop) {
        EObject found = null;
        double best = slop;
        for (FloorScene.Line line : scene.walls()) {
            double half = line.wall().getThickness() / 2;
            if (line.extent().grown(slop + half).contains(spot)) {
                Polyline.Foot foot = line.shape().nearest(spot);
                if (foot.distance() - half <= best) {
                    best = foot.distance() - half;
                    found = line.part();
                    for (Opening opening : line.wall().getOpenings()) {
                        if (foot.offset() >= opening.getOffset() && foot.offset() <= opening.getOffset() + opening.getWidth()) {
                            found = opening;
                        }
                    }
                }
            }
        }
        return found;
    }

    /** The smallest zone around a point. */
    private static EObject zone(FloorScene scene, Spot spot, double slop) {
        EObject found = null;
        double smallest = Double.POSITIVE_INFINITY;
        for (FloorScene.Line line : scene.zones()) {
            boolean inside = line.extent().grown(slop).contains(spot)
                    && (line.shape().contains(spot) || line.shape().nearestOnBorder(spot).distance() <= slop);
            if (inside && line.shape().area() < smallest) {
                smallest = line.shape().area();
                found = line.part();
            }
        }
        return found;
    }

    /** Everything that lies in a box as a whole. */
    static List<EObject> inside(FloorContext context, Extent box) {
        List<EObject> found = new ArrayList<>();
        FloorScene scene = context.scene();
        scene.placements().stream().filter(p -> box.contains(new Spot(p.getX(), p.getY()))).forEach(found::add);
        scene.risers().stream().filter(r -> box.contains(new Spot(r.getX(), r.getY()))).forEach(found::add);
        for (List<FloorScene.Line> lines : List.of(scene.walls(), scene.zones(), scene.trays())) {
            lines.stream().filter(l -> l.shape().corners().stream().allMatch(box::contains)).map(FloorScene.Line::part).forEach(found::add);
        }
        return found;
    }
}
