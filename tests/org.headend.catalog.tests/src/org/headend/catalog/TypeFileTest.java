package org.headend.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.headend.core.json.JsonFile;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.core.site.Scene;
import org.headend.core.site.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.node.ObjectNode;

class TypeFileTest {
    @TempDir
    private Path folder;
    private String before;

    @BeforeEach
    void separateUserFolder() {
        before = System.getProperty(TypeFile.USER_FOLDER);
        System.setProperty(TypeFile.USER_FOLDER, folder.resolve("home").toString());
    }

    @AfterEach
    void restore() {
        if (before == null) {
            System.clearProperty(TypeFile.USER_FOLDER);
        } else {
            System.setProperty(TypeFile.USER_FOLDER, before);
        }
    }

    @Test
    void everyBuiltInTypeSurvivesWritingAndReading() throws Exception {
        TypeFile file = TypeFile.open(folder.resolve("all.json"));
        Catalog.builtIn().types().forEach(file::put);
        file.save();
        assertEquals(List.copyOf(Catalog.builtIn().types()), TypeFile.open(file.path()).types());
    }

    @Test
    void whatNobodyHereKnowsSurvivesInFileTypeSheetAndPort() throws Exception {
        Path path = folder.resolve("a.json");
        Files.writeString(path, """
                {"formatVersion":1,"by":"me","types":[{"id":"a/b","category":"server","future":{"x":1},
                "ports":[{"name":"eth","kind":"ETHERNET","colour":"red"}],"spec":{"maker":"a","warranty":5}}]}
                """);
        TypeFile file = TypeFile.open(path);
        DeviceType type = file.types().getFirst();
        DeviceType renamed = new DeviceType(type.id(), "New name", type.nameZh(), type.category(), 0, type.ports(), type.spec());
        assertTrue(file.put(renamed));
        file.save();
        ObjectNode saved = JsonFile.read(path, 1);
        assertEquals("me", saved.path("by").asText());
        assertEquals("New name", saved.at("/types/0/name").asText());
        assertEquals(1, saved.at("/types/0/future/x").asInt());
        assertEquals("red", saved.at("/types/0/ports/0/colour").asText());
        assertEquals(5, saved.at("/types/0/spec/warranty").asInt());
        assertTrue(file.remove("a/b"));
        assertFalse(file.remove("a/b"));
    }

    @Test
    void theSiteGoesBeforeTheUserAndTheUserBeforeTheProduct() throws Exception {
        Site site = Site.create(folder.resolve("site"), "s", Scene.CAMPUS, "en");
        put(TypeFile.userFolder().resolve("mine.json"), "generic/server", "User’s");
        put(TypeFile.userFolder().resolve("mine.json"), "generic/router", "User’s");
        put(TypeFile.folder(site).resolve("types.json"), "generic/router", "Site’s");
        Catalog catalog = Catalog.of(site);
        assertEquals("Site’s", catalog.type("generic/router").orElseThrow().name());
        assertEquals("User’s", catalog.type("generic/server").orElseThrow().name());
        assertEquals(Origin.SITE, catalog.origin("generic/router").orElseThrow());
        assertEquals(Origin.USER, catalog.origin("generic/server").orElseThrow());
        assertEquals(Origin.BUILT_IN, catalog.origin("generic/display").orElseThrow());
        assertEquals("types.json", catalog.file("generic/router").orElseThrow().getFileName().toString());
        assertTrue(catalog.file("generic/display").isEmpty() && catalog.origin("no/such").isEmpty());
        assertEquals(Origin.USER, Catalog.ofUser().origin("generic/router").orElseThrow());
    }

    private static void put(Path path, String id, String name) throws Exception {
        TypeFile file = TypeFile.open(path);
        DeviceType type = Catalog.builtIn().type(id).orElseThrow();
        file.put(new DeviceType(id, name, type.nameZh(), type.category(), 0, type.ports(), type.spec()));
        file.save();
    }

    @Test
    void aNewerOrForeignFileIsRefusedAndNotTouched() throws Exception {
        for (String text : List.of("{\"formatVersion\":99}", "{\"types\":{}}", "[]", "{", "{\"types\":1}")) {
            Path path = Files.writeString(folder.resolve("x.json"), text);
            assertThrows(ProblemException.class, () -> TypeFile.open(path), text);
            assertThrows(ProblemException.class, () -> TypeFile.parse(path, text), text);
            assertEquals(text, Files.readString(path));
        }
    }

    @Test
    void portsAreNamedByBaseAndNumber() throws Exception {
        TypeFile file = TypeFile.parse(folder.resolve("a.json"), """
                {"types":[{"id":"a/b","ports":[{"name":"","kind":"ETHERNET","count":2},{"name":"Port ","kind":"ETHERNET","count":2,"first":17},
                {"name":"w1","kind":"ETHERNET","count":2},{"name":"one","kind":"USB"}]}]}
                """);
        DeviceType type = file.types().getFirst();
        assertEquals(List.of("1", "2", "Port 17", "Port 18", "w1-1", "w1-2", "one"),
                type.ports().stream().flatMap(p -> p.names().stream()).toList());
        assertEquals(type, TypeJson.read(TypeJson.write(type), Place.NONE, p -> {
        }).orElseThrow());
    }

    @Test
    void aTypeWithEndlessPortsIsAProblem() {
        ObjectNode node = TypeJson.write(Catalog.builtIn().type("generic/router").orElseThrow());
        ((ObjectNode) node.at("/ports/0")).put("count", 2_000_000_000);
        List<Problem> problems = new ArrayList<>();
        assertTrue(TypeJson.read(node, Place.NONE, problems::add).isEmpty());
        assertEquals("catalog.type", problems.getFirst().code());
    }
}
