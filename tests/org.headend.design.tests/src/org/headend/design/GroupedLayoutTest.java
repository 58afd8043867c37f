package org.headend.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.headend.catalog.Catalog;
import org.headend.design.AutoLayout.Arrangement;
import org.headend.design.AutoLayout.Kind;
import org.headend.design.Scene.Box;
import org.headend.design.Scene.Frame;
import org.headend.design.site.AreaKind;
import org.headend.design.site.Device;
import org.headend.design.site.Diagram;
import org.headend.design.site.Document;
import org.headend.design.site.Group;
import org.headend.design.site.Node;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GroupedLayoutTest {
    private final Document document = Designs.create("layout");
    private final Diagram diagram = Designs.topology(document);

    private Device device(String type, Random random) {
        Device device = Designs.device(document.getSite(), Catalog.builtIn().type("generic/" + type).orElseThrow(), Locale.ENGLISH);
        document.getSite().getDevices().add(device);
        Designs.node(diagram, device, random.nextInt(900), random.nextInt(600));
        return device;
    }

    private void link(Device a, Device b) {
        PortPairs.between(a, b).stream().findFirst().ifPresent(p -> document.getSite().getLinks().add(Designs.link(document.getSite(), p.a(), p.b())));
    }

    /** Three racks with a switch and cameras each, two of them in one building, and a loop between the switches. */
    private List<Group> site(Random random) {
        List<Group> racks = new ArrayList<>();
        List<Device> hubs = new ArrayList<>();
        for (int rack = 0; rack < 3; rack++) {
            List<Device> devices = new ArrayList<>();
            Device hub = device("switch-poe-8", random);
            hubs.add(hub);
            devices.add(hub);
            for (int i = 0; i < 5; i++) {
                Device camera = device("camera-fixed", random);
                link(camera, hub);
                devices.add(camera);
            }
            racks.add(Areas.group(document, devices, List.of(), AreaKind.RACK, "Rack " + rack, 0, 0));
        }
        for (int i = 0; i < 3; i++) {
            link(hubs.get(i), hubs.get((i + 1) % 3));
        }
        device("speaker", random);
        Areas.group(document, List.of(), racks.subList(0, 2), AreaKind.BUILDING, "House", 0, 0);
        return racks;
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void groupsStayTogetherAndNothingCoversAnything(Kind kind) {
        site(new Random(3));
        Arrangement arrangement = AutoLayout.arrange(kind, diagram, diagram.getNodes(), document.getSite().getLinks(), new NullProgressMonitor());
        assertEquals(diagram.getNodes().size(), arrangement.nodes().size());
        arrangement.apply();
        assertApart();
    }

    private void assertApart() {
        Scene scene = new Scene(diagram);
        List<Frame> frames = scene.frames();
        for (Node node : diagram.getNodes()) {
            assertTrue(node.getX() >= 0 && node.getY() >= 0);
            Box box = Box.card(node.getX(), node.getY());
            for (Node other : diagram.getNodes()) {
                assertTrue(other == node || !box.intersects(Box.card(other.getX(), other.getY())),
                        node.getDevice().getName() + " covers " + other.getDevice().getName());
            }
            for (Frame frame : frames) {
                assertEquals(scene.nodes(frame.group()).contains(node), frame.box().intersects(box),
                        node.getDevice().getName() + " in " + frame.group().getArea().getName());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whatIsPinnedStaysAndIsNotCovered(Kind kind) {
        for (int seed = 0; seed < 5; seed++) {
            document.getSite().getLinks().clear();
            document.getSite().getDevices().clear();
            document.getSite().getAreas().clear();
            diagram.getNodes().clear();
            diagram.getGroups().clear();
            site(new Random(seed));
            Node pinned = diagram.getNodes().get(diagram.getNodes().size() - 1);
            pinned.setPinned(true);
            int x = pinned.getX();
            int y = pinned.getY();
            AutoLayout.arrange(kind, diagram, diagram.getNodes(), document.getSite().getLinks(), new NullProgressMonitor()).apply();
            assertEquals(x, pinned.getX());
            assertEquals(y, pinned.getY());
            assertApart();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aCollapsedGroupMovesWithAllThatIsInIt(Kind kind) {
        Group rack = site(new Random(5)).get(2);
        Areas.collapse(diagram, rack, true);
        Scene scene = new Scene(diagram);
        Node inside = scene.nodes(rack).get(0);
        int dx = inside.getX() - rack.getX();
        int dy = inside.getY() - rack.getY();
        Arrangement arrangement = AutoLayout.arrange(kind, diagram, diagram.getNodes(), document.getSite().getLinks(), new NullProgressMonitor());
        assertTrue(arrangement.groups().containsKey(rack));
        arrangement.apply();
        assertEquals(dx, inside.getX() - rack.getX());
        assertEquals(dy, inside.getY() - rack.getY());
        for (Node node : diagram.getNodes()) {
            assertFalse(!scene.nodes(rack).contains(node) && Box.card(node.getX(), node.getY()).intersects(Box.card(rack.getX(), rack.getY())));
        }
    }
}
