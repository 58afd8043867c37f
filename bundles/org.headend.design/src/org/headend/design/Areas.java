package org.headend.design;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headend.design.Scene.Frame;
import org.headend.design.site.Area;
import org.headend.design.site.AreaKind;
import org.headend.design.site.Device;
import org.headend.design.site.Diagram;
import org.headend.design.site.Document;
import org.headend.design.site.Group;
import org.headend.design.site.Node;
import org.headend.design.site.Site;
import org.headend.design.site.SiteFactory;
import org.headend.design.site.View;

/** Changes of areas and of the groups that show them: making, filling, moving, collapsing, dissolving. */
public final class Areas {

    private Areas() {
    }

    /** All areas of a site, each before what lies in it. */
    public static List<Area> all(Site site) {
        List<Area> all = new ArrayList<>();
        collect(site.getAreas(), all);
        return all;
    }

    private static void collect(List<Area> areas, List<Area> all) {
        for (Area area : areas) {
            all.add(area);
            collect(area.getAreas(), all);
        }
    }

    /** The area in which an area lies; empty for one of the site itself. */
    public static Optional<Area> parent(Area area) {
        return area.eContainer() instanceof Area outer ? Optional.of(outer) : Optional.empty();
    }

    /** An area in the site or in another area, not drawn yet. @param parent null for the site */
    public static Area create(Site site, Area parent, AreaKind kind, String name) {
        Area area = SiteFactory.eINSTANCE.createArea();
        Set<String> ids = new HashSet<>();
        all(site).forEach(a -> ids.add(a.getId()));
        int number = 1;
        while (ids.contains("area" + number)) { //$NON-NLS-1$
            number++;
        }
        area.setId("area" + number); //$NON-NLS-1$
        area.setKind(kind);
        area.setName(name);
        (parent == null ? site.getAreas() : parent.getAreas()).add(area);
        return area;
    }

    /**
     * Puts devices and groups into a new area that lies where all of them were, and draws it.
     *
     * @param x where it is drawn when nothing is in it, px
     */
    public static Group group(Document document, Collection<Device> devices, Collection<Group> groups, AreaKind kind, String name, int x, int y) {
        Set<Area> outer = new HashSet<>();
        devices.forEach(d -> outer.add(d.getArea()));
        groups.forEach(g -> outer.add(parent(g.getArea()).orElse(null)));
        Area parent = outer.size() == 1 ? outer.iterator().next() : null;
        Area area = create(document.getSite(), parent, kind, name);
        devices.forEach(d -> d.setArea(area));
        groups.forEach(g -> area.getAreas().add(g.getArea()));
        return draw(Designs.topology(document), area, x, y);
    }

    /** The group that draws an area; made where there is none. */
    public static Group draw(Diagram diagram, Area area, int x, int y) {
        return group(diagram, area).orElseGet(() -> {
            Group group = SiteFactory.eINSTANCE.createGroup();
            group.setArea(area);
            group.setX(x);
            group.setY(y);
            diagram.getGroups().add(group);
            return group;
        });
    }

    public static Optional<Group> group(Diagram diagram, Area area) {
        return diagram.getGroups().stream().filter(g -> g.getArea() == area).findFirst();
    }

    /** Draws all areas that are not drawn yet and hold something; empty ones stand in a row above the diagram. @return the new groups */
    public static List<Group> drawAll(Document document) {
        Diagram diagram = Designs.topology(document);
        List<Group> added = new ArrayList<>();
        for (Area area : all(document.getSite())) {
            if (group(diagram, area).isEmpty()) {
                added.add(draw(diagram, area, 24 + added.size() * 40, 24));
            }
        }
        return added;
    }

    /** Collapses a group at the corner of its frame, or expands it again: its devices stand where it stands now. */
    public static void collapse(Diagram diagram, Group group, boolean collapsed) {
        if (group.isCollapsed() == collapsed) {
            return;
        }
        if (collapsed) {
            Scene scene = new Scene(diagram);
            scene.frames().stream().filter(f -> f.group() == group).findFirst().ifPresent(frame -> {
                group.setX(frame.box().x());
                group.setY(frame.box().y());
            });
        }
        group.setCollapsed(collapsed);
    }

    /** Moves a group with all that is in it. */
    public static void move(Scene scene, Group group, int dx, int dy) {
        for (Node node : scene.nodes(group)) {
            node.setX(node.getX() + dx);
            node.setY(node.getY() + dy);
        }
        List<Group> groups = new ArrayList<>(scene.groups(group));
        groups.add(group);
        for (Group each : groups) {
            each.setX(each.getX() + dx);
            each.setY(each.getY() + dy);
        }
    }

    /** Takes an area away; what is in it belongs to the area around it. */
    public static void dissolve(Document document, Area area) {
        Area parent = parent(area).orElse(null);
        for (Device device : document.getSite().getDevices()) {
            if (device.getArea() == area) {
                device.setArea(parent);
            }
        }
        EList<Area> siblings = parent == null ? document.getSite().getAreas() : parent.getAreas();
        siblings.addAll(List.copyOf(area.getAreas()));
        forget(document, Set.of(area));
        EcoreUtil.remove(area);
    }

    private static void forget(Document document, Set<Area> gone) {
        for (Diagram diagram : document.getDiagrams()) {
            diagram.getGroups().removeIf(g -> gone.contains(g.getArea()));
            for (View view : diagram.getViews()) {
                view.getCollapsed().removeIf(gone::contains);
            }
        }
    }

    /** Puts an area into another one; false when that would close a circle. @param parent null for the site */
    public static boolean nest(Site site, Area area, Area parent) {
        if (parent != null && EcoreUtil.isAncestor(area, parent) || parent(area).orElse(null) == parent) {
            return false;
        }
        (parent == null ? site.getAreas() : parent.getAreas()).add(area);
        return true;
    }

    /** The innermost frame at a place that is not in one of the {@code moving} groups. */
    public static Optional<Group> at(List<Frame> frames, int x, int y, Set<Group> moving) {
        Group found = null;
        for (Frame frame : frames) { // outer ones first
            if (frame.box().contains(x, y) && !moving.contains(frame.group())) {
                found = frame.group();
            }
        }
        return Optional.ofNullable(found);
    }

    /**
     * Which devices change their area when cards are moved: each goes to the innermost frame that its middle lies in.
     * Where all of a group move together, the group moves and nothing changes, and a device that goes a little over the
     * border of its frame stays in it, so that groups can be made wider.
     *
     * @param moves new positions
     * @return the new areas; null for none
     */
    public static Map<Device, Area> drop(Scene scene, Map<Node, AutoLayout.Position> moves) {
        List<Frame> frames = scene.frames();
        if (frames.isEmpty()) {
            return Map.of();
        }
        Map<Group, Frame> byGroup = new HashMap<>();
        frames.forEach(f -> byGroup.put(f.group(), f));
        Map<Device, Area> changes = new HashMap<>();
        for (Map.Entry<Node, AutoLayout.Position> move : moves.entrySet()) {
            Device device = move.getKey().getDevice();
            Group own = scene.group(device).orElse(null);
            if (own != null && moves.keySet().containsAll(scene.nodes(own))) {
                continue;
            }
            int x = move.getValue().x() + AutoLayout.NODE_WIDTH / 2;
            int y = move.getValue().y() + AutoLayout.NODE_HEIGHT / 2;
            Group target = at(frames, x, y, Set.of()).orElse(null);
            if (target == own || own != null && byGroup.containsKey(own) && byGroup.get(own).box().grown(AutoLayout.NODE_WIDTH / 2).contains(x, y)
                    && (target == null || target == scene.parent(own).orElse(null))) {
                continue;
            }
            changes.put(device, target == null ? outside(own) : target.getArea());
        }
        changes.entrySet().removeIf(e -> Objects.equals(e.getKey().getArea(), e.getValue()));
        return changes;
    }

    /** Out of a group: where that lies in areas that are not drawn, the device stays in those. */
    private static Area outside(Group own) {
        EObject outer = own == null ? null : own.getArea().eContainer();
        return outer instanceof Area area ? area : null;
    }
}
