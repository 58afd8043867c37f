package org.headend.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.headend.catalog.Catalog;
import org.headend.design.site.Device;
import org.headend.design.site.Document;
import org.headend.design.site.Element;
import org.headend.design.site.Link;
import org.headend.design.site.PoeMode;
import org.headend.design.site.PortKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DesignEditsTest {
    private final Document document = Designs.create("edits");
    private Device camera;
    private Device hub;

    private Device device(String type) {
        Device device = Designs.device(document.getSite(), Catalog.builtIn().type(type).orElseThrow(), Locale.ENGLISH);
        document.getSite().getDevices().add(device);
        Designs.node(Designs.topology(document), device, 10, 20);
        return device;
    }

    @BeforeEach
    void linkACameraWithASwitch() {
        camera = device("generic/camera-fixed");
        hub = device("generic/switch-poe-8");
        PortPairs.Pair pair = PortPairs.between(camera, hub).get(0);
        document.getSite().getLinks().add(Designs.link(document.getSite(), pair.a(), pair.b()));
        camera.getPorts().get(0).setAddress("10.0.0.5/24");
    }

    @Test
    void aPoweredDeviceGetsASourceAndAnUplinkDoesNotWasteOne() {
        Link link = document.getSite().getLinks().get(0);
        assertEquals(PoeMode.SOURCE, link.getPorts().get(1).getPoe());
        Device other = device("generic/switch-poe-8");
        PortPairs.Pair uplink = PortPairs.between(hub, other).get(0);
        assertEquals(PoeMode.NONE, uplink.a().getPoe());
        assertEquals(PoeMode.NONE, uplink.b().getPoe());
    }

    @Test
    void aUsedPortHasNoRoomForAnotherLink() {
        assertTrue(PortPairs.between(camera, device("generic/router")).isEmpty());
        assertTrue(PortPairs.obstacle(camera.getPorts().get(0), hub.getPorts().get(3)).orElseThrow().contains("eth"));
    }

    @Test
    void devicesWithSeveralKindsInCommonHaveOnePairOfEach() {
        List<PortPairs.Pair> pairs = PortPairs.between(device("generic/ai-gateway"), device("generic/ai-gateway"));
        assertTrue(pairs.stream().map(p -> p.a().getKind()).collect(Collectors.toSet())
                .containsAll(Set.of(PortKind.ETHERNET, PortKind.RS485, PortKind.GPIO)));
    }

    @Test
    void removingADeviceLeavesNothingThatRefersToIt(@TempDir Path folder) throws Exception {
        DesignEdits.remove(document, List.of(camera), List.of());
        assertEquals(List.of(hub), document.getSite().getDevices());
        assertTrue(document.getSite().getLinks().isEmpty());
        assertEquals(1, Designs.topology(document).getNodes().size());
        assertTrue(hub.getPorts().stream().allMatch(p -> p.getLinks().isEmpty()));
        SiteFile.save(document, folder.resolve("site.headend"));
        assertEquals(1, SiteFile.load(folder.resolve("site.headend")).getSite().getDevices().size());
    }

    @Test
    void pastingMakesNewIdsAndNamesCopiesInnerLinksAndClearsUsedAddresses(@TempDir Path folder) throws Exception {
        Document copied = DesignEdits.copy(document, List.of(camera, hub));
        DesignEdits.paste(document, copied, 20, 20);
        DesignEdits.paste(document, copied, 40, 40);
        assertEquals(6, document.getSite().getDevices().size());
        assertEquals(3, document.getSite().getLinks().size());
        assertEquals(6, document.getSite().getDevices().stream().map(Element::getId).distinct().count());
        assertEquals(6, document.getSite().getDevices().stream().map(Element::getName).distinct().count());
        assertEquals(3, document.getSite().getLinks().stream().map(Element::getId).distinct().count());
        Device copy = document.getSite().getDevices().get(2);
        assertNull(copy.getPorts().get(0).getAddress());
        assertEquals(copy.getId() + ".eth", copy.getPorts().get(0).getId());
        SiteFile.save(document, folder.resolve("site.headend"));
        SiteFile.load(folder.resolve("site.headend"));
    }

    @Test
    void pastingIntoAnotherDesignKeepsAddresses() {
        Document other = Designs.create("other");
        DesignEdits.paste(other, DesignEdits.copy(document, List.of(camera)), 0, 0);
        assertEquals("10.0.0.5/24", other.getSite().getDevices().get(0).getPorts().get(0).getAddress());
        assertEquals(camera.getName(), other.getSite().getDevices().get(0).getName());
        assertTrue(other.getSite().getLinks().isEmpty());
    }

    @Test
    void devicesWithoutAPlaceGetOneBesideTheOthers() {
        Designs.topology(document).getNodes().remove(1);
        assertTrue(DesignEdits.completeDiagram(document));
        assertEquals(2, Designs.topology(document).getNodes().size());
        assertNotEquals(Designs.topology(document).getNodes().get(0).getY(), Designs.topology(document).getNodes().get(1).getY());
        assertFalse(DesignEdits.completeDiagram(document));
    }
}
