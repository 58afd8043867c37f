package org.headend.cli.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

import org.headend.catalog.Catalog;
import org.headend.catalog.TypeFile;
import org.headend.cli.Headend;
import org.headend.core.json.JsonFile;
import org.headend.core.site.Scene;
import org.headend.core.site.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

class CatalogCommandTest {
    private static final String YAML = "manufacturer: Acme\nmodel: SW5\nslug: acme-sw5\nu_height: 0\nis_full_depth: false\ncomments: switch\n"
            + "interfaces:\n  - {name: '1', type: 1000base-t}\n  - {name: '2', type: 1000base-t}\n";

    @TempDir
    private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Locale locale = Locale.getDefault();
    private final String before = System.getProperty(TypeFile.USER_FOLDER);
    private Site site;

    @BeforeEach
    void create() throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        System.setProperty(TypeFile.USER_FOLDER, folder.resolve("home").toString());
        site = Site.create(folder.resolve("site"), "s", Scene.CAMPUS, "en");
        Files.createDirectories(folder.resolve("yaml"));
        Files.writeString(folder.resolve("yaml/sw5.yml"), YAML);
    }

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        if (before == null) {
            System.clearProperty(TypeFile.USER_FOLDER);
        } else {
            System.setProperty(TypeFile.USER_FOLDER, before);
        }
    }

    private int run(Object... arguments) {
        out.reset();
        err.reset();
        return Headend.run(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new), new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private JsonNode json() throws Exception {
        return JsonFile.mapper().readTree(out.toByteArray());
    }

    @Test
    void typesOfTheLibraryGoToASiteAndComeBack() throws Exception {
        assertEquals(0, run("catalog", "import", folder.resolve("yaml"), "--site", site.folder(), "--json"), err::toString);
        assertEquals("Acme/SW5", json().at("/types/0/id").asText());
        assertTrue(json().at("/types/0/notes").size() > 3);
        assertEquals("switch", Catalog.of(site).type("Acme/SW5").orElseThrow().category());
        assertEquals(0, run("catalog", "list", "sw5", "--site", site.folder(), "--json"), err::toString);
        assertEquals("SITE", json().at("/types/0/origin").asText());
        assertEquals(2, json().at("/types/0/ports").asInt());
        assertEquals(0, run("catalog", "export", "--to", folder.resolve("out"), "--site", site.folder()), err::toString);
        String yaml = Files.readString(folder.resolve("out/Acme/SW5.yaml"));
        assertTrue(yaml.contains("slug: acme-sw5") && yaml.contains("type: 1000base-t"), yaml);
    }

    @Test
    void withoutASiteTheUsersFolderTakesThem() {
        assertEquals(0, run("catalog", "import", folder.resolve("yaml/sw5.yml"), "--report"), err::toString);
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("assumed category"), out::toString);
        assertTrue(Files.isRegularFile(folder.resolve("home/types.json")));
        assertEquals(0, run("catalog", "list", "--origin", "USER"), err::toString);
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("Acme/SW5"), out::toString);
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("1 device types"), out::toString);
    }

    @Test
    void aDryRunWritesNothingAndABrokenFileIsToldWhileTheOthersCome() throws Exception {
        assertEquals(0, run("catalog", "import", folder.resolve("yaml"), "--site", site.folder(), "--dry-run"), err::toString);
        assertTrue(!Files.exists(TypeFile.folder(site)));
        Files.writeString(folder.resolve("yaml/bad.yaml"), "a: [");
        assertEquals(1, run("catalog", "import", folder.resolve("yaml"), "--site", site.folder()));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("bad.yaml"), err::toString);
        assertTrue(Catalog.of(site).type("Acme/SW5").isPresent());
    }

    @Test
    void unknownTypesAndEmptyFoldersAreOneProblem() {
        assertEquals(1, run("catalog", "export", "no/such", "--to", folder.resolve("out")));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("no/such"), err::toString);
        assertEquals(1, run("catalog", "import", site.folder()));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("YAML"), err::toString);
    }
}
