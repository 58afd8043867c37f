package org.headend.design.validate.rules;

import static org.headend.core.problem.Severity.ERROR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.headend.design.site.AreaKind;
import org.headend.design.site.Device;
import org.headend.design.site.Link;
import org.junit.jupiter.api.Test;

/** What LEN-01 offers; {@link RuleFixture#solutions} proves that each of it repairs the finding. */
class LengthFixesTest extends RuleFixture {
    private final Device sw = add("switch-poe-24");
    private final Device recorder = add("recorder");
    private final Link uplink = link(recorder, "eth1", sw, "up1");

    private Link camera(double metres) {
        Device camera = camera(sw, "poe1", recorder);
        Link link = site.getLinks().get(site.getLinks().size() - 1);
        assertEquals(camera, link.getPorts().get(0).eContainer());
        link.setLengthMetres(metres);
        return link;
    }

    private static void offers(List<String> labels, String... parts) {
        assertEquals(parts.length, labels.size(), labels.toString());
        for (int i = 0; i < parts.length; i++) {
            assertTrue(labels.get(i).contains(parts[i]), labels.get(i) + " is not " + parts[i]);
        }
    }

    @Test
    void aCameraOnPoeGetsFibreWithPoeAtItsEndOrAnExtender() {
        camera(150);
        offers(solutions("LEN-01", ERROR), "OS2, LC duplex between Media converter with PoE", "PoE extender");
        sw.setPoeBudgetWatts(16); // the extender would reserve 30 W
        offers(solutions("LEN-01", ERROR), "OS2");
    }

    @Test
    void tooFarForAnExtenderThereIsFibre() {
        camera(700);
        offers(solutions("LEN-01", ERROR), "OS2");
        site.getLinks().get(1).setLengthMetres(5000);
        offers(solutions("LEN-01", ERROR), "OS2");
        site.getLinks().get(1).setLengthMetres(20_000);
        offers(solutions("LEN-01", ERROR));
    }

    @Test
    void outdoorsConvertersGoIntoACabinetAndStandTheCold() {
        camera(150);
        var yard = area(AreaKind.OUTDOOR);
        yard.setMinCelsius(-25);
        yard.setMaxCelsius(40);
        site.getDevices().get(2).setArea(yard);
        offers(solutions("LEN-01", ERROR), "OS2"); // neither the extender nor the supply of the other converter stand −25 °C
    }

    @Test
    void theLoadMustStillFit() {
        Link link = camera(150);
        site.getDevices().get(2).getStreams().get(0).setMbit(40);
        link.getPorts().forEach(p -> p.setSpeedMbit(1000));
        offers(solutions("LEN-01", ERROR), "OS2", "PoE extender"); // 100 Mbit/s carry 40, 10 Mbit/s do not
        site.getDevices().get(2).getStreams().get(0).setMbit(80);
        offers(solutions("LEN-01", ERROR), "OS2");
    }

    @Test
    void aLinkWithoutPoeTakesASwitchHalfWayOrFreeFibrePorts() {
        uplink.setLengthMetres(160);
        offers(solutions("LEN-01", ERROR), "converter, copper to fibre", "Switch, 8 ports (80 m", "Single pair");
        Device core = add("switch-core");
        Link trunk = link(sw, "up2", core, "port1");
        trunk.setLengthMetres(160);
        uplink.setLengthMetres(10);
        port(core, "sfp1").setSpeedMbit(1000);
        offers(solutions("LEN-01", ERROR), "sfp1", "Switch, 8 ports");
    }

    @Test
    void tenGigabitOverCat6TakesAnotherCableOrALowerRate() {
        Device core = add("switch-core");
        Link trunk = link(sw, "up2", core, "port1");
        trunk.getPorts().forEach(p -> p.setSpeedMbit(10_000));
        trunk.setCable("cat6");
        trunk.setLengthMetres(80);
        List<String> labels = solutions("LEN-01", ERROR);
        assertTrue(labels.get(0).contains("Cat 6A"), labels.toString());
        assertTrue(labels.get(labels.size() - 1).contains("Lower the rate to 5 Gbit/s"), labels.toString());
    }

    @Test
    void aSerialCableRunsSlower() {
        Device gateway = add("ai-gateway-industrial");
        Device display = add("converter-232-485");
        Link link = link(gateway, "rs232", display, "rs232");
        port(display, "rs232").setSerial("115200 8N1");
        link.setLengthMetres(12);
        List<String> labels = solutions("LEN-01", ERROR);
        assertTrue(labels.get(labels.size() - 1).contains("Lower the rate to 19.2 kbit/s"), labels.toString());
    }

    @Test
    void usbTakesAHubHalfWay() {
        Device gateway = add("ai-gateway");
        Device camera = add("camera-usb");
        Link link = link(gateway, "usb1", camera, "usb");
        link.getPorts().forEach(p -> p.setSpeedMbit(480));
        link.setLengthMetres(8);
        offers(solutions("LEN-01", ERROR), "USB hub (4 m");
    }

    @Test
    void aCsiCameraTakesAnExtenderWithItsCoaxialCable() {
        Device gateway = add("ai-gateway");
        Link link = link(gateway, "csi1", add("camera-csi"), "csi");
        link.setLengthMetres(8);
        offers(solutions("LEN-01", ERROR), "CSI extender over coax, and use the cable Coaxial");
        solve(0);
        assertEquals(List.of("csi", "coax"), List.of(site.getLinks().get(1).getPorts().get(1).getName(), site.getLinks().get(2).getCable()));
    }

    private void solve(int fix) {
        only("LEN-01", ERROR).fixes().get(fix).change().run();
    }

    @Test
    void aBusRunsSlowerOrGetsARepeater() {
        Device gateway = add("ai-gateway");
        List<Device> meters = IntStream.range(0, 3).mapToObj(i -> add("meter")).toList();
        port(gateway, "rs485-1").setSerial("115200 8N1");
        meters.forEach(m -> port(m, "rs485").setSerial("115200 8N1"));
        for (int i = 0; i < 3; i++) {
            port(meters.get(i), "rs485").setBusAddress(i + 1);
            Link link = i == 0 ? link(gateway, "rs485-1", meters.get(0), "rs485") : link(meters.get(i), "rs485", meters.get(i - 1), "rs485");
            link.setLengthMetres(350);
        }
        offers(solutions("LEN-01", ERROR), "Lower the rate of the whole line to 76.8 kbit/s", "Repeater for RS-485");
        meters.forEach(m -> {
            port(m, "rs485").setRegisters(60);
            port(m, "rs485").setPollMillis(45);
        });
        offers(solutions("LEN-01", ERROR), "Repeater for RS-485"); // a slower line could not be polled in time
    }
}
