package org.headend.design.floor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;
import java.util.Random;

import org.headend.core.problem.Severity;
import org.headend.coverage.light.SunGlare.Period;
import org.headend.design.floor.Fact.Source;
import org.headend.design.floor.NeedResult.Status;
import org.headend.design.site.Need;
import org.headend.design.site.NeedTask;
import org.headend.design.site.Opening;
import org.headend.design.site.OpeningKind;
import org.headend.design.site.Placement;
import org.headend.design.site.SiteFactory;
import org.headend.design.site.Wall;
import org.headend.design.site.WallMaterial;
import org.headend.design.site.Zone;
import org.headend.design.validate.Finding;
import org.headend.design.validate.Validator;
import org.junit.jupiter.api.Test;

/** Light that lamps give to zones, cameras in the dark, windows and the sun behind what they look at. */
class LightingTest {
    private final Plans plans = new Plans();

    private List<Finding> findings() {
        return Validator.validate(plans.site, plans.catalog).stream().filter(f -> f.problem().code().equals("CAM-02")).toList();
    }

    private Finding only(Severity severity) {
        List<Finding> found = findings();
        assertEquals(1, found.size(), found.toString());
        assertEquals(severity, found.get(0).problem().severity(), found.get(0).problem().message());
        return found.get(0);
    }

    private ZoneLight light(Zone zone) {
        FloorPlan plan = plans.plan();
        return plan.lighting().of(plan.zones().stream().filter(z -> z.zone() == zone).findFirst().orElseThrow());
    }

    @Test
    void belowOneLampTheLightIsThatOfItsDataSheet() {
        plans.place("lamp", "generic/luminaire", 0, 0, 3, 0, 90); // 4000 lm, 110°
        double exponent = -Math.log(2) / Math.log(Math.cos(Math.toRadians(55)));
        double below = 4000 * (exponent + 1) / (2 * Math.PI) / 9 * 0.8;
        assertEquals(below, plans.plan().lighting().lux(0, 0, 0, false), 1e-6 * below);
        ZoneLight spot = light(plans.zone("z", "-0.05,-0.05 0.05,-0.05 0.05,0.05 -0.05,0.05"));
        assertEquals(Source.COMPUTED, spot.source());
        assertEquals(below, spot.mean(), 0.01 * below);
        assertEquals(1, spot.uniformity(), 0.01);
        assertEquals(1, spot.lamps());
    }

    @Test
    void lampsAddUpWhereverTheyHang() {
        Random random = new Random(3);
        plans.wall("4,0 4,6", 2.2, WallMaterial.BRICK);
        plans.wall("0,4 10,4", 1.2, WallMaterial.BRICK);
        double[] sums = new double[30];
        for (int lamp = 0; lamp < 6; lamp++) {
            Plans alone = new Plans();
            alone.wall("4,0 4,6", 2.2, WallMaterial.BRICK);
            alone.wall("0,4 10,4", 1.2, WallMaterial.BRICK);
            double x = random.nextDouble() * 10;
            double y = random.nextDouble() * 6;
            double height = 2.5 + random.nextDouble() * 3;
            double pan = random.nextDouble() * 360;
            double tilt = random.nextDouble() * 90;
            for (Plans each : List.of(plans, alone)) {
                each.place("lamp" + lamp, "generic/light-flood", x, y, height, pan, tilt);
            }
            Lighting lighting = alone.plan().lighting();
            for (int i = 0; i < sums.length; i++) {
                sums[i] += lighting.lux(0.3 * i + 0.11, 0.2 * i + 0.07, 0, i % 2 == 0);
            }
        }
        Lighting all = plans.plan().lighting();
        for (int i = 0; i < sums.length; i++) {
            assertEquals(sums[i], all.lux(0.3 * i + 0.11, 0.2 * i + 0.07, 0, i % 2 == 0), 1e-6, "place " + i);
        }
    }

    @Test
    void theNeedIsJudgedByTheLampsUntilSomebodyMeasures() {
        Zone zone = plans.zone("Desk", "0,0 4,0 4,4 0,4");
        Need need = Plans.need(zone, NeedTask.LIGHT);
        need.setMinLux(100);
        assertEquals(Status.UNKNOWN, plans.evaluate(need).status(), "neither measured nor a lamp");
        plans.place("lamp", "generic/luminaire", 2, 2, 2.8, 0, 90);
        NeedResult dark = plans.evaluate(need);
        assertEquals(Status.MISSED, dark.status());
        assertTrue(dark.percent() > 5 && dark.percent() < 95, dark.summary());
        assertTrue(dark.summary().contains("computed") && dark.summary().contains("100 lx"), dark.summary());
        assertTrue(dark.worst() < dark.wanted() && dark.worst() > 0);
        assertEquals(light(zone).least(), dark.worst(), 1e-9);
        Advice stronger = dark.advice().stream().filter(a -> a.satisfied() && a.change() == null).findFirst().orElseThrow();
        assertTrue(stronger.after() >= 95 - 0.05, stronger.text());
        Finding finding = only(Severity.WARNING);
        assertTrue(finding.problem().message().contains("computed"), finding.problem().message());
        zone.setLux(120);
        NeedResult measured = plans.evaluate(need);
        assertEquals(Status.MET, measured.status(), "what was measured holds");
        assertTrue(measured.summary().contains("measured"), measured.summary());
        assertTrue(measured.notes().get(0).contains("uniformity"), "and the lamps are told beside it: " + measured.notes());
        zone.setLux(0);
        for (double[] at : new double[][] { { 1, 1 }, { 3, 1 }, { 1, 3 }, { 3, 3 } }) {
            plans.place("lamp" + at[0] + at[1], "generic/luminaire", at[0], at[1], 2.8, 0, 90);
        }
        assertEquals(Status.MET, plans.evaluate(need).status());
        need.setMaxLux(200);
        NeedResult bright = plans.evaluate(need);
        assertEquals(Status.MISSED, bright.status());
        assertEquals(200, bright.wanted());
        assertTrue(bright.reached() > 200, bright.summary());
    }

    @Test
    void aLampOfUnknownStrengthMakesADarkZoneUnknownAndABrightOneNot() {
        Zone zone = plans.zone("Desk", "0,0 1,0 1,1 0,1");
        Need need = Plans.need(zone, NeedTask.LIGHT);
        need.setMinLux(100);
        plans.place("known", "generic/luminaire", 0.5, 0.5, 2.5, 0, 90);
        Placement unknown = plans.place("unknown", "generic/luminaire", 3, 3, 0, 0, 90); // nobody says how high
        assertEquals(Status.MET, plans.evaluate(need).status(), "a lamp more makes nothing darker");
        assertEquals(Source.UNKNOWN, light(zone).source());
        need.setMinLux(2000);
        assertEquals(Status.UNKNOWN, plans.evaluate(need).status());
        need.setMinLux(100);
        need.setMaxLux(5000);
        assertEquals(Status.UNKNOWN, plans.evaluate(need).status(), "it may become too bright");
        unknown.setHeight(3);
        assertEquals(Status.MET, plans.evaluate(need).status());
    }

    @Test
    void behindAWallItIsDark() {
        Zone zone = plans.zone("Next door", "5,-1 7,-1 7,1 5,1");
        plans.place("lamp", "generic/light-street", 0, 0, 5, 0, 90);
        double open = light(zone).mean();
        plans.wall("4,-30 4,30", 6, WallMaterial.BRICK);
        assertEquals(0, light(zone).mean());
        assertTrue(open > 10, "before: " + open);
        plans.floor.getWalls().get(0).setHeight(0.5);
        assertTrue(light(zone).mean() > 0.5 * open, "over a low wall it comes in");
    }

    private Need watched(double lux) {
        Zone zone = plans.zone("Yard", "8,-3 16,-3 16,3 8,3");
        zone.setLux(lux);
        Need need = Plans.need(zone, NeedTask.DISCERN);
        need.setTargetHeight(1);
        return need;
    }

    @Test
    void aCameraSeesInTheDarkInColourOrByInfraredLight() {
        watched(20);
        Placement camera = plans.place("Cam", "generic/camera-fixed", 0, 0, 3, 0, 12); // 0.005 lx, 50 m
        assertEquals(List.of(), findings(), "starlight needs 10 lx for colour");
        plans.floor.getZones().get(0).setLux(0.5);
        assertEquals(List.of(), findings(), "infrared light reaches");
        plans.floor.getZones().get(0).setLux(0);
        assertEquals("CAM-02", only(Severity.INFO).problem().code(), "nobody knows how dark it is");
        camera.getDevice().setType("generic/camera-dome");
        assertEquals(1, findings().size());
    }

    @Test
    void aShortExposureTakesMoreLightThanTheDataSheetSays() {
        FloorNumbers numbers = plans.plan().numbers();
        assertEquals(50, numbers.colourLux(0.1, 0), "an ordinary sensor");
        assertEquals(50, numbers.colourLux(0.1, 1 / 350.0), "14 times 0.1 lx is less than what colour takes anyway");
        assertEquals(70, numbers.colourLux(5, 1 / 350.0), 1e-9, "1/25 s in the data sheet, 1/350 s here");
        assertEquals(50, numbers.colourLux(5, 0.1), "no longer exposure than the data sheet");
    }

    @Test
    void infraredLightThatEndsTooEarlyIsToldAndAnIlluminatorHelps() {
        Zone zone = plans.zone("Fence", "53,-2 58,-2 58,2 53,2");
        zone.setLux(2);
        Plans.need(zone, NeedTask.OVERVIEW).setTargetHeight(1);
        plans.place("Cam", "generic/camera-fixed", 0, 0, 3, 0, 3); // reaches 50 m
        Finding dark = only(Severity.WARNING);
        assertEquals("2.0 lx", dark.measured());
        assertEquals("10 lx", dark.allowed());
        assertTrue(dark.elements().containsAll(List.of("Fence", "Cam")), dark.toString());
        Placement infrared = plans.place("IR", "generic/light-infrared", 0, 0, 3, 0, 3); // 60 m
        assertEquals(List.of(), findings());
        infrared.setPan(180);
        only(Severity.WARNING);
        infrared.setPan(0);
        plans.wall("20,-9 20,9", 4, WallMaterial.BRICK);
        assertTrue(findings().isEmpty(), "behind a wall the camera sees nothing anyway, which CAM-01 tells");
    }

    @Test
    void lampsMakeADarkPlaceBrightEnoughForFaces() {
        Zone zone = plans.zone("Gate", "3.4,-0.4 4,-0.4 4,0.4 3.4,0.4");
        Plans.need(zone, NeedTask.FACE_RECOGNITION).setPixelsPerMetre(200);
        plans.place("Cam", "generic/camera-dome", 0, 0, 2.4, 0, 14);
        plans.place("lamp", "generic/luminaire", 3.7, 0, 2.8, 0, 90);
        Finding dark = only(Severity.WARNING);
        assertTrue(dark.problem().message().contains("computed"), "light from straight above leaves faces dark: " + dark.problem().message());
        plans.place("front", "generic/light-flood", 2, 0, 2.2, 0, 20);
        assertEquals(List.of(), findings());
    }

    private Wall room() {
        Wall room = plans.wall("-6,-6 6,-6 6,6 -6,6 -6,-6", 3, WallMaterial.BRICK);
        Opening window = SiteFactory.eINSTANCE.createOpening();
        window.setKind(OpeningKind.WINDOW);
        window.setOffset(15); // on the right side
        window.setWidth(6);
        window.setSill(0.8);
        window.setHead(2.8);
        room.getOpenings().add(window);
        return room;
    }

    @Test
    void aWindowBehindFacesTakesDynamicRange() {
        Wall room = room();
        Zone zone = plans.zone("Door", "-1.6,-0.4 -1,-0.4 -1,0.4 -1.6,0.4");
        zone.setLux(300);
        Plans.need(zone, NeedTask.FACE_RECOGNITION).setPixelsPerMetre(100);
        Placement camera = plans.place("Cam", "generic/camera-usb", -5, 0, 1.9, 0, 3);
        Finding back = only(Severity.INFO);
        assertTrue(back.problem().message().contains("dynamic range"), "the data sheet does not name it: " + back.problem().message());
        camera.getDevice().setType("generic/camera-dome"); // 120 dB
        assertEquals(List.of(), findings());
        camera.getDevice().setType("generic/camera-usb");
        plans.wall("8,-9 8,9", 3, WallMaterial.BRICK);
        assertEquals(List.of(), findings(), "a corridor behind the window");
        plans.floor.getWalls().remove(1);
        room.getOpenings().clear();
        assertEquals(List.of(), findings());
    }

    @Test
    void aCameraOutdoorsThatLooksIntoTheEveningSunIsTold() {
        plans.floor.setCeiling(0);
        plans.place("Cam", "generic/camera-fixed", 0, 0, 3, 180, 5);
        assertEquals(List.of(), findings(), "nobody says where on earth it is");
        plans.site.setLatitude(52.5);
        plans.site.setLongitude(13.4);
        only(Severity.INFO);
        plans.floor.setNorth(90);
        Finding sun = only(Severity.WARNING);
        assertTrue(sun.problem().message().matches(".*\\d\\d:\\d\\d.*"), sun.problem().message());
        FloorPlan plan = plans.plan();
        List<Period> utc = plan.sun(plan.cameras().get(0)).orElseThrow();
        assertTrue(utc.stream().allMatch(p -> p.earliest().isAfter(LocalTime.of(12, 0))), "full hours by the longitude: " + utc);
        plans.site.setTimeZone("Europe/Berlin");
        plan = plans.plan();
        List<Period> summer = plan.sun(plan.cameras().get(0)).orElseThrow();
        assertFalse(summer.equals(utc), "with summer time");
        plans.floor.getPlacements().get(0).setTilt(60);
        assertEquals(List.of(), findings());
    }

    @Test
    void aFloorFullOfLampsIsComputedInTimeAndAfterAMoveOnlyTheOneLamp() {
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            double x = random.nextDouble() * 100;
            double y = random.nextDouble() * 60;
            plans.wall(x + "," + y + " " + (x + (i % 2) * 4) + "," + (y + (1 - i % 2) * 4), 3, WallMaterial.BRICK);
        }
        for (int i = 0; i < 200; i++) {
            plans.place("lamp" + i, "generic/luminaire", 2.5 + 5 * (i % 20), 3 + 6 * (i / 20), 2.8, 0, 90);
        }
        Zone zone = plans.zone("Hall", "0,0 100,0 100,60 0,60");
        long start = System.nanoTime();
        double mean = light(zone).mean();
        long first = (System.nanoTime() - start) / 1_000_000;
        plans.floor.getPlacements().get(77).setX(11);
        start = System.nanoTime();
        double after = light(zone).mean();
        long again = (System.nanoTime() - start) / 1_000_000;
        System.out.println("200 lamps, 500 walls: " + first + " ms, after a move " + again + " ms");
        assertTrue(mean > 20 && Math.abs(mean - after) < 5, mean + " " + after);
        assertTrue(first < 10_000, first + " ms");
        assertTrue(again < first, again + " ms after " + first + " ms");
    }
}
