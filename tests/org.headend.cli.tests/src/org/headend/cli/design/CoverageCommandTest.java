package org.headend.cli.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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

class CoverageCommandTest {
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
        assertEquals(0, run("new", site, "--template", "smart-campus"));
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

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void tellsWhatIsMetAndWhatWouldHelp() {
        assertEquals(1, run("design", "coverage", site));
        assertTrue(out().contains("✓ Entrance – Face recognition") && out().contains("✗ Canteen – Model person-attributes"), out());
        assertTrue(out().contains("→ Canteen Wi-Fi camera: stream main 1920×1080 instead of sub 640×360"), out());
        assertTrue(out().contains("1 not met, 0 unknown"), out());
    }

    @Test
    void givesTheWholeEvaluationAsData() throws Exception {
        assertEquals(1, run("design", "coverage", site, "--json"));
        JsonNode floors = JsonFile.mapper().readTree(out()).path("floors");
        assertEquals(2, floors.size());
        JsonNode canteen = null;
        for (JsonNode need : floors.get(0).path("needs")) {
            canteen = need.path("status").asText().equals("MISSED") ? need : canteen;
        }
        assertEquals("zone5", canteen.path("zone").asText());
        assertEquals(80, canteen.path("needed").asDouble());
        assertTrue(canteen.path("percent").asDouble() < 30 && canteen.path("remainder").size() > 0);
        assertTrue(canteen.path("advice").get(0).path("satisfied").asBoolean());
        assertEquals("camera8.main", canteen.path("advice").get(0).path("change").path("stream").asText());
        assertTrue(floors.get(0).path("cameras").get(0).path("levels").path("IEC 62676-4:2014").path("IDENTIFY").asDouble() > 1);
    }

    @Test
    void oneFloorWithoutAdvice() {
        assertEquals(0, run("design", "coverage", site, "--floor", "Gate and square"));
        assertFalse(out().contains("Canteen"), out());
        assertEquals(1, run("design", "coverage", site, "--no-advice"));
        assertFalse(out().contains("→"), out());
        assertEquals(1, run("design", "coverage", site, "--floor", "Attic"));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("Attic"));
    }
}
