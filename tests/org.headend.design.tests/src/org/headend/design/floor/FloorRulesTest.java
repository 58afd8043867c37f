package org.headend.design.floor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.headend.core.problem.Severity;
import org.headend.design.site.Floor;
import org.headend.design.site.Link;
import org.headend.design.site.Medium;
import org.headend.design.site.Need;
import org.headend.design.site.NeedTask;
import org.headend.design.site.Placement;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.PortRole;
import org.headend.design.site.SiteFactory;
import org.headend.design.site.WallMaterial;
import org.headend.design.site.Zone;
import org.headend.design.validate.Finding;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.Validation;
import org.headend.design.validate.Validator;
import org.junit.jupiter.api.Test;

/** CAM-01, CAM-02, MIC-01 and WIFI-02: each passes, fails, does not know, and can be repaired. */
class FloorRulesTest {
    private final Plans plans = new Plans();

    private List<Finding> findings(String rule) {
        return Validator.validate(plans.site, plans.catalog).stream().filter(f -> f.problem().code().equals(rule)).toList();
    }

    private Finding only(String rule, Severity severity) {
        List<Finding> found = findings(rule);
        assertEquals(1, found.size(), found.toString());
        assertEquals(severity, found.get(0).problem().severity(), found.get(0).problem().message());
        return found.get(0);
    }

    @Test
    void aZoneWithoutThePicturesItNeedsIsToldWithReasonsAndFixes() {
        Zone zone = plans.zone("Door", "6,-1 8,-1 8,1 6,1");
        Placement camera = plans.place("Cam", "generic/camera-fixed", 0, 0, 2.6, 0, 8);
        Plans.need(zone, NeedTask.DISCERN);
        assertEquals(List.of(), findings("CAM-01"));
        Plans.need(zone, NeedTask.VALIDATE);
        Finding missed = only("CAM-01", Severity.ERROR);
        assertTrue(missed.problem().message().contains("Door") && missed.problem().message().contains("500 px/m"), missed.problem().message());
        assertEquals("0 %", missed.measured());
        assertEquals("95 %", missed.allowed());
        QuickFix fix = missed.fixes().get(0);
        assertTrue(fix.label().contains("mm"), fix.label());
        fix.change().run();
        assertTrue(camera.getFocalLength() > 2.8);
        assertEquals(List.of(), findings("CAM-01"));
    }

    @Test
    void aPartlyCoveredZoneIsAWarningThatNamesTheCamera() {
        Plans.need(plans.zone("Hall", "3,-4 12,-4 12,4 3,4"), NeedTask.CHARACTERISE);
        plans.place("Cam", "generic/camera-dome", 0, 0, 2.6, 0, 15);
        Finding missed = only("CAM-01", Severity.WARNING);
        assertEquals(List.of("Hall", "Cam"), missed.elements());
    }

    @Test
    void aCameraThatNobodyMeasuredMakesTheZoneUnknown() {
        Plans.need(plans.zone("Hall", "3,-4 12,-4 12,4 3,4"), NeedTask.CHARACTERISE);
        plans.place("Cam", "generic/camera-dome", 0, 0, 0, 0, 15);
        only("CAM-01", Severity.INFO);
    }

    @Test
    void camerasForFacesHangFlat() {
        Zone zone = plans.zone("Gate", "3.4,-0.4 4,-0.4 4,0.4 3.4,0.4");
        zone.setLux(300);
        Plans.need(zone, NeedTask.FACE_RECOGNITION).setPixelsPerMetre(200);
        Placement camera = plans.place("Cam", "generic/camera-dome", 0, 0, 2.4, 0, 14);
        assertEquals(List.of(), findings("CAM-02"));
        camera.setTilt(25);
        Finding steep = only("CAM-02", Severity.WARNING);
        assertEquals("25°", steep.measured());
        steep.fixes().get(0).change().run();
        assertEquals(15, camera.getTilt());
        assertEquals(List.of(), findings("CAM-02"));
        zone.setLux(0);
        only("CAM-02", Severity.INFO);
        zone.setLux(90);
        assertEquals("90 lx", only("CAM-02", Severity.WARNING).measured());
    }

    @Test
    void noEntranceLiesInABlindZone() {
        Zone zone = plans.zone("Door", "0.1,-0.5 1.1,-0.5 1.1,0.5 0.1,0.5");
        zone.setEntrance(true);
        Placement camera = plans.place("Cam", "generic/camera-dome", 0, 0, 3, 0, 10);
        Finding blind = only("CAM-02", Severity.WARNING);
        assertTrue(blind.elements().containsAll(List.of("Door", "Cam")));
        plans.place("Other", "generic/camera-dome", 6, 0, 2.6, 180, 15);
        assertEquals(List.of(), findings("CAM-02"), "another camera looks there");
        zone.setEntrance(false);
        camera.setTilt(0);
        assertEquals(List.of(), findings("CAM-02"));
    }

    @Test
    void lightIsWithinItsLimits() {
        Zone zone = plans.zone("Desk", "0,0 2,0 2,2");
        Need need = Plans.need(zone, NeedTask.LIGHT);
        need.setMinLux(200);
        only("CAM-02", Severity.INFO);
        zone.setLux(250);
        assertEquals(List.of(), findings("CAM-02"));
        zone.setLux(50);
        assertEquals("50 lx", only("CAM-02", Severity.WARNING).measured());
    }

    @Test
    void voicesAreHeard() {
        Zone zone = plans.zone("Desk", "-0.5,-0.5 0.5,-0.5 0.5,0.5 -0.5,0.5");
        Placement microphone = plans.place("Mic", "generic/microphone", 0, 0, 1.4, 0, 0);
        Plans.need(zone, NeedTask.VOICE).setSnrDecibels(15);
        only("MIC-01", Severity.INFO);
        zone.setNoiseDecibels(40);
        assertEquals(List.of(), findings("MIC-01"));
        microphone.setX(4);
        Finding far = only("MIC-01", Severity.WARNING);
        far.fixes().get(0).change().run();
        assertTrue(microphone.getX() < 1);
        assertEquals(List.of(), findings("MIC-01"));
    }

    @Test
    void aLoudspeakerInTheZoneOfAMicrophoneThatCancelsNoEchoIsTold() {
        Zone zone = plans.zone("Desk", "-2,-2 2,-2 2,2 -2,2");
        zone.setNoiseDecibels(30);
        Need voice = Plans.need(zone, NeedTask.VOICE);
        Placement door = plans.place("Door", "generic/intercom", 0, 0, 1.4, 0, 0);
        assertEquals(List.of(), findings("MIC-01"), "a door station cancels its own echo");
        Placement speaker = plans.place("Speaker", "generic/speaker", 1, 0, 2.6, 0, 0);
        assertEquals(List.of(), findings("MIC-01"));
        Placement microphone = plans.place("Mic", "generic/microphone", 0, 1, 1.4, 0, 0);
        Finding echo = only("MIC-01", Severity.INFO);
        assertTrue(echo.problem().message().startsWith("Mic hears Speaker"), echo.problem().message());
        assertTrue(echo.elements().containsAll(List.of("Mic", "Speaker")), echo.elements().toString());
        microphone.setX(3);
        assertEquals(List.of(), findings("MIC-01"), "in another place");
        microphone.setX(0);
        speaker.setX(9);
        door.setX(9);
        assertEquals(List.of(), findings("MIC-01"));
        speaker.setX(0);
        zone.getNeeds().remove(voice);
        assertEquals(List.of(), findings("MIC-01"), "nobody listens");
    }

    private Port wifi(Placement placement, PortRole role) {
        Port port = SiteFactory.eINSTANCE.createPort();
        port.setId(placement.getDevice().getId() + ".wifi");
        port.setKind(PortKind.WIFI);
        port.setRole(role);
        port.setBands("5");
        placement.getDevice().getPorts().add(port);
        return port;
    }

    @Test
    void wifiReachesItsDevicesThroughWallsOrOverTheLengthOfTheLink() {
        Placement access = plans.place("AP", "generic/access-point", 0, 0, 2.8, 0, 0);
        Placement camera = plans.place("Cam", "generic/camera-wifi", 12, 0, 2.5, 0, 0);
        Link link = SiteFactory.eINSTANCE.createLink();
        link.setId("l");
        link.setMedium(Medium.WIRELESS);
        link.getPorts().add(wifi(camera, PortRole.DEVICE));
        link.getPorts().add(wifi(access, PortRole.HOST));
        plans.site.getLinks().add(link);
        assertEquals(List.of(), findings("WIFI-02"));
        plans.wall("6,-9 6,9", 3, WallMaterial.CONCRETE);
        Finding weak = only("WIFI-02", Severity.WARNING);
        assertTrue(weak.elements().containsAll(List.of("l", "Cam", "AP")));
        assertEquals("-67 dBm", weak.allowed());
        plans.floor.getWalls().clear();
        Floor above = plans.storey("Above", 1);
        above.getPlacements().add(access);
        assertEquals("-76 dBm", only("WIFI-02", Severity.WARNING).measured(), "-56 dBm without the 20 dB of the slab");
        above.getRisers().clear();
        only("WIFI-02", Severity.INFO);
        plans.floor.getPlacements().add(access);
        plans.floor.getPlacements().remove(camera);
        only("WIFI-02", Severity.INFO);
        link.setLengthMetres(12);
        assertEquals(List.of(), findings("WIFI-02"));
        link.setLengthMetres(60);
        only("WIFI-02", Severity.WARNING);
    }

    @Test
    void wifiCoversItsZones() {
        wifi(plans.place("AP", "generic/access-point", 0, 0, 2.8, 0, 0), PortRole.HOST);
        Plans.need(plans.zone("Near", "1,1 4,1 4,4"), NeedTask.WIFI);
        assertEquals(List.of(), findings("WIFI-02"));
        Plans.need(plans.zone("Far", "60,60 64,60 64,64"), NeedTask.WIFI);
        Finding far = only("WIFI-02", Severity.WARNING);
        far.fixes().get(0).change().run();
        assertEquals(1, findings("WIFI-02").size(), "now the other zone is too far");
    }

    @Test
    void afterEditsOfFloorsTheLiveFindingsAreThoseOfAFullValidation() {
        Random random = new Random(11);
        Placement camera = plans.place("Cam", "generic/camera-fixed", 0, 0, 2.6, 0, 8);
        Placement access = plans.place("AP", "generic/access-point", 2, 2, 2.8, 0, 0);
        Placement wireless = plans.place("Wireless", "generic/camera-wifi", 12, 0, 2.5, 0, 0);
        Link link = SiteFactory.eINSTANCE.createLink();
        link.setId("l");
        link.getPorts().add(wifi(wireless, PortRole.DEVICE));
        link.getPorts().add(wifi(access, PortRole.HOST));
        plans.site.getLinks().add(link);
        Zone zone = plans.zone("Z", "3,-2 8,-2 8,2 3,2");
        zone.setEntrance(true);
        Plans.need(zone, NeedTask.CHARACTERISE);
        Plans.need(zone, NeedTask.WIFI);
        plans.wall("5,-9 5,9", 3, WallMaterial.CONCRETE);
        Floor above = plans.storey("Above", 1);
        Placement upstairs = plans.place("AP2", "generic/access-point", 30, 0, 2.8, 0, 0);
        wifi(upstairs, PortRole.HOST);
        above.getPlacements().add(upstairs);
        plans.zone("Z2", "20,-2 40,-2 40,2");
        Plans.need(plans.floor.getZones().get(1), NeedTask.WIFI);
        Validation validation = new Validation(plans.site, plans.catalog);
        validation.update();
        int different = 0;
        List<String> before = List.of();
        for (int i = 0; i < 120; i++) {
            switch (random.nextInt(12)) {
                case 0 -> camera.setPan(360 * random.nextDouble());
                case 1 -> camera.setFocalLength(2.8 + 9 * random.nextDouble());
                case 2 -> wireless.setX(40 * random.nextDouble());
                case 3 -> plans.floor.getWalls().get(0).setPoints("5,-9 5," + 9 * random.nextDouble());
                case 4 -> zone.setPoints("3,-2 8,-2 8,2 " + 4 * random.nextDouble() + ",2");
                case 5 -> plans.floor.getWalls().get(0).setHeight(3 * random.nextDouble());
                case 6 -> upstairs.setX(60 * random.nextDouble());
                case 7 -> above.setLevel(1 + random.nextInt(3));
                case 8 -> above.getRisers().get(0).setName(random.nextBoolean() ? "Shaft" : "Other");
                case 9 -> upstairs.getDevice().getPorts().get(0).setBands(random.nextBoolean() ? "2.4" : "5");
                case 10 -> (random.nextBoolean() ? above : plans.floor).getPlacements().add(upstairs);
                default -> camera.setTilt(40 * random.nextDouble());
            }
            List<String> live = texts(validation.update());
            assertEquals(texts(Validator.report(plans.site, plans.catalog)), live, "edit " + i);
            different += live.equals(before) ? 0 : 1;
            before = live;
        }
        validation.dispose();
        assertTrue(different > 15, "the edits change something: " + different);
        assertFalse(before.isEmpty());
    }

    private static List<String> texts(List<Finding> findings) {
        return findings.stream().map(f -> f.problem().code() + ' ' + f.problem().message() + ' ' + f.elements()).sorted().toList();
    }
}
