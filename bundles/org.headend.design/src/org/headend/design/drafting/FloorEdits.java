package org.headend.design.drafting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headend.design.site.Device;
import org.headend.design.site.Element;
import org.headend.design.site.Floor;
import org.headend.design.site.Need;
import org.headend.design.site.NeedTask;
import org.headend.design.site.Opening;
import org.headend.design.site.OpeningKind;
import org.headend.design.site.Placement;
import org.headend.design.site.Riser;
import org.headend.design.site.Route;
import org.headend.design.site.Site;
import org.headend.design.site.SiteFactory;
import org.headend.design.site.Tray;
import org.headend.design.site.Wall;
import org.headend.design.site.WallMaterial;
import org.headend.design.site.Zone;

/** Changes of a floor. Whoever calls them makes them one step that can be undone. */
public final class FloorEdits {
    /** Metres per pixel, point or unit at which a background is shown before it is calibrated. */
    public static final double UNCALIBRATED = 0.02;
    private static final double DOOR = 2.1;
    private static final double SILL = 0.9;

    private FloorEdits() {
    }

    private static <T extends Element> T identified(T element, Site site, String base) {
        return identified(element, ids(site), base);
    }

    private static Set<String> ids(Site site) {
        Set<String> ids = new HashSet<>();
        site.eAllContents().forEachRemaining(e -> {
            if (e instanceof Element other) {
                ids.add(other.getId());
            }
        });
        return ids;
    }

    private static <T extends Element> T identified(T element, Set<String> ids, String base) {
        int number = 1;
        while (!ids.add(base + number)) {
            number++;
        }
        element.setId(base + number);
        return element;
    }

    private static Site site(Floor floor) {
        return (Site) floor.eContainer();
    }

    /** Adds an empty floor above the others. */
    public static Floor addFloor(Site site, String name) {
        Floor floor = identified(SiteFactory.eINSTANCE.createFloor(), site, "floor"); //$NON-NLS-1$
        floor.setName(name);
        floor.setLevel(site.getFloors().stream().mapToInt(Floor::getLevel).max().orElse(-1) + 1);
        double below = site.getFloors().stream().mapToDouble(f -> f.getElevation() + f.getCeiling()).max().orElse(0);
        floor.setElevation(below);
        site.getFloors().add(floor);
        return floor;
    }

    /**
     * Adds a floor with the walls, zones, trays, risers and the background of another; devices stay where they are,
     * because each stands in one place only.
     */
    public static Floor duplicate(Floor floor, String name) {
        Site site = site(floor);
        Floor copy = EcoreUtil.copy(floor);
        copy.getPlacements().clear();
        copy.getRoutes().clear();
        Set<String> ids = ids(site);
        identified(copy, ids, "floor"); //$NON-NLS-1$
        copy.setName(name);
        copy.setLevel(floor.getLevel() + 1);
        copy.setElevation(floor.getElevation() + floor.getCeiling());
        copy.eAllContents().forEachRemaining(e -> {
            if (e instanceof Element part) {
                identified(part, ids, base(part));
            }
        });
        site.getFloors().add(site.getFloors().indexOf(floor) + 1, copy);
        return copy;
    }

    private static String base(EObject element) {
        return element.eClass().getName().toLowerCase(Locale.ROOT);
    }

    /** Changes the order of floors; the index is clipped. */
    public static void reorder(Floor floor, int index) {
        List<Floor> floors = site(floor).getFloors();
        site(floor).getFloors().move(Math.clamp(index, 0, floors.size() - 1), floor);
    }

    public static Wall addWall(Floor floor, List<Spot> corners) {
        Wall wall = identified(SiteFactory.eINSTANCE.createWall(), site(floor), "wall"); //$NON-NLS-1$
        wall.setPoints(new Polyline(corners).format());
        if (floor.getCeiling() > 0) {
            wall.setHeight(floor.getCeiling());
        }
        floor.getWalls().add(wall);
        return wall;
    }

    /** Adds walls of a material, as high as the ceiling, or outdoors as a wall usually is. */
    public static List<Wall> addWalls(Floor floor, List<WallLine> lines, WallMaterial material) {
        Set<String> ids = ids(site(floor));
        List<Wall> walls = new ArrayList<>();
        for (WallLine line : lines) {
            Wall wall = identified(SiteFactory.eINSTANCE.createWall(), ids, "wall"); //$NON-NLS-1$
            wall.setPoints(new Polyline(line.corners()).format());
            wall.setThickness(line.thickness());
            wall.setMaterial(material);
            if (floor.getCeiling() > 0) {
                wall.setHeight(floor.getCeiling());
            }
            walls.add(wall);
        }
        floor.getWalls().addAll(walls);
        return walls;
    }

    /** Adds an opening around a place of a wall, m from its first corner, as far as the wall reaches. */
    public static Opening addOpening(Wall wall, OpeningKind kind, double middle, double width) {
        double length = Polyline.parse(wall.getPoints()).length();
        Opening opening = identified(SiteFactory.eINSTANCE.createOpening(), site((Floor) wall.eContainer()), "opening"); //$NON-NLS-1$
        opening.setKind(kind);
        opening.setWidth(Math.min(width, length));
        opening.setOffset(Math.clamp(middle - opening.getWidth() / 2, 0, length - opening.getWidth()));
        switch (kind) {
            case DOOR -> opening.setHead(Math.min(DOOR, wall.getHeight()));
            case WINDOW -> {
                opening.setSill(Math.min(SILL, wall.getHeight()));
                opening.setHead(Math.min(DOOR, wall.getHeight()));
            }
            case PASSAGE -> opening.setHead(0);
        }
        wall.getOpenings().add(opening);
        return opening;
    }

    public static Zone addZone(Floor floor, List<Spot> corners, String name) {
        Zone zone = identified(SiteFactory.eINSTANCE.createZone(), site(floor), "zone"); //$NON-NLS-1$
        zone.setName(name);
        zone.setPoints(new Polyline(corners).format());
        floor.getZones().add(zone);
        return zone;
    }

    /** Adds what a zone needs; a network to run is chosen afterwards. */
    public static Need addNeed(Zone zone, NeedTask task) {
        Need need = SiteFactory.eINSTANCE.createNeed();
        need.setTask(task);
        zone.getNeeds().add(need);
        return need;
    }

    public static Tray addTray(Floor floor, List<Spot> corners) {
        Tray tray = identified(SiteFactory.eINSTANCE.createTray(), site(floor), "tray"); //$NON-NLS-1$
        tray.setPoints(new Polyline(corners).format());
        if (floor.getCeiling() > 0) {
            tray.setHeight(Math.max(0, floor.getCeiling() - 0.4));
        }
        floor.getTrays().add(tray);
        return tray;
    }

    public static Riser addRiser(Floor floor, Spot at) {
        Riser riser = identified(SiteFactory.eINSTANCE.createRiser(), site(floor), "riser"); //$NON-NLS-1$
        riser.setX(round(at.x()));
        riser.setY(round(at.y()));
        floor.getRisers().add(riser);
        return riser;
    }

    /** Where a device stands, on whatever floor. */
    public static Optional<Placement> placement(Site site, Device device) {
        return site.getFloors().stream().flatMap(f -> f.getPlacements().stream()).filter(p -> p.getDevice() == device).findFirst();
    }

    /** Devices that stand on no floor. */
    public static List<Device> unplaced(Site site) {
        Set<Device> placed = new HashSet<>();
        site.getFloors().forEach(f -> f.getPlacements().forEach(p -> placed.add(p.getDevice())));
        return site.getDevices().stream().filter(d -> !placed.contains(d)).toList();
    }

    /**
     * Puts a device of the site on a floor. It is never copied: from another place it comes with its settings.
     *
     * @param height of its lens, microphone or antenna when it was nowhere before, m
     */
    public static Placement place(Floor floor, Device device, Spot at, double height) {
        Placement placement = placement(site(floor), device).orElse(null);
        if (placement == null) {
            placement = SiteFactory.eINSTANCE.createPlacement();
            placement.setDevice(device);
            placement.setHeight(height);
        }
        if (placement.eContainer() != floor) {
            floor.getPlacements().add(placement);
        }
        placement.setX(round(at.x()));
        placement.setY(round(at.y()));
        return placement;
    }

    /** Moves parts of a floor; corners of lines, devices and risers. Openings slide along their wall elsewhere. */
    public static void move(Collection<? extends EObject> parts, double dx, double dy) {
        for (EObject part : parts) {
            switch (part) {
                case Placement p -> {
                    p.setX(round(p.getX() + dx));
                    p.setY(round(p.getY() + dy));
                }
                case Riser r -> {
                    r.setX(round(r.getX() + dx));
                    r.setY(round(r.getY() + dy));
                }
                default -> corners(part).ifPresent(line -> setCorners(part, line.moved(dx, dy)));
            }
        }
    }

    private static double round(double metres) {
        return Math.round(metres * 1000) / 1000.0;
    }

    /** The corners of a wall, zone, tray or route; empty for everything else. */
    public static Optional<Polyline> corners(EObject part) {
        return switch (part) {
            case Wall wall -> Optional.of(Polyline.parse(wall.getPoints()));
            case Zone zone -> Optional.of(Polyline.parse(zone.getPoints()));
            case Tray tray -> Optional.of(Polyline.parse(tray.getPoints()));
            case Route route -> Optional.of(Polyline.parse(route.getPoints()));
            case null, default -> Optional.empty();
        };
    }

    /** Gives a wall, zone, tray or route other corners; a route becomes one that was drawn by hand. */
    public static void setCorners(EObject part, Polyline line) {
        switch (part) {
            case Wall wall -> wall.setPoints(line.format());
            case Zone zone -> zone.setPoints(line.format());
            case Tray tray -> tray.setPoints(line.format());
            case Route route -> {
                route.setPoints(line.format());
                route.setManual(true);
            }
            default -> throw new IllegalArgumentException(part.eClass().getName());
        }
    }

    /** Takes parts off a floor; devices stay in the site. */
    public static void remove(Collection<? extends EObject> parts) {
        List.copyOf(parts).forEach(EcoreUtil::remove);
    }

    /** Copies of the walls, zones, trays and risers among some parts, for {@link #paste}. */
    public static List<Element> copy(Collection<? extends EObject> parts) {
        return parts.stream().filter(p -> p instanceof Wall || p instanceof Zone || p instanceof Tray || p instanceof Riser)
                .map(p -> (Element) EcoreUtil.copy(p)).toList();
    }

    /** Adds copies of what {@link #copy} took, with new ids. */
    public static List<Element> paste(Floor floor, Collection<? extends Element> copied, double dx, double dy) {
        List<Element> added = new ArrayList<>();
        Set<String> ids = ids(site(floor));
        for (Element original : copied) {
            Element part = identified(EcoreUtil.copy(original), ids, base(original));
            switch (part) {
                case Wall wall -> {
                    wall.getOpenings().forEach(o -> identified(o, ids, base(o)));
                    floor.getWalls().add(wall);
                }
                case Zone zone -> floor.getZones().add(zone);
                case Tray tray -> floor.getTrays().add(tray);
                case Riser riser -> floor.getRisers().add(riser);
                default -> throw new IllegalArgumentException(part.eClass().getName());
            }
            added.add(part);
        }
        move(added, dx, dy);
        return added;
    }

    /**
     * Scales the background so that two of its points are a known distance apart; the first stays where it is.
     *
     * @param metres real distance, greater than 0
     */
    public static void calibrate(Floor floor, Spot first, Spot second, double metres) {
        double factor = metres / first.distance(second);
        double scale = floor.getBackgroundScale() > 0 ? floor.getBackgroundScale() : UNCALIBRATED;
        floor.setBackgroundScale(scale * factor);
        floor.setBackgroundX(round(first.x() - (first.x() - floor.getBackgroundX()) * factor));
        floor.setBackgroundY(round(first.y() - (first.y() - floor.getBackgroundY()) * factor));
    }

    /** The box around everything that is drawn on a floor, without the background. */
    public static Extent extent(Floor floor) {
        Extent extent = Extent.NONE;
        for (Wall wall : floor.getWalls()) {
            extent = extent.plus(Extent.of(Polyline.parse(wall.getPoints()).corners()));
        }
        for (Zone zone : floor.getZones()) {
            extent = extent.plus(Extent.of(Polyline.parse(zone.getPoints()).corners()));
        }
        for (Tray tray : floor.getTrays()) {
            extent = extent.plus(Extent.of(Polyline.parse(tray.getPoints()).corners()));
        }
        for (Placement placement : floor.getPlacements()) {
            extent = extent.plus(new Spot(placement.getX(), placement.getY()));
        }
        for (Riser riser : floor.getRisers()) {
            extent = extent.plus(new Spot(riser.getX(), riser.getY()));
        }
        return floor.getWidth() > 0 && floor.getDepth() > 0 ? extent.plus(new Extent(0, 0, floor.getWidth(), floor.getDepth())) : extent;
    }
}
