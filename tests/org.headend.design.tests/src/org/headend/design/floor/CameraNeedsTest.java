package org.headend.design.floor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.headend.coverage.Shapes;
import org.headend.design.floor.Fact.Source;
import org.headend.design.floor.NeedResult.Cause;
import org.headend.design.floor.NeedResult.Status;
import org.headend.design.site.MediaStream;
import org.headend.design.site.Need;
import org.headend.design.site.NeedTask;
import org.headend.design.site.Opening;
import org.headend.design.site.OpeningKind;
import org.headend.design.site.Placement;
import org.headend.design.site.SiteFactory;
import org.headend.design.site.Wall;
import org.headend.design.site.WallMaterial;
import org.headend.design.site.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Needs that cameras have to meet, from the table of levels down to what a model sees. */
class CameraNeedsTest {
    private final Plans plans = new Plans();

    @Test
    void bothEditionsHaveTheirOwnLevels() {
        Zone zone = plans.zone("z", "4,-1 6,-1 6,1 4,1");
        plans.place("c", "generic/camera-dome", 0, 0, 2.8, 0, 20);
        assertEquals(250, plans.evaluate(Plans.need(zone, NeedTask.CHARACTERISE)).wanted());
        NeedResult old = plans.evaluate(Plans.need(zone, NeedTask.IDENTIFY));
        assertEquals(250, old.wanted());
        assertTrue(old.requirement().facts().get(0).label().contains("2014"), old.requirement().facts().toString());
        Need own = Plans.need(zone, NeedTask.IDENTIFY);
        own.setPixelsPerMetre(300);
        assertEquals(300, plans.evaluate(own).wanted());
        assertEquals(Source.ZONE, plans.evaluate(own).requirement().facts().get(0).source());
    }

    @Test
    void areasAndPercentagesAreThoseOfTheGeometry() {
        plans.place("c", "generic/camera-dome", 0, 0, 2.8, 0, 20);
        Need need = Plans.need(plans.zone("z", "1,-6 14,-6 14,6 1,6"), NeedTask.PERCEIVE);
        NeedResult result = plans.evaluate(need);
        FloorPlan plan = plans.plan();
        var seen = plan.coverage(plan.cameras().get(0), 1.6).atLeast(125);
        var zone = Shapes.polygon(1, -6, 14, -6, 14, 6, 1, 6);
        assertEquals(100 * Shapes.intersection(seen, zone).getArea() / zone.getArea(), result.percent(), 1e-9);
        assertEquals(zone.getArea(), result.coverage().covered().getArea() + result.coverage().remainder().getArea(), 1e-6);
        assertEquals(Status.MISSED, result.status());
        assertTrue(result.causes().containsKey(Cause.FEW_PIXELS) && result.causes().containsKey(Cause.OUTSIDE));
        assertEquals(100 - result.percent(), result.causes().values().stream().mapToDouble(Double::doubleValue).sum(), 3);
    }

    @Test
    void whatTwoCamerasSeeIsTold() {
        plans.place("a", "generic/camera-dome", 0, 0, 2.8, 0, 20);
        Need need = Plans.need(plans.zone("z", "4,-1 6,-1 6,1 4,1"), NeedTask.DISCERN);
        assertEquals(0, plans.evaluate(need).twicePercent());
        plans.place("b", "generic/camera-dome", 10, 0, 2.8, 180, 20);
        assertEquals(100, plans.evaluate(need).twicePercent(), 1e-6);
        plans.wall("5,-9 5,9", 3, WallMaterial.BRICK);
        assertEquals(0, plans.evaluate(need).twicePercent(), 1e-6);
        assertEquals(100, plans.evaluate(need).percent(), 1);
    }

    @Test
    void whatMovesAsksForAShortExposure() {
        plans.place("c", "generic/camera-dome", 0, 0, 2.8, 0, 20);
        Zone zone = plans.zone("z", "4,-1 6,-1 6,1 4,1");
        Need face = Plans.need(zone, NeedTask.FACE_RECOGNITION);
        double walking = 2 / (1.4 * plans.evaluate(face).requirement().pixelsPerMetre());
        assertEquals(walking, plans.evaluate(face).requirement().exposure(), 1e-12);
        face.setPixelsPerMetre(500);
        Requirement sharp = plans.evaluate(face).requirement();
        assertEquals(1 / 350.0, sharp.exposure(), 1e-9, "1.4 m/s at 500 px/m");
        assertTrue(sharp.facts().stream().anyMatch(f -> f.value().startsWith("1/350 s") && f.source() == Source.TABLE), sharp.facts().toString());
        face.setObjectSpeed(2.8);
        assertEquals(1 / 700.0, plans.evaluate(face).requirement().exposure(), 1e-9);
        Need standing = Plans.need(zone, NeedTask.OBSERVE);
        assertEquals(0, plans.evaluate(standing).requirement().exposure(), "nobody says that it moves");
        standing.setObjectSpeed(10);
        assertEquals(2 / (10 * 62.5), plans.evaluate(standing).requirement().exposure(), 1e-9);
    }

    @Test
    void nearFacesFailByTheirAngleAndFarOnesByTheirPixels() {
        Placement camera = plans.place("c", "generic/camera-12v", 0, 0, 3, 0, 15);
        camera.setHeight(3);
        NeedResult near = plans.evaluate(Plans.need(plans.zone("near", "2.27,-0.2 2.4,-0.2 2.4,0.2 2.27,0.2"), NeedTask.FACE_RECOGNITION));
        NeedResult far = plans.evaluate(Plans.need(plans.zone("far", "6,-0.2 6.4,-0.2 6.4,0.2 6,0.2"), NeedTask.FACE_RECOGNITION));
        assertEquals(100, near.causes().get(Cause.TOO_STEEP), 0.01);
        assertTrue(near.reached() > 500, "the density alone would do");
        assertEquals(100, far.causes().get(Cause.FEW_PIXELS), 0.01);
        assertTrue(near.advice().stream().anyMatch(a -> a.satisfied() && a.change().height() != null && a.change().height() < 3),
                "lower the camera: " + near.advice());
    }

    @Test
    void aWallHidesAndItsDoorShows() {
        plans.place("c", "generic/camera-dome", 0, 0, 2.8, 0, 20);
        Wall wall = plans.wall("3,-9 3,9", 3, WallMaterial.BRICK);
        Need need = Plans.need(plans.zone("z", "4,-1 5,-1 5,1 4,1"), NeedTask.DISCERN);
        NeedResult hidden = plans.evaluate(need);
        assertEquals(0, hidden.percent());
        Opening door = SiteFactory.eINSTANCE.createOpening();
        door.setKind(OpeningKind.DOOR);
        door.setOffset(8);
        door.setWidth(2);
        wall.getOpenings().add(door);
        assertTrue(plans.evaluate(need).percent() > 99, "an open door of full height");
        door.setHead(2);
        assertEquals(50, plans.evaluate(need).percent(), 1e-6, "the lintel of a lower one hides faces from 3·1.2/0.8 = 4.5 m on");
        wall.setHeight(0);
        assertEquals(100, plans.evaluate(need).percent(), 1e-6);
    }

    @Test
    void unknownNumbersNeverPassAndNeverFail(@TempDir Path folder) throws Exception {
        Zone zone = plans.zone("z", "4,-1 6,-1 6,1 4,1");
        Placement camera = plans.place("c", "generic/camera-dome", 0, 0, 0, 0, 20);
        NeedResult noHeight = plans.evaluate(Plans.need(zone, NeedTask.OVERVIEW));
        assertEquals(Status.UNKNOWN, noHeight.status());
        assertTrue(noHeight.missing().get(0).contains("c"));
        camera.setHeight(2.8);
        Need model = Plans.need(zone, NeedTask.MODEL);
        assertEquals(Status.UNKNOWN, plans.evaluate(model).status());
        model.setModel("m");
        assertEquals(Status.UNKNOWN, plans.evaluate(model).status());
        plans.model(folder, "m", 320, 320, "letterbox", "");
        NeedResult noObject = plans.evaluate(model);
        assertEquals(Status.UNKNOWN, noObject.status());
        assertTrue(noObject.missing().get(0).contains("minObjectPx"));
        plans.model(folder, "m", 320, 320, "letterbox", "\"minObjectPx\": \"small\",");
        assertTrue(plans.evaluate(model).missing().get(0).contains("/minObjectPx"));
        assertEquals(Status.UNKNOWN, plans.evaluate(Plans.need(plans.zone("thin", "0,0 1,1"), NeedTask.OVERVIEW)).status());
    }

    @Test
    void aFloorWithoutCamerasMeetsNothing() {
        NeedResult result = plans.evaluate(Plans.need(plans.zone("z", "0,0 4,0 4,4"), NeedTask.OVERVIEW));
        assertEquals(Status.MISSED, result.status());
        assertEquals(0, result.percent());
        assertEquals(Messages.note_noCamera.toString(), result.notes().get(0));
    }

    @Test
    void aMissingCameraMayHelpSoTheRestIsUnknown() {
        plans.place("known", "generic/camera-dome", 0, 0, 2.8, 180, 20);
        Placement other = plans.place("other", "generic/camera-dome", 0, 0, 0, 0, 20);
        Need need = Plans.need(plans.zone("z", "4,-1 6,-1 6,1 4,1"), NeedTask.DISCERN);
        assertEquals(Status.UNKNOWN, plans.evaluate(need).status());
        other.setHeight(2.8);
        assertEquals(Status.MET, plans.evaluate(need).status());
    }

    @Test
    void theNeedOfAModelFollowsFromItsInputTheStreamAndTheObject(@TempDir Path folder) throws Exception {
        Placement camera = plans.place("c", "generic/camera-fixed-4k", 0, 0, 2.8, 0, 15);
        MediaStream main = plans.stream(camera, "main", 3840, 2160, "m");
        MediaStream sub = plans.stream(camera, "sub", 640, 360, "");
        Need need = Plans.need(plans.zone("z", "4,-1.5 9,-1.5 9,1.5 4,1.5"), NeedTask.MODEL);
        need.setModel("m");
        need.setObjectMetres(0.5);
        plans.model(folder, "m", 640, 640, "letterbox", "\"minObjectPx\": 16,");
        NeedResult small = plans.evaluate(need);
        assertEquals(32, small.wanted(), 1e-9);
        double focal = 3840 * 2.8 / 5.57; // px of the sensor; the input keeps a sixth of it, whatever stream feeds it
        assertEquals(focal / 6, plans.plan().cameras().get(0).camera(plans.models.find("m").orElseThrow()).lens().focal(), 1e-6);
        assertEquals(Status.MET, small.status());
        need.setObjectMetres(0.2);
        assertEquals(80, plans.evaluate(need).wanted(), 1e-9);
        assertEquals(Status.MISSED, plans.evaluate(need).status());
        NeedResult large = plans.evaluate(need);
        assertTrue(large.advice().stream().anyMatch(a -> a.satisfied()), large.advice().toString());
        main.setModel("");
        sub.setModel("m");
        assertEquals(large.percent(), plans.evaluate(need).percent(), 0.5, "the input is the bottleneck, not the stream");
    }

    @Test
    void forCutOutsTheStreamDecidesAndTheMainStreamIsTheAdvice(@TempDir Path folder) throws Exception {
        Placement camera = plans.place("c", "generic/camera-fixed-4k", 0, 0, 2.8, 0, 15);
        plans.stream(camera, "main", 3840, 2160, "");
        plans.stream(camera, "sub", 640, 360, "m");
        Need need = Plans.need(plans.zone("z", "4,-1.5 9,-1.5 9,1.5 4,1.5"), NeedTask.MODEL);
        need.setModel("m");
        plans.model(folder, "m", 64, 64, "letterbox", "\"minObjectPx\": 60, \"lineage\": {\"samples\": \"objects\"},");
        NeedResult result = plans.evaluate(need);
        assertEquals(120, result.wanted(), 1e-9);
        assertEquals(Status.MISSED, result.status());
        Advice first = result.advice().get(0);
        assertTrue(first.satisfied() && first.effort() == 1, first.toString());
        assertTrue(first.text().contains("main 3840×2160") && first.text().contains("sub 640×360"), first.text());
        first.change().apply();
        assertEquals("main", camera.getStream().getName());
        assertEquals("m", camera.getStream().getModel());
        NeedResult after = plans.evaluate(need);
        assertEquals(first.after(), after.percent(), 1e-9);
        assertEquals(Status.MET, after.status());
    }

    @Test
    void whatTrainingRecordedStandsInForTheDescriptor(@TempDir Path folder) throws Exception {
        plans.place("c", "generic/camera-dome", 0, 0, 2.8, 0, 20);
        Need need = Plans.need(plans.zone("z", "4,-1 6,-1 6,1 4,1"), NeedTask.MODEL);
        need.setModel("m");
        need.setObjectMetres(0.5);
        plans.model(folder, "m", 64, 64, "stretch", "\"lineage\": {\"samples\": \"objects\", \"objectPx\": 30},");
        NeedResult result = plans.evaluate(need);
        assertEquals(60, result.wanted(), 1e-9);
        assertTrue(result.requirement().facts().stream().anyMatch(f -> f.label().contentEquals(Messages.fact_minObject) && f.source() == Source.COMPUTED));
    }

    @Test
    void onlyCamerasThatRunTheModelCount(@TempDir Path folder) throws Exception {
        Placement sees = plans.place("sees", "generic/camera-dome", 0, 0, 2.8, 0, 20);
        Placement runs = plans.place("runs", "generic/camera-dome", 0, 0, 2.8, 180, 20);
        plans.stream(sees, "main", 2688, 1520, "");
        MediaStream stream = plans.stream(runs, "main", 2688, 1520, "");
        plans.model(folder, "m", 640, 640, "letterbox", "\"minObjectPx\": 10,");
        Need need = Plans.need(plans.zone("z", "4,-1 6,-1 6,1 4,1"), NeedTask.MODEL);
        need.setModel("m");
        NeedResult all = plans.evaluate(need);
        assertEquals(Status.MET, all.status());
        assertFalse(all.notes().isEmpty());
        stream.setModel("m");
        NeedResult one = plans.evaluate(need);
        assertEquals(Status.MISSED, one.status());
        assertTrue(one.advice().stream().allMatch(a -> a.change() == null || a.change().placement() == runs));
    }

    @Test
    void movingOneCameraComputesOnlyThatOne() {
        Placement moved = plans.place("moved", "generic/camera-dome", 0, 0, 2.8, 0, 20);
        plans.place("still", "generic/camera-dome", 5, 5, 2.8, 90, 20);
        plans.wall("0,8 9,8", 3, WallMaterial.BRICK);
        FloorPlan before = plans.plan();
        var first = before.coverage(before.cameras().get(0), 0);
        var second = before.coverage(before.cameras().get(1), 0);
        moved.setX(1);
        FloorPlan after = plans.plan();
        assertSame(before.obstacles(), after.obstacles());
        assertNotSame(first, after.coverage(after.cameras().get(0), 0));
        assertSame(second, after.coverage(after.cameras().get(1), 0));
        plans.floor.getWalls().get(0).setHeight(2);
        FloorPlan walled = plans.plan();
        assertNotSame(second, walled.coverage(walled.cameras().get(1), 0));
    }

    @Test
    void theBlindAreaUnderACameraIsTold() {
        Placement camera = plans.place("c", "generic/camera-dome", 0, 0, 2.8, 0, 5);
        Need need = Plans.need(plans.zone("z", "0,-0.5 5,-0.5 5,0.5 0,0.5"), NeedTask.OVERVIEW);
        need.setTargetHeight(0);
        double flat = plans.evaluate(need).blindArea();
        camera.setTilt(40);
        double steep = plans.evaluate(need).blindArea();
        assertTrue(flat > steep && steep > 0, flat + " " + steep);
    }
}
