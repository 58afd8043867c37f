package org.headend.design.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.headend.catalog.Catalog;
import org.headend.design.Designs;
import org.headend.design.site.Device;
import org.headend.design.site.Document;
import org.headend.design.site.Element;
import org.headend.design.site.Floor;
import org.headend.design.site.NeedTask;
import org.headend.design.site.Opening;
import org.headend.design.site.OpeningKind;
import org.headend.design.site.Placement;
import org.headend.design.site.Site;
import org.headend.design.site.Wall;
import org.headend.design.site.Zone;
import org.junit.jupiter.api.Test;

class FloorEditsTest {
    private final Document document = Designs.create("x");
    private final Site site = document.getSite();
    private final Floor floor = FloorEdits.addFloor(site, "Ground");
    private final Wall wall = FloorEdits.addWall(floor, List.of(new Spot(0, 0), new Spot(10, 0), new Spot(10, 6)));

    private Device camera() {
        Device device = Designs.device(site, Catalog.builtIn().type("generic/camera-fixed").orElseThrow(), Locale.ENGLISH);
        site.getDevices().add(device);
        return device;
    }

    private void idsAreUnique() {
        Set<String> ids = new HashSet<>();
        site.eAllContents().forEachRemaining(e -> {
            if (e instanceof Element element) {
                assertTrue(ids.add(element.getId()), element.getId());
            }
        });
    }

    @Test
    void aDevicePlacedAgainIsMovedAndNotCopied() {
        Device device = camera();
        Placement first = FloorEdits.place(floor, device, new Spot(1, 2), 2.8);
        first.setPan(45);
        Floor upper = FloorEdits.addFloor(site, "Upper");
        Placement second = FloorEdits.place(upper, device, new Spot(3, 4), 5);
        assertSame(first, second);
        assertEquals(List.of(), floor.getPlacements());
        assertEquals(45, second.getPan());
        assertEquals(2.8, second.getHeight(), "its settings stay");
        assertEquals(1, site.getDevices().size());
        assertEquals(List.of(), FloorEdits.unplaced(site));
    }

    @Test
    void anOpeningNeverLeavesItsWall() {
        Opening atEnd = FloorEdits.addOpening(wall, OpeningKind.DOOR, 16, 1);
        assertEquals(15, atEnd.getOffset());
        Opening huge = FloorEdits.addOpening(wall, OpeningKind.PASSAGE, 8, 40);
        assertEquals(0, huge.getOffset());
        assertEquals(16, huge.getWidth());
        Opening window = FloorEdits.addOpening(wall, OpeningKind.WINDOW, 5, 1.2);
        assertEquals(0.9, window.getSill());
        assertEquals(4.4, window.getOffset(), 1e-9);
        idsAreUnique();
    }

    @Test
    void aDuplicatedFloorHasItsOwnPartsButNoDevices() {
        FloorEdits.addOpening(wall, OpeningKind.DOOR, 3, 0.9);
        Zone zone = FloorEdits.addZone(floor, List.of(new Spot(0, 0), new Spot(5, 0), new Spot(5, 5)), "Lobby");
        FloorEdits.addNeed(zone, NeedTask.IDENTIFY);
        FloorEdits.place(floor, camera(), new Spot(1, 1), 3);
        Floor copy = FloorEdits.duplicate(floor, "First");
        assertEquals(List.of(), copy.getPlacements());
        assertEquals(1, copy.getWalls().get(0).getOpenings().size());
        assertEquals(NeedTask.IDENTIFY, copy.getZones().get(0).getNeeds().get(0).getTask());
        assertEquals(3, copy.getElevation(), "it stands on the ceiling of the other");
        assertNotEquals(wall.getId(), copy.getWalls().get(0).getId());
        idsAreUnique();
    }

    @Test
    void pastedPartsAreNewAndMoved() {
        FloorEdits.addOpening(wall, OpeningKind.DOOR, 3, 0.9);
        List<Element> clip = FloorEdits.copy(List.of(wall, camera()));
        List<Element> added = FloorEdits.paste(floor, clip, 1, -2);
        added.addAll(FloorEdits.paste(floor, clip, 2, -4));
        assertEquals(2, added.size(), "a device is not pasted here");
        assertEquals(List.of(new Spot(1, -2), new Spot(11, -2), new Spot(11, 4)), FloorEdits.corners(added.get(0)).orElseThrow().corners());
        assertEquals(3, floor.getWalls().size());
        idsAreUnique();
    }

    @Test
    void calibrationKeepsTheFirstPointAndMakesTheDistanceTrue() {
        floor.setBackgroundScale(0.05);
        floor.setBackgroundX(2);
        Spot a = new Spot(4, 3);
        Spot b = new Spot(7, 7);
        FloorEdits.calibrate(floor, a, b, 10);
        assertEquals(0.1, floor.getBackgroundScale(), 1e-12);
        assertEquals(0, floor.getBackgroundX(), 1e-9, "4 − (4 − 2) · 2");
        assertEquals(-3, floor.getBackgroundY(), 1e-9);
        FloorEdits.calibrate(floor, a, new Spot(a.x() + 10, a.y()), 10);
        assertEquals(0.1, floor.getBackgroundScale(), 1e-12, "right already");
    }

    @Test
    void movingKeepsShapesAndRemovingKeepsDevices() {
        Device device = camera();
        Placement placement = FloorEdits.place(floor, device, new Spot(1, 1), 3);
        FloorEdits.move(List.of(wall, placement), 0.5, 0.25);
        assertEquals("0.5,0.25 10.5,0.25 10.5,6.25", wall.getPoints());
        assertEquals(1.5, placement.getX());
        FloorEdits.remove(List.of(wall, placement));
        assertTrue(floor.getWalls().isEmpty());
        assertFalse(site.getDevices().isEmpty());
        assertEquals(List.of(device), FloorEdits.unplaced(site));
    }

    @Test
    void floorsAreReorderedWithinTheirList() {
        Floor upper = FloorEdits.addFloor(site, "Upper");
        FloorEdits.reorder(upper, -5);
        assertEquals(List.of(upper, floor), site.getFloors());
        FloorEdits.reorder(upper, 9);
        assertEquals(List.of(floor, upper), site.getFloors());
    }
}
