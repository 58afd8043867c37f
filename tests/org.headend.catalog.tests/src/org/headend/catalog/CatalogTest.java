package org.headend.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.headend.core.problem.Problem;
import org.headend.core.site.Scene;
import org.headend.core.site.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogTest {

    @Test
    void everyBuiltInTypeIsCompleteInBothLanguagesAndHasAnIcon() {
        Catalog catalog = Catalog.builtIn();
        assertTrue(catalog.types().size() >= 20, "only " + catalog.types().size());
        assertEquals(0, catalog.problems().size());
        for (DeviceType type : catalog.types()) {
            assertTrue(!type.ports().isEmpty(), type.id());
            assertTrue(type.name(Locale.SIMPLIFIED_CHINESE).codePoints().anyMatch(c -> c > 0x2e80), type.id());
            assertNotEquals(DeviceGroup.OTHER, DeviceGroup.of(type.category()), type.category());
            String icon = Catalog.icon(type.category());
            assertTrue(icon.startsWith("<svg") && (type.category().equals("server") || !icon.equals(Catalog.icon("server"))), type.category());
        }
    }

    @Test
    void aSiteAddsAndReplacesTypesAndABrokenFileIsOneProblem(@TempDir Path folder) throws Exception {
        Site site = Site.create(folder, "s", Scene.CAMPUS, "en");
        Path own = Files.createDirectories(folder.resolve("catalog"));
        Files.writeString(own.resolve("a.json"), """
                {"types":[{"id":"acme/cam","ports":[{"name":"eth","kind":"ETHERNET"}]},
                {"id":"generic/server","name":"Mine","ports":[{"name":"eth","kind":"ETHERNET","count":4}]},
                {"name":"no id"},{"id":"x","ports":[{"name":"eth"}]}]}
                """);
        Files.writeString(own.resolve("b.json"), "{\"types\":");
        Catalog catalog = Catalog.of(site);
        assertEquals("Mine", catalog.type("generic/server").orElseThrow().name());
        assertEquals("acme/cam", catalog.type("acme/cam").orElseThrow().name());
        assertEquals(java.util.List.of("catalog.type", "catalog.type", "json.syntax"),
                catalog.problems().stream().map(Problem::code).toList());
    }

    @Test
    void builtInTypesTellWhatPlanningNeeds() {
        Set<String> kinds = new TreeSet<>();
        for (DeviceType type : Catalog.builtIn().types()) {
            DeviceSpec spec = type.spec();
            String id = type.id();
            assertTrue(spec.costIndex() >= 1 && spec.costIndex() <= 5, id);
            boolean box = !type.category().startsWith("network-"); // an operator's network is none
            assertEquals(box, spec.size().width() > 0 && spec.size().kilograms() > 0, id);
            boolean passive = Set.of("generic/patch-panel", "generic/level-shifter", "generic/sensor-door", "generic/button-emergency", "generic/mobile-network").contains(id);
            assertEquals(!passive, spec.power().watts() > 0, id);
            assertTrue(spec.power().minVolts() <= spec.power().maxVolts(), id);
            assertEquals(type.category().startsWith("camera"), spec.optics().isKnown(), id);
            type.ports().forEach(port -> {
                kinds.add(port.kind());
                boolean poe = !port.poe().equals("NONE");
                assertEquals(poe, port.poeClass() >= 0 || port.spec().poeVolts() > 0, id + ' ' + port.name());
                assertTrue(!port.kind().equals("POWER") || port.spec().volts() > 0 && !port.spec().current().isEmpty(), id + ' ' + port.name());
                assertTrue(!port.kind().equals("WIFI") || !port.spec().bands().isEmpty(), id);
            });
            boolean source = type.ports().stream().anyMatch(p -> p.poe().equals("SOURCE"));
            assertEquals(source, type.poeBudgetWatts() > 0, id);
            boolean radio = type.ports().stream().anyMatch(p -> Set.of("WIFI", "ZIGBEE", "LORA", "BLUETOOTH").contains(p.kind()));
            assertTrue(!radio || spec.radio().powerDbm() > 0 || type.id().equals("generic/ai-gateway-industrial"), id);
        }
        assertTrue(kinds.size() >= 20, kinds.toString());
    }

    /** Draw that PoE class leaves the device, and what its class says, must not contradict. */
    @Test
    void aPoweredTypeDrawsNoMoreThanItsClassLeaves() {
        Tables tables = Tables.builtIn();
        for (DeviceType type : Catalog.builtIn().types()) {
            type.ports().stream().filter(p -> p.poe().equals("POWERED") && p.poeClass() >= 0).forEach(p -> {
                double most = tables.get("poe").path("classes").path(String.valueOf(p.poeClass())).path("pdWatts").asDouble();
                assertTrue(type.spec().power().watts() <= most, type.id() + ' ' + type.spec().power().watts() + " > " + most);
            });
        }
    }

    @Test
    void whatStandsBetweenNetworkDevicesForwards() {
        Catalog catalog = Catalog.builtIn();
        for (String id : new String[] { "switch-poe-8", "access-point", "router", "poe-injector", "poe-extender", "media-converter", "t1l-converter" }) {
            assertTrue(catalog.type("generic/" + id).orElseThrow().forwards(), id);
        }
        for (String id : new String[] { "server", "recorder-poe", "camera-fixed", "psu-12v", "usb-hub", "serial-server", "converter-232-485" }) {
            assertTrue(!catalog.type("generic/" + id).orElseThrow().forwards(), id);
        }
    }

    @Test
    void anUnknownCategoryHasTheIconOfAWiderOne() {
        assertEquals(Catalog.icon("sensor"), Catalog.icon("sensor-teapot"));
        assertEquals(Catalog.icon("camera-fixed"), Catalog.icon("camera-teapot"));
        assertEquals(Catalog.icon("server"), Catalog.icon("teapot-of-steel"));
    }

    @Test
    void unknownCategoriesAreInAGroupOfTheirOwnAndEveryGroupHasAName() {
        assertEquals(DeviceGroup.OTHER, DeviceGroup.of("teapot"));
        assertEquals(DeviceGroup.CAMERA, DeviceGroup.of("camera-thermal"));
        for (DeviceGroup group : DeviceGroup.values()) {
            assertTrue(!group.label().isEmpty());
        }
    }
}
