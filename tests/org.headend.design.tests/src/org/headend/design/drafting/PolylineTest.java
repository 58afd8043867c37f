package org.headend.design.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.headend.design.drafting.Snap.Kind;
import org.junit.jupiter.api.Test;

class PolylineTest {
    private static final Polyline ANGLE = Polyline.parse("0,0 10,0 10,6");

    @Test
    void whatIsWrittenIsReadAgainToTheMillimetre() {
        Random random = new Random(7);
        for (int run = 0; run < 500; run++) {
            List<Spot> corners = new ArrayList<>();
            for (int i = random.nextInt(9); i > 0; i--) {
                corners.add(new Spot(random.nextGaussian() * 1000, random.nextGaussian() * 0.01));
            }
            Polyline line = new Polyline(corners);
            Polyline read = Polyline.parse(line.format());
            assertEquals(line.corners().size(), read.corners().size(), line.format());
            for (int i = 0; i < corners.size(); i++) {
                assertEquals(0, corners.get(i).distance(read.corners().get(i)), 0.001);
            }
            assertEquals(read, Polyline.parse(read.format()));
        }
    }

    @Test
    void nothingThatSomebodyTypesIntoAFileBreaksReading() {
        assertTrue(Polyline.parse(null).isEmpty());
        assertEquals(List.of(new Spot(1, 2)), Polyline.parse("a,b 1,2 3 4,5,6 NaN,1 1e999,0 ,").corners());
        Random random = new Random(3);
        String letters = "0123456789.,- eE\tNaInfity";
        for (int run = 0; run < 2000; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            Polyline.parse(text.toString()).corners().forEach(c -> assertTrue(Double.isFinite(c.x() + c.y()) || Math.abs(c.x()) > 1e300));
        }
    }

    @Test
    void measuresAlongCorners() {
        assertEquals(16, ANGLE.length());
        assertEquals(new Spot(10, 2), ANGLE.at(12));
        assertEquals(new Spot(10, 6), ANGLE.at(99));
        assertEquals(0, ANGLE.segmentAt(9.9));
        assertEquals(1, ANGLE.segmentAt(12));
        assertEquals(1, ANGLE.segmentAt(99));
        assertEquals(30, ANGLE.area());
        assertTrue(ANGLE.contains(new Spot(9, 2)));
        assertFalse(ANGLE.contains(new Spot(1, 5)));
    }

    @Test
    void theNearestPointIsNotFartherThanAnyOther() {
        Random random = new Random(11);
        for (int run = 0; run < 200; run++) {
            Spot from = new Spot(random.nextDouble() * 20 - 5, random.nextDouble() * 20 - 5);
            Polyline.Foot foot = ANGLE.nearest(from);
            assertEquals(0, foot.spot().distance(ANGLE.at(foot.offset())), 1e-9);
            for (double s = 0; s <= 16; s += 0.25) {
                assertTrue(foot.distance() <= ANGLE.at(s).distance(from) + 1e-9);
            }
            assertTrue(ANGLE.nearestOnBorder(from).distance() <= foot.distance() + 1e-9);
        }
    }

    @Test
    void cornersPullBeforeLinesBeforeTheGrid() {
        Snap snap = new Snap(List.of(ANGLE), 0.5, 0.3);
        assertEquals(new Spot(10, 0), snap.of(new Spot(9.8, 0.1)).spot());
        Snap.Hit line = snap.of(new Spot(4.13, 0.2));
        assertEquals(Kind.LINE, line.kind());
        assertEquals(new Spot(4.13, 0), line.spot());
        assertEquals(new Spot(4, 1.5), snap.of(new Spot(4.13, 1.4)).spot());
        assertEquals(Kind.NOTHING, Snap.none().of(new Spot(1.234, 5)).kind());
    }

    @Test
    void anglesComeInStepsOfFifteenDegrees() {
        Spot start = new Spot(1, 1);
        Spot flat = Snap.alongAngles(start, new Spot(6, 1.4));
        assertEquals(1, flat.y(), 1e-9);
        assertEquals(45, start.direction(Snap.alongAngles(start, new Spot(4, 4.3))), 1e-9);
    }
}
