package org.headend.coverage.light;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.headend.coverage.Obstacles;
import org.headend.coverage.Panel;
import org.headend.coverage.Panel.Gap;
import org.headend.coverage.Pose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lamps, their light on floors and faces, and walls in the way. */
class LightTest {
    private static final Pose DOWN = new Pose(0, 0, 3, 0, 90, 0);

    @Test
    void allAroundAlikeItFallsWithTheSquareOfTheDistance() {
        Light lamp = Light.ofLumens(DOWN, 1000, 360);
        assertEquals(1000 / (4 * Math.PI) / 9, lamp.horizontal(0, 0, 0), 1e-9);
        assertEquals(1000 / (4 * Math.PI) / 4, lamp.horizontal(0, 0, 1), 1e-9);
        double cos = 3 / Math.sqrt(9 + 16);
        assertEquals(1000 / (4 * Math.PI) / 25 * cos, lamp.horizontal(4, 0, 0), 1e-9);
        assertEquals(0, lamp.horizontal(1, 0, 3.5), "a flat place above the lamp is lit from below");
    }

    @ParameterizedTest
    @ValueSource(doubles = { 20, 60, 90, 120, 179, 180, 240, 360 })
    void allLumensGoSomewhereAndHalfTheIntensityAtTheEdgeOfTheBeam(double beam) {
        Light lamp = Light.ofLumens(new Pose(0, 0, 0, 30, 40, 0), 1000, beam);
        double sum = 0; // over a sphere with cells of equal area
        int rings = 400;
        int sectors = 800;
        for (int i = 0; i < rings; i++) {
            double z = -1 + (i + 0.5) * 2 / rings;
            double r = Math.sqrt(1 - z * z);
            for (int k = 0; k < sectors; k++) {
                double a = 2 * Math.PI * (k + 0.5) / sectors;
                sum += lamp.towards(r * Math.cos(a), r * Math.sin(a), z);
            }
        }
        assertEquals(1000, sum * 4 * Math.PI / rings / sectors, 10);
        if (beam < 180) {
            Light straight = Light.ofLumens(DOWN, 1000, beam);
            double edge = Math.toRadians(beam / 2);
            assertEquals(straight.candela() / 2, straight.towards(Math.sin(edge), 0, 3 - Math.cos(edge)), 1e-6 * straight.candela());
        }
    }

    @Test
    void aSurfaceThatGlowsAlikeHasALambertianBeam() {
        Light lamp = Light.ofLumens(DOWN, Math.PI * 100, 120);
        assertEquals(1, lamp.exponent(), 1e-9);
        assertEquals(100, lamp.candela(), 1e-9);
    }

    @Test
    void facesAreLitFromTheSideAndNotFromStraightAbove() {
        Light lamp = Light.ofLumens(DOWN, 1000, 360);
        assertEquals(0, lamp.cylindrical(0, 0, 1.6));
        double away = 1.4;
        double squared = 2 * away * away;
        assertEquals(1000 / (4 * Math.PI) / squared * Math.sqrt(0.5) / Math.PI, lamp.cylindrical(away, 0, 1.6), 1e-9, "45° above the eyes");
        double mean = 0; // of upright planes in all directions, which is what the name says
        for (int i = 0; i < 3600; i++) {
            mean += Math.max(0, Math.cos(Math.toRadians(i / 10.0))) * Math.sqrt(0.5) * 1000 / (4 * Math.PI) / squared / 3600;
        }
        assertEquals(mean, lamp.cylindrical(away, 0, 1.6), 1e-4);
    }

    private static LightField field(Light lamp, Obstacles walls) {
        return new LightField(lamp, walls, 0, false, 0.01, 100);
    }

    @Test
    void lightNeverRisesAwayFromALampThatShinesDown() {
        LightField field = field(Light.ofLumens(DOWN, 4000, 110), Obstacles.NONE);
        double before = Double.POSITIVE_INFINITY;
        for (double d = 0; d < 60; d += 0.25) {
            double lux = field.lux(d * 0.6, -d * 0.8);
            assertTrue(lux <= before + 1e-12, "at " + d);
            before = lux;
        }
    }

    @Test
    void aFieldIsItsLampWhereNothingStandsInTheWay() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            Light lamp = Light.ofLumens(new Pose(random.nextDouble() * 20, random.nextDouble() * 20, 2 + random.nextDouble() * 6, random.nextDouble() * 360,
                    random.nextDouble() * 90, 0), 500 + random.nextDouble() * 9000, 20 + random.nextDouble() * 140);
            double x = random.nextDouble() * 20;
            double y = random.nextDouble() * 20;
            LightField field = field(lamp, Obstacles.NONE);
            assertEquals(lamp.horizontal(x, y, 0), field.lux(x, y), 0.011, "beyond its reach only the faintest light is left out");
            assertEquals(lamp.cylindrical(x, y, 0), new LightField(lamp, Obstacles.NONE, 0, true, 0.01, 100).lux(x, y), 0.011);
        }
    }

    @Test
    void wallsShadeByTheirHeightAndWindowsDoNot() {
        Light lamp = Light.ofLumens(new Pose(0, 0, 6, 0, 90, 0), 8000, 120);
        Obstacles low = Obstacles.of(Panel.wall(new double[] { 5, -20, 5, 20 }, 2, 0.1, "BRICK", List.of()));
        LightField shaded = field(lamp, low);
        double end = 5 * 6 / (6 - 2.0); // d·Hc/(Hc−h)
        assertEquals(0, shaded.lux(5.5, 0));
        assertEquals(0, shaded.lux(end - 0.05, 0));
        assertEquals(lamp.horizontal(end + 0.05, 0, 0), shaded.lux(end + 0.05, 0), 1e-9);
        assertEquals(lamp.horizontal(4.5, 0, 0), shaded.lux(4.5, 0), 1e-9);
        Obstacles window = Obstacles.of(Panel.wall(new double[] { 5, -20, 5, 20 }, 8, 0.1, "BRICK", List.of(new Gap(15, 10, 0, 8, "GLASS"))));
        assertEquals(lamp.horizontal(7, 0, 0), field(lamp, window).lux(7, 0), 1e-9);
        assertEquals(0, field(lamp, window).lux(7, 12), "beside the window");
    }

    @Test
    void aLampOnAWallShinesOnItsSide() {
        Obstacles wall = Obstacles.of(Panel.wall(new double[] { 0, -10, 0, 10 }, 5, 0.3, "BRICK", List.of()));
        LightField field = field(Light.ofLumens(new Pose(0, 0, 3, 0, 45, 0), 4000, 120), wall);
        assertTrue(field.lux(3, 0) > 10);
        assertEquals(0, field.lux(-3, 0));
    }
}
