package org.headend.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import org.headend.catalog.Catalog;
import org.headend.catalog.DeviceType;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.headend.design.AutoLayout.Kind;
import org.headend.design.AutoLayout.Position;
import org.headend.design.site.Device;
import org.headend.design.site.Diagram;
import org.headend.design.site.Document;
import org.headend.design.site.Link;
import org.headend.design.site.Node;
import org.junit.jupiter.api.Test;

class AutoLayoutTest {
    private final Document document = Designs.create("test");
    private final Diagram diagram = Designs.topology(document);

    /** A switch with cameras, all at random places that may overlap. */
    private void star(int cameras, Random random) {
        Device hub = add("switch-poe-24", random);
        for (int i = 0; i < cameras; i++) {
            Device camera = add("camera-fixed", random);
            document.getSite().getLinks().add(Designs.link(document.getSite(), hub.getPorts().get(i % 24), camera.getPorts().get(0)));
        }
    }

    private Device add(String type, Random random) {
        DeviceType found = Catalog.builtIn().type("generic/" + type).orElseThrow();
        Device device = Designs.device(document.getSite(), found, Locale.ENGLISH);
        document.getSite().getDevices().add(device);
        Designs.node(diagram, device, random.nextInt(900), random.nextInt(600));
        return device;
    }

    private static boolean overlap(Position a, Position b) {
        return Math.abs(a.x() - b.x()) < AutoLayout.NODE_WIDTH && Math.abs(a.y() - b.y()) < AutoLayout.NODE_HEIGHT;
    }

    private void assertFree(Map<Node, Position> moved, List<Node> staying) {
        List<Position> placed = new ArrayList<>(moved.values());
        for (int i = 0; i < placed.size(); i++) {
            for (int k = 0; k < i; k++) {
                assertFalse(overlap(placed.get(i), placed.get(k)), placed.get(i) + " " + placed.get(k));
            }
            for (Node node : staying) {
                assertFalse(overlap(placed.get(i), new Position(node.getX(), node.getY())), "covers " + node.getDevice().getName());
            }
            assertTrue(placed.get(i).x() >= 0 && placed.get(i).y() >= 0);
        }
    }

    @Test
    void hubsStandAboveWhatHangsOnThem() {
        star(6, new Random(1));
        Map<Node, Position> moved = AutoLayout.layered(diagram, document.getSite().getLinks());
        assertEquals(7, moved.size());
        int hub = moved.get(diagram.getNodes().get(0)).y();
        diagram.getNodes().subList(1, 7).forEach(node -> assertTrue(moved.get(node).y() > hub));
        assertFree(moved, List.of());
    }

    @Test
    void pinnedNodesStayAndAreNotCovered() {
        for (int seed = 0; seed < 20; seed++) {
            document.getSite().getLinks().clear();
            document.getSite().getDevices().clear();
            diagram.getNodes().clear();
            star(12, new Random(seed));
            List<Node> pinned = List.of(diagram.getNodes().get(0), diagram.getNodes().get(5));
            pinned.get(1).setX(pinned.get(0).getX() + 200);
            pinned.forEach(node -> node.setPinned(true));
            Map<Node, Position> moved = AutoLayout.layered(diagram, document.getSite().getLinks());
            assertEquals(11, moved.size());
            assertTrue(pinned.stream().noneMatch(moved::containsKey));
            assertFree(moved, pinned);
        }
    }

    @Test
    void aSelectionIsLaidOutWhereItIs() {
        star(8, new Random(3));
        List<Node> selection = diagram.getNodes().subList(2, 6);
        Map<Node, Position> moved = AutoLayout.layered(diagram, selection, document.getSite().getLinks());
        assertEquals(4, moved.size());
        List<Node> staying = new ArrayList<>(diagram.getNodes());
        staying.removeAll(selection);
        assertFree(moved, staying);
        assertEquals(selection.stream().mapToInt(Node::getY).min().orElseThrow(),
                moved.values().stream().mapToInt(Position::y).min().orElseThrow());
        assertEquals(Map.of(), AutoLayout.layered(diagram, List.of(), document.getSite().getLinks()));
    }

    /** Switches in a tree, each with cameras. */
    private void campus(int devices) {
        Random random = new Random(5);
        List<Device> hubs = new ArrayList<>();
        for (int i = 0; i < devices; i++) {
            boolean hub = i % 20 == 0;
            Device device = add(hub ? "switch-poe-24" : "camera-fixed", random);
            if (!hubs.isEmpty()) {
                Device above = hubs.get(hub ? (hubs.size() - 1) / 4 : hubs.size() - 1);
                document.getSite().getLinks().add(Designs.link(document.getSite(), above.getPorts().get(i % 24), device.getPorts().get(hub ? 24 : 0)));
            }
            if (hub) {
                hubs.add(device);
            }
        }
    }

    @Test
    void springsBringTogetherWhatIsLinkedWithoutAnythingOnAnotherAlsoForManyDevices() {
        campus(400);
        Map<Node, Position> moved = AutoLayout.arrange(Kind.FORCE, diagram, diagram.getNodes(), document.getSite().getLinks(), new NullProgressMonitor()).nodes();
        assertEquals(400, moved.size());
        assertFree(moved, List.of());
        double linked = 0;
        for (Link link : document.getSite().getLinks()) {
            linked += distance(moved, (Device) link.getPorts().get(0).eContainer(), (Device) link.getPorts().get(1).eContainer());
        }
        double any = 0;
        for (int i = 0; i < 400; i++) {
            any += distance(moved, diagram.getNodes().get(i).getDevice(), diagram.getNodes().get((i * 7 + 200) % 400).getDevice());
        }
        assertTrue(linked / document.getSite().getLinks().size() < any / 400 / 2, "linked " + linked / document.getSite().getLinks().size() + " px apart, others " + any / 400);
    }

    private double distance(Map<Node, Position> places, Device a, Device b) {
        Position p = places.get(Designs.topology(document).getNodes().stream().filter(n -> n.getDevice() == a).findFirst().orElseThrow());
        Position q = places.get(Designs.topology(document).getNodes().stream().filter(n -> n.getDevice() == b).findFirst().orElseThrow());
        return Math.hypot(p.x() - q.x(), p.y() - q.y());
    }

    @Test
    void everyLayoutEndsWhenItIsCancelled() {
        campus(60);
        for (Kind kind : Kind.values()) {
            NullProgressMonitor monitor = new NullProgressMonitor();
            monitor.setCanceled(true);
            assertThrows(OperationCanceledException.class,
                    () -> AutoLayout.arrange(kind, diagram, diagram.getNodes(), document.getSite().getLinks(), monitor), kind.name());
        }
    }

    @Test
    void newDevicesGetAPlaceAndNothingElseMoves() {
        star(10, new Random(9));
        AutoLayout.layered(diagram, document.getSite().getLinks()).forEach((node, p) -> {
            node.setX(p.x());
            node.setY(p.y());
        });
        Map<Node, Position> before = new java.util.HashMap<>();
        diagram.getNodes().forEach(n -> before.put(n, new Position(n.getX(), n.getY())));
        List<Node> old = List.copyOf(diagram.getNodes());
        for (int i = 0; i < 5; i++) {
            Device camera = add("camera-fixed", new Random(i));
            diagram.getNodes().remove(diagram.getNodes().size() - 1);
            document.getSite().getLinks().add(Designs.link(document.getSite(), old.get(0).getDevice().getPorts().get(10 + i), camera.getPorts().get(0)));
        }
        assertTrue(DesignEdits.completeDiagram(document));
        assertEquals(old.size() + 5, diagram.getNodes().size());
        before.forEach((node, p) -> assertEquals(p, new Position(node.getX(), node.getY())));
        Map<Node, Position> added = new java.util.HashMap<>();
        diagram.getNodes().stream().filter(n -> !old.contains(n)).forEach(n -> added.put(n, new Position(n.getX(), n.getY())));
        assertFree(added, old);
    }
}
