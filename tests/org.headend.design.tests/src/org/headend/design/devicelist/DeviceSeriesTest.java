package org.headend.design.devicelist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headend.catalog.Catalog;
import org.headend.core.problem.Problem;
import org.headend.design.Designs;
import org.headend.design.devicelist.DeviceSeries.Order;
import org.headend.design.devicelist.Line.Outcome;
import org.headend.design.site.Device;
import org.headend.design.site.Document;
import org.headend.design.site.Network;
import org.headend.design.site.SiteFactory;
import org.junit.jupiter.api.Test;

class DeviceSeriesTest {
    private static final Catalog CATALOG = Catalog.builtIn();
    private final Document document = Designs.create("s");

    private Device add(String type, String name) {
        Device device = Designs.device(document.getSite(), CATALOG.type(type).orElseThrow(), Locale.ENGLISH);
        device.setName(name);
        document.getSite().getDevices().add(device);
        return device;
    }

    private Report make(int count, String name, String address, String peer) {
        return DeviceSeries.apply(document, CATALOG, new Order("generic/camera-dome", count, name, address, "", peer, 30, Locale.ENGLISH), null);
    }

    private static List<String> names(Report report) {
        return report.lines().stream().map(Line::name).toList();
    }

    private static List<String> addresses(Report report) {
        return report.lines().stream().map(Line::address).toList();
    }

    @Test
    void twentyCamerasGetConsecutiveNamesAddressesAndPorts() {
        Device sw = add("generic/switch-poe-24", "Core");
        Report report = make(0, "Camera {1..20}", "192.168.10.21/24", sw.getId());
        assertEquals(20, report.count(Outcome.CREATED));
        assertEquals(List.of(), report.problems());
        assertEquals("Camera 1", report.lines().getFirst().name());
        assertEquals("Camera 20", report.lines().getLast().name());
        assertEquals("192.168.10.21/24", report.lines().getFirst().address());
        assertEquals("192.168.10.40/24", report.lines().getLast().address());
        assertEquals("eth – Core · poe20", report.lines().getLast().link());
        assertEquals(20, document.getSite().getLinks().size());
        assertTrue(document.getSite().getLinks().stream().allMatch(l -> l.getLengthMetres() == 30));
        assertEquals(21, new HashSet<>(document.getSite().getDevices().stream().map(Device::getId).toList()).size());
        assertEquals(21, Designs.topology(document).getNodes().size());
    }

    @Test
    void namesFollowThePattern() {
        assertEquals(List.of("Cam 01 west", "Cam 02 west"), names(make(2, "Cam {01} west", "", "")));
        assertEquals(List.of("Cam 03 west"), names(make(1, "Cam {01} west", "", "")), "taken numbers are passed over");
        assertEquals(List.of("Dome 1", "Dome 2"), names(make(2, "Dome", "", "")));
        assertEquals(List.of("K007", "K008", "K009", "K010"), names(make(99, "K{007..10}", "", "")), "the range says how many");
        assertEquals(List.of("IP camera, dome 1"), names(make(1, "", "", "")));
    }

    @Test
    void whatStandsInTheWayOfAnAddressIsPassedOver() {
        Network network = SiteFactory.eINSTANCE.createNetwork();
        network.setCidr("10.0.0.0/24");
        network.setGatewayAddress("10.0.0.3");
        network.setDhcpFrom("10.0.0.5");
        network.setDhcpTo("10.0.0.7");
        document.getSite().getNetworks().add(network);
        add("generic/router", "R").getPorts().getFirst().setAddress("10.0.0.2/24");
        assertEquals(List.of("10.0.0.1/24", "10.0.0.4/24", "10.0.0.8/24", "10.0.0.9/24"), addresses(make(4, "C {1}", "10.0.0.1/24", "")));
    }

    @Test
    void whenTheNetworkIsFullTheRestHaveNoAddressAndSaySo() {
        Report report = make(4, "C {1}", "10.0.0.253/24", "");
        assertEquals(List.of("10.0.0.253/24", "10.0.0.254/24"), addresses(report).subList(0, 2));
        assertEquals(List.of("series.full"), report.lines().get(2).problems().stream().map(Problem::code).toList());
        assertEquals(4, report.count(Outcome.CREATED));
    }

    @Test
    void whenTheSwitchIsFullTheRestAreUnlinkedAndItIsTold() {
        Device sw = add("generic/switch-poe-8", "Gate");
        Report report = make(12, "C {1}", "", sw.getId());
        assertEquals(10, document.getSite().getLinks().size(), "eight with power and two uplinks");
        assertEquals(List.of("series.ports"), report.problems().stream().map(Problem::code).toList());
    }

    @Test
    void aWrongOrderMakesNothing() {
        for (Order order : List.of(order("no/such", 1, "A", ""), order("generic/router", 0, "A", ""), order("generic/router", 9_999, "A", ""),
                order("generic/router", 1, "A {9..3}", ""), order("generic/router", 1, "A", "10.0.0.0/24"), order("generic/router", 1, "A", "10.0.0.1"))) {
            Report report = DeviceSeries.apply(document, CATALOG, order, null);
            assertEquals(List.of(), report.lines());
            assertEquals(1, report.problems().size(), order.toString());
        }
        assertTrue(document.getSite().getDevices().isEmpty());
    }

    private static Order order(String type, int count, String name, String address) {
        return new Order(type, count, name, address, "", "", 0, Locale.ENGLISH);
    }

    @Test
    void aNameOfTheRangeThatIsTakenIsSkipped() {
        add("generic/router", "Cam 2");
        Report report = make(0, "Cam {1..3}", "", "");
        assertEquals(List.of(Outcome.CREATED, Outcome.SKIPPED, Outcome.CREATED), report.lines().stream().map(Line::outcome).toList());
    }

    @Test
    void aPreviewTellsTheSameAndTouchesNothing() {
        Device sw = add("generic/switch-poe-8", "Gate");
        Document before = EcoreUtil.copy(document);
        Order order = new Order("generic/camera-dome", 5, "C {1}", "10.0.0.9/24", "", sw.getId(), 10, Locale.ENGLISH);
        Report preview = DeviceSeries.preview(document, CATALOG, order, null);
        assertTrue(EcoreUtil.equals(before, document));
        assertEquals(preview, DeviceSeries.apply(document, CATALOG, order, null));
    }

    @Test
    void aDeviceWithoutNetworkGetsNoAddressAndItIsTold() {
        Report report = DeviceSeries.apply(document, CATALOG, new Order("generic/sensor-door", 2, "Door {1}", "10.0.0.1/24", "", "", 0, Locale.ENGLISH), null);
        assertEquals(2, report.count(Outcome.CREATED));
        assertEquals(List.of("series.network"), report.problems().stream().map(Problem::code).toList());
    }

    @Test
    void patternsAreReadInAllForms() {
        assertEquals(Optional.of(new NamePattern("A ", "", 1, -1, 1)), NamePattern.parse("A"));
        assertEquals(20, NamePattern.parse("A{1...20}").orElseThrow().size());
        assertEquals(3, NamePattern.parse("A{2-4}").orElseThrow().size());
        assertEquals("A1", NamePattern.parse("A{}").orElseThrow().name(1));
        assertTrue(NamePattern.parse("A{4..2}").isEmpty());
    }
}
