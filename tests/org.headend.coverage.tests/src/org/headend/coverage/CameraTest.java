package org.headend.coverage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/** Vectors V4 to V7 of the domain page, and laws that hold for every pose. */
class CameraTest {
    private static final Lens EIGHT_MEGAPIXELS = Lens.ofSensor(Projection.RECTILINEAR, 3840, 2160, 5.568, 3.132, 4);
    private static final Lens FULL_HD = Lens.ofSensor(Projection.RECTILINEAR, 1920, 1080, 5.568, 3.132, 4);

    private static Camera camera(double height, double tilt, double range) {
        return new Camera(new Pose(0, 0, height, 0, tilt, 0), EIGHT_MEGAPIXELS, range);
    }

    @Test
    void groundHeadAndWholePersonHaveTheirOwnReach() {
        Camera v4 = camera(3, 30, 100);
        assertEquals(2.397, v4.reach(0).from(), 0.0006);
        assertEquals(19.791, v4.reach(0).to(), 0.0006);
        assertEquals(1.039, v4.reach(1.7).from(), 0.0006);
        assertEquals(8.576, v4.reach(1.7).to(), 0.0006);
        assertEquals(2.397, v4.wholePerson(1.7).from(), 0.0006);
        assertEquals(8.576, v4.wholePerson(1.7).to(), 0.0006);
    }

    @Test
    void aFlatCameraSeesTheHorizonAndASteepOneItsOwnFoot() {
        Span flat = camera(3, 15, 100).reach(0);
        assertEquals(4.072, flat.from(), 0.0006);
        assertEquals(Double.POSITIVE_INFINITY, flat.to());
        Span steep = camera(4, 70, 100).reach(0);
        assertEquals(0, steep.from());
        assertEquals(3.524, steep.to(), 0.0006);
        assertTrue(camera(4, 70, 100).blindZone(0).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({ "2, 2.294, 601, 37.9, 35.0", "4, 4.226, 326, 20.6, 19.3", "6, 6.158, 224, 14.1, 13.1", "10, 10.022, 138, 8.7, 8.0" })
    void nearFacesAreDenseButSeenFromAbove(double distance, double depth, double density, double eyes, double depression) {
        Camera v5 = new Camera(new Pose(0, 0, 3, 0, 15, 0), FULL_HD, 50);
        assertEquals(depth, v5.depth(distance, 0, 1.6), 0.0006);
        assertEquals(density, v5.density(distance, 0, 1.6), 0.55);
        assertEquals(eyes, v5.density(distance, 0, 1.6) * 0.063, 0.06);
        assertEquals(depression, v5.depression(distance, 0, 1.6), 0.05);
        assertEquals(v5.density(distance, 0, 1.6) * Math.cos(Math.toRadians(depression)), v5.uprightDensity(distance, 0, 1.6), 0.5);
    }

    @Test
    void theFootprintIsATrapeziumWithAStraightFarSide() {
        Geometry v6 = camera(3, 30, 30).footprint(0);
        assertEquals(268.95, v6.getArea(), 0.02, "the reference rounds its corners to millimetres");
        assertEquals(5, v6.getCoordinates().length, "four corners, closed");
        for (double[] corner : new double[][] { { 2.397, 2.489 }, { 2.397, -2.489 }, { 19.791, 12.973 }, { 19.791, -12.973 } }) {
            assertTrue(java.util.Arrays.stream(v6.getCoordinates()).anyMatch(c -> c.distance(new Coordinate(corner[0], corner[1])) < 0.001));
        }
    }

    @Test
    void whereTheHorizonIsInThePictureTheRangeCutsItOff() {
        Camera v7 = camera(3, 15, 20);
        double[] corner = v7.ray(1, 1);
        double level = Math.hypot(corner[0], corner[1]);
        assertEquals(16.752, 20 * corner[0] / level, 0.0006);
        assertEquals(-10.925, 20 * corner[1] / level, 0.0006);
        // The reference walks the picture’s edge with 8 samples a side and cuts rays at the range.
        double[] walk = new double[2 * 32];
        for (int i = 0; i < 32; i++) {
            double share = -1 + 2.0 * (i % 8) / 8;
            double[] at = i < 8 ? new double[] { share, -1 } : i < 16 ? new double[] { 1, share } : i < 24 ? new double[] { -share, 1 }
                    : new double[] { -1, -share };
            double[] ray = v7.ray(at[0], at[1]);
            double run = Math.hypot(ray[0], ray[1]);
            double distance = ray[2] < -1e-9 ? Math.min(20, 3 / -ray[2] * run) : 20;
            walk[2 * i] = ray[0] / run * distance;
            walk[2 * i + 1] = ray[1] / run * distance;
        }
        Geometry reference = Shapes.polygon(walk);
        assertEquals(237.91, reference.getArea(), 0.01);
        Geometry exact = v7.footprint(0);
        assertTrue(exact.getArea() > reference.getArea());
        assertEquals(reference.getArea(), exact.getArea(), 0.02 * exact.getArea());
        assertTrue(Shapes.difference(reference, exact).getArea() < 0.05);
    }

    @Test
    void aPointIsInTheFootprintWhenItIsInThePicture() {
        Random random = new Random(1);
        for (int i = 0; i < 300; i++) {
            Camera camera = new Camera(pose(random), lens(random), 5 + 30 * random.nextDouble());
            double plane = 2 * random.nextDouble();
            double level = random.nextBoolean() ? 0 : 10 + 300 * random.nextDouble();
            Geometry area = camera.region(plane, level);
            assertTrue(area.isValid());
            assertTrue(Double.isFinite(area.getArea()) && area.getArea() <= Math.PI * camera.range() * camera.range());
            for (int k = 0; k < 50; k++) {
                double x = camera.pose().x() + (random.nextDouble() - 0.5) * 2 * camera.range();
                double y = camera.pose().y() + (random.nextDouble() - 0.5) * 2 * camera.range();
                boolean expected = camera.frames(x, y, plane) && (level == 0 || camera.density(x, y, plane) >= level);
                Point point = area.getFactory().createPoint(new Coordinate(x, y));
                if (expected != area.contains(point)) {
                    double slack = camera.lens().projection() == Projection.RECTILINEAR ? 0.001 : 0.06;
                    double off = Math.min(area.isEmpty() ? 1e9 : area.getBoundary().distance(point), camera.range() - Math.hypot(x - camera.pose().x(), y - camera.pose().y()));
                    assertTrue(off < slack * camera.range(), camera.pose() + " " + camera.lens() + " " + x + "," + y + " at " + plane + " off " + off);
                }
            }
        }
    }

    @Test
    void turningAndMovingTheCameraTurnsAndMovesTheFootprint() {
        Random random = new Random(2);
        for (int i = 0; i < 100; i++) {
            Pose pose = pose(random);
            Lens lens = lens(random);
            double area = new Camera(pose, lens, 25).region(0, 60).getArea();
            Pose moved = new Pose(pose.x() + 7, pose.y() - 3, pose.height(), pose.pan() + 72.5, pose.tilt(), pose.roll());
            assertEquals(area, new Camera(moved, lens, 25).region(0, 60).getArea(), 0.002 * area + 1e-3);
        }
    }

    @Test
    void aLongerLensSeesLessAndReachesFarther() {
        Random random = new Random(3);
        for (int i = 0; i < 100; i++) {
            Pose pose = new Pose(0, 0, 2 + 3 * random.nextDouble(), 360 * random.nextDouble(), 60 * random.nextDouble(), 0);
            double before = Double.POSITIVE_INFINITY;
            double reach = 0;
            for (double factor = 1; factor < 4; factor += 0.25) {
                Camera camera = new Camera(pose, FULL_HD.zoomed(factor), 40);
                double area = camera.footprint(0).getArea();
                assertTrue(area <= before + 1e-9);
                assertTrue(camera.lens().distance(125) > reach);
                before = area;
                reach = camera.lens().distance(125);
            }
        }
    }

    @Test
    void theBlindZoneGrowsWithTheHeight() {
        double before = 0;
        for (double height = 2; height < 8; height += 0.5) {
            Camera camera = camera(height, 25, 60);
            assertTrue(camera.reach(0).from() > before);
            assertEquals(camera.blindZone(0).getArea(), triangle(camera), 1e-6);
            before = camera.reach(0).from();
        }
    }

    /** The blind zone of an upright camera: foot and near side of the trapezium. */
    private static double triangle(Camera camera) {
        double near = camera.reach(0).from();
        double[] ray = camera.ray(1, -1);
        double side = Math.abs(ray[1]) / ray[0] * near;
        return near * side;
    }

    @Test
    void aHigherDensityIsReachedWithinALowerOne() {
        Random random = new Random(4);
        for (int i = 0; i < 100; i++) {
            Camera camera = new Camera(pose(random), lens(random), 30);
            Geometry low = camera.region(0, 40);
            Geometry high = camera.region(0, 125);
            assertTrue(Shapes.difference(high, low).getArea() < 0.002 * Math.max(1, low.getArea()));
        }
    }

    @Test
    void aCeilingFisheyeSeesACircle() {
        Lens fisheye = Lens.ofView(Projection.EQUIDISTANT, 2000, 2000, 180);
        Camera camera = new Camera(new Pose(5, 5, 3, 0, 90, 0), fisheye, 10);
        Geometry seen = camera.footprint(0);
        assertEquals(Math.PI * 100, seen.getArea(), 0.5);
        double radius = Math.sqrt(Math.pow(fisheye.focal() / 125, 2) - 9);
        assertEquals(Math.PI * radius * radius, camera.region(0, 125).getArea(), 0.3);
        assertEquals(fisheye.focal() / 3, camera.density(5, 5, 0), 1e-9);
        assertEquals(0, camera.reach(0).from());
    }

    @Test
    void rollLeansToTheRight() {
        Camera camera = new Camera(new Pose(0, 0, 3, 0, 0, 10), FULL_HD, 20);
        double[] image = camera.project(10, 0, 4);
        assertTrue(image[0] < 0 && image[1] > 0, "what is above the axis moves to the left when the camera leans right");
        assertArrayEquals(new double[] { 0, 0 }, camera.project(10, 0, 3), 1e-12);
    }

    static Pose pose(Random random) {
        return new Pose(10 * random.nextDouble(), 10 * random.nextDouble(), 0.5 + 6 * random.nextDouble(), 720 * random.nextDouble() - 360,
                130 * random.nextDouble() - 20, random.nextBoolean() ? 0 : 60 * random.nextDouble() - 30);
    }

    static Lens lens(Random random) {
        Projection projection = Projection.values()[random.nextInt(3)];
        int wide = 640 + random.nextInt(3000);
        int high = (int) (wide * (0.5 + 0.5 * random.nextDouble()));
        return Lens.ofView(projection, wide, high, projection == Projection.RECTILINEAR ? 10 + 100 * random.nextDouble() : 60 + 130 * random.nextDouble());
    }
}
