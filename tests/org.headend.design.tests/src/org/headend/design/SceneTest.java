package org.headend.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.headend.catalog.Catalog;
import org.headend.design.AutoLayout.Position;
import org.headend.design.Scene.Box;
import org.headend.design.Scene.Frame;
import org.headend.design.site.Area;
import org.headend.design.site.AreaKind;
import org.headend.design.site.Device;
import org.headend.design.site.Diagram;
import org.headend.design.site.Document;
import org.headend.design.site.Group;
import org.headend.design.site.Link;
import org.headend.design.site.Node;
import org.junit.jupiter.api.Test;

class SceneTest {
    private final Document document = Designs.create("scene");
    private final Diagram diagram = Designs.topology(document);

    private Device device(String type, int x, int y) {
        Device device = Designs.device(document.getSite(), Catalog.builtIn().type("generic/" + type).orElseThrow(), Locale.ENGLISH);
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

    private Node node(Device device) {
        return diagram.getNodes().stream().filter(n -> n.getDevice() == device).findFirst().orElseThrow();
    }

    /** A core switch, and a rack with a switch and its cameras. */
    private List<Device> rack(Device core, int cameras) {
        List<Device> devices = new ArrayList<>();
        Device hub = device("switch-poe-8", 400, 300);
        devices.add(hub);
        link(hub, core);
        for (int i = 0; i < cameras; i++) {
            Device camera = device("camera-fixed", 200 + i * 160, 480);
            link(camera, hub);
            devices.add(camera);
        }
        return devices;
    }

    @Test
    void aCollapsedGroupIsOneCardThatKeepsItsOuterLinks() {
        Device core = device("switch-poe-24", 400, 0);
        List<Device> rack = rack(core, 4);
        Group group = Areas.group(document, rack, List.of(), AreaKind.RACK, "Rack", 0, 0);
        Scene open = new Scene(diagram);
        assertEquals(6, open.cards().size());
        Frame frame = open.frames().get(0);
        rack.forEach(d -> assertTrue(frame.box().contains(node(d).getX(), node(d).getY())));
        assertFalse(frame.box().contains(node(core).getX(), node(core).getY()));
        Areas.collapse(diagram, group, true);
        Scene scene = new Scene(diagram);
        assertEquals(2, scene.cards().size());
        assertEquals(List.of(), scene.frames());
        assertEquals(1, scene.drawn().size(), "only the uplink leaves the rack");
        Link uplink = scene.drawn().iterator().next();
        assertEquals(group, scene.card(rack.get(3)).orElseThrow().group());
        List<Position> path = new LinkRoutes(scene).route(uplink);
        assertTrue(path.stream().anyMatch(p -> p.y() == group.getY() || p.y() == group.getY() + AutoLayout.NODE_HEIGHT), path.toString());
    }

    @Test
    void parallelLinksOfACollapsedGroupAreDrawnAsOne() {
        Device core = device("switch-poe-24", 400, 0);
        List<Device> cameras = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            cameras.add(device("camera-fixed", i * 160, 300));
            link(cameras.get(i), core);
        }
        Group group = Areas.group(document, cameras, List.of(), AreaKind.ROOM, "Hall", 0, 0);
        group.setCollapsed(true);
        Scene scene = new Scene(diagram);
        assertEquals(1, scene.drawn().size());
        assertEquals(document.getSite().getLinks(), scene.bundle(scene.drawn().iterator().next()));
    }

    @Test
    void groupsNestAndTheOutermostCollapsedOneStandsForAll() {
        Device core = device("switch-poe-24", 400, 0);
        List<Device> rack = rack(core, 2);
        Group inner = Areas.group(document, rack, List.of(), AreaKind.RACK, "Rack", 0, 0);
        Group outer = Areas.group(document, List.of(core), List.of(inner), AreaKind.BUILDING, "House", 0, 0);
        assertEquals(outer.getArea(), inner.getArea().eContainer());
        List<Frame> frames = new Scene(diagram).frames();
        assertEquals(List.of(outer, inner), frames.stream().map(Frame::group).toList());
        Box box = frames.get(1).box();
        assertTrue(frames.get(0).box().contains(box.x(), box.y()) && frames.get(0).box().contains(box.x() + box.width() - 1, box.y() + box.height() - 1));
        inner.setCollapsed(true);
        outer.setCollapsed(true);
        Scene scene = new Scene(diagram);
        assertEquals(1, scene.cards().size());
        assertEquals(outer, scene.card(rack.get(0)).orElseThrow().group());
        assertFalse(scene.shown(inner));
        assertTrue(scene.drawn().isEmpty());
    }

    @Test
    void movingAGroupMovesAllThatIsInItAlsoWhenItIsCollapsed() {
        List<Device> rack = rack(device("switch-poe-24", 400, 0), 2);
        Group group = Areas.group(document, rack, List.of(), AreaKind.RACK, "Rack", 0, 0);
        Box before = new Scene(diagram).frames().get(0).box();
        Areas.collapse(diagram, group, true);
        Areas.move(new Scene(diagram), group, 70, -30);
        Areas.collapse(diagram, group, false);
        Box after = new Scene(diagram).frames().get(0).box();
        assertEquals(new Box(before.x() + 70, before.y() - 30, before.width(), before.height()), after);
    }

    @Test
    void aDeviceThatIsDroppedInAFrameJoinsItsGroupAndOneThatIsDraggedOutLeaves() {
        Device core = device("switch-poe-24", 400, 0);
        List<Device> rack = rack(core, 3);
        Group group = Areas.group(document, rack, List.of(), AreaKind.RACK, "Rack", 0, 0);
        Scene scene = new Scene(diagram);
        Box box = scene.frames().get(0).box();
        Map<Device, Area> in = Areas.drop(scene, Map.of(node(core), new Position(box.x() + 20, box.y() + 40)));
        assertEquals(Map.of(core, group.getArea()), in);
        Map<Device, Area> out = Areas.drop(scene, Map.of(node(rack.get(1)), new Position(box.x() + box.width() + 200, box.y())));
        assertTrue(out.containsKey(rack.get(1)) && out.get(rack.get(1)) == null);
        Map<Device, Area> wider = Areas.drop(scene, Map.of(node(rack.get(1)), new Position(box.x() + box.width() - 40, box.y() + 60)));
        assertEquals(Map.of(), wider, "a little over the border makes the group wider");
        Map<Node, Position> all = new java.util.HashMap<>();
        rack.forEach(d -> all.put(node(d), new Position(node(d).getX() + 2000, node(d).getY())));
        assertEquals(Map.of(), Areas.drop(scene, all), "all of a group move as the group");
    }

    @Test
    void dissolvingAnAreaLeavesItsContentInTheOuterOne() {
        Device core = device("switch-poe-24", 400, 0);
        List<Device> rack = rack(core, 2);
        Group inner = Areas.group(document, rack, List.of(), AreaKind.RACK, "Rack", 0, 0);
        Group outer = Areas.group(document, List.of(core), List.of(inner), AreaKind.BUILDING, "House", 0, 0);
        Areas.dissolve(document, inner.getArea());
        rack.forEach(d -> assertEquals(outer.getArea(), d.getArea()));
        Areas.dissolve(document, outer.getArea());
        assertTrue(document.getSite().getAreas().isEmpty() && diagram.getGroups().isEmpty());
        assertTrue(rack.stream().allMatch(d -> d.getArea() == null));
    }

    @Test
    void anAreaIsNotPutIntoItself() {
        Area outer = Areas.create(document.getSite(), null, AreaKind.BUILDING, "a");
        Area inner = Areas.create(document.getSite(), outer, AreaKind.ROOM, "b");
        assertFalse(Areas.nest(document.getSite(), outer, inner));
        assertTrue(Areas.nest(document.getSite(), inner, null));
        assertEquals(List.of(outer, inner), Areas.all(document.getSite()));
    }

    @Test
    void linksGoAroundCardsWhereverTheyStand() {
        int through = 0;
        int links = 0;
        for (int seed = 0; seed < 40; seed++) {
            document.getSite().getLinks().clear();
            document.getSite().getDevices().clear();
            diagram.getNodes().clear();
            Random random = new Random(seed);
            for (int row = 0; row < 6; row++) {
                for (int column = 0; column < 6; column++) {
                    if (random.nextInt(4) > 0) {
                        device("switch-poe-8", column * 190 + random.nextInt(30), row * 170 + random.nextInt(40));
                    }
                }
            }
            List<Device> devices = document.getSite().getDevices();
            for (int i = 0; i < devices.size(); i++) {
                Device other = devices.get(random.nextInt(devices.size()));
                if (other != devices.get(i)) {
                    document.getSite().getLinks().add(Designs.link(document.getSite(), devices.get(i).getPorts().get(i % 8), other.getPorts().get(i % 7)));
                }
            }
            LinkRoutes routes = new LinkRoutes(diagram);
            for (Link link : document.getSite().getLinks()) {
                links++;
                through += crossesACard(routes.route(link), link) ? 1 : 0;
            }
        }
        assertTrue(links > 800);
        assertEquals(0, through, "of " + links + " links");
    }

    private boolean crossesACard(List<Position> path, Link link) {
        for (int i = 0; i + 1 < path.size(); i++) {
            Position a = path.get(i);
            Position b = path.get(i + 1);
            assertTrue(a.x() == b.x() || a.y() == b.y(), path.toString());
            Box segment = new Box(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()) + 1, Math.abs(a.y() - b.y()) + 1);
            for (Node node : diagram.getNodes()) {
                boolean own = link.getPorts().stream().anyMatch(p -> p.eContainer() == node.getDevice());
                if (Box.card(node.getX(), node.getY()).grown(own ? -1 : 0).intersects(segment)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void aCardThatIsPutOnALinkPushesItAside() {
        Device top = device("switch-poe-8", 300, 0);
        Device bottom = device("switch-poe-8", 300, 600);
        Device other = device("switch-poe-8", 900, 300);
        Link link = link(top, bottom);
        LinkRoutes routes = new LinkRoutes(diagram);
        assertEquals(2, routes.route(link).size(), "straight");
        node(other).setX(300);
        assertEquals(Set.of(link), routes.moved(List.of(other)));
        assertFalse(crossesACard(routes.route(link), link));
        node(other).setX(900);
        assertTrue(routes.moved(List.of(other)).contains(link));
        assertEquals(2, routes.route(link).size(), "straight again");
    }

    @Test
    void crossingsAreFoundOnTheHorizontalSegmentOnly() {
        Device a = device("switch-poe-8", 0, 300);
        Device b = device("switch-poe-8", 260, 300);
        Link across = link(a, b);
        Link down = link(device("switch-poe-8", 131, 0), device("switch-poe-8", 131, 600));
        LinkRoutes routes = new LinkRoutes(diagram);
        int[][] crossings = routes.crossings(across, 4);
        int count = 0;
        for (int[] segment : crossings) {
            count += segment.length;
        }
        assertEquals(1, count);
        for (int[] segment : routes.crossings(down, 4)) {
            assertEquals(0, segment.length, "the vertical one runs straight on");
        }
    }

    @Test
    void newDevicesArePlacedNearWhatTheyAreLinkedWithAndNothingElseMoves() {
        Device core = device("switch-poe-24", 3000, 1000);
        device("camera-fixed", 0, 0);
        List<Node> before = List.copyOf(diagram.getNodes());
        String places = before.stream().map(n -> n.getX() + "," + n.getY()).toList().toString();
        List<Device> fresh = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Device device = Designs.device(document.getSite(), Catalog.builtIn().type("generic/camera-fixed").orElseThrow(), Locale.ENGLISH);
            document.getSite().getDevices().add(device);
            link(device, core);
            fresh.add(device);
        }
        assertTrue(DesignEdits.completeDiagram(document));
        assertEquals(places, before.stream().map(n -> n.getX() + "," + n.getY()).toList().toString());
        for (Device device : fresh) {
            Node node = node(device);
            assertTrue(Math.abs(node.getX() - 3000) < 1600 && node.getY() > 1000 && node.getY() < 2200, node.toString());
            for (Node other : diagram.getNodes()) {
                assertTrue(other == node || !Box.card(node.getX(), node.getY()).intersects(Box.card(other.getX(), other.getY())));
            }
        }
    }
}
