package org.headend.design.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.headend.catalog.Catalog;
import org.headend.design.Designs;
import org.headend.design.SiteFile;
import org.headend.design.columns.BlockEdit.Cell;
import org.headend.design.site.Device;
import org.headend.design.site.Document;
import org.headend.design.site.Link;
import org.headend.design.site.PasswordState;
import org.headend.design.site.Port;
import org.headend.design.site.Site;
import org.headend.testsupport.TestData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    private static final Catalog CATALOG = Catalog.builtIn();
    private Document document;
    private List<Column<Device>> devices;
    private List<Column<Link>> links;

    @BeforeEach
    void load() throws Exception {
        document = SiteFile.load(TestData.projectRoot().resolve("templates/sites/smart-campus/design/site.headend"));
        devices = DeviceColumns.of(document.getSite(), CATALOG, Locale.ENGLISH);
        links = LinkColumns.of(document.getSite(), CATALOG, Locale.ENGLISH);
    }

    private Device device(String id) {
        return document.getSite().getDevices().stream().filter(d -> d.getId().equals(id)).findFirst().orElseThrow();
    }

    private static <E extends org.headend.design.site.Element> Column<E> column(List<Column<E>> columns, String id) {
        return columns.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    }

    private void write(Device device, String column, String text) {
        assertEquals(java.util.Optional.empty(), column(devices, column).fault(device, text));
        column(devices, column).write(device, text);
    }

    @Test
    void whatACellShowsItTakesAgainWithoutAChange() {
        for (Device device : document.getSite().getDevices()) {
            for (Column<Device> column : devices) {
                assertTrue(column.fault(device, column.read(device)).isEmpty(), column.id());
            }
        }
        for (Link link : document.getSite().getLinks()) {
            for (Column<Link> column : links) {
                assertTrue(column.fault(link, column.read(link)).isEmpty(), column.id());
                for (String choice : column.editable(link) ? column.choices(link) : List.<String>of()) {
                    assertTrue(column.fault(link, choice).isEmpty(), column.id() + ": " + choice);
                }
            }
        }
    }

    @Test
    void textsOfPeopleAreUnderstood() {
        Device camera = device("camera1");
        Port port = camera.getPorts().get(0);
        write(camera, "name", "  Hall ");
        assertEquals("Hall", camera.getName());
        write(camera, "address", "10.0.0.9/24");
        write(camera, "vlan", "20");
        write(camera, "mac", "00-11-22-AA-BB-CC");
        write(camera, "dhcp", "yes");
        write(camera, "critical", "是");
        write(camera, "password", "Factory setting");
        write(camera, "services", "http , rtsp");
        write(camera, "area", "Building A / Floor 2");
        assertEquals("10.0.0.9/24", port.getAddress());
        assertEquals(20, port.getVlan());
        assertEquals("00:11:22:aa:bb:cc", port.getMac());
        assertTrue(port.isDhcp() && camera.isCritical());
        assertEquals(PasswordState.FACTORY, camera.getPassword());
        assertEquals("http,rtsp", camera.getServices());
        assertEquals("Floor 2", camera.getArea().getName());
        assertEquals("Building A / Floor 2", column(devices, "area").read(camera));
        write(camera, "address", "");
        write(camera, "dhcp", "no");
        assertNull(port.getAddress());
        assertFalse(port.isDhcp());
    }

    @Test
    void whatIsWrongIsTold() {
        Device camera = device("camera1");
        for (String[] wrong : new String[][] { { "name", " " }, { "address", "10.0.0.300/24" }, { "address", "10.0.0.1" }, { "vlan", "4095" }, { "vlan", "x" },
            { "mac", "12:34" }, { "critical", "maybe" }, { "password", "weak" }, { "type", "no such type" }, { "poeBudget", "-1" }, { "hostname", "a b" },
            { "ports", "3" }, { "busAddress", "3" }, { "upsMinutes", "NaN" } }) {
            assertTrue(column(devices, wrong[0]).fault(camera, wrong[1]).isPresent(), String.join(" ", wrong));
        }
        Link link = document.getSite().getLinks().get(0);
        for (String[] wrong : new String[][] { { "length", "far" }, { "medium", "string" }, { "fromPort", "nowhere" }, { "to", "nobody" }, { "cable", "rope" } }) {
            assertTrue(column(links, wrong[0]).fault(link, wrong[1]).isPresent(), String.join(" ", wrong));
        }
    }

    @Test
    void aDeviceBecomesOneOfAnotherTypeAndKeepsItsLinksAndAddresses() {
        Device camera = device("camera1");
        Port port = camera.getPorts().stream().filter(p -> !p.getLinks().isEmpty() && p.getAddress() != null).findFirst().orElseThrow();
        String address = port.getAddress();
        Link link = port.getLinks().get(0);
        write(camera, "type", "IP camera, PTZ");
        assertEquals("generic/camera-ptz", camera.getType());
        assertTrue(camera.getPorts().contains(link.getPorts().get(0)) || camera.getPorts().contains(link.getPorts().get(1)));
        assertEquals(address, DeviceColumns.main(camera).orElseThrow().getAddress());
        assertEquals(camera.getPorts().size(), camera.getPorts().stream().map(Port::getId).distinct().count());
        assertEquals(CATALOG.type("generic/camera-ptz").orElseThrow().ports().stream().mapToInt(p -> p.count()).sum(), camera.getPorts().size());
        assertTrue(column(devices, "type").fault(device("switch1"), "IP camera, PTZ").orElseThrow().contains("linked"));
    }

    @Test
    void anEndOfALinkIsMovedToAPortThatFits() {
        Link link = device("camera1").getPorts().stream().flatMap(p -> p.getLinks().stream()).findFirst().orElseThrow();
        int end = link.getPorts().get(0).eContainer() == device("camera1") ? 1 : 0;
        Column<Link> to = column(links, end == 1 ? "to" : "from");
        Column<Link> port = column(links, end == 1 ? "toPort" : "fromPort");
        String free = port.choices(link).stream().filter(p -> !p.equals(port.read(link))).findFirst().orElseThrow();
        port.write(link, free);
        assertEquals(free, link.getPorts().get(end).getName());
        assertTrue(link.getPorts().get(end).getLinks().contains(link));
        to.write(link, device("switch2").getName());
        assertEquals(device("switch2"), link.getPorts().get(end).eContainer());
        String used = device("switch2").getPorts().stream().filter(p -> !p.getLinks().isEmpty() && !p.getLinks().contains(link)).findFirst().orElseThrow().getName();
        assertTrue(port.fault(link, used).isPresent(), "that port is taken");
    }

    private BlockEdit<Link> linkEdit() {
        return new BlockEdit<>(document, Site::getLinks, s -> LinkColumns.of(s, CATALOG, Locale.ENGLISH));
    }

    @Test
    void aBlockIsWrittenAsAWholeOrNotAtAll() {
        BlockEdit<Device> edit = new BlockEdit<>(document, Site::getDevices, s -> DeviceColumns.of(s, CATALOG, Locale.ENGLISH));
        List<Cell<Device>> good = List.of(new Cell<>(device("camera1"), "name", "A"), new Cell<>(device("camera2"), "name", "B"));
        assertEquals(List.of(), edit.faults(good));
        assertEquals("Lobby camera", device("camera1").getName(), "looking for faults changes nothing");
        edit.write(good);
        assertEquals("B", device("camera2").getName());
        List<Cell<Device>> bad = List.of(new Cell<>(device("camera1"), "name", "C"), new Cell<>(device("camera2"), "address", "nonsense"));
        assertEquals(1, edit.faults(bad).size());
        assertEquals("address", edit.faults(bad).get(0).cell().column());
    }

    @Test
    void twoLinksCannotBothTakeTheLastFreePort() {
        List<Link> two = document.getSite().getLinks().stream().filter(l -> l.getPorts().stream().anyMatch(p -> p.eContainer() == device("switch1"))
                && l.getPorts().stream().allMatch(p -> p.getKind() == org.headend.design.site.PortKind.ETHERNET)).limit(2).toList();
        List<Cell<Link>> cells = new ArrayList<>();
        String port = null;
        for (Link link : two) {
            String id = link.getPorts().get(0).eContainer() == device("switch1") ? "fromPort" : "toPort";
            port = port == null ? column(links, id).choices(link).stream().filter(p -> !p.equals(column(links, id).read(link))).reduce((a, b) -> b).orElseThrow() : port;
            cells.add(new Cell<>(link, id, port));
        }
        assertEquals(1, linkEdit().faults(cells).size(), "the first takes it, the second is told so");
    }

    @Test
    void blocksSurviveTheClipboardAndNeverBecomeFormulas() {
        Random random = new Random(3);
        String signs = "ab\t\n\r\"'=+-@1,; 大\u0000";
        for (int i = 0; i < 2000; i++) {
            List<List<String>> rows = new ArrayList<>();
            int columns = 1 + random.nextInt(4);
            for (int r = 0; r <= random.nextInt(4); r++) {
                List<String> row = new ArrayList<>();
                for (int c = 0; c < columns; c++) {
                    StringBuilder cell = new StringBuilder(random.nextInt(9) == 0 ? "" : "x".repeat(random.nextInt(2)));
                    for (int k = random.nextInt(5); k > 0; k--) {
                        cell.append(signs.charAt(random.nextInt(signs.length())));
                    }
                    row.add(cell.toString());
                }
                rows.add(row);
            }
            if (columns == 1 && rows.get(rows.size() - 1).get(0).isEmpty()) {
                continue; // a last empty line is none
            }
            String text = SpreadsheetText.format(rows);
            assertEquals(rows, SpreadsheetText.parse(text), text);
            rows.forEach(r -> r.forEach(c -> assertFalse(SpreadsheetText.guard(c).matches("(?s)[=@].*|[+-](?!\\d+([.,]\\d+)?$).*"), c)));
        }
        assertEquals(List.of(List.of("12\" pipe", "b"), List.of("c")), SpreadsheetText.parse("12\" pipe\tb\r\nc"));
        assertEquals(List.of(List.of("\"inch", "b")), SpreadsheetText.parse("\"inch\tb\n"));
        assertEquals("-12,5", SpreadsheetText.guard("-12,5"));
        assertEquals("'=1+1", SpreadsheetText.guard("=1+1"));
    }

    @Test
    void numbersOfTheUsersCountryAreNumbers() {
        Locale before = Locale.getDefault(Locale.Category.FORMAT);
        try {
            Locale.setDefault(Locale.Category.FORMAT, Locale.GERMANY);
            assertEquals(1234.5, Fields.value("1.234,5"));
            assertEquals(12.5, Fields.value("12.5"));
            assertTrue(Fields.parse("12m").isEmpty() && Fields.parse("Infinity").isEmpty());
        } finally {
            Locale.setDefault(Locale.Category.FORMAT, before);
        }
    }

    @Test
    void columnsOfFiveThousandDevicesAreReadQuickly() {
        Document large = Designs.create("large");
        var type = CATALOG.type("generic/camera-dome").orElseThrow();
        Site nobody = Designs.create("x").getSite();
        for (int i = 0; i < 5000; i++) {
            Device device = Designs.device(nobody, type, Locale.ENGLISH);
            device.setId("d" + i);
            large.getSite().getDevices().add(device);
        }
        List<Column<Device>> columns = DeviceColumns.of(large.getSite(), CATALOG, Locale.ENGLISH);
        long start = System.nanoTime();
        int texts = 0;
        for (Device device : large.getSite().getDevices()) {
            for (Column<Device> column : columns) {
                texts += column.read(device).length();
            }
        }
        assertTrue(texts > 0);
        assertTrue((System.nanoTime() - start) / 1e9 < 3, "a filter reads them all while one types");
    }
}
