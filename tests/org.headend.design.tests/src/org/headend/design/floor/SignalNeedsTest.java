package org.headend.design.floor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headend.design.floor.NeedResult.Status;
import org.headend.design.site.Need;
import org.headend.design.site.NeedTask;
import org.headend.design.site.Placement;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.PortRole;
import org.headend.design.site.SiteFactory;
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
