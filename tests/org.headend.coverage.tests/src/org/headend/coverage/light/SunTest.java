package org.headend.coverage.light;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;

import org.headend.coverage.Camera;
import org.headend.coverage.Lens;
import org.headend.coverage.Obstacles;
import org.headend.coverage.Panel;
import org.headend.coverage.Panel.Gap;
import org.headend.coverage.Pose;
import org.headend.coverage.Projection;
import org.headend.coverage.light.SunGlare.Period;
import org.junit.jupiter.api.Test;

/** The way of the sun, and cameras that look into it. */
class SunTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final SunGlare YEAR = SunGlare.at(52.52, 13.405, BERLIN, 4, 10);

    @Test
    void standsWhereTheReferenceAlgorithmPutsIt() {
        // worked example of Reda and Andreas, Solar Position Algorithm (NREL/TP-560-34302): zenith 50.11162°, azimuth 194.34024°
        Sun sun = Sun.at(Instant.parse("2003-10-17T19:30:30Z"), 39.742476, -105.1786);
        assertEquals(194.340, sun.azimuth(), 0.02);
        assertEquals(90 - 50.112, sun.elevation(), 0.02);
    }

    @Test
    void culminatesByLatitudeAndDeclination() {
        assertEquals(90 - 52.52 + 23.44, highest("2026-06-21", 52.52, 13.405), 0.05);
        assertEquals(90 - 52.52 - 23.44, highest("2026-12-21", 52.52, 13.405), 0.1);
        assertEquals(90 - 33.87 + 23.44, highest("2026-12-21", -33.87, 151.21), 0.05);
        assertEquals(1, Math.cos(Math.toRadians(Sun.at(Instant.parse("2026-12-21T02:00:00Z"), -33.87, 151.21).azimuth())), 0.1, "at noon in the north of Sydney");
        assertTrue(highest("2026-12-21", 70, 25) < 0, "polar night");
    }

    private static double highest(String day, double latitude, double longitude) {
        double most = -90;
        for (int minute = 0; minute < 1440; minute += 2) {
            most = Math.max(most, Sun.at(Instant.parse(day + "T00:00:00Z").plusSeconds(60L * minute), latitude, longitude).elevation());
        }
        return most;
    }

    /** North is up on the plan: 90°. */
    private static Camera camera(double pan, double tilt) {
        return new Camera(new Pose(0, 0, 3, pan, tilt, 0), Lens.ofView(Projection.RECTILINEAR, 1920, 1080, 70), 50);
    }

    @Test
    void lookingWestTheSunSetsInThePicture() {
        List<Period> west = YEAR.of(camera(180, 10), Obstacles.NONE, 90, 0);
        assertFalse(west.isEmpty());
        for (Period period : west) {
            assertTrue(period.earliest().isAfter(LocalTime.NOON), period.toString());
            assertTrue(period.highest() < 22, "the upper edge of the picture lies 12° above the horizon, higher in the corners: " + period);
        }
        assertTrue(YEAR.of(camera(90, 10), Obstacles.NONE, 90, 0).stream().noneMatch(p -> p.from().getMonthValue() < 4 || p.to().getMonthValue() > 9),
                "in the north it rises and sets in summer only");
        List<Period> turned = YEAR.of(camera(90, 10), Obstacles.NONE, 0, 0);
        assertEquals(west, turned, "a plan whose north points to the right");
    }

    @Test
    void lookingSouthTheWinterSunStandsInThePictureAcrossTheTurnOfTheYear() {
        List<Period> south = YEAR.of(camera(270, 10), Obstacles.NONE, 90, 0);
        assertEquals(1, south.size(), south.toString());
        assertTrue(south.get(0).from().isAfter(MonthDay.of(9, 1)) && south.get(0).to().isBefore(MonthDay.of(4, 15)), south.toString());
        assertTrue(YEAR.of(camera(270, 60), Obstacles.NONE, 90, 0).isEmpty(), "tilted to the ground");
    }

    @Test
    void wallsTakeTheLowSunAway() {
        Obstacles wall = Obstacles.of(Panel.wall(new double[] { -60, -5, 60, -5 }, 12, 0.3, "BRICK", List.of()));
        assertTrue(YEAR.of(camera(270, 10), wall, 90, 0).isEmpty(), "61° high in front");
        Obstacles low = Obstacles.of(Panel.wall(new double[] { -60, -5, 60, -5 }, 2, 0.3, "BRICK", List.of()));
        assertFalse(YEAR.of(camera(270, 10), low, 90, 0).isEmpty());
    }

    @Test
    void indoorsItShinesThroughWindowsInTheOuterWallOnly() {
        double[] room = { -5, -5, 5, -5, 5, 5, -5, 5, -5, -5 };
        Obstacles closed = Obstacles.of(Panel.wall(room, 3, 0.3, "BRICK", List.of()));
        Obstacles glazed = Obstacles.of(Panel.wall(room, 3, 0.3, "BRICK", List.of(new Gap(1, 8, 0.9, 2.9, "GLASS"))));
        Camera low = camera(270, 0).at(new Pose(0, 0, 1.6, 270, 0, 0));
        assertTrue(YEAR.of(low, closed, 90, 3).isEmpty());
        List<Period> sunny = YEAR.of(low, glazed, 90, 3);
        assertFalse(sunny.isEmpty());
        assertTrue(sunny.stream().allMatch(p -> p.highest() <= Math.toDegrees(Math.atan2(2.9 - 1.6, 5)) + 1), sunny.toString());
        assertTrue(YEAR.of(low, Obstacles.NONE, 90, 3).isEmpty(), "below a ceiling without any window");
    }
}
