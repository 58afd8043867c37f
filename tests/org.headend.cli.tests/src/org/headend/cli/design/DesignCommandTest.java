package org.headend.cli.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

import javax.imageio.ImageIO;

import org.headend.cli.Headend;
import org.headend.core.json.JsonFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

class DesignCommandTest {
    @TempDir
    Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Locale locale;
    private Path site;
    private Path design;

    @BeforeEach
    void create() {
        locale = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        site = folder.resolve("campus");
        design = site.resolve("design/site.headend");
        assertEquals(0, run("new", site, "--template", "smart-campus"), this::err);
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

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private void replace(String from, String to) throws Exception {
        String text = Files.readString(design);
        assertTrue(text.contains(from), from);
        Files.writeString(design, text.replace(from, to));
    }

    private JsonNode problem() throws Exception {
        return JsonFile.mapper().readTree(out()).path("problems").get(0);
    }

    @Test
    void aCleanDesignEndsWithZeroAndASummary() throws Exception {
        assertEquals(0, run("design", "validate", site));
        assertTrue(out().contains("28 devices, 29 links, 0 findings"), out());
        assertEquals("", err());
        assertEquals(0, run("design", "validate", design, "--json"));
        JsonNode json = JsonFile.mapper().readTree(out());
        assertEquals(28, json.path("devices").asInt());
        assertEquals(0, json.path("problems").size());
    }

    @Test
    void anErrorEndsWithOneAndNamesPlaceAndRemedy() throws Exception {
        replace("192.168.10.31/24", "192.168.10.30/24");
        assertEquals(1, run("design", "validate", site));
        assertTrue(err().contains("192.168.10.30/24") && err().contains("Give one of them another address."), err());
        assertEquals(1, run("design", "validate", site, "--json"));
        assertEquals("IP-01", problem().path("code").asText());
        assertEquals("camera2.eth", problem().path("element").asText());
        assertEquals("", err(), "programs read one value from one stream");
    }

    @Test
    void adviceAloneIsNoFailure() throws Exception {
        replace("poeBudgetWatts=\"370.0\"", "");
        assertEquals(0, run("design", "validate", site));
        assertTrue(err().contains("PoE"), err());
    }

    @Test
    void brokenNewerHostileAndMissingFilesAreOneMessageEach() throws Exception {
        String good = Files.readString(design);
        Files.writeString(design, good.substring(0, good.length() / 2));
        assertEquals(1, run("design", "validate", design, "--json"));
        assertEquals("design.xml", problem().path("code").asText());
        assertTrue(problem().path("line").asInt() > 1);
        assertEquals(1, run("design", "validate", design));
        assertEquals(1, err().lines().count(), err());
        Files.writeString(design, good.replaceFirst("formatVersion=\"\\d+\"", "formatVersion=\"99\""));
        assertEquals(1, run("design", "export", design, "--to", folder.resolve("x.svg"), "--json"));
        assertEquals("design.newer", problem().path("code").asText());
        Files.writeString(design, "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + good.replaceFirst("<\\?xml.*?>\\s*", ""));
        assertEquals(1, run("design", "validate", design, "--json"));
        assertEquals("design.foreign", problem().path("code").asText());
        Files.write(design, new byte[] { '<', (byte) 0xff, (byte) 0xfe, 0, 1 });
        assertEquals(1, run("design", "validate", design));
        assertEquals(1, err().lines().count(), err());
        assertEquals(1, run("design", "validate", folder.resolve("absent.headend")));
        assertFalse(Files.exists(folder.resolve("x.svg")));
    }

    @Test
    void picturesAreWrittenInBothFormatsAndAtEveryScale() throws Exception {
        Path svg = folder.resolve("sub/a.svg");
        assertEquals(0, run("design", "export", site, "--to", svg));
        assertEquals(svg.toAbsolutePath().toString(), out().strip());
        assertTrue(Files.readString(svg).contains("Lobby camera"));
        int[] widths = new int[2];
        for (int i = 0; i < 2; i++) {
            Path png = folder.resolve(i + ".PNG");
            assertEquals(0, run("design", "export", site, "--to", png, "--scale", i + 1), this::err);
            widths[i] = ImageIO.read(png.toFile()).getWidth();
        }
        assertTrue(Math.abs(widths[1] - 2 * widths[0]) <= 2);
    }

    @Test
    void whatCannotBeDrawnIsToldAndNothingIsWritten() throws Exception {
        for (String scale : new String[] { "0", "-1", "1e9", "NaN" }) {
            assertEquals(1, run("design", "export", site, "--to", folder.resolve("a.png"), "--scale=" + scale), scale);
        }
        assertEquals(1, run("design", "export", site, "--to", folder.resolve("a.gif"), "--json"));
        assertEquals("design.export", problem().path("code").asText());
        assertEquals(2, run("design", "export", site), "--to is required");
        assertEquals(2, run("design", "export", site, "--to", "a.png", "--scale", "big"));
        Path folderInTheWay = Files.createDirectories(folder.resolve("folder.svg/x")).getParent();
        assertEquals(1, run("design", "export", site, "--to", folderInTheWay));
        assertFalse(Files.exists(folder.resolve("a.png")));
    }

    @Test
    void layoutMovesDevicesAndForgetsCornersMadeByHand() throws Exception {
        replace("</diagrams>", "<edges link=\"" + firstLink() + "\" bendPoints=\"1,1 2,1\"/></diagrams>");
        assertEquals(0, run("design", "layout", site), this::err);
        assertTrue(out().contains("28 devices moved"), out());
        assertFalse(Files.readString(design).contains("bendPoints"));
        assertEquals(0, run("design", "validate", site));
    }

    private String firstLink() throws Exception {
        String text = Files.readString(design);
        int at = text.indexOf("<links id=\"") + "<links id=\"".length();
        return text.substring(at, text.indexOf('"', at));
    }

    @Test
    void helpAndMessagesAreInChineseToo() throws Exception {
        assertEquals(0, run("design", "export", "--help"));
        assertTrue(out().contains("--scale") && out().contains("SVG"));
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        assertEquals(0, run("design", "validate", "--help"));
        assertTrue(out().contains("校验") || out().contains("检查"), out());
    }

    @Test
    void acceptedFindingsAreListedWithTheirReasonAndAreNoProblem() throws Exception {
        assertEquals(0, run("design", "validate", site));
        assertTrue(out().contains("accepted: ENV-01") && out().contains("IP54 is enough there"), out());
        assertEquals(0, run("design", "validate", site, "--json"));
        JsonNode finding = JsonFile.mapper().readTree(out()).path("findings").get(0);
        assertFalse(finding.path("accepted").asText().isEmpty(), out());
        assertEquals("IP65", finding.path("allowed").asText());
        assertEquals("gate1", finding.path("elements").get(0).asText());
    }

    @Test
    void aLinkIsAdvisedWithReasonsAndAppliedOnRequest() throws Exception {
        assertEquals(0, run("design", "advise", site, "camera4", "switch1", "--distance", "60", "--json"), this::err);
        JsonNode advice = JsonFile.mapper().readTree(out());
        assertEquals("ethernet", advice.path("options").get(0).path("medium").asText(), out());
        assertTrue(advice.path("options").get(0).path("terms").path("reliability").asDouble() > 0);
        assertTrue(advice.path("options").get(20).path("reasons").size() > 0);
        assertEquals(0, run("design", "advise", site, "Entrance camera", "switch1", "--distance", "400"), this::err);
        assertTrue(out().contains("fibre") && out().contains("Media converter"), out());
        String before = Files.readString(design);
        assertEquals(1, run("design", "advise", site, "camera4", "switch1", "--distance", "400", "--apply", "zigbee"));
        assertEquals(before, Files.readString(design), "nothing was written");
        assertEquals(1, run("design", "advise", site, "camera4", "nobody"));
        assertTrue(err().contains("nobody"), err());
        assertEquals(1, run("design", "advise", site));
        assertEquals(1, run("design", "advise", site, "camera4", "camera4"));
        assertEquals(0, run("design", "advise", site, "camera4", "switch1", "--distance", "30", "--apply"), this::err);
    }

    @Test
    void addressesArePlannedFirstAndWrittenOnRequest() throws Exception {
        String before = Files.readString(design);
        assertEquals(0, run("design", "advise", site, "--addresses", "10.30.0.0/16", "--renumber"), this::err);
        assertTrue(out().contains("10.30.0.0/24") && out().contains("--apply"), out());
        assertEquals(before, Files.readString(design));
        assertEquals(0, run("design", "advise", site, "--addresses", "10.30.0.0/16", "--by", "ALL", "--vlan", "0", "--renumber", "--apply", "--json"), this::err);
        assertTrue(JsonFile.mapper().readTree(out()).path("applied").asBoolean());
        assertTrue(Files.readString(design).contains("address=\"10.30.0."));
        run("design", "validate", site, "--json");
        JsonFile.mapper().readTree(out()).path("problems").forEach(p -> assertFalse(p.path("code").asText().startsWith("IP-0"), p.toString()));
        assertEquals(1, run("design", "advise", site, "--addresses", "10.30.0.0"));
        assertEquals(1, run("design", "advise", site, "--addresses", "10.30.0.0/25"));
    }
}
