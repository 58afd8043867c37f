package org.headend.design.ui.internal.floor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IResource;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.headend.core.ui.SiteProjects;
import org.headend.design.Designs;
import org.headend.design.drafting.FloorEdits;
import org.headend.design.drafting.Polyline;
import org.headend.design.drafting.Spot;
import org.headend.design.floor.NeedResult.Status;
import org.headend.design.site.Device;
import org.headend.design.site.Floor;
import org.headend.design.site.Need;
import org.headend.design.site.NeedTask;
import org.headend.design.site.Placement;
import org.headend.design.site.Zone;
import org.headend.design.ui.internal.floor.Overlays.Kind;
import org.headend.testsupport.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Light, announcements, what is shown, and drawings behind a floor. */
class FloorLightTest {
    private static final String PROPERTIES = "org.eclipse.ui.views.PropertySheet";

    private Plan plan;

    @BeforeEach
    void open() throws Exception {
        plan = new Plan("light");
    }

    @AfterEach
    void close() throws Exception {
        plan.close();
    }

    private Floor ground() {
        return plan.model().getFloors().get(0);
    }

    private Placement put(String type, double x, double y, double height, double pan, double tilt) {
        Placement[] made = new Placement[1];
        plan.site.design().change("put", () -> {
            Device device = Designs.device(plan.model(), plan.site.design().catalog().type(type).orElseThrow(), Locale.getDefault());
            plan.model().getDevices().add(device);
            made[0] = FloorEdits.place(plan.page.shared().floor(), device, new Spot(x, y), height);
            made[0].setPan(pan);
            made[0].setTilt(tilt);
        });
        Ui.processEvents();
        return made[0];
    }

    /** Shows one of the maps and waits for it. */
    private void map(Kind kind) {
        plan.page.shared().overlays().show(kind, true);
        Ui.await("the map of " + kind, () -> plan.page.shared().figures().heat().filter(h -> h.kind() == kind && !h.isEmpty()).isPresent());
        Ui.processEvents();
    }

    @Test
    void lampsLightTheFloorAndItsZones() throws Exception {
        plan.show(ground()).computed();
        Zone zone = ground().getZones().stream().filter(z -> z.getLux() == 0).findFirst().orElseGet(() -> ground().getZones().get(0));
        Polyline shape = Polyline.parse(zone.getPoints());
        Spot middle = shape.middle();
        plan.site.design().change("dark", () -> zone.setLux(0));
        put("generic/luminaire", middle.x(), middle.y(), 2.8, 0, 90);
        put("generic/luminaire", middle.x() - 1.5, middle.y() + 1, 2.8, 0, 90);
        Placement flood = put("generic/light-flood", middle.x() + 2, middle.y() - 1, 2.8, 200, 40);
        Need[] need = new Need[1];
        plan.site.design().change("need", () -> {
            need[0] = FloorEdits.addNeed(zone, NeedTask.LIGHT);
            need[0].setMinLux(100);
        });
        map(Kind.LIGHT);
        Ui.await("the zone is judged", () -> plan.page.shared().figures().result(need[0]).filter(r -> r.status() != Status.UNKNOWN).isPresent()
                && plan.page.shared().figures().light(zone).isPresent());
        assertTrue(plan.page.shared().figures().light(zone).orElseThrow().mean() > 20);
        plan.hover(plan.px(middle), 0);
        assertNotEquals(List.of(), Ui.all(plan.page.root(), Label.class, l -> l.getText().contains(" lx")), "what is below the pointer");
        plan.select(zone);
        Composite form = plan.site.view(PROPERTIES);
        Ui.await("the form tells the light", () -> !Ui.all(form, Label.class, l -> l.isVisible() && l.getText().contains("lx")).isEmpty());
        Ui.screenshot("floor-light");
        plan.select(flood);
        Ui.await("the lamp tells its beam", () -> !Ui.all(form, Label.class, l -> l.isVisible() && l.getText().contains("6000 lm")).isEmpty());
        Ui.screenshot("floor-lamp");
        double before = plan.page.shared().figures().light(zone).orElseThrow().mean();
        plan.site.design().change("measured", () -> zone.setLux(80));
        Ui.await("what was measured holds", () -> plan.page.shared().figures().light(zone).filter(l -> l.isMeasured()).isPresent());
        assertEquals(Status.MISSED, status(need[0]));
        assertNotEquals(80, before);
    }

    private Status status(Need need) {
        Ui.await("judged again", () -> plan.page.shared().figures().result(need).filter(r -> r.reached() == 80).isPresent());
        return plan.page.shared().figures().result(need).orElseThrow().status();
    }

    @Test
    void loudspeakersAreHeardAboveTheNoise() {
        plan.show(ground()).computed();
        Zone zone = ground().getZones().get(0);
        Spot middle = Polyline.parse(zone.getPoints()).middle();
        put("generic/speaker", middle.x(), middle.y(), 2.6, 0, 90);
        Need[] need = new Need[1];
        plan.site.design().change("need", () -> {
            zone.setNoiseDecibels(60);
            zone.setReverberation(0.8);
            need[0] = FloorEdits.addNeed(zone, NeedTask.ANNOUNCEMENT);
        });
        map(Kind.ANNOUNCEMENT);
        assertFalse(plan.page.shared().overlays().shows(Kind.LIGHT));
        Ui.await("the zone is judged", () -> plan.page.shared().figures().result(need[0]).filter(r -> r.status() == Status.MET).isPresent());
        plan.select(zone);
        Composite form = plan.site.view(PROPERTIES);
        Ui.await("the form tells the critical distance", () -> !Ui.all(form, Label.class, l -> l.isVisible() && l.getText().contains("RT60")).isEmpty());
        Ui.screenshot("floor-announcement");
    }

    @Test
    void whatIsShownIsRememberedForEachFloor() throws Exception {
        plan.show(ground()).computed();
        plan.page.shared().overlays().show(Kind.WIFI, true);
        plan.page.shared().overlays().show(Kind.GRID, false);
        String edition = plan.page.shared().figures().editions().get(1);
        plan.page.shared().overlays().setEdition(edition);
        plan.page.shared().setPlane(0);
        Ui.page().closeAllEditors(false);
        plan.site.open();
        plan.show(ground());
        assertTrue(plan.page.shared().overlays().shows(Kind.WIFI));
        assertFalse(plan.page.shared().overlays().shows(Kind.GRID));
        assertEquals(edition, plan.page.shared().overlays().edition());
        assertEquals(0, plan.page.shared().figures().plane());
        Ui.await("the map is computed again", () -> plan.page.shared().figures().heat().isPresent());
        plan.show(plan.model().getFloors().get(1));
        assertTrue(plan.page.shared().overlays().shows(Kind.GRID), "another floor has its own");
        assertFalse(plan.page.shared().overlays().shows(Kind.WIFI));
    }

    @Test
    void whereTheSiteLiesTellsWhenTheSunStandsInThePicture() {
        Composite form = plan.site.view(PROPERTIES); // of the topology, where nothing is selected
        Ui.await("the properties of the site", () -> !Ui.all(form, Text.class, t -> t.isVisible() && "Latitude, °".equals(t.getData())).isEmpty());
        Text latitude = Ui.find(form, Text.class, t -> "Latitude, °".equals(t.getData()));
        latitude.setText("95");
        assertNotEquals(List.of(), Ui.all(form, Label.class, l -> l.getText().contains("-90") && l.getText().contains("90")), "said at once");
        latitude.setText("52.52");
        latitude.notifyListeners(SWT.DefaultSelection, new Event());
        Text longitude = Ui.find(form, Text.class, t -> "Longitude, °".equals(t.getData()));
        longitude.setText("13,405");
        longitude.notifyListeners(SWT.DefaultSelection, new Event());
        assertEquals(52.52, plan.model().getLatitude());
        assertEquals(13.405, plan.model().getLongitude());
        Ui.screenshot("site-place");
        Floor outdoors = plan.model().getFloors().stream().filter(f -> f.getCeiling() == 0).findFirst().orElseThrow();
        plan.show(outdoors).computed();
        Placement camera = plan.page.shared().figures().plan().cameras().stream().filter(c -> c.isKnown()).map(c -> c.placement()).findFirst().orElseThrow();
        plan.site.design().change("north", () -> outdoors.setNorth(90));
        plan.select(camera);
        Composite facts = plan.site.view(PROPERTIES);
        Ui.await("the sun is told", () -> !Ui.all(facts, Label.class, l -> l.isVisible() && l.getText().contains("un ")
                && (l.getText().contains("Sun in the picture") || l.getText().contains("sun never"))).isEmpty());
        Ui.screenshot("floor-sun");
    }

    /** Two rooms with walls of 20 cm and a door, in millimetres. */
    private static String drawing() {
        StringBuilder dxf = new StringBuilder("0\nSECTION\n2\nHEADER\n9\n$INSUNITS\n70\n4\n0\nENDSEC\n0\nSECTION\n2\nENTITIES\n");
        double[][] lines = { { 0, 0, 10000, 0 }, { 10000, 0, 10000, 6000 }, { 10000, 6000, 0, 6000 }, { 0, 6000, 0, 0 }, { 200, 200, 200, 5800 },
                { 200, 5800, 5900, 5800 }, { 6100, 5800, 9800, 5800 }, { 9800, 5800, 9800, 200 }, { 9800, 200, 6100, 200 }, { 5900, 200, 200, 200 },
                { 5900, 200, 5900, 2500 }, { 6100, 200, 6100, 2500 }, { 5900, 3400, 5900, 5800 }, { 6100, 3400, 6100, 5800 }, { 5900, 2500, 6100, 2500 }, { 5900, 3400, 6100, 3400 } };
        for (double[] l : lines) {
            dxf.append("0\nLINE\n8\nA-WALL\n10\n").append(l[0]).append("\n20\n").append(l[1]).append("\n11\n").append(l[2]).append("\n21\n").append(l[3]).append('\n');
        }
        for (int i = 0; i < 30; i++) {
            dxf.append("0\nLINE\n8\nFURNITURE\n10\n").append(1000 + 100 * i).append("\n20\n1500\n11\n").append(1050 + 100 * i).append("\n21\n4000\n");
        }
        return dxf.append("0\nARC\n8\nA-DOOR\n10\n6000\n20\n2500\n40\n900\n50\n0\n51\n90\n0\nENDSEC\n0\nEOF\n").toString();
    }

    private void background() throws Exception {
        plan.addFloor();
        Path folder = SiteProjects.path(plan.site.file()).getParent().resolve("backgrounds");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("plan.dxf"), drawing());
        plan.site.project().refreshLocal(IResource.DEPTH_INFINITE, null);
        plan.site.design().change("background", () -> {
            plan.floor().setBackground("design/backgrounds/plan.dxf");
            plan.floor().setBackgroundScale(0.001);
            plan.floor().setBackgroundOpacity(1);
        });
        Ui.await("the drawing is there", () -> !plan.page.shared().figures().backgroundExtent().isEmpty() && plan.page.canvas().getSize().x > 100);
        plan.page.fit();
        Ui.processEvents();
    }

    @Test
    void layersOfADrawingBecomeWallsInOneStep() throws Exception {
        background();
        List<String> seen = new ArrayList<>();
        answer(0, seen);
        plan.site.run("org.headend.design.ui.floorTrace");
        Ui.await("walls are there", () -> !plan.floor().getWalls().isEmpty());
        assertEquals(List.of("A-WALL 16 true", "FURNITURE 30 false", "A-DOOR 18 false"), seen, "layers of walls are checked by their names");
        assertEquals(3, plan.floor().getWalls().size(), "around, and the partition on both sides of its door");
        assertTrue(plan.floor().getWalls().stream().allMatch(w -> Math.abs(w.getThickness() - 0.2) < 1e-9));
        assertEquals(2 * (9.8 + 5.8) + 2.4 + 2.5, plan.floor().getWalls().stream().mapToDouble(w -> Polyline.parse(w.getPoints()).length()).sum(), 0.11);
        Ui.screenshot("floor-traced");
        plan.undo(1);
        assertEquals(List.of(), plan.floor().getWalls());
    }

    /** Looks at the dialog as soon as it has found something, and accepts. */
    private void answer(int looks, List<String> seen) {
        Display display = plan.page.canvas().getDisplay();
        display.timerExec(150, () -> {
            for (Shell shell : display.getShells()) {
                if (shell.isVisible() && shell.getText().equals("Walls from Drawing") && Ui.button(shell, "Create walls").isEnabled()) {
                    for (TableItem item : Ui.find(shell, Table.class, t -> true).getItems()) {
                        seen.add(item.getText(0) + ' ' + item.getText(1) + ' ' + item.getChecked());
                    }
                    Ui.screenshot("floor-trace");
                    Ui.press(Ui.button(shell, "Create walls"));
                    return;
                }
            }
            if (looks < 200) {
                answer(looks + 1, seen);
            }
        });
    }

    @Test
    void aDrawingIsSharpHoweverCloseOneLooks() throws Exception {
        background();
        Viewport viewport = plan.page.shared().viewport();
        plan.page.zoom(1000); // as close as it goes
        viewport.centre(new Spot(6, 2.5));
        plan.page.shared().overlays().show(Kind.GRID, false);
        plan.page.shared().repaint();
        Ui.await("the lines are one pixel wide", () -> width(viewport) > 0 && width(viewport) <= 3);
        Ui.screenshot("floor-close");
    }

    /** How many pixels of a row across a vertical line are dark. */
    private int width(Viewport viewport) {
        Ui.processEvents();
        Image shot = new Image(plan.page.canvas().getDisplay(), viewport.width(), viewport.height());
        GC gc = new GC(plan.page.canvas());
        gc.copyArea(shot, 0, 0);
        gc.dispose();
        ImageData data = shot.getImageData();
        shot.dispose();
        Point line = new Point((int) Math.round(viewport.px(5.9)), (int) Math.round(viewport.py(2.3)));
        int dark = 0;
        int ground = luma(data, line.x - 30, line.y);
        for (int x = line.x - 25; x <= line.x + 25; x++) {
            dark += Math.abs(luma(data, x, line.y) - ground) > 40 ? 1 : 0;
        }
        return dark;
    }

    private static int luma(ImageData data, int x, int y) {
        var rgb = data.palette.getRGB(data.getPixel(Math.clamp(x, 0, data.width - 1), Math.clamp(y, 0, data.height - 1)));
        return (rgb.red * 3 + rgb.green * 6 + rgb.blue) / 10;
    }
}
