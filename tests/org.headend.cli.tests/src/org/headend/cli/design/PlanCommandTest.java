package org.headend.cli.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

import org.headend.cli.Headend;
import org.headend.core.json.JsonFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

class PlanCommandTest {
    @TempDir
    Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Locale locale;
    private Path site;

    @BeforeEach
    void create() {
        locale = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        site = folder.resolve("campus");
        assertEquals(0, run("new", site, "--template", "smart-campus"), () -> err.toString(StandardCharsets.UTF_8));
    }

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
    }

    private int run(Object... arguments) {
        out.reset();
        err.reset();
        return Headend.run(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new),
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @Test
    void writesTablesIntoTheDocsOfTheSiteAndListsThem() throws Exception {
        assertEquals(0, run("design", "plan", site, "--format", "csv", "--part", "cables,devices", "--json"), () -> err.toString(StandardCharsets.UTF_8));
        JsonNode json = JsonFile.mapper().readTree(out.toString(StandardCharsets.UTF_8));
        assertEquals(site.resolve("docs/plan").toAbsolutePath().toString(), json.path("folder").asText());
        assertTrue(json.path("files").size() >= 2);
        for (JsonNode file : json.path("files")) {
            assertTrue(Files.size(Path.of(file.asText())) > 100, file.asText());
        }
        assertTrue(json.has("notes"));
    }

    @Test
    void speaksTheLanguageThatIsAskedFor() throws Exception {
        Path to = folder.resolve("zh");
        assertEquals(0, run("design", "plan", site.resolve("design/site.headend"), "--to", to, "--format", "html", "--part", "material", "--language", "zh_CN"));
        assertTrue(Files.readString(to.resolve("plan.html")).contains("物料清单"));
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("plan.html"));
    }

    @Test
    void namesWhatAnOptionKnows() {
        for (String[] wrong : new String[][] { { "--format", "doc" }, { "--part", "cable" }, { "--floor", "attic" }, { "--paper", "B5" }, { "--language", "fr" } }) {
            assertEquals(1, run("design", "plan", site, wrong[0], wrong[1]), wrong[0]);
            String message = err.toString(StandardCharsets.UTF_8);
            assertTrue(message.contains(wrong[0]) && message.contains(wrong[1]) && message.contains(","), message);
        }
        assertTrue(Files.notExists(site.resolve("docs/plan")));
    }
}
