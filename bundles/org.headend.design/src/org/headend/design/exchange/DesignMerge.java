package org.headend.design.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.headend.design.Areas;
import org.headend.design.AutoLayout.Position;
import org.headend.design.BendPoints;
import org.headend.design.DesignEdits;
import org.headend.design.Designs;
import org.headend.design.columns.AreaPaths;
import org.headend.design.site.Area;
import org.headend.design.site.Device;
import org.headend.design.site.Diagram;
import org.headend.design.site.Document;
import org.headend.design.site.Edge;
import org.headend.design.site.Group;
import org.headend.design.site.Link;
import org.headend.design.site.MediaStream;
import org.headend.design.site.Node;
import org.headend.design.site.Port;
import org.headend.design.site.SitePackage;

/**
 * Takes what was read into a design that is there. A device of the same id and type, where ids were read, or else of the same
 * name and type is the same device and is brought up to date; everything else is added. Nothing is removed.
 */
public final class DesignMerge {
    private final Document target;
    private final Document part;
    private final Set<String> known;
    private final Diagram diagram;
    private final Map<Port, Port> ports = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Device> devicesById = new HashMap<>();
    private final Map<String, List<Device>> devicesByName = new HashMap<>();
    private final Set<Device> matched = new HashSet<>();
    /** What became of the devices of the part. */
    private final Map<Device, Device> taken = new HashMap<>();
    private int added;
    private int updated;
    private int links;

    /** What a merge did, or would do. @param links new links */
    public record Summary(int added, int updated, int links) {
    }

    private DesignMerge(Document target, Document part, Set<String> known) {
        this.target = target;
        this.part = part;
        this.known = known;
        diagram = Designs.topology(target);
        target.getSite().getDevices().forEach(d -> {
            ids.add(d.getId());
            devicesById.put(d.getId(), d);
            devicesByName.computeIfAbsent(key(d), k -> new ArrayList<>()).add(d);
        });
        target.getSite().getLinks().forEach(l -> ids.add(l.getId()));
    }

    /**
     * Changes {@code target} and takes elements out of {@code part}, which is used up.
     *
     * @param known ids of the part that were read, not made up
     * @param dx    how far new devices are moved, px
     */
    public static Summary into(Document target, Document part, Set<String> known, int dx, int dy) {
        return new DesignMerge(target, part, known).merge(dx, dy);
    }

    private Summary merge(int dx, int dy) {
        Map<Area, Area> areas = new HashMap<>();
        for (Area area : Areas.all(part.getSite())) {
            areas.put(area, area(area));
        }
        Map<Device, Node> nodes = new HashMap<>();
        Designs.topology(part).getNodes().forEach(n -> nodes.put(n.getDevice(), n));
        Map<Device, Node> standing = new HashMap<>();
        diagram.getNodes().forEach(n -> standing.put(n.getDevice(), n));
        for (Device device : List.copyOf(part.getSite().getDevices())) {
            Optional<Device> same = same(device);
            Node node = nodes.get(device);
            Area area = areas.get(device.getArea());
            if (same.isPresent()) {
                update(same.get(), device, area);
                taken.put(device, same.get());
                if (node != null && standing.containsKey(same.get())) {
                    standing.get(same.get()).setX(node.getX());
                    standing.get(same.get()).setY(node.getY());
                }
                updated++;
            } else {
                add(device, area);
                taken.put(device, device);
                if (node != null) {
                    Designs.node(diagram, device, node.getX() + dx, node.getY() + dy).setPinned(node.isPinned());
                }
                added++;
            }
        }
        for (Group group : List.copyOf(Designs.topology(part).getGroups())) {
            if (areas.containsKey(group.getArea()) && Areas.group(diagram, areas.get(group.getArea())).isEmpty()) {
                Areas.draw(diagram, areas.get(group.getArea()), group.getX() + dx, group.getY() + dy).setCollapsed(group.isCollapsed());
            }
        }
        taken.values().stream().distinct().forEach(this::repoint);
        Map<Link, Edge> edges = new HashMap<>();
        Designs.topology(part).getEdges().forEach(e -> edges.put(e.getLink(), e));
        for (Link link : List.copyOf(part.getSite().getLinks())) {
            link(link, edges.get(link), dx, dy);
        }
        DesignEdits.completeDiagram(target);
        return new Summary(added, updated, links);
    }

    private Area area(Area area) {
        boolean there = AreaPaths.find(target.getSite(), AreaPaths.path(area)).isPresent();
        Area found = AreaPaths.obtain(target.getSite(), AreaPaths.path(area));
        copy(area, found);
        if (!there) {
            found.setKind(area.getKind());
        }
        return found;
    }

    private Optional<Device> same(Device device) {
        Device byId = known.contains(device.getId()) ? devicesById.get(device.getId()) : null;
        if (byId != null && Objects.equals(byId.getType(), device.getType()) && matched.add(byId)) {
            return Optional.of(byId);
        }
        List<Device> named = devicesByName.getOrDefault(key(device), List.of());
        return named.size() == 1 && matched.add(named.get(0)) ? Optional.of(named.get(0)) : Optional.empty();
    }

    private static String key(Device device) {
        return device.getType() + '\n' + device.getName();
    }

    private void update(Device old, Device device, Area area) {
        copy(device, old);
        if (area != null) {
            old.setArea(area);
        }
        for (Port port : List.copyOf(device.getPorts())) {
            Optional<Port> same = old.getPorts().stream().filter(p -> Objects.equals(p.getName(), port.getName())).findFirst();
            if (same.isPresent()) {
                copy(port, same.get());
                ports.put(port, same.get());
            } else {
                port.setId(old.getId() + '.' + port.getName());
                old.getPorts().add(port);
                ports.put(port, port);
            }
        }
        pointLike(device, old);
        for (MediaStream stream : List.copyOf(device.getStreams())) {
            Optional<MediaStream> same = old.getStreams().stream().filter(s -> Objects.equals(s.getName(), stream.getName())).findFirst();
            if (same.isPresent()) {
                copy(stream, same.get());
                pointLike(stream, same.get());
            } else {
                stream.setId(old.getId() + ".stream." + stream.getName()); //$NON-NLS-1$
                old.getStreams().add(stream);
            }
        }
    }

    /** For a while to devices of the part. */
    private static void pointLike(EObject from, EObject to) {
        DeviceReferences.of(from).stream().filter(from::eIsSet).forEach(r -> DeviceReferences.set(to, r, DeviceReferences.get(from, r)));
    }

    /** To devices of the target. */
    private void repoint(Device device) {
        Stream.concat(Stream.of(device), device.getStreams().stream()).forEach(element -> DeviceReferences.of(element)
                .forEach(r -> {
                    List<Device> before = List.copyOf(DeviceReferences.get(element, r));
                    List<Device> now = before.stream().map(d -> taken.getOrDefault(d, d)).distinct().toList();
                    if (!now.equals(before)) {
                        DeviceReferences.set(element, r, now);
                    }
                }));
    }

    private void add(Device device, Area area) {
        if (!ids.add(device.getId())) {
            String base = device.getId().replaceFirst("\\d+$", ""); //$NON-NLS-1$ //$NON-NLS-2$
            int number = 1;
            while (!ids.add(base + number)) {
                number++;
            }
            device.setId(base + number);
            device.getPorts().forEach(p -> p.setId(device.getId() + '.' + p.getName()));
            device.getStreams().forEach(s -> s.setId(device.getId() + ".stream." + s.getName())); //$NON-NLS-1$
        }
        device.setArea(area);
        device.getPorts().forEach(p -> ports.put(p, p));
        target.getSite().getDevices().add(device);
    }

    /** What the part says, but not ids and nothing that it does not say. */
    private static void copy(EObject from, EObject to) {
        for (EAttribute attribute : from.eClass().getEAllAttributes()) {
            if (attribute != SitePackage.Literals.ELEMENT__ID && from.eIsSet(attribute) && !Objects.equals(from.eGet(attribute), to.eGet(attribute))) {
                to.eSet(attribute, from.eGet(attribute));
            }
        }
    }

    private void link(Link link, Edge edge, int dx, int dy) {
        List<Port> ends = new ArrayList<>();
        link.getPorts().forEach(p -> ends.add(ports.get(p)));
        Optional<Link> same = ends.get(0).getLinks().stream().filter(l -> l != link && l.getPorts().size() == 2 && l.getPorts().containsAll(ends)).findFirst();
        boolean old = same.isPresent();
        Link kept = same.orElse(link);
        if (old) {
            copy(link, kept);
            link.getPorts().clear();
        } else {
            link.getPorts().clear();
            link.getPorts().addAll(ends);
            if (!ids.add(link.getId())) {
                int number = target.getSite().getLinks().size() + 1;
                while (!ids.add("link" + number)) { //$NON-NLS-1$
                    number++;
                }
                link.setId("link" + number); //$NON-NLS-1$
            }
            target.getSite().getLinks().add(link);
            links++;
        }
        if (edge != null) {
            int x = old ? 0 : dx;
            int y = old ? 0 : dy;
            DesignEdits.setBendPoints(diagram, kept, BendPoints.parse(edge.getBendPoints()).stream()
                    .map(p -> new Position(p.x() + x, p.y() + y)).toList());
        }
    }
}
