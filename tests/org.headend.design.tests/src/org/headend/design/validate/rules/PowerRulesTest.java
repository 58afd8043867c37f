package org.headend.design.validate.rules;

import static org.headend.core.problem.Severity.ERROR;
import static org.headend.core.problem.Severity.INFO;
import static org.headend.core.problem.Severity.WARNING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headend.design.site.CurrentKind;
import org.headend.design.site.Device;
import org.headend.design.site.Link;
import org.headend.design.site.PoeMode;
import org.headend.design.site.Port;
import org.junit.jupiter.api.Test;

class PowerRulesTest extends RuleFixture {

    @Test
    void pwr01ThePortsOfLowestPriorityGoDark() {
        Device sw = add("switch-poe-8");
        Device first = add("camera-ptz");
        link(first, "eth", sw, "poe1");
        for (int i = 2; i <= 5; i++) {
            link(add("camera-ptz"), "eth", sw, "poe" + i);
            port(sw, "poe" + i).setPoePriority(1);
        }
        assertTrue(only("PWR-01", ERROR).elements().contains(first.getId()), "it has no priority");
    }

    @Test
    void pwr02AStrongDeviceOnAWeakPort() {
        Device sw = add("switch-poe-8");
        Device camera = add("camera-ptz");
        link(camera, "eth", sw, "poe1");
        assertPasses("PWR-02");
        port(sw, "poe1").setPoeClass(3);
        assertFixable("PWR-02", ERROR);
        Port fed = port(camera, "eth");
        fed.setPoeClass(-1);
        assertUnknown("PWR-02");
        fed.setPoeClass(6);
        Device strong = add("switch-poe-bt-8");
        assertFixable("PWR-02", ERROR);
        assertEquals(1, port(strong, "poe1").getLinks().size(), "moved to the other switch");
    }

    @Test
    void pwr03PassivePoeMeetsOtherKinds() {
        Device injector = add("poe-injector-24v");
        Device camera = add("camera-fixed");
        Link link = link(camera, "eth", injector, "out");
        only("PWR-03", ERROR);
        port(camera, "eth").setPoeVolts(24);
        assertPasses("PWR-03");
        port(camera, "eth").setPoeVolts(48);
        only("PWR-03", ERROR);
        port(camera, "eth").setPoeVolts(0);
        port(camera, "eth").setPoeClass(-1);
        assertUnknown("PWR-03");
        port(camera, "eth").setPoe(PoeMode.NONE);
        assertTrue(only("PWR-03", ERROR).problem().message().contains("damage"));
        assertFixable("PWR-03", ERROR); // the other port of the injector
        assertEquals(port(injector, "in"), link.getPorts().get(1));
    }

    @Test
    void pwr04VoltageCurrentAndPoles() {
        Device supply = add("psu-12v");
        Device sensor = add("sensor-motion");
        link(sensor, "power", supply, "out");
        assertPasses("PWR-04");
        port(supply, "out").setVolts(15);
        assertPasses("PWR-04"); // the data sheet says 9 to 16 V
        port(supply, "out").setVolts(24);
        assertFixable("PWR-04", ERROR);
        assertEquals(3, site.getDevices().size(), "a supply of 12 V was added");
        port(sensor, "power").setVolts(0);
        assertUnknown("PWR-04");
        port(sensor, "power").setVolts(12);
        Port out = port(site.getDevices().get(2), "out");
        out.setCurrent(CurrentKind.AC);
        only("PWR-04", ERROR);
        out.setCurrent(CurrentKind.DC);
        port(sensor, "power").setConnector("barrel");
        assertUnknown("PWR-04");
        port(sensor, "power").setPolarity("centre+");
        out.setPolarity("centre-");
        only("PWR-04", ERROR);
        out.setPolarity("centre+");
        assertPasses("PWR-04");
        out.setPolarity(null);
        assertPasses("PWR-04"); // its terminals are marked
        out.setConnector("barrel");
        assertUnknown("PWR-04");
        out.setPolarity("centre+");
        out.setCurrent(CurrentKind.UNKNOWN);
        assertUnknown("PWR-04"); // AC or DC?
        out.setCurrent(CurrentKind.DC);
        port(sensor, "power").setCurrent(CurrentKind.UNKNOWN);
        assertUnknown("PWR-04");
    }

    @Test
    void pwr05ASupplyHasCurrentForAllThatHangOnIt() {
        Device supply = add("psu-12v");
        for (int i = 0; i < 4; i++) {
            link(add("lock-electric"), "power", supply, "out");
        }
        assertPasses("PWR-05"); // 2 of 5 A
        port(supply, "out").setAmps(2.4);
        only("PWR-05", WARNING);
        add("psu-12v");
        port(supply, "out").setAmps(1.6);
        assertFixable("PWR-05", ERROR);
        port(supply, "out").setAmps(0);
        assertUnknown("PWR-05");
    }

    @Test
    void pwr06TheDropAlongTheCable() {
        Device supply = add("psu-12v");
        Device lock = add("lock-electric"); // 0.5 A
        Link cable = link(lock, "power", supply, "out");
        assertUnknown("PWR-06");
        cable.setCable("dc-2x0.5");
        cable.setLengthMetres(30);
        assertPasses("PWR-06"); // 1.05 V of 12 V
        cable.setLengthMetres(60);
        assertFixable("PWR-06", WARNING);
        assertEquals("dc-2x1.0", cable.getCable());
        cable.setLengthMetres(0);
        assertUnknown("PWR-06");
    }

    @Test
    void pwr07NothingRunsWithoutPower() {
        Device ap = add("access-point");
        Device camera = add("camera-wifi");
        link(camera, "wifi", ap, "wifi");
        Device sw = add("switch-poe-8");
        link(ap, "eth", sw, "poe1");
        assertFixable("PWR-07", ERROR);
        assertEquals(4, site.getDevices().size(), "a supply was added");
        assertPasses("PWR-07");
        Link uplink = port(ap, "eth").getLinks().get(0);
        uplink.getPorts().set(1, port(sw, "up1"));
        assertFixable("PWR-07", ERROR);
        Device strange = add("sensor-door");
        link(strange, "contact", add("ai-gateway"), "gpio1");
        assertPasses("PWR-07");
        strange.setType("unknown/thing");
        assertUnknown("PWR-07");
    }

    @Test
    void pwr07UsbBatteryAndChainedSuppliesCount() {
        Device gateway = add("ai-gateway");
        link(add("camera-usb"), "usb", gateway, "usb1");
        link(add("sensor-temperature-zigbee"), "zigbee", add("zigbee-coordinator"), "zigbee");
        assertEquals(1, findings("PWR-07").size(), "only the coordinator lacks power");
    }

    @Test
    void pwr08UninterruptibleSupplies() {
        Device ups = add("ups");
        Device gate = add("gate");
        link(gate, "power", ups, "out1");
        assertPasses("PWR-08");
        gate.setUpsMinutes(30);
        assertUnknown("PWR-08");
        ups.setUpsMinutes(20);
        only("PWR-08", INFO);
        ups.setUpsMinutes(40);
        assertPasses("PWR-08");
        Device sw = add("switch-industrial");
        Device camera = add("camera-fixed");
        link(camera, "eth", sw, "poe1");
        camera.setUpsMinutes(10);
        assertTrue(only("PWR-08", INFO).problem().message().contains("no uninterruptible"));
        link(sw, "power", ups, "out2");
        assertPasses("PWR-08"); // by PoE from a switch that is backed up
    }
}
