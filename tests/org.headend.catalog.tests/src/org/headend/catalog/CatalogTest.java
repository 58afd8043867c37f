package org.headend.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

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
    void unknownCategoriesAreInAGroupOfTheirOwnAndEveryGroupHasAName() {
        assertEquals(DeviceGroup.OTHER, DeviceGroup.of("teapot"));
        assertEquals(DeviceGroup.CAMERA, DeviceGroup.of("camera-thermal"));
        for (DeviceGroup group : DeviceGroup.values()) {
            assertTrue(!group.label().isEmpty());
        }
    }
}
