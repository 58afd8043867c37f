package org.headend.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

import org.headend.catalog.Catalog;
import org.headend.design.AutoLayout.Position;
import org.headend.design.LinkRoutes.Slot;
import org.headend.design.site.Device;
import org.headend.design.site.Diagram;
import org.headend.design.site.Document;
import org.headend.design.site.Link;
import org.headend.design.site.Node;
import org.headend.design.site.Port;
import org.junit.jupiter.api.Test;

class LinkRoutesTest {
    private final Document document = Designs.create("routes");
    private final Diagram diagram = Designs.topology(document);

    private Device device(String type, int x, int y) {
        Device device = Designs.device(document.getSite(), Catalog.builtIn().type(type).orElseThrow(), Locale.ENGLISH);
        document.getSite().getDevices().add(device);
        Designs.node(diagram, device, x, y);
        return device;
    }

    private Link link(Device a, Device b) {
        PortPairs.Pair pair = PortPairs.between(a, b).get(0);
        Link link = Designs.link(document.getSite(), pair.a(), pair.b());
        document.getSite().getLinks().add(link);
        return link;
    }

    private static void assertRightAngles(List<Position> path) {
        for (int i = 0; i + 1 < path.size(); i++) {
            assertTrue(path.get(i).x() == path.get(i + 1).x() || path.get(i).y() == path.get(i + 1).y(), path.toString());
        }
    }

    @Test
    void linksOfAHubDoNotCrossAndShareNoLane() {
        Device hub = device("generic/switch-poe-8", 500, 0);
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            links.add(link(device("generic/camera-fixed", i * 160, 200), hub));
        }
        LinkRoutes routes = new LinkRoutes(diagram);
        Set<Integer> starts = new HashSet<>();
        for (Link link : links) {
            assertRightAngles(routes.route(link));
            assertTrue(starts.add(routes.route(link).get(routes.route(link).size() - 1).x()));
        }
        for (Link a : links) {
            for (Link b : links) {
                assertFalse(a != b && cross(routes.route(a), routes.route(b)), a.getId() + " crosses " + b.getId());
            }
        }
    }

    private static boolean cross(List<Position> a, List<Position> b) {
        for (int i = 0; i + 1 < a.size(); i++) {
            for (int j = 0; j + 1 < b.size(); j++) {
                if (meet(a.get(i), a.get(i + 1), b.get(j), b.get(j + 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean meet(Position a, Position b, Position c, Position d) {
        return Math.max(Math.min(a.x(), b.x()), Math.min(c.x(), d.x())) <= Math.min(Math.max(a.x(), b.x()), Math.max(c.x(), d.x()))
                && Math.max(Math.min(a.y(), b.y()), Math.min(c.y(), d.y())) <= Math.min(Math.max(a.y(), b.y()), Math.max(c.y(), d.y()));
    }

    @Test
    void everyPortHasAPlaceOfItsOwnOnTheBorderOfItsCard() {
        Device gateway = device("generic/ai-gateway", 100, 100);
        link(gateway, device("generic/switch-poe-8", 400, 400));
        LinkRoutes routes = new LinkRoutes(diagram);
        Set<Position> places = new HashSet<>();
        for (Port port : gateway.getPorts()) {
            Slot slot = routes.slot(port);
            assertTrue(places.add(new Position(slot.x(), slot.y())), port.getName());
            assertTrue(slot.x() == 100 || slot.x() == 100 + AutoLayout.NODE_WIDTH || slot.y() == 100
                    || slot.y() == 100 + AutoLayout.NODE_HEIGHT, slot.toString());
        }
    }

    @Test
    void neighboursInARowAreLinkedFromSideToSideAndDistantOnesBelowTheRow() {
        Device a = device("generic/switch-poe-8", 0, 0);
        Link near = link(device("generic/camera-fixed", 200, 0), a);
        Link far = link(device("generic/camera-fixed", 900, 0), a);
        LinkRoutes routes = new LinkRoutes(diagram);
        assertEquals(200, routes.route(near).get(0).x());
        assertEquals(AutoLayout.NODE_HEIGHT, routes.route(far).get(0).y());
        assertTrue(routes.route(far).stream().anyMatch(p -> p.y() > AutoLayout.NODE_HEIGHT));
    }

    @Test
    void cornersMovedByHandStayAndFollowTheirEndsAtRightAngles() {
        Device a = device("generic/switch-poe-8", 0, 0);
        Link link = link(device("generic/camera-fixed", 300, 300), a);
        List<Position> path = new LinkRoutes(diagram).route(link);
        List<Position> corners = BendPoints.moved(path, 1, 0, 40);
        DesignEdits.setBendPoints(diagram, link, corners);
        LinkRoutes routes = new LinkRoutes(diagram);
        assertEquals(path.get(1).y() + 40, routes.route(link).get(1).y());
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            Node node = diagram.getNodes().get(random.nextInt(2));
            node.setX(random.nextInt(1000));
            node.setY(random.nextInt(1000));
            routes.refresh();
            assertRightAngles(routes.route(link));
            List<Position> now = routes.route(link);
            DesignEdits.setBendPoints(diagram, link, BendPoints.moved(now, random.nextInt(now.size() - 1), random.nextInt(80) - 40,
                    random.nextInt(80) - 40));
            routes.refresh();
            assertRightAngles(routes.route(link));
        }
        DesignEdits.setBendPoints(diagram, link, null);
        assertTrue(diagram.getEdges().isEmpty());
    }

    @Test
    void badBendPointsAreRoutedAutomatically() {
        assertEquals(List.of(), BendPoints.parse("1,2 x,3"));
        assertEquals(List.of(), BendPoints.parse(null));
        assertEquals(List.of(new Position(1, -2)), BendPoints.parse(" 1,-2 "));
    }
}
