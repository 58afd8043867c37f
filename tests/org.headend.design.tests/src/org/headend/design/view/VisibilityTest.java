package org.headend.design.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headend.catalog.Catalog;
import org.headend.design.Areas;
import org.headend.design.Designs;
import org.headend.design.LinkRoutes;
import org.headend.design.PortPairs;
import org.headend.design.Scene;
import org.headend.design.export.DiagramSvg;
import org.headend.design.site.AreaKind;
import org.headend.design.site.Device;
import org.headend.design.site.Diagram;
import org.headend.design.site.Document;
import org.headend.design.site.Group;
import org.headend.design.site.Link;
import org.headend.design.site.Medium;
import org.headend.design.site.View;
import org.junit.jupiter.api.Test;

class VisibilityTest {
    private final Document document = Designs.create("views");
    private final Diagram diagram = Designs.topology(document);
    private final Visibility.Facts facts = Visibility.Facts.of(Catalog.builtIn(), Set.of("camera2"));
    private final Device core = device("switch-poe-24", 300, 0);
    private final Device gateway = device("ai-gateway", 300, 200);
    private final Device camera1 = device("camera-fixed", 0, 200);
    private final Device camera2 = device("camera-dome", 600, 200);
    private final Device sensor = device("sensor-temperature", 300, 400);

    VisibilityTest() {
        link(camera1, core);
        link(camera2, core);
        link(gateway, core);
        link(sensor, gateway);
    }

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

    private Set<Device> shown(Visibility visibility) {
        Scene scene = visibility.scene(document, facts);
        return document.getSite().getDevices().stream().filter(d -> scene.card(d).isPresent()).collect(Collectors.toSet());
    }

    @Test
    void aHiddenLayerTakesWhatHangsOnNothingElse() {
        Visibility noControl = Visibility.ALL.withLayers(Set.of(Layer.CONTROL), Set.of());
        assertEquals(Set.of(core, gateway, camera1, camera2), shown(noControl));
        assertEquals(3, noControl.scene(document, facts).drawn().size());
        Visibility noCopper = Visibility.ALL.withLayers(Set.of(), Set.of(Medium.COPPER));
        assertEquals(Set.of(gateway, sensor), shown(noCopper));
    }

    @Test
    void theNeighbourhoodGrowsByHops() {
        assertEquals(Set.of(sensor), shown(Visibility.ALL.withFocus(List.of(sensor), 0)));
        assertEquals(Set.of(sensor, gateway), shown(Visibility.ALL.withFocus(List.of(sensor), 1)));
        assertEquals(Set.of(sensor, gateway, core), shown(Visibility.ALL.withFocus(List.of(sensor), 2)));
        assertEquals(5, shown(Visibility.ALL.withFocus(List.of(sensor), 3)).size());
        Visibility withoutControl = Visibility.ALL.withFocus(List.of(camera1), 9).withLayers(Set.of(Layer.CONTROL), Set.of());
        assertFalse(shown(withoutControl).contains(sensor), "hidden links lead nowhere");
    }

    @Test
    void filtersCombineTextKindAndProblems() {
        assertEquals(Set.of(camera1, camera2), shown(Visibility.ALL.withFilter(new DeviceFilter("camera", "", false))));
        assertEquals(Set.of(camera2), shown(Visibility.ALL.withFilter(new DeviceFilter("", "camera-dome", false))));
        assertEquals(Set.of(camera2), shown(Visibility.ALL.withFilter(new DeviceFilter("", "", true))));
        assertEquals(Set.of(), shown(Visibility.ALL.withFilter(new DeviceFilter("", "camera-fixed", true))));
    }

    @Test
    void filtersAreReadAsTheyAreWritten() {
        Random random = new Random(4);
        String[] words = { "", "lobby", "走廊 摄像机", "192.168.1" };
        for (int i = 0; i < 200; i++) {
            DeviceFilter filter = new DeviceFilter(words[random.nextInt(4)], random.nextBoolean() ? "camera-dome" : "", random.nextBoolean());
            assertEquals(filter, DeviceFilter.parse(filter.format()));
        }
        assertEquals(DeviceFilter.ALL, DeviceFilter.parse(null));
        assertEquals(DeviceFilter.ALL, DeviceFilter.parse("  "));
    }

    @Test
    void theSearchFindsNamesAddressesMacsAndChineseWords() {
        camera1.setName("走廊摄像机 1");
        camera1.setHostname("cam-west");
        camera1.getPorts().get(0).setAddress("192.168.10.31/24");
        camera1.getPorts().get(0).setMac("00:1A:2b:3c:4d:5e");
        camera1.setArea(Areas.create(document.getSite(), null, AreaKind.ROOM, "Canteen"));
        for (String text : List.of("走廊", "摄像机", "CAM-WEST", "10.31", "1a2b3c", "00-1a-2b", "canteen", "走廊　10.31", "fixed")) {
            assertTrue(new DeviceSearch(text, facts.typeName()).matches(camera1), text);
        }
        for (String text : List.of("走廊 77", "10.32", "1a2b3d", "lobby")) {
            assertFalse(new DeviceSearch(text, facts.typeName()).matches(camera1), text);
        }
        assertEquals(document.getSite().getDevices(), new DeviceSearch(" ", facts.typeName()).among(document.getSite().getDevices()));
    }

    @Test
    void aSavedViewBringsEverythingBack() {
        Group group = Areas.group(document, List.of(gateway, sensor), List.of(), AreaKind.CABINET, "Box", 0, 0);
        group.setCollapsed(true);
        diagram.setLabels("ports,rate");
        Visibility visibility = new Visibility(EnumSet.of(Layer.POWER, Layer.AUDIO), EnumSet.of(Medium.USB, Medium.VIDEO),
                new DeviceFilter("lobby", "camera-dome", true), Set.of(core), 2);
        View view = Views.save(diagram, "Mine", visibility);
        group.setCollapsed(false);
        diagram.setLabels("");
        assertTrue(Views.differs(diagram, view));
        Views.apply(diagram, view);
        assertFalse(Views.differs(diagram, view));
        assertTrue(group.isCollapsed());
        assertEquals(EnumSet.of(LinkLabel.PORTS, LinkLabel.RATE), LinkLabel.parse(diagram.getLabels()));
        assertEquals(visibility, Visibility.of(view));
        assertEquals(view, Views.save(diagram, "Mine", Visibility.ALL), "the same name replaces it");
        assertEquals(1, diagram.getViews().size());
        assertTrue(Visibility.of(view).isAll());
    }

    @Test
    void aVisibilityFindsItsDevicesInACopy() {
        Document copy = EcoreUtil.copy(document);
        Scene scene = Visibility.ALL.withFocus(List.of(sensor), 1).in(copy).scene(copy, facts);
        assertEquals(2, scene.cards().size());
        assertTrue(scene.cards().stream().allMatch(c -> EcoreUtil.isAncestor(copy, c.node())));
    }

    @Test
    void labelsTellPortsLengthAndTheNumberOfBundledLinks() {
        Link uplink = document.getSite().getLinks().get(2);
        uplink.setLengthMetres(12.5);
        uplink.setRateMbit(2500);
        LinkRoutes routes = new LinkRoutes(diagram);
        List<String> texts = LinkLabel.texts(uplink, routes, EnumSet.of(LinkLabel.PORTS, LinkLabel.LENGTH, LinkLabel.RATE)).stream().map(LinkLabel.Text::text).toList();
        assertEquals("12.5 m · 2.5 Gbit/s", texts.get(0));
        assertTrue(texts.contains(uplink.getPorts().get(0).getName()) && texts.contains(uplink.getPorts().get(1).getName()), texts.toString());
        Group group = Areas.group(document, List.of(camera1, camera2), List.of(), AreaKind.ROOM, "Hall", 0, 0);
        group.setCollapsed(true);
        LinkRoutes bundled = new LinkRoutes(diagram);
        Link first = document.getSite().getLinks().get(0);
        assertEquals(List.of("× 2"), LinkLabel.texts(first, bundled, Set.of()).stream().map(LinkLabel.Text::text).toList());
    }

    @Test
    void picturesShowFramesCollapsedGroupsLabelsAndOnlyWhatIsSeen() {
        Group group = Areas.group(document, List.of(gateway, sensor), List.of(), AreaKind.CABINET, "Box <1>", 0, 0);
        String open = DiagramSvg.draw(document, diagram, Catalog.builtIn());
        assertTrue(open.contains("Box &lt;1&gt;") && open.contains(sensor.getName()), open);
        group.setCollapsed(true);
        diagram.setLabels("ports");
        String collapsed = DiagramSvg.draw(document, diagram, Catalog.builtIn());
        assertTrue(collapsed.contains("Box &lt;1&gt;") && !collapsed.contains(sensor.getName()));
        assertTrue(collapsed.contains(">poe1<"), "port names");
        String filtered = DiagramSvg.draw(document, Visibility.ALL.withFilter(new DeviceFilter("camera", "", false)).scene(document, facts), Set.of(), Catalog.builtIn());
        assertTrue(filtered.contains(camera1.getName()) && !filtered.contains(core.getName()));
    }
}
