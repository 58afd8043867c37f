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
import org.headend.design.SiteFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

class AdviseCommandTest {
    @TempDir
    private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
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
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        return Headend.run(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new), stream, stream);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private JsonNode advice(Object... options) throws Exception {
        Object[] command = new Object[options.length + 6];
        System.arraycopy(new Object[] { "design", "advise", site, "camera5", "switch2", "--json" }, 0, command, 0, 6);
        System.arraycopy(options, 0, command, 6, options.length);
        run(command);
        return JsonFile.mapper().readTree(out());
    }

    private static JsonNode option(JsonNode advice, String medium) {
        for (JsonNode option : advice.path("options")) {
            if (option.path("medium").asText().equals(medium)) {
                return option;
            }
        }
        throw new AssertionError(medium + " is not in " + advice);
    }

    @Test
    void theDistanceDecidesWhetherCopperWillDo() throws Exception {
        assertTrue(option(advice("--distance", 60), "ethernet").path("possible").asBoolean(), this::out);
        JsonNode far = option(advice("--distance", 400), "ethernet");
        assertFalse(far.path("possible").asBoolean());
        assertFalse(far.path("reasons").isEmpty(), "an option that is out says why");
    }

    @Test
    void theThreeBestTellWhatWouldChangeTheOrder() throws Exception {
        JsonNode advice = advice("--distance", 60);
        JsonNode best = advice.path("options").get(0);
        assertEquals("ethernet", best.path("medium").asText());
        assertTrue(best.path("turns").toString().contains("From 100 m on"), best::toString);
        assertTrue(option(advice, "zigbee").path("turns").isEmpty(), "out");
        assertTrue(run("design", "advise", site, "camera5", "switch2", "--distance", "60") == 0 && out().contains("~ From 100 m on"), this::out);
    }

    @Test
    void theSettingOverridesWhatTheDesignTells() throws Exception {
        JsonNode need = advice("--distance", 60, "--outdoors", "--walls", 2, "--material", "METAL", "--country", "de", "--cost", "MUCH", "--security", "LITTLE").path("need");
        assertEquals("true 2 METAL DE MUCH LITTLE", String.join(" ", need.path("outdoors").asText(), need.path("walls").asText(), need.path("material").asText(),
                need.path("country").asText(), need.path("cost").asText(), need.path("security").asText()));
        assertTrue(option(advice("--distance", 60, "--outdoors"), "ethernet").path("takes").toString().contains("surge"), this::out);
    }

    @Test
    void whatMovesOrHasNoCableIsNeverGivenOne() throws Exception {
        for (String given : new String[] { "--mobile", "--no-cable" }) {
            assertFalse(option(advice("--distance", 20, given), "ethernet").path("possible").asBoolean(), given);
        }
    }

    @Test
    void addressesArePlannedAndWritten() throws Exception {
        assertEquals(0, run("design", "advise", site, "--addresses", "10.20.0.0/16", "--renumber", "--apply"), this::out);
        assertTrue(SiteFile.load(site.resolve("design/site.headend")).getSite().getDevices().stream()
                .filter(d -> d.getId().equals("camera1")).allMatch(d -> d.getPorts().get(0).getAddress().startsWith("10.20.")));
    }

    @Test
    void anUnknownDeviceIsOneMessage() {
        assertEquals(1, run("design", "advise", site, "camera1", "nobody"));
        assertTrue(out().contains("nobody"), this::out);
    }
}
