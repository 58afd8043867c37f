package org.headend.design.validate.rules;

import static org.headend.core.problem.Severity.ERROR;
import static org.headend.core.problem.Severity.WARNING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headend.design.site.Device;
import org.headend.design.site.Link;
import org.junit.jupiter.api.Test;

class BandwidthRulesTest extends RuleFixture {
    private final Device sw = add("switch-poe-24");
    private final Device recorder = add("recorder");
    private final Link uplink = link(recorder, "eth1", sw, "up1");

    @Test
    void bw01StreamsFillALink() {
        Device camera = camera(sw, "poe1", recorder);
        assertPasses("BW-01");
        uplink.setRateMbit(100);
        port(camera, "eth").setSpeedMbit(1000);
        camera.getStreams().get(0).setMbit(60);
        only("BW-01", WARNING); // 75 of 94 Mbit/s
    }

    @Test
    void bw01TooMuchIsAnErrorThatH265Repairs() {
        for (int i = 1; i <= 10; i++) {
            Device camera = camera(sw, "poe" + i, recorder);
            camera.getStreams().get(0).setCodec("H.264");
            camera.getStreams().get(0).setMbit(9);
        }
        assertPasses("BW-01");
        uplink.setRateMbit(100);
        assertFixable("BW-01", ERROR);
        assertEquals("H.265", site.getDevices().get(2).getStreams().get(0).getCodec());
        site.getDevices().get(2).getStreams().get(0).setMbit(0);
        site.getDevices().get(2).getStreams().get(0).setFps(0);
        assertTrue(findings("BW-01").stream().anyMatch(f -> f.problem().message().contains("frame rate")), "unknown stream");
    }

    @Test
    void bw01ALinkOfUnknownRateCannotBeChecked() {
        camera(sw, "poe1", recorder);
        port(recorder, "eth1").setSpeedMbit(0);
        port(sw, "up1").setSpeedMbit(0);
        assertUnknown("BW-01");
    }

    @Test
    void bw02AllStreamsOfTheCamerasBehindAnUplink() {
        Device edge = add("switch-poe-24");
        Link trunk = link(edge, "up1", sw, "up2");
        for (int i = 1; i <= 20; i++) {
            camera(edge, "poe" + i, recorder);
        }
        assertPasses("BW-02");
        trunk.setRateMbit(100);
        only("BW-02", WARNING);
        port(edge, "sfp1").setSpeedMbit(10_000);
        port(sw, "sfp1").setSpeedMbit(10_000);
        trunk.setRateMbit(0);
        port(edge, "up1").setSpeedMbit(100);
        assertFixable("BW-02", WARNING);
        trunk.getPorts().forEach(p -> p.setSpeedMbit(0));
        assertUnknown("BW-02");
    }

    @Test
    void bw03VideoDoesNotGoOverRs485() {
        Device gateway = add("ai-gateway");
        Device camera = add("camera-ptz");
        link(camera, "rs485", gateway, "rs485-1");
        camera.getStreams().get(0).getConsumers().add(gateway);
        assertFixable("BW-03", ERROR);
        assertPasses("BW-03"); // there is a direct Ethernet link now
        camera.getStreams().get(0).getConsumers().clear();
        assertPasses("BW-03");
    }

    @Test
    void bw03ControlOverRs485BesideVideoOverEthernetIsAsItShouldBe() {
        Device gateway = add("ai-gateway");
        link(gateway, "eth1", sw, "up2");
        Device camera = add("camera-ptz");
        link(camera, "rs485", gateway, "rs485-1");
        link(camera, "eth", sw, "poe1");
        camera.getStreams().get(0).getConsumers().add(gateway);
        assertPasses("BW-03");
    }

    @Test
    void bw04ARecorderTakesSoManyStreams() {
        for (int i = 1; i <= 16; i++) {
            camera(sw, "poe" + i, recorder);
        }
        assertPasses("BW-04");
        camera(sw, "poe17", recorder);
        only("BW-04", WARNING);
        Device second = add("recorder");
        link(second, "eth1", sw, "poe24");
        assertFixable("BW-04", WARNING);
        site.getDevices().stream().filter(d -> !d.getStreams().isEmpty()).forEach(d -> d.getStreams().get(0).setMbit(20));
        assertTrue(only("BW-04", WARNING).problem().message().contains("Mbit/s"));
        recorder.setType("unknown/recorder");
        assertUnknown("BW-04");
    }
}
