package org.headend.design.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.headend.catalog.Catalog;
import org.headend.catalog.Tables;
import org.headend.design.Designs;
import org.headend.design.SiteFile;
import org.headend.design.site.Device;
import org.headend.design.site.Document;
import org.headend.design.site.Port;
import org.headend.design.site.Site;
import org.headend.design.validate.SiteIndex;
import org.headend.design.validate.Validator;
import org.junit.jupiter.api.Test;

class LinkAdvisorTest {
    private final Tables tables = Tables.builtIn();
    private final Document document = Designs.create("test");
    private final Site site = document.getSite();
    private final Catalog catalog = Catalog.builtIn();

    private static LinkNeed need(String payload, double mbit, double latency, double metres, double watts, double battery, int nodes, boolean cable, boolean mobile,
            boolean safety) {
        return new LinkNeed(payload, mbit, latency, metres, watts, battery, nodes, cable, mobile, safety, false);
    }

    private List<String> possible(LinkNeed need) {
        return LinkAdvisor.advise(tables, need).stream().filter(LinkOption::possible).map(o -> o.medium().id()).toList();
    }

    private LinkOption option(LinkNeed need, String medium) {
        return LinkAdvisor.advise(tables, need).stream().filter(o -> o.medium().id().equals(medium)).findFirst().orElseThrow();
    }

    @Test
    void a4kCameraAt60MetresTakesEthernetWithPoe() {
        LinkNeed need = need("video", 12, 500, 60, 13, 0, 1, true, false, false);
        assertEquals("ethernet", possible(need).get(0));
        assertTrue(option(need, "ethernet").takes().isEmpty(), "power comes over it");
    }

    @Test
    void theSameAt400MetresTakesFibreWithALocalSupply() {
        LinkNeed need = need("video", 12, 500, 400, 13, 0, 1, true, false, false);
        assertTrue(possible(need).get(0).startsWith("fibre"), possible(need).toString());
        assertTrue(option(need, "fibre-mm").takes().stream().anyMatch(t -> t.contains("13")), option(need, "fibre-mm").takes().toString());
        assertTrue(option(need, "t1l").reasons().stream().anyMatch(r -> r.contains("15") && r.contains("9.4")), "too slow: " + option(need, "t1l").reasons());
        assertTrue(option(need, "ethernet").reasons().stream().anyMatch(r -> r.contains("100")), "too far");
    }

    @Test
    void aForkliftCameraTakesWifiOr5g() {
        LinkNeed need = need("video", 6, 500, 15, 0, 0, 1, true, true, false);
        assertTrue(List.of("wifi-5", "wifi-6", "5g").contains(possible(need).get(0)), possible(need).toString());
        assertTrue(possible(need).stream().noneMatch(m -> m.equals("ethernet")));
    }

    @Test
    void twentyMetersAlong600MetresTakeRs485() {
        assertEquals("rs485", possible(need("data", 0.001, 5000, 600, 0, 0, 20, true, false, false)).get(0));
    }

    @Test
    void aWaterMeterInTheBasementTakesLorawanOrNbIot() {
        List<String> possible = possible(need("event", 0.000001, 60_000, 1500, 0, 5, 1, false, false, false));
        assertTrue(possible.containsAll(List.of("lorawan", "nb-iot")), possible.toString());
        assertEquals(2, possible.size(), possible.toString());
        assertEquals("lorawan", possible.get(0));
    }

    @Test
    void aDoorLockOnABatteryTakesBleOrZigbee() {
        List<String> possible = possible(need("event", 0.0001, 5000, 8, 0, 1, 1, false, false, false));
        assertTrue(List.of("ble", "zigbee").containsAll(possible) && possible.size() == 2, possible.toString());
    }

    @Test
    void aBoardCameraTakesCsiUsbOrSerdesByDistance() {
        assertEquals("csi", possible(need("raw-video", 1000, 100, 0.2, 1, 0, 1, true, false, false)).get(0));
        assertTrue(possible(need("raw-video", 1000, 100, 2, 1, 0, 1, true, false, false)).get(0).startsWith("usb"));
        assertEquals("csi-serdes", possible(need("raw-video", 1000, 100, 10, 1, 0, 1, true, false, false)).get(0));
    }

    @Test
    void anEmergencyStopTakesADryContactAndNeverRadio() {
        LinkNeed need = need("event", 0.00001, 100, 30, 0, 0, 1, true, false, true);
        assertEquals(List.of("contact"), possible(need));
        LinkAdvisor.advise(tables, need).stream().filter(o -> o.medium().wireless()).forEach(o -> assertFalse(o.possible(), o.medium().id()));
    }

    @Test
    void fortyLampsInAFlatTakeZigbee() {
        assertEquals("zigbee", possible(need("data", 0.0005, 500, 15, 0, 0, 40, false, false, false)).get(0));
    }

    @Test
    void aRemoteKioskTakesLteOr5g() {
        List<String> possible = possible(need("video", 8, 500, 3000, 0, 0, 1, false, false, false));
        assertEquals("lte-cat4", possible.get(0));
        assertTrue(possible(need("video", 8, 500, 800, 0, 0, 1, false, false, false)).contains("5g"));
    }

    @Test
    void i2cOverFiveMetresIsRejectedForAFieldBus() {
        LinkNeed need = need("data", 0.001, 5000, 5, 0, 0, 8, true, false, false);
        assertFalse(option(need, "i2c").possible());
        assertTrue(List.of("rs485", "can").contains(possible(need).get(0)), possible(need).toString());
    }

    @Test
    void theWeightsAddUpAndTermsAreTheScore() {
        for (LinkOption option : LinkAdvisor.advise(tables, LinkNeed.of(tables, "video", 50))) {
            assertEquals(option.possible(), option.terms().size() == 8, option.medium().id());
            if (option.possible()) {
                assertEquals(1, option.terms().stream().mapToDouble(LinkOption.Term::weight).sum(), 1e-9);
                assertTrue(option.terms().stream().allMatch(t -> t.mark() >= 0 && t.mark() <= 1));
                assertTrue(option.score() > 0 && option.score() <= 1);
            } else {
                assertFalse(option.reasons().isEmpty());
            }
        }
    }

    @Test
    void whateverIsNeededTheBestComesFirstAndEachRejectionHasAReason() {
        Random random = new Random(4);
        String[] payloads = { "event", "data", "audio", "video", "raw-video" };
        for (int i = 0; i < 2000; i++) {
            LinkNeed need = new LinkNeed(payloads[random.nextInt(5)], Math.pow(10, random.nextInt(9) - 5), Math.pow(10, random.nextInt(5)), random.nextDouble() * 3000,
                    random.nextInt(40), random.nextInt(6), 1 + random.nextInt(60), random.nextBoolean(), random.nextInt(5) == 0, random.nextInt(9) == 0, random.nextBoolean());
            List<LinkOption> options = LinkAdvisor.advise(tables, need);
            double last = 2;
            boolean out = false;
            for (LinkOption option : options) {
                assertFalse(out && option.possible(), "what is out comes last");
                out |= !option.possible();
                assertTrue(option.score() <= last + 1e-12);
                last = option.score();
                if (option.possible()) {
                    assertTrue(option.usable() >= need.mbit(), option.medium().id());
                    assertTrue(need.metres() <= option.medium().number("maxMetres"));
                }
            }
        }
    }

    private Device add(String type) {
        Device device = Designs.device(site, catalog.type("generic/" + type).orElseThrow(), Locale.ENGLISH);
        site.getDevices().add(device);
        return device;
    }

    private List<LinkOption> between(Device a, Device b, double metres) {
        SiteIndex index = new SiteIndex(site, catalog);
        LinkNeed told = LinkNeed.between(index, a, b);
        return LinkAdvisor.advise(index, a, b, need(told.payload(), told.mbit(), told.maxLatencyMillis(), metres, told.powerWatts(), told.batteryYears(), told.nodes(),
                told.cablePossible(), told.mobile(), told.safety()));
    }

    @Test
    void theBestOptionOfTwoDevicesIsAppliedAsOneStepAndLeavesNoError() {
        Device camera = add("camera-fixed-4k");
        Device sw = add("switch-poe-24");
        LinkOption best = between(camera, sw, 60).get(0);
        assertEquals("ethernet", best.medium().id());
        ChangeRecorder recorder = new ChangeRecorder(document);
        LinkAdvisor.apply(new SiteIndex(site, catalog), camera, sw, best, 60);
        var recorded = recorder.endRecording();
        recorder.dispose();
        assertEquals(60, site.getLinks().get(0).getLengthMetres());
        assertEquals("cat5e", site.getLinks().get(0).getCable());
        assertEquals("poe1", site.getLinks().get(0).getPorts().stream().filter(p -> p.eContainer() == sw).map(Port::getName).findFirst().orElseThrow());
        assertTrue(Validator.validate(site, catalog).stream().noneMatch(f -> f.problem().code().startsWith("PORT") || f.problem().code().startsWith("LEN")));
        recorded.applyAndReverse();
        assertTrue(site.getLinks().isEmpty());
    }

    @Test
    void overFibreAConverterIsAddedAtTheCamera() {
        Device camera = add("camera-fixed-4k");
        Device sw = add("switch-poe-24");
        LinkOption best = between(camera, sw, 400).get(0);
        assertTrue(best.medium().id().startsWith("fibre"), best.medium().id() + best.takes());
        assertEquals(1, best.takes().stream().filter(t -> t.contains("onverter")).count(), best.takes().toString());
        LinkAdvisor.apply(new SiteIndex(site, catalog), camera, sw, best, 400);
        assertEquals(4, site.getDevices().size(), "the converter and its supply");
        assertEquals(3, site.getLinks().size());
        assertTrue(Validator.validate(site, catalog).stream().noneMatch(f -> f.problem().code().startsWith("PORT") || f.problem().code().equals("LEN-01") || f.problem().code().equals("PWR-07")),
                Validator.validate(site, catalog).toString());
        LinkOption out = between(camera, sw, 400).stream().filter(o -> !o.possible()).findFirst().orElseThrow();
        assertThrows(IllegalArgumentException.class, () -> LinkAdvisor.apply(new SiteIndex(site, catalog), camera, sw, out, 400));
    }

    @Test
    void aSensorAndAGatewayMeetOnTheirBusOrNotAtAll() {
        Device sensor = add("sensor-temperature");
        Device gateway = add("ai-gateway");
        assertEquals("rs485", between(sensor, gateway, 100).get(0).medium().id());
        Device display = add("display");
        assertTrue(between(sensor, display, 5).stream().noneMatch(LinkOption::possible), "nothing in common");
    }

    @Test
    void everyPairOfDevicesOfTheSampleGetsAnAnswer() throws Exception {
        Document sample = SiteFile.load(Path.of(System.getProperty("headend.templates"), "sites", "smart-campus", "design", "site.headend"));
        SiteIndex index = new SiteIndex(sample.getSite(), catalog);
        int links = sample.getSite().getLinks().size();
        List<Device> devices = sample.getSite().getDevices();
        for (Device a : devices.subList(0, 12)) {
            for (Device b : devices) {
                if (a != b) {
                    assertEquals(MediaTable.of(tables).entries().size(), LinkAdvisor.advise(index, a, b, LinkNeed.between(index, a, b)).size());
                }
            }
        }
        assertEquals(links, sample.getSite().getLinks().size(), "advice changes nothing");
    }
}
