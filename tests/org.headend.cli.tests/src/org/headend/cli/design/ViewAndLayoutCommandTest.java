package org.headend.cli.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.headend.cli.Headend;
import org.headend.core.json.JsonFile;
import org.headend.design.Designs;
import org.headend.design.SiteFile;
import org.headend.design.site.Document;
import org.headend.design.site.Node;
import org.headend.design.view.DeviceFilter;
import org.headend.design.view.Views;
import org.headend.design.view.Visibility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** Saved views and layouts on the command line. */
class ViewAndLayoutCommandTest {
    @TempDir
    Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Locale locale;
    private Path site;
    private Path design;

    @BeforeEach
    void create() throws Exception {
        locale = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        site = folder.resolve("campus");
        design = site.resolve("design/site.headend");
        assertEquals(0, run("new", site, "--template", "smart-campus"), err::toString);
        Document document = SiteFile.load(design);
        Views.save(Designs.topology(document), "Cameras", Visibility.ALL.withFilter(new DeviceFilter("camera", "", false)));
        SiteFile.save(document, design);
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

    private JsonNode json() throws Exception {
        return JsonFile.mapper().readTree(out.toString(StandardCharsets.UTF_8));
    }

    private Map<String, String> places() throws Exception {
        Map<String, String> places = new HashMap<>();
        for (Node node : Designs.topology(SiteFile.load(design)).getNodes()) {
            places.put(node.getDevice().getId(), node.getX() + "," + node.getY());
        }
        return places;
    }

    @Test
    void aPictureShowsWhatTheSavedViewShows() throws Exception {
        Path svg = folder.resolve("cameras.svg");
        assertEquals(0, run("design", "export", site, "--to", svg, "--view", "Cameras"), err::toString);
        String text = Files.readString(svg);
        assertTrue(text.contains("Entrance camera"), "cameras are shown");
        assertFalse(text.contains("Core switch"), "nothing else is");
        Path all = folder.resolve("all.svg");
        assertEquals(0, run("design", "export", site, "--to", all), err::toString);
        assertTrue(Files.readString(all).contains("Core switch"));
        Path pdf = folder.resolve("cameras.pdf");
        assertEquals(0, run("design", "export", site, "--to", pdf, "--view", "Cameras", "--json"), err::toString);
        assertEquals(1, json().path("sheets").asInt());
        assertTrue(Files.size(pdf) > 1000);
    }

    @Test
    void aViewThatIsNotThereOrThatSaysNothingIsRefusedWithARemedy() throws Exception {
        Path svg = folder.resolve("a.svg");
        assertEquals(1, run("design", "export", site, "--to", svg, "--view", "Power", "--json"));
        JsonNode problem = json().path("problems").get(0);
        assertEquals("design.view", problem.path("code").asText());
        assertTrue(problem.path("remedy").asText().contains("Cameras"), problem.toString());
        assertFalse(Files.exists(svg));
        assertEquals(1, run("design", "export", site, "--to", folder.resolve("a.csv"), "--view", "Cameras"));
        assertFalse(Files.exists(folder.resolve("a.csv")));
    }

    @Test
    void eachAlgorithmLaysOutInItsOwnWay() throws Exception {
        Map<String, String> last = Map.of();
        for (String algorithm : Set.of("layered", "tree", "radial", "force")) {
            assertEquals(0, run("design", "layout", site, "--algorithm", algorithm, "--json"), err::toString);
            assertEquals(algorithm, json().path("algorithm").asText());
            assertEquals(28, json().path("moved").asInt());
            Map<String, String> now = places();
            JsonNode first = json().path("places").get(0);
            assertEquals(first.path("x").asText() + ',' + first.path("y").asText(), now.get(first.path("device").asText()), "it is saved");
            assertNotEquals(last, now);
            last = now;
        }
        assertEquals(2, run("design", "layout", site, "--algorithm", "spiral"));
    }

    @Test
    void onlyTheNamedDevicesMoveAndPinnedOnesStay() throws Exception {
        Map<String, String> before = places();
        assertEquals(0, run("design", "layout", site, "--only", "camera1,camera2,Core switch", "--pin", "camera1", "--json"), err::toString);
        Map<String, String> after = places();
        before.forEach((device, place) -> {
            if (!Set.of("camera2", "switch1").contains(device)) {
                assertEquals(place, after.get(device), device);
            }
        });
        assertEquals(2, json().path("moved").asInt());
        assertTrue(Designs.topology(SiteFile.load(design)).getNodes().stream().filter(n -> n.getDevice().getId().equals("camera1")).allMatch(Node::isPinned));
        assertEquals(1, run("design", "layout", site, "--only", "nobody"));
        assertEquals(after, places());
    }
}
