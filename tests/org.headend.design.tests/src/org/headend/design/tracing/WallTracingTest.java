package org.headend.design.tracing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.headend.design.background.LineDrawing;
import org.headend.design.background.LineDrawing.Line;
import org.headend.design.drafting.FloorEdits;
import org.headend.design.drafting.Polyline;
import org.headend.design.drafting.Spot;
import org.headend.design.drafting.WallLine;
import org.headend.design.site.Floor;
import org.headend.design.site.SiteFactory;
import org.headend.design.site.WallMaterial;
import org.headend.design.tracing.WallTracing.Options;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Walls out of drawings: single lines, faces, corners, junctions, doors, arcs, any scale and turn. */
class WallTracingTest {
    private final List<Line> lines = new ArrayList<>();

    private void line(String layer, double... xy) {
        lines.add(new Line(layer, 0, xy));
    }

    /** Both faces of an upright rectangle, by its inner and outer corners. */
    private void faces(double left, double bottom, double right, double top, double thickness) {
        for (double grow : new double[] { 0, thickness }) {
            line("WALL", left - grow, bottom - grow, right + grow, bottom - grow, right + grow, top + grow, left - grow, top + grow, left - grow, bottom - grow);
        }
    }

    private List<WallLine> walls(Options options, Sheet sheet) {
        return WallTracing.of(new LineDrawing(100, 100, List.of(), lines, List.of()), sheet, options, null);
    }

    private static Options single() {
        return new Options(Set.of("WALL"), false, 0.5, 0.3, 0.15);
    }

    private static Options faces() {
        return new Options(Set.of("WALL"), true, 0.5, 0.3, 0.15);
    }

    private static final Sheet METRES = new Sheet(1, 0, 0, 0);

    private static double length(List<WallLine> walls) {
        return walls.stream().mapToDouble(WallLine::length).sum();
    }

    private static void assertCorner(WallLine wall, double x, double y) {
        assertTrue(wall.corners().stream().anyMatch(c -> c.distance(new Spot(x, y)) < 0.005), "(" + x + ", " + y + ") in " + wall);
    }

    @Test
    void linesOfTheChosenLayersBecomeOneWallWithCorners() {
        line("WALL", 0, 0, 4, 0);
        line("WALL", 4, 0, 6, 0); // the same straight, in two pieces
        line("WALL", 6, 0, 6, 5);
        line("FURNITURE", 1, 1, 2, 1);
        List<WallLine> walls = walls(single(), METRES);
        assertEquals(1, walls.size(), walls.toString());
        assertEquals(3, walls.get(0).corners().size(), walls.toString());
        assertEquals(11, length(walls), 1e-9);
        assertEquals(0.15, walls.get(0).thickness());
    }

    @Test
    void whatIsDrawnTwiceIsOneWall() {
        line("WALL", 0, 0, 4, 0);
        line("WALL", 3, 0.004, 1, 0.004);
        line("WALL", 5, 0, 3.5, 0);
        assertEquals(5, length(walls(single(), METRES)), 1e-9);
    }

    @ParameterizedTest
    @ValueSource(doubles = { 0, 17.3, 90, 211 })
    void theFacesOfARoomBecomeOneClosedWall(double degrees) {
        faces(0, 0, 6000, 4000, 240); // millimetres
        List<WallLine> walls = walls(faces(), new Sheet(0.001, degrees, 3, -2));
        assertEquals(1, walls.size(), walls.toString());
        WallLine wall = walls.get(0);
        assertEquals(0.24, wall.thickness(), 1e-9);
        assertEquals(5, wall.corners().size());
        assertEquals(wall.corners().get(0), wall.corners().get(4), "closed");
        assertEquals(2 * (6.24 + 4.24), wall.length(), 1e-6);
        Sheet sheet = new Sheet(0.001, degrees, 3, -2);
        for (double[] corner : new double[][] { { -120, -120 }, { 6120, -120 }, { 6120, 4120 }, { -120, 4120 } }) {
            Spot at = sheet.place(corner[0], corner[1]);
            assertCorner(wall, at.x(), at.y());
        }
    }

    @Test
    void aPartitionMeetsTheMiddleOfTheWallThatItJoins() {
        // outer wall with its inner face interrupted where a partition of 0.1 m joins at x = 3
        line("WALL", 0, 0, 8, 0);
        line("WALL", 0, 0.3, 2.95, 0.3);
        line("WALL", 3.05, 0.3, 8, 0.3);
        line("WALL", 2.95, 0.3, 2.95, 4);
        line("WALL", 3.05, 0.3, 3.05, 4);
        line("WALL", 2.95, 4, 3.05, 4);
        List<WallLine> walls = walls(faces(), METRES);
        assertEquals(2, walls.size(), walls.toString());
        WallLine outer = walls.stream().filter(w -> w.thickness() > 0.2).findFirst().orElseThrow();
        WallLine partition = walls.stream().filter(w -> w.thickness() < 0.2).findFirst().orElseThrow();
        assertEquals(8, outer.length(), 1e-6, "goes on behind the partition");
        assertEquals(0.1, partition.thickness(), 1e-9);
        assertCorner(partition, 3, 0.15);
        assertCorner(partition, 3, 4);
    }

    @Test
    void doorsLeaveAGapAndTheirArcsNothing() {
        double[] arc = new double[2 * 19];
        for (int i = 0; i < 19; i++) {
            arc[2 * i] = 3 + 0.9 * Math.cos(Math.toRadians(5 * i));
            arc[2 * i + 1] = 0.9 * Math.sin(Math.toRadians(5 * i));
        }
        line("WALL", arc);
        for (double y : new double[] { 0, 0.2 }) {
            line("WALL", 0, y, 3, y);
            line("WALL", 3.9, y, 8, y);
        }
        line("WALL", 3, 0, 3, 0.2);
        line("WALL", 3.9, 0, 3.9, 0.2);
        List<WallLine> walls = walls(faces(), METRES);
        assertEquals(2, walls.size(), walls.toString());
        assertEquals(3 + 4.1, length(walls), 1e-6);
    }

    @Test
    void aCorridorIsNoWall() {
        line("WALL", 0, 0, 10, 0);
        line("WALL", 0, 1.8, 10, 1.8);
        List<WallLine> walls = walls(faces(), METRES);
        assertEquals(2, walls.size());
        assertTrue(walls.stream().allMatch(w -> w.thickness() == 0.15), "single lines keep the thickness that was asked for");
    }

    @Test
    void theOrderAndDirectionOfLinesDoNotMatter() {
        Random random = new Random(11);
        faces(0, 0, 6, 4, 0.2);
        line("WALL", 3.05, 0, 3.05, 4);
        line("WALL", 2.95, 0, 2.95, 4);
        List<Line> pieces = new ArrayList<>();
        for (Line l : lines) {
            for (int i = 0; i + 1 < l.size(); i++) {
                double middle = 0.2 + 0.6 * random.nextDouble();
                double x = l.x(i) + middle * (l.x(i + 1) - l.x(i));
                double y = l.y(i) + middle * (l.y(i + 1) - l.y(i));
                pieces.add(new Line("WALL", 0, new double[] { l.x(i), l.y(i), x, y }));
                pieces.add(new Line("WALL", 0, new double[] { l.x(i + 1), l.y(i + 1), x, y }));
            }
        }
        double expected = length(walls(faces(), METRES));
        assertEquals(2 * (6.2 + 4.2) + 4.2, expected, 1e-6);
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(pieces, random);
            lines.clear();
            lines.addAll(pieces);
            assertEquals(expected, length(walls(faces(), METRES)), 1e-6);
        }
    }

    @Test
    void nothingIsLostOfSingleLines() {
        Random random = new Random(5);
        for (int round = 0; round < 30; round++) {
            lines.clear();
            double sum = 0;
            for (int i = 0; i < 40; i++) {
                double angle = random.nextDouble() * Math.PI;
                double x = random.nextDouble() * 200;
                double y = random.nextDouble() * 200;
                double long1 = 1 + random.nextDouble() * 5;
                line("WALL", x, y, x + long1 * Math.cos(angle), y + long1 * Math.sin(angle));
                sum += long1;
            }
            assertEquals(sum, length(walls(single(), METRES)), 0.15, "round " + round);
        }
    }

    @Test
    void aHospitalIsTracedInTime() {
        for (int c = 0; c < 40; c++) {
            for (int r = 0; r < 25; r++) {
                faces(5 * c, 4 * r, 5 * c + 4.8, 4 * r + 3.8, 0.1);
            }
        }
        long start = System.nanoTime();
        List<WallLine> walls = walls(faces(), METRES);
        assertTrue(System.nanoTime() - start < 5_000_000_000L, "1000 rooms in " + (System.nanoTime() - start) / 1_000_000 + " ms");
        assertTrue(walls.size() > 60, walls.size() + " walls");
    }

    @Test
    void wallsArePutOnTheFloorWithTheirThickness() {
        Floor floor = SiteFactory.eINSTANCE.createFloor();
        floor.setId("floor");
        floor.setCeiling(2.75);
        SiteFactory.eINSTANCE.createSite().getFloors().add(floor);
        faces(0, 0, 6, 4, 0.24);
        FloorEdits.addWalls(floor, walls(faces(), METRES), WallMaterial.CONCRETE);
        assertEquals(1, floor.getWalls().size());
        assertEquals(0.24, floor.getWalls().get(0).getThickness());
        assertEquals(2.75, floor.getWalls().get(0).getHeight());
        assertEquals(WallMaterial.CONCRETE, floor.getWalls().get(0).getMaterial());
        assertEquals(2 * (6.24 + 4.24), Polyline.parse(floor.getWalls().get(0).getPoints()).length(), 0.01);
    }
}
