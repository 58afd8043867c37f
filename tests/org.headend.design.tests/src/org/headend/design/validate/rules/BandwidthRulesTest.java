package org.headend.design.validate.rules;

import static org.headend.core.problem.Severity.ERROR;
import static org.headend.core.problem.Severity.WARNING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

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
    void bw03SinglePairEthernetCarriesVideoThatIsSlowEnough() {
        Device near = add("t1l-converter");
        Device far = add("t1l-converter");
        link(near, "eth", sw, "up2");
        Link pair = link(far, "t1l", near, "t1l");
        Device camera = add("camera-12v");
        link(camera, "eth", far, "eth");
        camera.getStreams().get(0).getConsumers().add(recorder);
        assertPasses("BW-03");
        assertPasses("BW-01");
        camera.getStreams().get(0).setMbit(12);
        assertEquals(pair.getId(), only("BW-01", ERROR).elements().get(0), "4K is too fast for it");
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

    private void load(int cameras, double mbit) {
        for (int i = 1; i <= cameras; i++) {
            Device camera = camera(sw, "poe" + i, recorder);
            camera.getStreams().get(0).setCodec("H.264");
            camera.getStreams().get(0).setMbit(mbit);
        }
        uplink.setRateMbit(100);
    }

    private static void offers(List<String> labels, String... parts) {
        assertEquals(parts.length, labels.size(), labels.toString());
        for (int i = 0; i < parts.length; i++) {
            assertTrue(labels.get(i).contains(parts[i]), labels.get(i) + " is not " + parts[i]);
        }
    }

    @Test
    void bw01OffersWhatFits() {
        load(10, 9); // 90 of 94 Mbit/s; 52.6 are allowed
        offers(solutions("BW-01", ERROR), "H.265 for 10", "10 frames", "sub-stream of 10", "1 Gbit/s");
        sw.getPorts().stream().filter(p -> p.getName().equals("up1")).forEach(p -> p.setSpeedMbit(100));
        offers(solutions("BW-01", ERROR), "H.265 for 10", "10 frames", "sub-stream of 10", "up2");
    }

    @Test
    void bw01OffersALowerBitRateWhereTheCodecAllowsIt() {
        load(10, 6.5);
        offers(solutions("BW-01", WARNING), "H.265", "15 frames", "80 %", "sub-stream", "1 Gbit/s");
    }

    @Test
    void bw01OffersNothingThatWouldNotDo() {
        load(20, 50);
        port(recorder, "eth1").setSpeedMbit(100);
        port(recorder, "eth2").setSpeedMbit(100);
        offers(solutions("BW-01", ERROR), "sub-stream");
        site.getDevices().forEach(d -> d.getStreams().removeIf(s -> s.getName().equals("sub")));
        offers(solutions("BW-01", ERROR));
    }

    @Test
    void bw01WhatAModelReadsCanBeAnalysedBeforeTheLink() {
        load(4, 40);
        port(recorder, "eth1").setSpeedMbit(100);
        port(recorder, "eth2").setSpeedMbit(100);
        Device gateway = add("ai-gateway");
        link(gateway, "eth1", sw, "up2");
        site.getDevices().stream().filter(d -> !d.getStreams().isEmpty()).forEach(d -> d.getStreams().get(0).setModel("people"));
        List<String> labels = solutions("BW-01", ERROR);
        assertTrue(labels.get(labels.size() - 1).contains("at the edge, in " + gateway.getName()), labels.toString());
        link(add("camera-fixed"), "eth", sw, "poe24");
        for (int i = 0; i < 5; i++) {
            stream(gateway, 1920, 1080, 25, 1, gateway); // only three are left of its eight
        }
        assertTrue(solutions("BW-01", ERROR).stream().noneMatch(l -> l.contains("edge")));
    }

    @Test
    void bw04TooManyMbitAreReducedOrSpread() {
        load(10, 20);
        uplink.setRateMbit(0);
        offers(solutions("BW-04", WARNING), "H.265 for 10", "15 frames", "80 %", "sub-stream", "Network video recorder” and send 2");
        Device second = add("recorder");
        link(second, "eth1", sw, "poe24");
        List<String> labels = solutions("BW-04", WARNING);
        assertTrue(labels.stream().anyMatch(l -> l.contains("Send 2 streams to " + second.getName())), labels.toString());
    }
}
