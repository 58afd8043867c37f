package org.headend.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headend.design.site.Area;
import org.headend.design.site.Device;
import org.headend.design.site.Diagram;
import org.headend.design.site.Document;
import org.headend.design.site.Edge;
import org.headend.design.site.Element;
import org.headend.design.site.Floor;
import org.headend.design.site.Link;
import org.headend.design.site.Node;
import org.headend.design.site.Port;
import org.headend.design.site.Site;
import org.headend.design.site.SiteFactory;

/** Changes that concern the site and its diagrams at once: removing, copying, pasting. */
public final class DesignEdits {
    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d+)"); //$NON-NLS-1$

    private DesignEdits() {
    }

    /** Removes links, and devices with everything that refers to them. */
    public static void remove(Document document, Collection<Device> devices, Collection<Link> links) {
        Set<Link> gone = new LinkedHashSet<>(links);
        for (Device device : devices) {
            device.getPorts().forEach(p -> gone.addAll(p.getLinks()));
        }
        Set<Device> goneDevices = new HashSet<>(devices);
        for (Diagram diagram : document.getDiagrams()) {
            removeAll(diagram.getEdges(), diagram.getEdges().stream().filter(e -> gone.contains(e.getLink())).toList());
            removeAll(diagram.getNodes(), diagram.getNodes().stream().filter(n -> goneDevices.contains(n.getDevice())).toList());
        }
        document.getSite().getFloors().forEach(floor -> removeAll(floor.getPlacements(),
                floor.getPlacements().stream().filter(p -> goneDevices.contains(p.getDevice())).toList()));
        Set<EObject> all = new HashSet<>(goneDevices);
        all.addAll(gone);
        forget(document, all);
        gone.forEach(link -> link.getPorts().clear());
        removeAll(document.getSite().getLinks(), gone);
        removeAll(document.getSite().getDevices(), goneDevices);
    }

    /** Takes back every mention of what leaves the document, and of what is inside it; without it the file could not be saved. */
    public static void forget(Document document, Set<? extends EObject> gone) {
        Site site = document.getSite();
        Predicate<EObject> inside = o -> {
            EObject at = o;
            while (at != null && !gone.contains(at)) {
                at = at.eContainer();
            }
            return at != null;
        };
        for (Device device : site.getDevices()) {
            if (inside.test(device.getArea())) {
                device.setArea(null);
            }
            device.getReportsTo().removeIf(inside);
            device.getStreams().forEach(stream -> stream.getConsumers().removeIf(inside));
        }
        for (Floor floor : site.getFloors()) {
            floor.getRoutes().removeIf(route -> inside.test(route.getLink()));
            floor.getPlacements().removeIf(placement -> inside.test(placement.getDevice()));
            floor.getPlacements().stream().filter(p -> inside.test(p.getStream())).forEach(p -> p.setStream(null));
        }
        for (Diagram diagram : document.getDiagrams()) {
            diagram.getNodes().removeIf(node -> inside.test(node.getDevice()));
            diagram.getEdges().removeIf(edge -> inside.test(edge.getLink()));
            diagram.getGroups().removeIf(group -> inside.test(group.getArea()));
            diagram.getViews().forEach(view -> {
                view.getFocus().removeIf(inside);
                view.getCollapsed().removeIf(inside);
            });
        }
        Set<String> ids = new HashSet<>();
        gone.forEach(o -> {
            if (o instanceof Element element) {
                ids.add(element.getId());
            }
        });
        site.getSuppressions().removeIf(suppression -> ids.contains(suppression.getElement()));
    }

    private static <T extends EObject> void removeAll(List<T> list, Collection<T> gone) {
        if (!gone.isEmpty()) {
            list.removeAll(gone);
        }
    }

    /** A document of its own with copies of the devices, of the links between them and of how they are drawn. */
    public static Document copy(Document document, Collection<Device> devices) {
        Set<Device> wanted = new LinkedHashSet<>(devices);
        List<Link> links = document.getSite().getLinks().stream().filter(link -> link.getPorts().size() == 2
                && link.getPorts().stream().allMatch(p -> wanted.contains(p.eContainer()))).toList();
        Diagram diagram = Designs.topology(document);
        List<Node> nodes = diagram.getNodes().stream().filter(n -> wanted.contains(n.getDevice())).toList();
        List<Edge> edges = diagram.getEdges().stream().filter(e -> links.contains(e.getLink())).toList();
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        Document copy = Designs.create(""); //$NON-NLS-1$
        copy.getSite().getDevices().addAll(copier.copyAll(wanted));
        copy.getSite().getLinks().addAll(copier.copyAll(links));
        Designs.topology(copy).getNodes().addAll(copier.copyAll(nodes));
        Designs.topology(copy).getEdges().addAll(copier.copyAll(edges));
        copier.copyReferences();
        return copy;
    }

    /**
     * Adds what {@link #copy} took, with new ids, and new names where they are taken. What only one device can have, such
     * as an address, stays unless another device of the target has it. References to what is in no part of the target are dropped.
     *
     * @return the new nodes
     */
    public static List<Node> paste(Document target, Document copied, int dx, int dy) {
        Document part = EcoreUtil.copy(copied);
        Site site = target.getSite();
        Set<String> ids = new HashSet<>();
        Set<String> names = new HashSet<>();
        Set<String> taken = new HashSet<>();
        site.getDevices().forEach(d -> {
            ids.add(d.getId());
            names.add(d.getName());
            taken.add(d.getHostname());
            taken.add(d.getSerialNumber());
            d.getPorts().forEach(p -> taken.addAll(Arrays.asList(host(p), p.getMac())));
        });
        site.getLinks().forEach(l -> ids.add(l.getId()));
        Map<String, Integer> counters = new HashMap<>();
        for (Device device : part.getSite().getDevices()) {
            String old = device.getId();
            device.setId(fresh(base(old), "", ids, counters)); //$NON-NLS-1$
            if (!names.add(device.getName())) {
                device.setName(fresh(base(device.getName()).stripTrailing(), " ", names, counters)); //$NON-NLS-1$
            }
            for (Port port : device.getPorts()) {
                port.setId(device.getId() + '.' + port.getName());
                if (taken.contains(host(port))) {
                    port.setAddress(null);
                }
                if (taken.contains(port.getMac())) {
                    port.setMac(null);
                }
            }
            device.setHostname(taken.contains(device.getHostname()) ? null : device.getHostname());
            device.setSerialNumber(taken.contains(device.getSerialNumber()) ? null : device.getSerialNumber());
        }
        part.getSite().getLinks().forEach(link -> link.setId(fresh("link", "", ids, counters))); //$NON-NLS-1$ //$NON-NLS-2$
        settle(part, target);
        List<Node> nodes = new ArrayList<>(Designs.topology(part).getNodes());
        List<Edge> edges = new ArrayList<>(Designs.topology(part).getEdges());
        nodes.forEach(n -> {
            n.setX(n.getX() + dx);
            n.setY(n.getY() + dy);
            n.setPinned(false);
        });
        edges.forEach(e -> e.setBendPoints(BendPoints.format(BendPoints.parse(e.getBendPoints()).stream()
                .map(p -> new AutoLayout.Position(p.x() + dx, p.y() + dy)).toList())));
        site.getDevices().addAll(List.copyOf(part.getSite().getDevices()));
        site.getLinks().addAll(List.copyOf(part.getSite().getLinks()));
        Designs.topology(target).getNodes().addAll(nodes);
        Designs.topology(target).getEdges().addAll(edges);
        return nodes;
    }

    /** What copied devices refer to outside of the copy: the same element of the target, or nothing. */
    private static void settle(Document part, Document target) {
        Map<String, Element> own = new HashMap<>();
        target.getSite().eAllContents().forEachRemaining(o -> {
            if (o instanceof Element element && !(o instanceof Port)) {
                own.put(element.getId(), element);
            }
        });
        for (Device device : part.getSite().getDevices()) {
            device.getStreams().forEach(stream -> {
                stream.setId(device.getId() + ".stream." + stream.getName()); //$NON-NLS-1$
                settle(stream.getConsumers(), part, own);
            });
            settle(device.getReportsTo(), part, own);
            if (device.getArea() != null) {
                device.setArea(own.get(device.getArea().getId()) instanceof Area area ? area : null);
            }
        }
    }

    private static void settle(List<Device> devices, Document part, Map<String, Element> own) {
        List<Device> settled = devices.stream().map(d -> EcoreUtil.isAncestor(part, d) ? d : own.get(d.getId()))
                .filter(Device.class::isInstance).map(Device.class::cast).toList();
        if (!settled.equals(devices)) {
            devices.clear();
            devices.addAll(settled);
        }
    }

    private static String host(Port port) {
        return port.getAddress() == null || port.getAddress().isBlank() ? null : port.getAddress().trim().replaceFirst("/.*", ""); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String base(String text) {
        Matcher matcher = NUMBERED.matcher(text == null ? "" : text); //$NON-NLS-1$
        return matcher.matches() && !matcher.group(1).isBlank() ? matcher.group(1) : text == null ? "" : text; //$NON-NLS-1$
    }

    private static String fresh(String base, String gap, Set<String> taken, Map<String, Integer> counters) {
        String key = base + gap;
        int number = counters.getOrDefault(key, gap.isEmpty() ? 1 : 2);
        while (!taken.add(base + gap + number)) {
            number++;
        }
        counters.put(key, number + 1);
        return base + gap + number;
    }

    /** Corners of a link in a diagram; null routes it automatically again. */
    public static void setBendPoints(Diagram diagram, Link link, List<AutoLayout.Position> corners) {
        Edge edge = diagram.getEdges().stream().filter(e -> e.getLink() == link).findFirst().orElse(null);
        if (corners == null || corners.isEmpty()) {
            if (edge != null) {
                diagram.getEdges().remove(edge);
            }
            return;
        }
        if (edge == null) {
            edge = SiteFactory.eINSTANCE.createEdge();
            edge.setLink(link);
            diagram.getEdges().add(edge);
        }
        edge.setBendPoints(BendPoints.format(corners));
    }

    /** Gives nodes to the devices that have none: laid out when the diagram is empty, else near what they are linked with. */
    public static boolean completeDiagram(Document document) {
        Diagram diagram = Designs.topology(document);
        Set<Element> shown = new HashSet<>();
        diagram.getNodes().forEach(n -> shown.add(n.getDevice()));
        List<Device> missing = document.getSite().getDevices().stream().filter(d -> !shown.contains(d)).toList();
        if (missing.isEmpty()) {
            return false;
        }
        if (diagram.getNodes().isEmpty()) {
            missing.forEach(d -> Designs.node(diagram, d, 0, 0));
            AutoLayout.layered(diagram, document.getSite().getLinks()).forEach((node, position) -> {
                node.setX(position.x());
                node.setY(position.y());
            });
        } else {
            Placement.of(diagram, missing).forEach((device, position) -> Designs.node(diagram, device, position.x(), position.y()));
        }
        return true;
    }
}
