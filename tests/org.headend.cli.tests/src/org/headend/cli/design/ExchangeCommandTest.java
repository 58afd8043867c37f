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

import org.headend.cli.Headend;
import org.headend.core.json.JsonFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

class ExchangeCommandTest {
    @TempDir
    private Path folder;
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

    private int count(String element) throws Exception {
        return Files.readString(site.resolve("design/site.headend")).split('<' + element + ' ', -1).length - 1;
    }

    private JsonNode json() throws Exception {
        return JsonFile.mapper().readTree(out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void thePdfHasAsManySheetsAsItsScaleTakes() throws Exception {
        Path pdf = folder.resolve("x.pdf");
        assertEquals(0, run("design", "export", site, "--to", pdf, "--json"), err::toString);
        assertEquals(1, json().path("sheets").asInt());
        assertTrue(Files.readString(pdf, StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
        assertEquals(0, run("design", "export", site, "--to", pdf, "--paper", "A4", "--percent", "100", "--json"), err::toString);
        assertEquals(4, json().path("sheets").asInt());
        assertEquals(1, run("design", "export", site, "--to", pdf, "--paper", "A4", "--percent", "9999"));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("sheets"), err.toString());
    }

    @Test
    void aDrawingGoesOutAndComesBackIntoAnotherDesign() throws Exception {
        Path drawing = folder.resolve("x.drawio");
        assertEquals(0, run("design", "export", site, "--to", drawing, "--compressed"), err::toString);
        Path other = folder.resolve("other.headend");
        assertEquals(0, run("design", "import", other, "--from", drawing, "--dry-run"));
        assertFalse(Files.exists(other));
        assertEquals(0, run("design", "import", other, "--from", drawing, "--json"), err::toString);
        assertEquals(count("devices"), json().path("added").asInt());
        assertEquals(count("links"), json().path("links").asInt());
        assertEquals(0, json().path("problems").size());
        assertEquals(0, run("design", "import", other, "--from", drawing, "--json"));
        assertEquals(0, json().path("added").asInt());
        assertEquals(count("devices"), json().path("updated").asInt());
        assertEquals(0, run("design", "validate", other), err::toString);
    }

    @Test
    void whatWasAssumedIsTold() throws Exception {
        Path drawing = Files.writeString(folder.resolve("foreign.xml"), "<mxGraphModel><root><mxCell id=\"0\"/><mxCell id=\"1\" parent=\"0\"/>"
                + "<mxCell id=\"a\" value=\"thing\" vertex=\"1\" parent=\"1\"><mxGeometry width=\"50\" height=\"50\" as=\"geometry\"/></mxCell></root></mxGraphModel>");
        assertEquals(0, run("design", "import", folder.resolve("n.headend"), "--from", drawing, "--type", "generic/router", "--json"));
        assertTrue(json().path("problems").get(0).path("message").asText().contains("thing"), json().toString());
        assertEquals(1, run("design", "import", folder.resolve("n.headend"), "--from", drawing, "--type", "no/type"));
        assertEquals(1, run("design", "import", folder.resolve("n.headend"), "--from", folder.resolve("missing.drawio")));
    }

    @Test
    void tablesAreWrittenAndListsAreRead() throws Exception {
        for (String table : new String[] { "devices", "links" }) {
            Path csv = folder.resolve(table + ".csv");
            assertEquals(0, run("design", "export", site, "--to", csv, "--table", table), err::toString);
            assertEquals(count(table) + 1, Files.readAllLines(csv).size());
        }
        Path list = Files.writeString(folder.resolve("list.csv"), "name,type,address\nHall camera,generic/camera-dome,192.168.10.90/24\nBad,no/such,1.2.3.4/24\n");
        assertEquals(1, run("design", "import", site, "--from", list, "--json"), err::toString);
        assertEquals(1, json().path("added").asInt());
        assertEquals(1, json().path("skipped").asInt());
        assertTrue(Files.readString(site.resolve("design/site.headend")).contains("Hall camera"));
    }

    @Test
    void whatAnExportedListOfDevicesSaysCanBeImported() throws Exception {
        Path csv = folder.resolve("devices.csv");
        assertEquals(0, run("design", "export", site, "--to", csv));
        Path other = folder.resolve("other.headend");
        run("design", "import", other, "--from", csv, "--json");
        assertEquals(count("devices"), json().path("added").asInt(), json().toString());
        String text = Files.readString(other);
        assertTrue(text.contains("192.168.10.30/24") && text.contains("Lobby camera"), "addresses and names");
    }
}
