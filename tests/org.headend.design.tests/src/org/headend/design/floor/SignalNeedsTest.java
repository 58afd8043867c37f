package org.headend.design.floor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headend.design.floor.NeedResult.Status;
import org.headend.design.site.Floor;
import org.headend.design.site.Need;
import org.headend.design.site.NeedTask;
import org.headend.design.site.Placement;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.PortRole;
import org.headend.design.site.SiteFactory;
import org.headend.design.site.Wall;
import org.headend.design.site.WallMaterial;
import org.headend.design.site.Zone;
import org.junit.jupiter.api.Test;

/** Needs of voice, radio and light. */
class SignalNeedsTest {
    private final Plans plans = new Plans();

    @Test
    void aVoiceIsHeardWithinThePickUpRadius() {
        plans.place("m", "generic/microphone", 0, 0, 1.6, 0, 0);
        Zone zone = plans.zone("z", "-1,-1 1,-1 1,1 -1,1");
        Need need = Plans.need(zone, NeedTask.VOICE);
        need.setSnrDecibels(15);
        assertEquals(Status.UNKNOWN, plans.evaluate(need).status(), "noise that nobody measured");
        zone.setNoiseDecibels(40);
        NeedResult quiet = plans.evaluate(need);
        assertEquals(Status.MET, quiet.status(), "1.78 m reach every corner at 1.41 m");
        zone.setNoiseDecibels(46); // the radius becomes 0.89 m
        NeedResult loud = plans.evaluate(need);
        assertEquals(100 * Math.PI * Math.pow(10, 2 * (60 - 46 - 15) / 20.0) / 4, loud.percent(), 0.3);
        assertEquals(Status.MISSED, loud.status());
        assertTrue(loud.advice().stream().anyMatch(a -> a.satisfied() && a.text().contains("6 dB")), "an array hears twice as far: " + loud.advice());
    }

    @Test
    void aMicrophoneBehindAWallHearsNothing() {
        plans.place("m", "generic/microphone-array", 0, 0, 1.5, 0, 0);
        Zone zone = plans.zone("z", "1,-0.5 2,-0.5 2,0.5 1,0.5");
        zone.setNoiseDecibels(35);
        Need need = Plans.need(zone, NeedTask.VOICE);
        assertEquals(Status.MET, plans.evaluate(need).status());
        plans.wall("0.5,-9 0.5,9", 3, WallMaterial.BRICK);
        NeedResult walled = plans.evaluate(need);
        assertEquals(0, walled.percent());
        Advice move = walled.advice().stream().filter(a -> a.change() != null).findFirst().orElseThrow();
        assertTrue(move.satisfied());
        move.change().apply();
        assertEquals(Status.MET, plans.evaluate(need).status());
    }

    private Placement accessPoint(double x, double y, String bands) {
        Placement placement = plans.place("ap" + x, "generic/access-point", x, y, 2.8, 0, 0);
        Port radio = SiteFactory.eINSTANCE.createPort();
        radio.setId("ap" + x + ".wifi");
        radio.setKind(PortKind.WIFI);
        radio.setRole(PortRole.HOST);
        radio.setBands(bands);
        placement.getDevice().getPorts().add(radio);
        return placement;
    }

    @Test
    void wallsTakeTheirShareOfTheSignal() {
        accessPoint(0, 0, "5");
        Need need = Plans.need(plans.zone("z", "20,-2 24,-2 24,2 20,2"), NeedTask.WIFI);
        NeedResult open = plans.evaluate(need);
        plans.wall("10,-30 10,30", 3, WallMaterial.CONCRETE);
        NeedResult walled = plans.evaluate(need);
        assertEquals(18, open.worst() - walled.worst(), 0.01);
        assertEquals(Status.MET, open.status());
        assertEquals(Status.MISSED, walled.status());
        assertTrue(walled.advice().get(0).satisfied(), walled.advice().toString());
        plans.wall("11,-30 11,30", 1, WallMaterial.METAL);
        assertEquals(walled.worst(), plans.evaluate(need).worst(), 1e-9, "the straight way leads over a low wall");
    }

    @Test
    void accessPointsOfOtherFloorsReachThroughTheSlab() {
        Floor above = plans.storey("Level 1", 1);
        above.setElevation(4);
        above.getRisers().get(0).setX(10);
        Placement access = accessPoint(13, 0, "2.4,5"); // in line with x = 3 below
        Zone zone = plans.zone("z", "2,-1 4,-1 4,1 2,1");
        Need need = Plans.need(zone, NeedTask.WIFI);
        accessPoint(3, 0, "5");
        Placement own = plans.floor.getPlacements().get(1);
        own.setHeight(6.8); // as high as the one above, but with no slab between
        plans.floor.getPlacements().remove(access);
        double free = plans.evaluate(need).worst();
        plans.floor.getPlacements().remove(own);
        above.getPlacements().add(access);
        NeedResult slab = plans.evaluate(need);
        assertEquals(20, free - slab.worst(), 1e-9, "5 GHz through one slab");
        assertEquals("ap13.0 (Level 1)", slab.contributions().get(0).name());
        assertTrue(slab.notes().stream().anyMatch(n -> n.contains("20 dB")), slab.notes().toString());
        access.getDevice().getPorts().get(0).setBands("2.4");
        assertEquals(free + 20 * Math.log10(5500 / 2437.0) - 15, plans.evaluate(need).worst(), 1e-9, "2.4 GHz: 15 dB");
        above.setLevel(2);
        assertEquals(free + 20 * Math.log10(5500 / 2437.0) - 30, plans.evaluate(need).worst(), 1e-9, "two slabs");
        above.getRisers().get(0).setName("B");
        NeedResult apart = plans.evaluate(need);
        assertEquals(0, apart.percent());
        assertTrue(apart.notes().contains(Messages.note_noRiser.toString()), "nobody knows how the floors lie on each other: " + apart.notes());
    }

    @Test
    void wallsOfBothFloorsCount() {
        Floor above = plans.storey("Level 1", 1);
        Placement access = accessPoint(0, 0, "5");
        above.getPlacements().add(access);
        access.setHeight(2);
        Need need = Plans.need(plans.zone("z", "20,-1 21,-1 21,1 20,1"), NeedTask.WIFI);
        double open = plans.evaluate(need).worst();
        Wall upstairs = plans.wall("1,-9 1,9", 3, WallMaterial.BRICK);
        above.getWalls().add(upstairs);
        assertEquals(10, open - plans.evaluate(need).worst(), 1e-9);
        plans.wall("19,-9 19,9", 3, WallMaterial.CONCRETE);
        assertEquals(28, open - plans.evaluate(need).worst(), 1e-9);
    }

    @Test
    void aZoneChoosesItsSignalAndBothRadiosOfAnAccessPointCount() {
        Placement access = accessPoint(0, 0, "2.4");
        Port second = SiteFactory.eINSTANCE.createPort();
        second.setId("ap.second");
        second.setKind(PortKind.WIFI);
        second.setRole(PortRole.HOST);
        second.setBands("5");
        access.getDevice().getPorts().add(second);
        Need need = Plans.need(plans.zone("z", "2,-1 4,-1 4,1 2,1"), NeedTask.WIFI);
        NeedResult video = plans.evaluate(need);
        assertTrue(video.notes().get(0).contains("5 GHz"), video.notes().toString());
        assertEquals(-67, video.wanted());
        need.setSignalDbm(-70);
        assertEquals(-70, plans.evaluate(need).wanted());
    }

    @Test
    void howLoudVoicesAreComesFromTheTable() {
        plans.place("m", "generic/microphone", 0, 0, 1.6, 0, 0);
        Zone zone = plans.zone("z", "-3,-0.1 3,-0.1 3,0.1 -3,0.1");
        zone.setNoiseDecibels(50);
        Need need = Plans.need(zone, NeedTask.VOICE);
        NeedResult normal = plans.evaluate(need);
        need.setSpeech("LOUD");
        assertEquals(12, plans.evaluate(need).reached() - normal.reached(), 1e-9);
        need.setSpeech("SHOUT");
        assertEquals(25, plans.evaluate(need).reached() - normal.reached(), 1e-9);
        need.setSpeech("of another table");
        assertEquals(normal.reached(), plans.evaluate(need).reached(), 1e-9);
    }

    @Test
    void aCameraWithAMicrophoneHears() {
        plans.place("c", "generic/camera-dome", 0, 0, 1.6, 0, 0);
        Zone zone = plans.zone("z", "-1,-1 1,-1 1,1 -1,1");
        zone.setNoiseDecibels(40);
        Need need = Plans.need(zone, NeedTask.VOICE);
        assertEquals(0, plans.evaluate(need).percent(), "a socket for a microphone is none");
        plans.place("w", "generic/camera-wifi", 0, 0, 1.6, 0, 0);
        assertEquals(Status.MET, plans.evaluate(need).status(), "3.16 m at 10 dB");
    }

    @Test
    void aBandThatNobodyKnowsIsUnknown() {
        Placement placement = accessPoint(0, 0, "60");
        Need need = Plans.need(plans.zone("z", "2,-2 4,-2 4,2 2,2"), NeedTask.WIFI);
        assertEquals(Status.UNKNOWN, plans.evaluate(need).status());
        placement.getDevice().getPorts().get(0).setBands("2.4");
        assertEquals(Status.MET, plans.evaluate(need).status());
        assertTrue(plans.evaluate(need).notes().get(0).contains("2.4"));
    }

    @Test
    void lightIsMeasuredOrUnknown() {
        Zone zone = plans.zone("z", "0,0 2,0 2,2");
        Need need = Plans.need(zone, NeedTask.LIGHT);
        need.setMinLux(200);
        assertEquals(Status.UNKNOWN, plans.evaluate(need).status());
        zone.setLux(150);
        NeedResult dark = plans.evaluate(need);
        assertEquals(Status.MISSED, dark.status());
        assertTrue(dark.advice().get(0).text().contains("50 lx"), dark.advice().toString());
        zone.setLux(200);
        assertEquals(Status.MET, plans.evaluate(need).status());
        need.setMaxLux(180);
        assertEquals(Status.MISSED, plans.evaluate(need).status());
        need.setMinLux(0);
        need.setMaxLux(0);
        assertEquals(Status.UNKNOWN, plans.evaluate(need).status(), "a need without limits");
    }
}
