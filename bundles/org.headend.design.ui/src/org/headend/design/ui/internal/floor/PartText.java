package org.headend.design.ui.internal.floor;

import org.eclipse.emf.ecore.EObject;
import org.headend.design.Labels;
import org.headend.design.floor.TaskNames;
import org.headend.design.site.Element;
import org.headend.design.site.Floor;
import org.headend.design.site.NeedTask;
import org.headend.design.site.Opening;
import org.headend.design.site.OpeningKind;
import org.headend.design.site.Placement;
import org.headend.design.site.Riser;
import org.headend.design.site.Route;
import org.headend.design.site.Tray;
import org.headend.design.site.Wall;
import org.headend.design.site.WallMaterial;
import org.headend.design.site.Zone;

/** How parts of a floor are called. */
public final class PartText {

    private PartText() {
    }

    /** The name that a user gave, or what it is. */
    public static String name(EObject part) {
        if (part instanceof Placement placement) {
            return FloorContext.name(placement.getDevice());
        }
        if (part instanceof Route route && route.getLink() != null) {
            return Labels.of(route.getLink());
        }
        String own = part instanceof Element element && element.getName() != null ? element.getName() : ""; //$NON-NLS-1$
        return own.isBlank() ? kind(part) : own;
    }

    /** What it is: a wall, a door … */
    public static String kind(EObject part) {
        return switch (part) {
            case Floor floor -> Messages.part_floor;
            case Wall wall -> Messages.part_wall;
            case Opening opening -> of(opening.getKind());
            case Zone zone -> Messages.part_zone;
            case Tray tray -> Messages.part_tray;
            case Riser riser -> Messages.part_riser;
            case Route route -> Messages.part_route;
            case Placement placement -> Messages.part_device;
            default -> part.eClass().getName();
        };
    }

    public static String of(OpeningKind kind) {
        return switch (kind) {
            case DOOR -> Messages.part_door;
            case WINDOW -> Messages.part_window;
            case PASSAGE -> Messages.part_passage;
        };
    }

    public static String of(WallMaterial material) {
        return switch (material) {
            case BRICK -> Messages.material_brick;
            case CONCRETE -> Messages.material_concrete;
            case PLASTERBOARD -> Messages.material_plasterboard;
            case GLASS -> Messages.material_glass;
            case COATED_GLASS -> Messages.material_coatedGlass;
            case WOOD -> Messages.material_wood;
            case METAL -> Messages.material_metal;
        };
    }

    public static String of(NeedTask task) {
        return TaskNames.of(task);
    }

    /** The name of a level of the table {@code levels}. */
    public static String level(String name) {
        NeedTask task = NeedTask.get(name);
        return task == null ? name : of(task);
    }

    /** The year of an edition of IEC 62676-4. */
    public static String edition(String name) {
        return name.replaceFirst(".*:", ""); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
