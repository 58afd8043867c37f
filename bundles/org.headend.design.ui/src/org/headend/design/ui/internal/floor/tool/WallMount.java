package org.headend.design.ui.internal.floor.tool;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.headend.design.drafting.Snap;
import org.headend.design.drafting.Spot;
import org.headend.design.site.Wall;
import org.headend.design.ui.internal.floor.FloorContext;

/**
 * Where a device hangs that is held near a wall: on its surface, on the side of the pointer.
 *
 * @param pan direction away from the wall, degrees; meaningless when {@code onWall} is false
 */
record WallMount(Spot spot, boolean onWall, double pan) {

    static WallMount of(FloorContext context, Pointer pointer, Set<? extends EObject> without, double gap) {
        if (pointer.control()) {
            return new WallMount(pointer.spot(), false, 0);
        }
        Snap.Hit hit = context.snap(pointer.spot(), without);
        if (hit.kind() == Snap.Kind.CORNER || hit.kind() == Snap.Kind.LINE) {
            for (var line : context.scene().walls()) {
                if (line.shape() == hit.line()) {
                    return against(hit, line.wall(), pointer.spot(), gap);
                }
            }
        }
        return new WallMount(hit.spot(), false, 0);
    }

    private static WallMount against(Snap.Hit hit, Wall wall, Spot pointer, double gap) {
        Spot a = hit.line().corners().get(hit.foot().segment());
        Spot b = hit.line().corners().get(hit.foot().segment() + 1);
        double along = a.direction(b);
        double side = (b.x() - a.x()) * (pointer.y() - a.y()) - (b.y() - a.y()) * (pointer.x() - a.x()) >= 0 ? 90 : -90;
        double away = (along + side + 360) % 360;
        return new WallMount(hit.spot().towards(away, wall.getThickness() / 2 + gap), true, away);
    }
}
