package org.headend.coverage.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.headend.coverage.Obstacles;
import org.headend.coverage.Panel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Vectors V9 and V11 of the domain page, and fields behind walls. */
class SignalTest {
    private static final Obstacles WALL = Obstacles.of(Panel.wall(new double[] { 5, -20, 5, 20 }, 3, 0.1, "brick", List.of()));

    @ParameterizedTest
    @CsvSource({ "2437, 1, 40.2", "2437, 10, 60.2", "2437, 30, 69.7", "2437, 100, 80.2", "5500, 1, 47.3", "5500, 10, 67.3", "5500, 30, 76.8", "5500, 100, 87.3" })
    void freeSpaceTakesWhatTheFormulaSays(double megahertz, double metres, double loss) {
        assertEquals(loss, Radio.freeSpaceLoss(metres, megahertz), 0.05);
    }

    @Test
    void officesTakeMoreThanFreeSpace() {
        assertEquals(20 * Math.log10(2437) + 30 - 28, Radio.indoorLoss(10, 2437, 30), 1e-9);
        for (double d = 2; d < 60; d += 1) {
            assertTrue(Radio.indoorLoss(d, 5500, 30) > Radio.freeSpaceLoss(d, 5500));
        }
        assertEquals(Radio.indoorLoss(1, 2437, 30), Radio.indoorLoss(0, 2437, 30), 0, "nearer than a metre nothing is gained");
    }

    @ParameterizedTest
    @CsvSource({ "0.5, 66", "1, 60", "2, 54", "3, 50.5", "4, 48", "5, 46", "8, 41.9" })
    void speechLosesSixDecibelsPerDoubling(double metres, double level) {
        assertEquals(level, Sound.level(60, metres), 0.05);
    }

    @Test
    void anArrayHearsTwiceAsFar() {
        assertEquals(1.78, Sound.pickUpRadius(60, 0, 40, 15), 0.005);
        assertEquals(3.55, Sound.pickUpRadius(60, 6, 40, 15), 0.005);
        assertEquals(15, Sound.signalToNoise(60, 6, 40, Sound.pickUpRadius(60, 6, 40, 15)), 1e-9);
        assertEquals(0.6, Sound.criticalDistance(1, 54, 0.5), 0.01);
        assertEquals(2 * Sound.criticalDistance(1, 54, 0.5), Sound.criticalDistance(Sound.directivityFactor(6.0206), 54, 0.5), 1e-4);
        assertEquals(90, Sound.loudspeaker(90, 10, Math.sqrt(10)), 1e-9);
    }

    @Test
    void gradesFollowTheirLimits() {
        Grade.Bands bands = new Grade.Bands(15, 10, 5);
        assertEquals(List.of(Grade.GOOD, Grade.ACCEPTABLE, Grade.MARGINAL, Grade.ERROR),
                List.of(bands.of(15), bands.of(14.9), bands.of(5), bands.of(4.9)));
    }

    private static SignalField field(Obstacles walls) {
        return new SignalField(0, 0, 1, 1, d -> 20 - Radio.indoorLoss(d, 2437, 30), p -> 6, walls);
    }

    @Test
    void aWallTakesItsLossFromTheField() {
        assertEquals(6, field(Obstacles.NONE).at(8, 0) - field(WALL).at(8, 0), 1e-9);
        assertEquals(field(Obstacles.NONE).at(4, 0), field(WALL).at(4, 0), 1e-9);
    }

    @Test
    void theContourLiesWhereTheLevelIs() {
        Geometry open = field(Obstacles.NONE).atLeast(-50, 100);
        Geometry walled = field(WALL).atLeast(-50, 100);
        double radius = Math.pow(10, (20 + 50 + 28 - 20 * Math.log10(2437)) / 30);
        assertEquals(Math.PI * radius * radius, open.getArea(), 0.002 * open.getArea());
        assertTrue(walled.getArea() < open.getArea());
        for (Coordinate c : walled.getCoordinates()) {
            double off = Math.abs(field(WALL).at(c.x * 0.999, c.y * 0.999) + 50);
            assertTrue(off < 0.1 || Math.abs(c.x - 5) < 0.01, "either the level or the wall ends it: " + c);
        }
    }

    @Test
    void theRasterHoldsTheFieldAtItsCells() {
        Raster raster = field(WALL).raster(new Envelope(-2, 10, -3, 3), 0.5, 9);
        assertEquals(24, raster.columns());
        assertEquals(12, raster.rows());
        assertEquals(field(WALL).at(raster.x() + 3 * 0.5, raster.y() + 2 * 0.5), raster.at(3, 2), 1e-4);
        assertEquals(Float.NEGATIVE_INFINITY, raster.at(23, 0));
    }
}
