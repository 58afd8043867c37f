package org.headend.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.headend.coverage.Panel.Gap;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** What walls take away, by cases that can be computed by hand and by laws on random floors. */
class CoverageTest {
    private static final Lens LENS = Lens.ofSensor(Projection.RECTILINEAR, 1920, 1080, 5.568, 3.132, 4);

    private static Camera camera(double tilt) {
        return new Camera(new Pose(0, 0, 3, 0, tilt, 0), LENS, 20);
    }

    private static Obstacles wall(double height, Gap... gaps) {
        return Obstacles.of(Panel.wall(new double[] { 5, -50, 5, 50 }, height, 0.1, "brick", List.of(gaps)));
    }

    @Test
    void nothingIsSeenBehindAWallAsHighAsTheCamera() {
        Coverage coverage = Coverage.of(camera(20), wall(3), 0);
        Geometry before = Shapes.polygon(-1, -60, 5, -60, 5, 60, -1, 60);
        assertEquals(Shapes.intersection(coverage.footprint(), before).getArea(), coverage.visible().getArea(), 1e-6);
        assertEquals(coverage.footprint().getArea(), coverage.visible().getArea() + coverage.shaded().getArea(), 1e-6);
        assertTrue(coverage.sees(4.9, 0));
        assertFalse(coverage.sees(5.1, 0));
        assertEquals(0, coverage.density(5.1, 0));
    }

    @Test
    void aLowWallShadesTheFloorOnlyUpToWhereTheSightLineComesDown() {
        Coverage coverage = Coverage.of(camera(20), wall(1), 0); // 5·3/(3−1) = 7.5 m
        assertFalse(coverage.sees(7.4, 0));
        assertTrue(coverage.sees(7.6, 0));
        assertEquals(coverage.footprint().getArea() - Shapes.intersection(coverage.footprint(), Shapes.polygon(5, -60, 7.5, -60, 7.5, 60, 5, 60)).getArea(),
                coverage.visible().getArea(), 1e-6);
        assertTrue(Coverage.of(camera(20), wall(1), 1.6).shaded().isEmpty(), "heads stand above it");
    }

    @Test
    void aWindowShowsABandOfTheFloor() {
        // Sill 1 m and head 2 m let the floor through from 5·3/2 = 7.5 to 5·3/1 = 15 m.
        Coverage coverage = Coverage.of(camera(15), wall(3, new Gap(49, 2, 1, 2, "glass")), 0);
        assertTrue(coverage.sees(4.5, 0) && coverage.sees(7.6, 0) && coverage.sees(14.9, 0));
        assertFalse(coverage.sees(7.4, 0) || coverage.sees(15.1, 0) || coverage.sees(10, 3));
        Geometry behind = Shapes.intersection(coverage.visible(), Shapes.polygon(5.001, -60, 60, -60, 60, 60, 5.001, 60));
        // A window of 2 m is 3 m wide at 7.5 m and 6 m at 15 m.
        assertEquals(7.5 * (3 + 6) / 2, behind.getArea(), 0.01);
    }

    @Test
    void aDoorLetsSightThroughBelowItsHead() {
        Coverage floor = Coverage.of(camera(15), wall(3, new Gap(49, 2, 0, 2, "wood")), 0);
        assertTrue(floor.sees(5.5, 0) && floor.sees(14.9, 0));
        assertFalse(floor.sees(15.1, 0), "the lintel is in the way");
        Coverage faces = Coverage.of(camera(15), wall(3, new Gap(49, 2, 0, 2, "wood")), 1.6);
        assertTrue(faces.sees(6.9, 0), "5·1.4/1 = 7 m");
        assertFalse(faces.sees(7.1, 0));
    }

    @Test
    void aCameraBelowTheTopOfAWallSeesNothingBehindItWhateverTheTarget() {
        Obstacles low = wall(2);
        Camera child = new Camera(new Pose(0, 0, 1, 0, 0, 0), LENS, 20);
        assertFalse(Coverage.of(child, low, 1.6).sees(7, 0));
        assertTrue(Coverage.of(child, low, 4).sees(12, 0), "a high target is seen over it: 1 + 3·5/12 = 2.25 m");
    }

    @Test
    void aCameraOnAWallLooksOutOfIt() {
        Obstacles walls = Obstacles.of(Panel.wall(new double[] { 0, 0, 10, 0 }, 3, 0.3, "brick", List.of()));
        Lens wide = LENS;
        Coverage up = Coverage.of(new Camera(new Pose(5, 0, 2.8, 90, 20, 0), wide, 15), walls, 0);
        Coverage down = Coverage.of(new Camera(new Pose(5, 0, 2.8, -90, 20, 0), wide, 15), walls, 0);
        assertTrue(up.sees(5, 6) && down.sees(5, -6));
        assertTrue(up.shaded().isEmpty() && down.shaded().isEmpty());
        assertEquals(0.16, up.camera().pose().y(), 1e-9);
        assertEquals(-0.16, down.camera().pose().y(), 1e-9);
    }

    @Test
    void aCameraInACornerLooksOutOfBothWalls() {
        Obstacles room = Obstacles.of(Panel.wall(new double[] { 0, 0, 8, 0, 8, 6, 0, 6, 0, 0 }, 3, 0.2, "brick", List.of()));
        Coverage coverage = Coverage.of(new Camera(new Pose(0, 0, 2.8, 40, 25, 0), LENS, 30), room, 0);
        Geometry inside = Shapes.polygon(0, 0, 8, 0, 8, 6, 0, 6);
        assertTrue(coverage.visible().getArea() > 20);
        assertTrue(Shapes.difference(coverage.visible(), inside).getArea() < 1e-6, "walls of a room are tight");
    }

    @Test
    void bandsLieWithinEachOther() {
        List<Level> levels = List.of(new Level("VALIDATE", 500), new Level("OVERVIEW", 20), new Level("PERCEIVE", 125));
        List<Coverage.Band> bands = Coverage.of(camera(20), wall(1), 0).bands(levels);
        assertEquals(List.of("OVERVIEW", "PERCEIVE", "VALIDATE"), bands.stream().map(b -> b.level().name()).toList());
        for (int i = 1; i < bands.size(); i++) {
            assertTrue(Shapes.difference(bands.get(i).area(), bands.get(i - 1).area()).getArea() < 1e-6);
        }
    }

    @Test
    void levelsAreTheSameWhetherAskedForTogetherOrAlone() {
        Random random = new Random(12);
        for (int i = 0; i < 60; i++) {
            Camera any = new Camera(CameraTest.pose(random), CameraTest.lens(random), 25);
            Obstacles walls = Obstacles.of(randomPanels(random, 20));
            double plane = 2 * random.nextDouble();
            Coverage together = Coverage.of(any, walls, plane);
            together.bands(List.of(new Level("A", 15), new Level("B", 40), new Level("C", 90), new Level("D", 400)));
            for (double level : new double[] { 400, 90, 40, 15 }) {
                Geometry alone = Shapes.intersection(Coverage.of(any, walls, plane).visible(), together.camera().region(plane, level));
                assertEquals(alone.getArea(), together.atLeast(level).getArea(), 1e-4 * Math.max(1, alone.getArea()), any.pose() + " " + any.lens());
            }
        }
    }

    @Test
    void steepFacesDoNotCount() {
        Coverage coverage = Coverage.of(camera(15), Obstacles.NONE, 1.6);
        double near = 1.4 / Math.tan(Math.toRadians(15));
        Geometry flat = coverage.atLeast(100, 15);
        assertTrue(flat.getArea() < coverage.atLeast(100).getArea());
        assertEquals(near, flat.distance(flat.getFactory().createPoint(new Coordinate(0, 0))), 0.01);
    }

    @Test
    void shadowsAgreeWithSightLinesOnRandomFloors() {
        Random random = new Random(7);
        int seen = 0;
        int hidden = 0;
        for (int floor = 0; floor < 60; floor++) {
            Obstacles walls = Obstacles.of(randomPanels(random, 40));
            for (int c = 0; c < 4; c++) {
                Pose pose = new Pose(30 * random.nextDouble(), 30 * random.nextDouble(), 1 + 3 * random.nextDouble(), 360 * random.nextDouble(),
                        50 * random.nextDouble(), 0);
                double plane = random.nextBoolean() ? 0 : 2.5 * random.nextDouble();
                Coverage coverage = Coverage.of(new Camera(pose, CameraTest.lens(random), 25), walls, plane);
                Geometry visible = coverage.visible();
                assertTrue(visible.isValid());
                assertTrue(Shapes.difference(visible, coverage.footprint()).getArea() < 1e-6, "shadows never enlarge");
                for (int k = 0; k < 60; k++) {
                    double x = 30 * random.nextDouble();
                    double y = 30 * random.nextDouble();
                    var point = visible.getFactory().createPoint(new Coordinate(x, y));
                    if (!coverage.footprint().contains(point)) {
                        continue;
                    }
                    Pose eye = coverage.camera().pose();
                    boolean clear = walls.clear(eye.x(), eye.y(), eye.height(), x, y, plane);
                    if (clear != visible.contains(point)) {
                        assertTrue(!visible.isEmpty() && visible.getBoundary().distance(point) < 1e-6, "floor " + floor + ": " + point + " from " + eye);
                    }
                    if (clear) {
                        seen++;
                    } else {
                        hidden++;
                    }
                }
            }
        }
        assertTrue(seen > 300 && hidden > 300, seen + " seen, " + hidden + " hidden");
    }

    @Test
    void aFurtherWallNeverShowsMore() {
        Random random = new Random(8);
        for (int floor = 0; floor < 30; floor++) {
            List<Panel> panels = new ArrayList<>(randomPanels(random, 10));
            Camera camera = new Camera(new Pose(15, 15, 2.6, 360 * random.nextDouble(), 20, 0), LENS, 20);
            double before = Double.POSITIVE_INFINITY;
            for (int i = 0; i < 10; i++) {
                panels.addAll(randomPanels(random, 2));
                Coverage coverage = Coverage.of(camera, Obstacles.of(panels), 0.5);
                if (coverage.camera().pose().equals(camera.pose())) { // otherwise the camera hangs on the new wall
                    double area = coverage.visible().getArea();
                    assertTrue(area <= before + 1e-6);
                    before = area;
                }
            }
        }
    }

    @Test
    void turningTheWholeFloorChangesNoArea() {
        Random random = new Random(9);
        for (int i = 0; i < 40; i++) {
            List<Panel> panels = randomPanels(random, 25);
            Pose pose = new Pose(15, 15, 2.7, 10, 20, 0);
            double area = Coverage.of(new Camera(pose, LENS, 20), Obstacles.of(panels), 0).visible().getArea();
            double angle = 2 * Math.PI * random.nextDouble();
            List<Panel> turned = panels.stream().map(p -> {
                double[] a = turn(p.x1(), p.y1(), angle);
                double[] b = turn(p.x2(), p.y2(), angle);
                return new Panel(a[0], a[1], b[0], b[1], p.bottom(), p.top(), p.thickness(), p.material(), p.opaque());
            }).toList();
            double[] at = turn(15, 15, angle);
            Pose other = new Pose(at[0], at[1], 2.7, 10 + Math.toDegrees(angle), 20, 0);
            assertEquals(area, Coverage.of(new Camera(other, LENS, 20), Obstacles.of(turned), 0).visible().getArea(), 1e-5 * area + 1e-6);
        }
    }

    private static double[] turn(double x, double y, double angle) {
        return new double[] { x * Math.cos(angle) - y * Math.sin(angle) + 4, x * Math.sin(angle) + y * Math.cos(angle) - 9 };
    }

    @Test
    void coveredAndRemainderMakeUpTheZone() {
        Random random = new Random(10);
        for (int i = 0; i < 40; i++) {
            Obstacles walls = Obstacles.of(randomPanels(random, 20));
            double x = 20 * random.nextDouble();
            double y = 20 * random.nextDouble();
            Geometry zone = Shapes.polygon(x, y, x + 8, y + 1, x + 9, y + 7, x + 3, y + 9);
            List<Geometry> seen = new ArrayList<>();
            List<Geometry> blind = new ArrayList<>();
            double single = 0;
            for (int c = 0; c < 3; c++) {
                Coverage coverage = Coverage.of(new Camera(new Pose(30 * random.nextDouble(), 30 * random.nextDouble(), 3,
                        360 * random.nextDouble(), 30, 0), LENS, 30), walls, 0);
                seen.add(coverage.atLeast(50));
                blind.add(coverage.blindZone());
                single = Math.max(single, ZoneCoverage.of(zone, List.of(seen.getLast()), List.of()).percent());
            }
            ZoneCoverage together = ZoneCoverage.of(zone, seen, blind);
            assertEquals(zone.getArea(), together.covered().getArea() + together.remainder().getArea(), 1e-5);
            assertTrue(together.percent() >= single - 1e-6, "more cameras cover no less");
            assertTrue(together.blind().getArea() <= together.remainder().getArea() + 1e-9);
            assertTrue(together.covered().isValid() && together.remainder().isValid());
            ZoneCoverage two = ZoneCoverage.of(zone, seen.subList(0, 2), List.of());
            double each = seen.subList(0, 2).stream().mapToDouble(s -> Shapes.intersection(zone, s).getArea()).sum();
            assertEquals(each, two.covered().getArea() + two.twice().getArea(), 1e-5, "what both see counts twice");
            assertTrue(together.twicePercent() >= two.twicePercent() - 1e-6 && together.twicePercent() <= together.percent() + 1e-6);
            assertTrue(Shapes.intersection(seen.get(0), seen.get(1)).getArea() <= Math.min(seen.get(0).getArea(), seen.get(1).getArea()) + 1e-9);
        }
    }

    @Test
    void theSectionAgreesWithThePlan() {
        Obstacles walls = wall(1.2);
        Section section = Section.of(camera(15), walls, 0, List.of(new Level("HIGH", 250), new Level("LOW", 50)));
        Coverage plan = Coverage.of(camera(15), walls, 0);
        for (double d = 0.05; d < 19.9; d += 0.1) {
            double at = d;
            assertEquals(plan.sees(d, 0), section.seen().stream().anyMatch(s -> s.from() <= at && at <= s.to()), "at " + d);
        }
        assertEquals(5, section.cuts().get(0).distance(), 1e-9);
        assertEquals(section.blind().to(), plan.camera().reach(0).from(), 1e-12);
        assertEquals(List.of("LOW", "HIGH"), section.levels().stream().map(m -> m.level().name()).toList());
        assertNotEquals(section.levels().get(0).span(), section.levels().get(1).span());
    }

    private static List<Panel> randomPanels(Random random, int count) {
        List<Panel> panels = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double x = 30 * random.nextDouble();
            double y = 30 * random.nextDouble();
            double angle = 2 * Math.PI * random.nextDouble();
            double length = 1 + 6 * random.nextDouble();
            double bottom = random.nextInt(4) == 0 ? 2 * random.nextDouble() : 0;
            double top = random.nextInt(3) == 0 ? bottom + 0.3 + 2 * random.nextDouble() : bottom + 4;
            panels.add(new Panel(x, y, x + length * Math.cos(angle), y + length * Math.sin(angle), bottom, top, 0.1, "brick", true));
        }
        return panels;
    }
}
