package org.headend.design.validate.rules;

import static org.headend.core.problem.Severity.ERROR;
import static org.headend.core.problem.Severity.INFO;
import static org.headend.core.problem.Severity.WARNING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.headend.design.site.Device;
import org.headend.design.site.Known;
import org.headend.design.site.Link;
import org.headend.design.validate.Finding;
import org.junit.jupiter.api.Test;

class LinkRulesTest extends RuleFixture {

    @Test
    void link02DataReachesItsConsumer() {
        Device sw = add("switch-poe-8");
        Device far = add("switch-poe-8");
        Device recorder = add("recorder");
        link(recorder, "eth1", sw, "up1");
        camera(sw, "poe1", recorder);
        assertPasses("LINK-02");
        camera(far, "poe1", recorder);
        assertFixable("LINK-02", WARNING);
    }

    @Test
    void link02AnIslandWithoutAnyConsumerIsToldOnceAndASiteWithoutOneCannotBeChecked() {
        Device sw = add("switch-poe-8");
        link(add("camera-fixed"), "eth", sw, "poe1");
        link(add("camera-fixed"), "eth", sw, "poe2");
        assertUnknown("LINK-02");
        Device other = add("switch-poe-8");
        link(add("recorder"), "eth1", other, "up1");
        assertTrue(only("LINK-02", WARNING).problem().message().contains("2"));
        assertFixable("LINK-02", WARNING);
    }

    @Test
    void link03ARingNeedsASpanningTree() {
        Device a = add("switch-8");
        Device b = add("switch-8");
        Device c = add("switch-8");
        link(a, "port1", b, "port1");
        link(b, "port2", c, "port1");
        assertPasses("LINK-03");
        link(c, "port2", a, "port2");
        assertUnknown("LINK-03");
        List.of(a, b, c).forEach(d -> d.setSpanningTree(Known.NO));
        Finding ring = only("LINK-03", WARNING);
        assertTrue(ring.elements().containsAll(List.of(a.getId(), b.getId(), c.getId())), ring.toString());
        assertFixable("LINK-03", WARNING, 1);
        assertEquals(2, site.getLinks().size(), "the second fix opens it");
        link(a, "port4", b, "port4");
        assertFixable("LINK-03", WARNING);
        link(a, "port5", b, "port5");
        assertPasses("LINK-03"); // it is on now
    }

    @Test
    void link04ManyCriticalDevicesBehindOneSwitch() {
        Device core = add("switch-24");
        Device sw = add("switch-poe-8");
        Device recorder = add("recorder");
        link(recorder, "eth1", core, "port1");
        link(sw, "up1", core, "port2");
        for (int i = 1; i <= 4; i++) {
            camera(sw, "poe" + i, recorder).setCritical(true);
        }
        assertPasses("LINK-04");
        camera(sw, "poe5", recorder).setCritical(true);
        List<Finding> found = findings("LINK-04");
        assertEquals(2, found.size(), "the switch and the core: " + found);
        found.forEach(f -> assertEquals(INFO, f.problem().severity()));
        link(sw, "up2", recorder, "eth2");
        assertEquals(List.of(sw.getId()), findings("LINK-04").stream().map(f -> f.elements().get(0)).toList(), "the second way spares the core");
    }

    @Test
    void len01LengthsAreLimitedByMediumRateAndCable() {
        Device sw = add("switch-poe-24");
        Link link = link(add("camera-fixed"), "eth", sw, "poe1");
        link.setLengthMetres(90);
        assertPasses("LEN-01");
        link.setLengthMetres(91);
        only("LEN-01", WARNING);
        link.setLengthMetres(101);
        Finding finding = only("LEN-01", ERROR);
        assertEquals("101 m", finding.measured());
        assertEquals("100 m", finding.allowed());
        link.setLengthMetres(0);
        assertPasses("LEN-01");
        site.getLinks().clear();
        Link trunk = link(sw, "sfp1", add("switch-poe-24"), "sfp1");
        trunk.setLengthMetres(560);
        assertUnknown("LEN-01"); // which fibre?
        trunk.setCable("os2");
        assertPasses("LEN-01");
        trunk.setCable("om3");
        only("LEN-01", ERROR);
    }

    @Test
    void len01ABusIsAsLongAsAllItsCables() {
        Device gateway = add("ai-gateway");
        Device a = add("sensor-temperature");
        Device b = add("sensor-temperature");
        link(a, "rs485", gateway, "rs485-1").setLengthMetres(600);
        Link second = link(b, "rs485", a, "rs485");
        second.setLengthMetres(400);
        assertPasses("LEN-01");
        second.setLengthMetres(700);
        assertEquals("1200 m", only("LEN-01", ERROR).allowed());
        List.of(port(a, "rs485"), port(b, "rs485"), port(gateway, "rs485-1")).forEach(p -> p.setSerial("115200 8N1"));
        second.setLengthMetres(200);
        assertEquals(WARNING, findings("LEN-01").get(0).problem().severity(), "868 m at 115,200 bit/s");
        List.of(port(a, "rs485"), port(b, "rs485"), port(gateway, "rs485-1")).forEach(p -> p.setSerial(null));
        assertUnknown("LEN-01");
    }

    @Test
    void link02TwoNetworksOfARecorderStayApart() {
        Device cameras = add("switch-poe-8");
        Device office = add("switch-8");
        Device recorder = add("recorder");
        Device server = add("server");
        link(recorder, "eth1", cameras, "up1");
        link(recorder, "eth2", office, "port1");
        link(server, "eth1", office, "port2");
        Device camera = camera(cameras, "poe1", recorder);
        assertPasses("LINK-02");
        camera.getStreams().get(0).getConsumers().add(server);
        assertTrue(only("LINK-02", WARNING).elements().contains(server.getId()), "a recorder is no switch");
        assertFixable("LINK-02", WARNING);
    }

    @Test
    void link02WhatIsPluggedIntoADeviceIsHeardOnItsNetwork() {
        Device sw = add("switch-poe-8");
        Device server = add("server");
        link(server, "eth1", sw, "up1");
        Device camera = add("camera-dome");
        link(camera, "eth", sw, "poe1");
        Device microphone = add("microphone-line");
        link(microphone, "audio", camera, "audio");
        microphone.getReportsTo().add(server);
        assertPasses("LINK-02");
        site.getLinks().remove(site.getLinks().get(0));
        assertEquals(2, findings("LINK-02").size(), "neither camera nor microphone reach it");
    }

    @Test
    void link02ARouterAloneUsesNoData() {
        Device router = add("router");
        Device sw = add("switch-poe-8");
        link(router, "lan1", sw, "up1");
        link(add("camera-fixed"), "eth", sw, "poe1");
        assertUnknown("LINK-02");
        link(add("recorder"), "eth1", sw, "up2");
        assertPasses("LINK-02");
    }

    @Test
    void len01ACableDoesNotLiftTheLimitOfTheRate() {
        Device gateway = add("ai-gateway-industrial");
        Device sensor = add("sensor-can");
        Link can = link(sensor, "can", gateway, "can1");
        can.setLengthMetres(120);
        can.setCable("can");
        List.of(port(sensor, "can"), port(gateway, "can1")).forEach(p -> p.setSerial("125000"));
        assertPasses("LEN-01");
        List.of(port(sensor, "can"), port(gateway, "can1")).forEach(p -> p.setSerial("500000"));
        assertEquals("100 m", only("LEN-01", ERROR).allowed());
        can.setLengthMetres(95);
        only("LEN-01", WARNING);
    }

    @Test
    void len01ARateThatTheCableOrMediumDoesNotCarryIsTold() {
        Device core = add("switch-core");
        Device second = add("switch-core");
        Link trunk = link(core, "port1", second, "port1");
        trunk.getPorts().forEach(p -> p.setSpeedMbit(10_000));
        trunk.setCable("cat6a");
        assertPasses("LEN-01");
        trunk.setCable("cat5e");
        Finding finding = only("LEN-01", ERROR);
        assertEquals("10 Gbit/s", finding.measured());
        assertEquals("1 Gbit/s", finding.allowed());
        trunk.setRateMbit(1000);
        assertPasses("LEN-01");
        site.getLinks().clear();
        Device gateway = add("ai-gateway-industrial");
        Device converter = add("converter-232-485");
        Link serial = link(converter, "rs232", gateway, "rs232");
        serial.setLengthMetres(0);
        serial.getPorts().forEach(p -> p.setSerial("230400 8N1"));
        assertEquals("230.4 kbit/s", only("LEN-01", ERROR).measured(), "at any length");
        serial.getPorts().forEach(p -> p.setSerial("115200 8N1"));
        serial.setLengthMetres(4);
        assertEquals("3 m", only("LEN-01", ERROR).allowed());
        serial.getPorts().forEach(p -> p.setSerial(null));
        assertUnknown("LEN-01");
        serial.setLengthMetres(2);
        assertPasses("LEN-01"); // at any rate
    }

    @Test
    void len02MissingLengthsAreToldTogetherAndTakenFromTheFloorPlan() {
        Device sw = add("switch-poe-8");
        for (int i = 1; i <= 3; i++) {
            link(add("camera-fixed"), "eth", sw, "poe" + i).setLengthMetres(0);
        }
        assertEquals(3, findings("LEN-02").size());
        link(add("camera-fixed"), "eth", sw, "poe4").setLengthMetres(0);
        Finding together = only("LEN-02", INFO);
        assertEquals(4, together.elements().size());
        var floor = floor();
        floor.setWidth(40);
        floor.setDepth(20);
        site.getDevices().forEach(d -> place(floor, d, 2 + 5 * site.getDevices().indexOf(d), 3));
        only("LEN-02", INFO).fixes().get(0).change().run();
        assertPasses("LEN-02");
        assertTrue(site.getLinks().get(3).getLengthMetres() > 20, "from 2 m to 22 m");
    }
}
