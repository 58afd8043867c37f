package org.headend.design.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.headend.catalog.Catalog;
import org.headend.core.problem.Severity;
import org.headend.design.Designs;
import org.headend.design.PortCompatibility;
import org.headend.design.site.Device;
import org.headend.design.site.Port;
import org.headend.design.site.Site;
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
        assertTrue(findings("PORT-02").get(0).problem().message().contains("HOST"));
    }

    @Test
    void ip01AnAddressIsUsedTwice() {
        Device a = add("camera-fixed");
        Device b = add("camera-fixed");
        port(a, "eth").setAddress("10.0.0.5/24");
        port(b, "eth").setAddress("10.0.0.6/24");
        assertEquals(List.of(), findings("IP-01"));
        port(b, "eth").setAddress("10.0.0.5/24");
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
