package org.headend.catalog.netbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.headend.catalog.Catalog;
import org.headend.catalog.DeviceType;
import org.headend.catalog.DeviceType.PortType;
import org.headend.catalog.Tables;
import org.headend.catalog.netbox.NetboxImport.Options;
import org.headend.catalog.netbox.Note.Kind;
import org.headend.core.problem.Place;
import org.headend.testsupport.TestData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The 40 files of the library that lie beside the project, with the traps that they are known for. */
class NetboxLibraryTest {
    private static final NetboxImport IMPORT = new NetboxImport(Tables.builtIn(), Options.DEFAULT);
    private final Map<String, NetboxType> types = new TreeMap<>();

    @BeforeEach
    void read() throws Exception {
        Path folder = TestData.require("devicetypes");
        for (NetboxType type : IMPORT.read(NetboxImport.files(List.of(folder)), null)) {
            assertTrue(type.problem().isEmpty(), () -> type.problem().toString());
            types.put(type.type().orElseThrow().id(), type);
        }
    }

    private DeviceType type(String id) {
        return types.get(id).type().orElseThrow();
    }

    private PortType port(String id, String name) {
        return type(id).ports().stream().filter(p -> p.names().contains(name)).findFirst().orElseThrow(() -> new AssertionError(id + " has no " + name));
    }

    private boolean warned(String id, String subject) {
        return types.get(id).notes(Kind.WARNED).stream().anyMatch(n -> n.subject().equals(subject));
    }

    @Test
    void allFortyFilesImportWithAReport() {
        assertEquals(40, types.size(), "makers and models tell all of them apart");
        for (NetboxType type : types.values()) {
            DeviceType device = type.type().orElseThrow();
            assertTrue(type.count(Kind.IMPORTED) >= 2, device.id());
            assertTrue(type.count(Kind.ASSUMED) >= 1, device.id());
            assertTrue(!device.ports().isEmpty(), device.id());
            List<String> names = device.ports().stream().flatMap(p -> p.names().stream()).toList();
            assertEquals(names.size(), new HashSet<>(names).size(), device.id());
            assertTrue(type.notes().stream().noneMatch(n -> n.text().isBlank() || n.subject().isBlank()), device.id());
        }
    }

    @Test
    void kindsOfDevicesAreRecognised() {
        Map<String, String> expected = Map.ofEntries(Map.entry("AXIS/Q6315-LE", "camera-ptz"), Map.entry("AXIS/P3245-LVE", "camera-dome"), Map.entry("ACTi/A31", "camera-fixed"),
                Map.entry("Ubiquiti/Unifi G3 Flex", "camera-fixed"), Map.entry("Ubiquiti/UniFi Protect Network Video Recorder", "recorder"),
                Map.entry("Hikvision/DS-7632NI-I2/16P", "recorder"), Map.entry("Netonix/WS-12-250-AC", "switch"), Map.entry("Moxa/EDS-P510", "switch"),
                Map.entry("Ruckus/R350", "access-point"), Map.entry("Teltonika/RUT955", "router"), Map.entry("MikroTik/Chateau 5G ax", "router"),
                Map.entry("Perle/IOLAN STS4-D", "converter-serial"), Map.entry("Generic/Wall box, 2 UTP plugs", "converter-panel"),
                Map.entry("Ubiquiti/Instant PoE 802.3af Gigabit Adapter", "poe-injector"), Map.entry("Raspberry Pi/Raspberry Pi 4 Model B", "gateway"));
        expected.forEach((id, category) -> assertEquals(category, type(id).category(), id));
    }

    @Test
    void aSwitchThatMarksItsSourcesAsPoweredIsSuspiciousAndCanBeTurned() throws Exception {
        NetboxType moxa = types.get("Moxa/EDS-P510");
        assertTrue(moxa.suspectPd());
        assertTrue(warned("Moxa/EDS-P510", "poe_mode"));
        assertEquals("POWERED", port("Moxa/EDS-P510", "eth1").poe());
        NetboxType turned = new NetboxImport(Tables.builtIn(), new Options(true, true)).read(TestData.require("devicetypes").resolve("Moxa/EDS-P510.yaml"));
        assertEquals("SOURCE", turned.type().orElseThrow().ports().getFirst().poe());
        assertTrue(!turned.suspectPd());
        assertEquals(1, types.values().stream().filter(NetboxType::suspectPd).count(), "a switch that is powered itself is none");
    }

    @Test
    void aComboPortIsOnePortThatTakesOneLink() {
        DeviceType moxa = type("Moxa/EDS-P510");
        assertEquals(10, moxa.ports().stream().filter(p -> Set.of("ETHERNET", "SFP").contains(p.kind())).mapToInt(PortType::count).sum());
        assertEquals(1, port("Moxa/EDS-P510", "G1-rj45").capacity());
        assertTrue(port("Moxa/EDS-P510", "G1-rj45").spec().notes().contains("G1-sfp"));
    }

    @Test
    void missingPoeIsUnknownAndWarned() {
        for (String id : List.of("MikroTik/CRS328-24P-4S+RM", "Netonix/WS-12-250-AC", "Hikvision/DS-3E0524-E-C")) {
            assertTrue(type(id).ports().stream().filter(p -> p.kind().equals("ETHERNET")).allMatch(p -> p.poe().equals("UNKNOWN")), id);
            assertTrue(warned(id, "poe_mode"), id);
        }
        assertEquals("SOURCE", port("Ubiquiti/UniFi Switch 8 PoE 60W Gen1", "Port 5 (PoE)").poe());
        assertEquals("NONE", port("Ubiquiti/UniFi Switch 8 PoE 60W Gen1", "Port 1").poe());
        assertTrue(warned("Ubiquiti/UniFi Switch 8 PoE 60W Gen1", "poeBudgetWatts"));
    }

    @Test
    void poeTypesBecomeClassesAndPassiveVoltages() {
        assertEquals(3, port("ACTi/A31", "eth0").poeClass());
        assertEquals(4, port("AXIS/Q6315-LE", "RJ45").poeClass());
        assertEquals(6, port("Ubiquiti/UniFi Switch Flex", "Port 1 (PoE++ IN)").poeClass());
        assertEquals(24, port("Teltonika/RUT955", "wan").spec().poeVolts());
        assertEquals(-1, port("Teltonika/RUT955", "wan").poeClass());
        assertEquals(400, type("Ubiquiti/UniFi Switch 24 Pro PoE Gen2").poeBudgetWatts());
    }

    @Test
    void serialPortsAreFoundWhereTheLibraryHidesThem() {
        assertEquals("RS485", port("Teltonika/RUT955", "Sensor_1").kind());
        assertEquals(32, port("Teltonika/RUT955", "Sensor_1").capacity());
        assertEquals("RS232", port("Teltonika/RUT955", "Sensor_2").kind());
        assertTrue(!port("Teltonika/RUT955", "Sensor_2").spec().management());
        assertEquals("RS232", port("Digi/PortServer TS 8", "Serial_8").kind());
        assertEquals("HOST", port("Digi/PortServer TS 8", "Serial_8").role());
        assertTrue(port("Netonix/WS-12-250-AC", "Console").spec().management());
        assertEquals("HDMI", port("Nvidia/Jetson Xavier NX Developer Kit", "HDMI").kind());
        assertEquals("USB", port("Ruckus/R350", "USB").kind());
    }

    @Test
    void radiosSimCardsAndSatellites() {
        assertEquals("2.4", port("Teltonika/RUT955", "Wifi_2.4").spec().bands());
        assertEquals("5", port("MikroTik/Chateau 5G ax", "wifi1").spec().bands());
        assertEquals("", port("Ubiquiti/U6 Lite", "wlan0").spec().bands());
        assertTrue(warned("Ubiquiti/U6 Lite", "wlan0"));
        assertEquals("HOST", port("Ubiquiti/U6 Lite", "wlan0").role());
        assertEquals("DEVICE", port("Raspberry Pi/Raspberry Pi Zero W", "wlan0").role());
        assertEquals(1, type("Teltonika/RUT955").ports().stream().filter(p -> p.kind().equals("CELLULAR")).count());
        assertTrue(type("Teltonika/RUT955").ports().stream().noneMatch(p -> p.names().contains("gnss_0")));
        assertTrue(!port("Ubiquiti/U7 Professional", "Port 1").spec().management(), "its only port carries data too");
    }

    @Test
    void textIsAHintAndTheTableKnowsOptics() {
        assertEquals(12, port("ACTi/A31", "DC IN").spec().volts());
        assertEquals(0.5, port("Hikvision/DS-2CD2047G2-LU(C)", "DC").spec().amps());
        assertEquals(3.3, port("Wireless-tag Technology/WT32-ETH01", "3V3").spec().volts());
        assertEquals(2688, type("Hikvision/DS-2CD2047G2-LU(C)").spec().optics().pixelsWide());
        assertTrue(type("Ubiquiti/Unifi G6 Bullet").spec().optics().isKnown());
        assertEquals("IP66", type("Ubiquiti/Unifi G6 Bullet").spec().environment().ip());
        assertEquals("IK04", type("Ubiquiti/Unifi G6 Bullet").spec().environment().ik());
        assertEquals(9.9, type("Ubiquiti/Unifi G6 Bullet").spec().power().watts());
        assertTrue(warned("AXIS/P3245-LVE", "optics"), "unknown optics are told");
        assertEquals(442.4, type("Ubiquiti/UniFi Protect Network Video Recorder").spec().size().width());
        NetboxType plain = new NetboxImport(Tables.builtIn(), new Options(false, false)).read(Path.of(types.get("ACTi/A31").place().resource()));
        assertEquals(0, plain.type().orElseThrow().ports().getLast().spec().volts(), "hints can be left out");
    }

    @Test
    void oddKeysAndSlotsAreKeptAsNotes() {
        assertTrue(type("Hikvision/DS-2CD2043G2-IU").spec().notes().contains("microSD"));
        assertEquals("max 8 W", port("ACTi/A31", "eth0").spec().notes());
        assertTrue(warned("AXIS/Q6315-LE", "slug"));
        assertTrue(warned("Phoenix Contact/TC EXTENDER 6004", "SHDSL-A"));
        assertTrue(type("Phoenix Contact/TC EXTENDER 6004").spec().notes().contains("SHDSL-B: xdsl"));
        assertEquals(2, port("Generic/Wall box, 2 UTP plugs", "Port 1").capacity(), "through a wall box goes one link on each side");
    }

    @Test
    void quotedNumbersStayNames() {
        assertEquals("1", port("Netonix/WS-12-250-AC", "1").names().getFirst());
        assertEquals(12, port("Netonix/WS-12-250-AC", "1").count());
    }

    @Test
    void weightsAreKilograms() {
        assertEquals(0.771, type("ACTi/A31").spec().size().kilograms());
        assertEquals(5.2163, type("Ubiquiti/UniFi Protect Network Video Recorder").spec().size().kilograms());
        assertEquals(1.5, type("Hikvision/DS-7632NI-I2/16P").spec().size().rackUnits());
    }

    @Test
    void whatIsExportedIsValidAndComesBackTheSame() throws Exception {
        for (NetboxType type : types.values()) {
            DeviceType device = type.type().orElseThrow();
            String yaml = NetboxExport.yaml(device, type.json());
            NetboxSchema.check(device.id(), yaml);
            if (device.category().equals("converter-panel")) {
                NetboxSchema.checkPanel(device.id(), yaml);
            }
            NetboxType again = IMPORT.parse(yaml, Place.of(device.id()));
            assertTrue(again.problem().isEmpty(), () -> again.problem() + yaml);
            assertEquals(device, again.type().orElseThrow(), yaml);
        }
        for (DeviceType device : Catalog.builtIn().types()) {
            String yaml = NetboxExport.yaml(device, null);
            NetboxSchema.check(device.id(), yaml);
            if (device.category().equals("converter-panel")) {
                NetboxSchema.checkPanel(device.id(), yaml);
            }
            DeviceType again = IMPORT.parse(yaml, Place.of(device.id())).type().orElseThrow(() -> new AssertionError(yaml));
            assertEquals(device.category(), again.category());
            assertEquals(Set.copyOf(device.ports()), Set.copyOf(again.ports()), yaml);
            assertEquals(device.spec().optics(), again.spec().optics());
        }
    }
}
