package org.headend.design.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

import org.headend.catalog.Catalog;
import org.headend.core.problem.Severity;
import org.headend.design.Designs;
import org.headend.design.PortCompatibility;
import org.headend.design.site.Device;
import org.headend.design.site.Diagram;
import org.headend.design.site.Document;
import org.headend.design.site.Edge;
import org.headend.design.site.Link;
import org.headend.design.site.PoeMode;
import org.headend.design.site.Port;
import org.headend.design.site.Site;
import org.headend.design.site.SiteFactory;
import org.junit.jupiter.api.Test;

class ValidatorTest {
    private final Catalog catalog = Catalog.builtIn();
    private final Site site = Designs.create("test").getSite();

    private Device add(String type) {
        Device device = Designs.device(site, catalog.type("generic/" + type).orElseThrow(), Locale.ENGLISH);
        site.getDevices().add(device);
        return device;
    }

    private static Port port(Device device, String name) {
        return device.getPorts().stream().filter(p -> p.getName().equals(name)).findFirst().orElseThrow();
    }

    private void link(Device a, String portA, Device b, String portB) {
        site.getLinks().add(Designs.link(site, port(a, portA), port(b, portB)));
    }

    private List<Finding> findings(String code) {
        return Validator.validate(site).stream().filter(f -> f.problem().code().equals(code)).toList();
    }

    /** Exactly one finding of this severity; its best fix makes it go away. */
    private void assertFixable(String code) {
        List<Finding> found = findings(code);
        assertEquals(1, found.size(), found.toString());
        assertEquals(Severity.ERROR, found.get(0).problem().severity());
        found.get(0).fixes().get(0).change().run();
        assertEquals(List.of(), findings(code));
    }

    @Test
    void port01APortIsUsedTwice() {
        Device sw = add("switch-poe-8");
        link(add("camera-fixed"), "eth", sw, "poe1");
        assertEquals(List.of(), findings("PORT-01"));
        link(add("camera-fixed"), "eth", sw, "poe1");
        assertFixable("PORT-01");
        assertEquals(2, site.getLinks().size(), "the link moved to a free port");
    }

    @Test
    void port02TheEndsDoNotFit() {
        Device gateway = add("ai-gateway");
        link(add("camera-usb"), "usb", gateway, "usb1");
        assertEquals(List.of(), findings("PORT-02"));
        link(add("camera-usb"), "usb", gateway, "eth1");
        assertFixable("PORT-02");
        link(gateway, "usb2", add("ai-gateway"), "usb1");
        assertTrue(findings("PORT-05").get(0).problem().message().contains("host"));
    }

    @Test
    void ip01AnAddressIsUsedTwice() {
        Device a = add("camera-fixed");
        Device b = add("camera-fixed");
        port(a, "eth").setAddress("10.0.0.5/24");
        port(b, "eth").setAddress("10.0.0.6/24");
        assertEquals(List.of(), findings("IP-01"));
        port(b, "eth").setAddress("10.0.0.5/24");
        assertEquals(Severity.INFO, findings("IP-01").get(0).problem().severity(), "nobody knows whether they will meet");
        Device sw = add("switch-poe-8");
        link(a, "eth", sw, "poe1");
        link(b, "eth", sw, "poe2");
        assertFixable("IP-01");
        assertEquals("10.0.0.6/24", port(b, "eth").getAddress(), "the next free one");
    }

    @Test
    void ip02AnAddressIsOutsideItsNetworkOrUnusable() {
        Device sw = add("switch-poe-8");
        for (int i = 1; i <= 3; i++) {
            Device camera = add("camera-fixed");
            link(camera, "eth", sw, "poe" + i);
            port(camera, "eth").setAddress("10.0.0." + i + "/24");
        }
        assertEquals(List.of(), findings("IP-02"));
        Port odd = port(site.getDevices().get(2), "eth");
        odd.setAddress("10.0.1.9/24");
        assertFixable("IP-02");
        odd.setAddress("10.0.0.255/24");
        assertFixable("IP-02");
        odd.setAddress("10.0.0.300/24");
        assertEquals(1, findings("IP-02").size());
    }

    @Test
    void ser01ParametersDifferOnOneLine() {
        Device gateway = add("ai-gateway");
        Device sensor = add("sensor-temperature");
        link(sensor, "rs485", gateway, "rs485-1");
        assertEquals(List.of(), findings("SER-01"));
        port(sensor, "rs485").setSerial("19200 8E1");
        assertFixable("SER-01");
        port(sensor, "rs485").setSerial(null);
        assertEquals(Severity.INFO, findings("SER-01").get(0).problem().severity(), "unknown is no pass");
    }

    @Test
    void bus01And02AddressesAreUniqueAndInRange() {
        Device gateway = add("ai-gateway");
        Device a = add("sensor-temperature");
        Device b = add("meter");
        link(a, "rs485", gateway, "rs485-1");
        link(b, "rs485", gateway, "rs485-1");
        assertEquals(2, findings("BUS-02").stream().filter(f -> f.problem().severity() == Severity.INFO).count(), "unknown");
        port(a, "rs485").setBusAddress(7);
        port(b, "rs485").setBusAddress(8);
        assertEquals(List.of(), findings("BUS-02"));
        port(b, "rs485").setBusAddress(7);
        assertFixable("BUS-01");
        port(b, "rs485").setBusAddress(248);
        assertFixable("BUS-02");
    }

    @Test
    void pwr01TheBudgetIsReservedByClass() {
        Device sw = add("switch-poe-8");
        for (int i = 1; i <= 4; i++) {
            link(add("camera-ptz"), "eth", sw, "poe" + i); // class 4: 30 W each, whatever it draws
        }
        assertEquals(Severity.WARNING, findings("PWR-01").get(0).problem().severity(), "120 of 120 W");
        link(add("camera-fixed"), "eth", sw, "poe5");
        Finding exceeded = findings("PWR-01").get(0);
        assertEquals(Severity.ERROR, exceeded.problem().severity());
        assertTrue(exceeded.problem().message().contains(site.getDevices().get(5).getName()), "names who goes dark");
        sw.setPoeBudgetWatts(0);
        assertEquals(Severity.INFO, findings("PWR-01").get(0).problem().severity());
        sw.setPoeBudgetWatts(1000);
        assertEquals(List.of(), findings("PWR-01"));
    }

    @Test
    void link01ADeviceOrARequiredPortIsUnconnected() {
        add("switch-poe-8");
        Device camera = add("camera-dome");
        assertEquals(2, findings("LINK-01").size());
        findings("LINK-01").stream().filter(f -> f.elements().get(0).equals(camera.getId())).findFirst().orElseThrow()
                .fixes().get(0).change().run();
        assertEquals(List.of(), findings("LINK-01"), "the fix links it to a port that fits");
    }

    @Test
    void port01WhatWasFedIsMovedToAPortThatFeeds() {
        Device sw = add("switch-poe-8");
        port(sw, "poe2").setPoe(PoeMode.NONE);
        link(add("camera-fixed"), "eth", sw, "poe1");
        link(add("camera-fixed"), "eth", sw, "poe1");
        assertFixable("PORT-01");
        assertEquals(1, port(sw, "poe3").getLinks().size());
        link(add("camera-fixed"), "eth", sw, "poe3");
        findings("PORT-01").get(0).fixes().get(1).change().run();
        assertEquals(List.of(), findings("PORT-01"), "the other fix removes the link");
    }

    @Test
    void port02TheFixMovesTheEndWhereThePortIsFreeAndElseRemovesTheLinkWithAllThatRefersToIt() {
        Device gateway = add("ai-gateway");
        Device camera = add("camera-usb");
        link(camera, "usb", gateway, "eth1");
        findings("PORT-02").get(0).fixes().get(0).change().run();
        assertEquals(List.of(), findings("PORT-02"));
        assertEquals(gateway, port(camera, "usb").getLinks().get(0).getPorts().get(1).eContainer(), "same devices");
        Device display = add("display");
        link(display, "hdmi", gateway, "eth1");
        Link wrong = port(display, "hdmi").getLinks().get(0);
        Edge edge = SiteFactory.eINSTANCE.createEdge();
        edge.setLink(wrong);
        Diagram diagram = Designs.topology((Document) site.eContainer());
        diagram.getEdges().add(edge);
        List<Finding.QuickFix> fixes = findings("PORT-02").get(0).fixes();
        fixes.get(fixes.size() - 1).change().run();
        assertEquals(List.of(), diagram.getEdges());
        assertEquals(List.of(), port(display, "hdmi").getLinks());
    }

    @Test
    void ip01ThreeEqualAddressesGetThreeDifferentOnes() {
        for (int i = 0; i < 3; i++) {
            port(add("camera-fixed"), "eth").setAddress("10.0.0.254/24");
        }
        List<Finding> found = findings("IP-01");
        assertEquals(2, found.size());
        found.forEach(f -> f.fixes().get(0).change().run());
        assertEquals(List.of(), findings("IP-01"));
        assertEquals(List.of(), findings("IP-02"));
    }

    @Test
    void ip02NetworksReachThroughManagedSwitchesFibreAndAccessPointsButNotThroughRoutersOrGateways() {
        Device sw = add("switch-poe-24");
        Device far = add("switch-poe-24");
        Device ap = add("access-point");
        Device camera = add("camera-wifi");
        Device server = add("server");
        Device router = add("router");
        Device outside = add("server");
        link(sw, "sfp1", far, "sfp1");
        link(ap, "eth", far, "poe1");
        link(camera, "wifi", ap, "wifi");
        link(server, "eth1", sw, "up1");
        link(router, "lan1", sw, "up2");
        link(router, "wan", outside, "eth1");
        port(sw, "up1").setAddress("10.0.0.2/24"); // a switch that is managed is still a switch
        port(server, "eth1").setAddress("10.0.0.10/24");
        port(router, "lan2").setAddress("10.0.0.1/24");
        port(outside, "eth1").setAddress("80.1.2.3/29");
        port(camera, "wifi").setAddress("10.0.0.30/24");
        assertEquals(List.of(), findings("IP-02"));
        port(camera, "wifi").setAddress("10.0.1.30/24");
        assertFixable("IP-02");
        link(server, "eth2", outside, "eth2");
        port(server, "eth2").setAddress("80.1.2.10/24");
        assertEquals(List.of(), findings("IP-02"), "a server does not join its two networks");
    }

    @Test
    void ser01OneParameterSetHasManySpellingsAndWhatIsNoneIsTold() {
        Device gateway = add("ai-gateway");
        Device a = add("sensor-temperature");
        Device b = add("meter");
        link(a, "rs485", gateway, "rs485-1");
        link(b, "rs485", gateway, "rs485-1");
        port(a, "rs485").setSerial("9600-8n1");
        port(b, "rs485").setSerial("9600,8,N,1");
        assertEquals(List.of(), findings("SER-01"));
        port(a, "rs485").setSerial("fast");
        assertFixable("SER-01");
        port(gateway, "rs485-1").setSerial("");
        List<Finding> unknown = findings("SER-01");
        assertEquals(1, unknown.size(), "an unknown master is told once");
        unknown.get(0).fixes().get(0).change().run();
        assertEquals(List.of(), findings("SER-01"));
    }

    @Test
    void pwr01TheFixesMoveWhatGoesDarkOrSetTheBudgetOfTheCatalog() {
        Device sw = add("switch-poe-8");
        for (int i = 1; i <= 5; i++) {
            link(add("camera-ptz"), "eth", sw, "poe" + i);
        }
        assertEquals(List.of(), findings("PWR-01").get(0).fixes(), "there is nowhere to go");
        Device other = add("switch-poe-8");
        assertFixable(findings("PWR-01").get(0), "PWR-01", Severity.ERROR);
        assertEquals(1, port(other, "poe1").getLinks().size());
        sw.setPoeBudgetWatts(0);
        findings("PWR-01").stream().filter(f -> f.problem().severity() == Severity.INFO).findFirst().orElseThrow()
                .fixes().get(0).change().run();
        assertEquals(120, sw.getPoeBudgetWatts());
    }

    private void assertFixable(Finding finding, String code, Severity severity) {
        finding.fixes().get(0).change().run();
        assertEquals(0, findings(code).stream().filter(f -> f.problem().severity() == severity).count());
    }

    @Test
    void link01TheFixPrefersAPortThatFeedsAndNeverTheOuterPortOfARouter() {
        add("router");
        add("server");
        Device sw = add("switch-poe-8");
        Device camera = add("camera-fixed");
        Finding finding = findings("LINK-01").stream().filter(f -> f.elements().get(0).equals(camera.getId())).findFirst().orElseThrow();
        finding.fixes().get(0).change().run();
        assertEquals(sw, port(camera, "eth").getLinks().get(0).getPorts().get(1).eContainer());
        Device plain = SiteFactory.eINSTANCE.createDevice();
        plain.setId("plain");
        site.getDevices().add(plain);
        assertTrue(findings("LINK-01").stream().noneMatch(f -> f.elements().contains("plain")), "without ports there is nothing to connect");
    }

    @Test
    void fieldsTellWhatIsWrongWithWhatWasTyped() {
        for (String good : List.of("", " ", "10.0.0.1/24", "192.168.1.0/31")) {
            assertEquals(Optional.empty(), PortFields.addressFault(good), good);
        }
        for (String bad : List.of("10.0.0.1", "10.0.0.0/24", "10.0.0.255/24", "10.0.0.256/24", "127.0.0.1/8", "224.0.0.1/24", "0.0.0.0/0",
                "10.0.0.1/33", "::1/64", "x")) {
            assertTrue(PortFields.addressFault(bad).isPresent(), bad);
        }
        for (String good : List.of("", "1", "247", " 9 ")) {
            assertEquals(Optional.empty(), PortFields.busAddressFault(good), good);
        }
        for (String bad : List.of("0", "248", "-1", "1.5", "99999999999", "x")) {
            assertTrue(PortFields.busAddressFault(bad).isPresent(), bad);
        }
        assertEquals("9600 8N1", PortFields.serial("9600-8n1"));
        assertEquals("115200 7E2", PortFields.serial(" 115200/7-E-2"));
        for (String bad : List.of("9600", "9601 8N1", "9600 9N1", "9600 8X1", "8N1", "9600 8N3")) {
            assertTrue(PortFields.serialFault(bad).isPresent(), bad);
        }
        assertTrue(PortFields.poeClassFault("9").isPresent());
        assertEquals(Optional.empty(), PortFields.poeClassFault("8"));
    }

    @Test
    void anyTextInAFieldIsJudgedAndWhatPassesIsNoFinding() {
        Device gateway = add("ai-gateway");
        Device sensor = add("sensor-temperature");
        link(sensor, "rs485", gateway, "rs485-1");
        Port serial = port(sensor, "rs485");
        Port eth = port(gateway, "eth1");
        Random random = new Random(5);
        String alphabet = "0123456789./ -,8N1EO";
        for (int i = 0; i < 5000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(16); n > 0; n--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            serial.setSerial(text.toString());
            eth.setAddress(text.toString());
            boolean told = findings("SER-01").stream().anyMatch(f -> f.problem().severity() == Severity.ERROR);
            assertEquals(PortFields.serialFault(text.toString()).isPresent(), told && SerialParameters.parse(text.toString()).isEmpty(), text.toString());
            assertEquals(PortFields.addressFault(text.toString()).isPresent(), !findings("IP-02").isEmpty(), text.toString());
        }
    }

    @Test
    void compatibilityIsSymmetricAndNeverWithinADevice() {
        List<Port> ports = catalog.types().stream().map(t -> add(t.id().substring("generic/".length())))
                .flatMap(d -> d.getPorts().stream()).toList();
        Random random = new Random(3);
        for (int i = 0; i < 3000; i++) {
            Port a = ports.get(random.nextInt(ports.size()));
            Port b = ports.get(random.nextInt(ports.size()));
            assertEquals(PortCompatibility.obstacle(a, b).isPresent(), PortCompatibility.obstacle(b, a).isPresent());
            assertTrue(a.eContainer() != b.eContainer() || PortCompatibility.obstacle(a, b).isPresent());
        }
    }
}
