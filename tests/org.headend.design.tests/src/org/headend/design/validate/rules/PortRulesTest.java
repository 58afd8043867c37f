package org.headend.design.validate.rules;

import static org.headend.core.problem.Severity.ERROR;
import static org.headend.core.problem.Severity.INFO;
import static org.headend.core.problem.Severity.WARNING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headend.design.site.Device;
import org.headend.design.site.Link;
import org.headend.design.site.PortRole;
import org.headend.design.validate.Finding;
import org.junit.jupiter.api.Test;

class PortRulesTest extends RuleFixture {

    @Test
    void port02OtherConnectorsOfOneKindAreToldAndMissingOnesSaid() {
        Device gateway = add("ai-gateway-industrial");
        Device converter = add("converter-232-485");
        link(converter, "rs232", gateway, "rs232");
        assertPasses("PORT-02");
        port(converter, "rs232").setConnector("terminal");
        only("PORT-02", ERROR);
        port(converter, "rs232").setConnector(null);
        assertUnknown("PORT-02");
        port(converter, "rs232").setConnector("terminal");
        site.getLinks().get(0).setAdapter("generic/some");
        assertPasses("PORT-02");
    }

    @Test
    void port02ConnectorsOfAllKindsOfCablesAreAskedFor() {
        Device sw = add("switch-poe-8");
        Device camera = add("camera-fixed");
        link(camera, "eth", sw, "poe1");
        port(camera, "eth").setConnector(null);
        Finding finding = only("PORT-02", INFO);
        finding.fixes().get(0).change().run();
        assertEquals("rj45", port(camera, "eth").getConnector());
        assertPasses("PORT-02");
        port(camera, "eth").setConnector(null);
        port(sw, "poe1").setConnector(null);
        assertUnknown("PORT-02");
        Device ap = add("access-point");
        site.getLinks().clear();
        link(add("camera-wifi"), "wifi", ap, "wifi");
        port(ap, "wifi").setConnector(null);
        assertPasses("PORT-02"); // nothing is plugged in
    }

    @Test
    void port02AConverterOfTheCatalogIsPutBetweenCopperAndFibre() {
        Device sw = add("switch-poe-24");
        Device far = add("switch-poe-8");
        link(far, "up1", sw, "sfp1");
        assertEquals("ETHERNET", port(far, "up1").getKind().getName());
        var fixes = only("PORT-02", ERROR).fixes();
        assertTrue(fixes.stream().anyMatch(f -> f.label().contains("converter")), fixes.toString());
        for (int i = 0; i < 24; i++) {
            port(sw, "poe" + (i + 1)).setCapacity(0); // nothing is free, so that the converter comes first
        }
        port(sw, "up1").setCapacity(0);
        port(sw, "up2").setCapacity(0);
        assertFixable("PORT-02", ERROR);
        assertEquals(4, site.getDevices().size(), "the converter and its supply");
        assertEquals(3, site.getLinks().size());
    }

    @Test
    void port03SignalsAndLevelsMustFit() {
        Device gateway = add("ai-gateway-industrial");
        Device sensor = add("sensor-temperature");
        link(sensor, "rs485", gateway, "rs485-1");
        assertPasses("PORT-03");
        site.getLinks().clear();
        link(sensor, "rs485", gateway, "rs232");
        assertPasses("PORT-02");
        assertFixable("PORT-03", ERROR);
        Device board = add("single-board-computer");
        Device shifter = add("level-shifter");
        link(shifter, "low", board, "uart");
        assertPasses("PORT-03");
        port(shifter, "low").setVolts(5);
        only("PORT-03", ERROR);
        port(shifter, "low").setVolts(0);
        assertUnknown("PORT-03");
    }

    @Test
    void port03CanOnRs485GetsAMessageWithBothSignals() {
        Device gateway = add("ai-gateway-industrial");
        link(add("sensor-can"), "can", gateway, "rs485-1");
        String message = only("PORT-03", ERROR).problem().message();
        assertTrue(message.contains("CAN") && message.contains("RS-485"), message);
        assertFixable("PORT-03", ERROR);
    }

    @Test
    void port04AManagementPortCarriesNoVideo() {
        Device sw = add("switch-poe-8");
        Device camera = camera(sw, "poe1", add("recorder"));
        assertPasses("PORT-04");
        port(sw, "poe1").setManagement(true);
        assertFixable("PORT-04", WARNING);
        assertEquals(1, port(camera, "eth").getLinks().size(), "moved, not removed");
    }

    @Test
    void port04ARecorderDoesNotTakeStreamsOnItsManagementPort() {
        Device sw = add("switch-poe-8");
        Device recorder = add("recorder");
        link(recorder, "eth1", sw, "up1");
        port(recorder, "eth1").setManagement(true);
        assertFixable("PORT-04", WARNING);
        assertEquals(1, port(recorder, "eth2").getLinks().size());
        link(recorder, "eth1", sw, "up2");
        assertPasses("PORT-04"); // management beside data is as it should be
        Device gateway = add("ai-gateway");
        Link console = link(gateway, "eth1", sw, "poe1");
        port(gateway, "eth1").setManagement(true);
        only("PORT-04", WARNING);
        site.getLinks().remove(console);
        console.getPorts().clear();
        port(sw, "poe2").setManagement(true);
        link(add("recorder"), "eth1", sw, "poe2");
        only("PORT-04", WARNING);
    }

    @Test
    void port05TwoHostsOrTwoDteNeedACrossedCableOrAnotherPort() {
        Device gateway = add("ai-gateway-industrial");
        Device other = add("ai-gateway-industrial");
        Link serial = link(gateway, "rs232", other, "rs232");
        assertFixable("PORT-05", ERROR);
        assertTrue(serial.isCrossover());
        port(other, "rs232").setRole(PortRole.ANY);
        serial.setCrossover(false);
        assertUnknown("PORT-05");
        site.getLinks().clear();
        port(other, "rs232").setRole(PortRole.DEVICE);
        link(gateway, "rs232", other, "rs232");
        assertPasses("PORT-05");
        link(gateway, "usb1", other, "usb1");
        only("PORT-05", ERROR);
    }

    @Test
    void port05TwoSwitchesDoNotFeedEachOther() {
        link(add("switch-poe-8"), "poe1", add("switch-poe-8"), "poe1");
        assertFixable("PORT-05", ERROR);
    }

    @Test
    void port06ModulesAndSwitchesRunAtTheSlowerRate() {
        Device a = add("switch-poe-24");
        Device b = add("switch-core");
        Link trunk = link(a, "sfp1", b, "sfp1");
        assertFixable("PORT-06", WARNING);
        assertEquals(1000, trunk.getRateMbit());
        assertPasses("PORT-06");
        trunk.setRateMbit(10_000);
        assertFixable("PORT-06", WARNING);
        trunk.setRateMbit(0);
        port(a, "sfp1").setSpeedMbit(0);
        assertUnknown("PORT-06");
        site.getLinks().clear();
        link(add("camera-fixed"), "eth", a, "poe1");
        assertPasses("PORT-06"); // a camera at 100 Mbit/s on a gigabit port is as it should be
    }
}
