package org.headend.design.ui.internal.floor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.headend.design.drafting.Polyline;
import org.headend.design.drafting.Spot;
import org.headend.design.floor.NeedResult.Status;
import org.headend.design.site.Document;
import org.headend.design.site.Floor;
import org.headend.design.site.Need;
import org.headend.design.site.OpeningKind;
import org.headend.design.site.Placement;
import org.headend.design.site.Wall;
import org.headend.design.site.Zone;
import org.headend.design.ui.internal.OpenSite;
import org.headend.design.ui.internal.floor.figures.CameraFigure;
import org.headend.design.ui.internal.floor.tool.Tools;
import org.headend.testsupport.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloorPageTest {
    private static final String PROPERTIES = "org.eclipse.ui.views.PropertySheet";

    private Plan plan;

    @BeforeEach
    void open() throws Exception {
        plan = new Plan("plan");
    }

    @AfterEach
    void close() throws Exception {
        plan.close();
    }

    private Floor ground() {
        return plan.model().getFloors().get(0);
    }

    private Placement placed(String device) {
        return ground().getPlacements().stream().filter(p -> p.getDevice().getName().equals(device)).findFirst().orElseThrow();
    }

    private Zone zone(String name) {
        return ground().getZones().stream().filter(z -> z.getName().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void wallsDoorsAndZonesAreDrawnOnANewFloorAndEverythingIsUndone() {
        Document before = EcoreUtil.copy(plan.site.design().document());
        plan.addFloor();
        assertFalse(plan.page.canvas().isVisible(), "an empty floor says what to do");
        Ui.screenshot("floor-empty");
        plan.page.tools().activate(Tools.Kind.WALL);
        Ui.await("the canvas is there", () -> plan.page.canvas().isVisible() && plan.page.canvas().getSize().x > 100);
        plan.click(new Spot(1, 1));
        plan.click(new Spot(11, 1));
        plan.hover(plan.px(new Spot(11.2, 6.1)), SWT.SHIFT);
        plan.type("7.5");
        Ui.screenshot("floor-wall");
        plan.key(SWT.CR);
        plan.key(SWT.CR);
        Wall wall = plan.floor().getWalls().get(0);
        List<Spot> corners = Polyline.parse(wall.getPoints()).corners();
        assertEquals(3, corners.size(), wall.getPoints());
        assertEquals(7.5, corners.get(1).distance(corners.get(2)), 0.002, "the length that was typed");
        assertEquals(new Spot(11, 1), corners.get(1), "on the grid");

        plan.page.tools().activate(Tools.Kind.OPENING);
        plan.click(new Spot(5, 1));
        assertEquals(OpeningKind.DOOR, wall.getOpenings().get(0).getKind());
        assertEquals(4 - 0.45, wall.getOpenings().get(0).getOffset(), 0.06);

        plan.page.tools().activate(Tools.Kind.ZONE);
        plan.drag(new Spot(2, 2), new Spot(9, 5));
        Zone zone = plan.floor().getZones().get(0);
        assertEquals(21, Polyline.parse(zone.getPoints()).area(), 0.01);
        assertSame(zone, plan.page.shared().selection().single().orElseThrow(), "what was drawn is selected");
        assertTrue(plan.page.tools().isActive(Tools.Kind.SELECT));
        Composite form = plan.site.view(PROPERTIES);
        assertNotEquals(List.of(), Ui.all(form, Label.class, l -> l.isVisible() && l.getText().equals("21 m²")), "the area in the Properties view");
        Ui.screenshot("floor-drawn");

        plan.drag(new Spot(9, 5), new Spot(10, 5));
        assertEquals(22.5, Polyline.parse(zone.getPoints()).area(), 0.01, "one corner was moved");
        plan.page.action(ActionFactory.DELETE.getId()).run();
        assertEquals(List.of(), plan.floor().getZones());
        plan.undo(2);
        assertEquals(21, Polyline.parse(plan.floor().getZones().get(0).getPoints()).area(), 0.01);
        plan.undo(4);
        assertTrue(EcoreUtil.equals(before, plan.site.design().document()), "as if nothing had been drawn");
        assertFalse(plan.site.editor().isDirty());
    }

    @Test
    void aDeviceOfTheTopologyIsPlacedOnceAndAimedByItsHandles() {
        plan.show(ground()).computed();
        Ui.screenshot("floor-sample");
        Placement camera = placed("Lobby camera");
        int devices = plan.model().getDevices().size();
        plan.select(camera);
        plan.page.action(ActionFactory.DELETE.getId()).run();
        assertEquals(devices, plan.model().getDevices().size(), "it stays in the topology");
        Ui.processEvents();
        plan.choose("Lobby camera");
        plan.click(new Spot(7, 5));
        Placement again = placed("Lobby camera");
        assertEquals(devices, plan.model().getDevices().size(), "the same device, no copy");
        assertSame(again, plan.page.shared().selection().placement().orElseThrow());
        plan.computed();
        CameraFigure first = figure(again);
        Spot own = new Spot(again.getX(), again.getY());

        Point handle = handle(own, again.getPan(), 44);
        double[] areaWhile = new double[1];
        plan.drag(plan.page.canvas(), handle, handle(own, 90, 120), () -> areaWhile[0] = figure(again).seen().getArea());
        assertEquals(90, again.getPan(), 2);
        assertNotEquals(first.seen().getArea(), areaWhile[0], 1, "coverage follows while dragging");
        Ui.screenshot("floor-camera");

        double tilt = again.getTilt();
        double reach = again.getHeight() / Math.tan(Math.toRadians(tilt)) * plan.page.shared().viewport().scale();
        plan.drag(plan.page.canvas(), handle(own, again.getPan(), Math.max(66, reach)), handle(own, again.getPan(), 70 + reach * 1.5));
        assertTrue(again.getTilt() < tilt - 1, "farther away is flatter: " + again.getTilt());
        plan.undo(1);
        assertEquals(tilt, again.getTilt());
        plan.undo(1);
        assertEquals(0, again.getPan(), 1e-9, "one step for each drag");
    }

    @Test
    void aZoomLensIsSetByItsSideHandlesAndTheSectionSetsTheHeight() {
        plan.show(plan.model().getFloors().get(1)).computed();
        Placement zoom = plan.floor().getPlacements().stream()
                .filter(p -> plan.page.shared().figures().camera(p).filter(c -> c.focalMax() > c.focalMin() && p.getTilt() < 60).isPresent()).findFirst().orElseThrow();
        plan.page.shared().viewport().centre(new Spot(zoom.getX(), zoom.getY()));
        plan.select(zoom);
        plan.computed();
        CameraFigure before = figure(zoom);
        Spot own = new Spot(zoom.getX(), zoom.getY());
        double half = before.horizontalDegrees() / 2;
        plan.drag(plan.page.canvas(), handle(own, zoom.getPan() + half, 84), handle(own, zoom.getPan() + half / 2, 110));
        assertTrue(figure(zoom).horizontalDegrees() < before.horizontalDegrees() * 0.7, "narrower: " + figure(zoom).horizontalDegrees());
        assertTrue(zoom.getFocalLength() > before.focal());
        assertTrue(zoom.getFocalLength() <= before.focalMax());

        assertTrue(plan.page.section().isVisible());
        double height = zoom.getHeight();
        int bottom = plan.page.section().getSize().y - 46;
        double tallest = Math.max(Math.max(height, plan.floor().getCeiling()), 3);
        double scale = (bottom - 14) / (tallest + 0.2);
        plan.drag(plan.page.section(), new Point(64, (int) Math.round(bottom - height * scale)), new Point(64, (int) Math.round(bottom - (height - 1) * scale)));
        assertEquals(height - 1, zoom.getHeight(), 0.11);
        Ui.screenshot("floor-section");
        plan.undo(2);
        assertEquals(height, zoom.getHeight());
    }

    private CameraFigure figure(Placement placement) {
        return plan.page.shared().figures().camera(placement).orElseThrow();
    }

    private Point handle(Spot own, double degrees, double pixels) {
        return plan.px(own.towards(degrees, plan.page.shared().viewport().metres(pixels)));
    }

    @Test
    void escapeTakesBackADragAndKeysNudge() {
        plan.show(ground()).computed();
        Placement camera = placed("Lobby camera");
        double x = camera.getX();
        boolean dirty = plan.site.editor().isDirty();
        Point from = plan.px(new Spot(camera.getX(), camera.getY()));
        plan.drag(plan.page.canvas(), from, new Point(from.x + 80, from.y + 40), () -> {
            assertNotEquals(x, camera.getX(), 0.01);
            plan.key(SWT.ESC, SWT.ESC, 0);
        });
        assertEquals(x, camera.getX());
        assertEquals(dirty, plan.site.editor().isDirty());
        Ui.await("coverage is where it was", () -> Math.abs(figure(camera).camera().pose().x() - x) < 0.5);
        plan.select(camera);
        plan.key(SWT.ARROW_RIGHT, (char) 0, 0);
        assertEquals(x + 0.1, camera.getX(), 1e-9);
        plan.key(SWT.ARROW_RIGHT, (char) 0, SWT.MOD1);
        assertEquals(x + 0.11, camera.getX(), 1e-9);
        double pan = camera.getPan();
        plan.key('[');
        assertEquals(5, Math.floorMod(Math.round(camera.getPan() - pan), 360));
        plan.undo(3);
        assertEquals(x, camera.getX());
    }

    @Test
    void theZoneTellsWhatAModelNeedsAndItsAdviceIsOneStep() {
        plan.show(ground()).computed();
        Zone zone = zone("Canteen");
        Need need = zone.getNeeds().stream().filter(n -> n.getModel() != null).findFirst().orElseThrow();
        assertEquals(Status.MISSED, plan.page.shared().figures().result(need).orElseThrow().status());
        Composite form = plan.site.view(PROPERTIES);
        plan.select(zone);
        Ui.await("advice is offered", () -> !Ui.all(form, Button.class, b -> b.isVisible() && b.getText().equals(Messages.form_apply)).isEmpty());
        Ui.screenshot("floor-advice");
        Document before = EcoreUtil.copy(plan.site.design().document());
        double percent = plan.page.shared().figures().result(need).orElseThrow().percent();
        Ui.press(Ui.find(form, Button.class, b -> b.isVisible() && b.getText().equals(Messages.form_apply)));
        assertFalse(EcoreUtil.equals(before, plan.site.design().document()));
        Ui.await("more of the zone is covered", () -> plan.page.shared().figures().result(need).filter(r -> r.percent() > percent + 1).isPresent());
        plan.undo(1);
        assertTrue(EcoreUtil.equals(before, plan.site.design().document()), "one step");
    }

    @Test
    void theBackgroundIsCopiedIntoTheSiteAndCalibratedByTwoPoints(@TempDir Path folder) {
        plan.addFloor();
        Path picture = folder.resolve("plan.png");
        Display display = Display.getCurrent();
        Image image = new Image(display, 400, 200);
        GC gc = new GC(image);
        gc.drawRectangle(20, 20, 360, 160);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new org.eclipse.swt.graphics.ImageData[] { image.getImageData() };
        loader.save(picture.toString(), SWT.IMAGE_PNG);
        image.dispose();
        BackgroundChoice.use(plan.page.shared(), picture, () -> { });
        Ui.await("the picture is shown", () -> !plan.page.shared().figures().backgroundExtent().isEmpty());
        Ui.await("the canvas is there", () -> plan.page.canvas().isVisible() && plan.page.canvas().getSize().x > 100);
        assertTrue(plan.site.project().getFile(plan.floor().getBackground()).exists(), "copied into the site");
        double width = plan.page.shared().figures().backgroundExtent().width();
        plan.page.tools().activate(Tools.Kind.CALIBRATE);
        answerDistance("20");
        plan.click(new Spot(width * 20 / 400, 1));
        plan.click(new Spot(width * 380 / 400, 1));
        Ui.await("the scale is set", () -> plan.floor().getBackgroundScale() > 0);
        assertEquals(20.0 / 360, plan.floor().getBackgroundScale(), 0.001);
        assertEquals(400 * 20.0 / 360, plan.page.shared().figures().backgroundExtent().width(), 0.4);
        Ui.screenshot("floor-background");
        plan.undo(1);
        assertEquals(width, plan.page.shared().figures().backgroundExtent().width(), 1e-6);
    }

    /** Answers the dialog that will open. */
    private static void answerDistance(String metres) {
        Display display = Display.getCurrent();
        Runnable[] look = new Runnable[1];
        int[] looks = new int[1];
        look[0] = () -> {
            for (Shell shell : display.getShells()) {
                if (shell.isVisible() && shell.getText().equals(Messages.calibrate_title)) {
                    Ui.find(shell, Text.class, t -> (t.getStyle() & SWT.READ_ONLY) == 0).setText(metres);
                    Ui.press(Ui.button(shell, "OK"));
                    return;
                }
            }
            if (looks[0]++ < 300) {
                display.timerExec(100, look[0]);
            }
        };
        display.timerExec(100, look[0]);
    }

    @Test
    void cablesAreRoutedAsOneStepAndOverlaysChange() {
        plan.show(ground()).computed();
        plan.site.run("org.headend.design.ui.floorCables");
        Ui.await("cables have routes", () -> !ground().getRoutes().isEmpty());
        plan.page.shared().overlays().show(Overlays.Kind.WIFI, true);
        Ui.await("the signal is computed", () -> plan.page.shared().figures().heat().filter(h -> !h.isEmpty()).isPresent());
        Ui.screenshot("floor-wifi");
        plan.page.shared().overlays().show(Overlays.Kind.SOUND, true);
        assertFalse(plan.page.shared().overlays().shows(Overlays.Kind.WIFI), "one map at a time");
        plan.undo(1);
        assertEquals(List.of(), ground().getRoutes());
    }

    @Test
    void floorsAreCopiedMovedAndRemovedByCommands() {
        plan.show(ground());
        int floors = plan.model().getFloors().size();
        plan.site.run("org.headend.design.ui.floorCopy");
        Ui.await("a copy is there", () -> plan.model().getFloors().size() == floors + 1);
        Floor copy = plan.model().getFloors().get(1);
        assertEquals(ground().getWalls().size(), copy.getWalls().size());
        plan.show(copy);
        plan.site.run("org.headend.design.ui.floorLeft");
        assertSame(copy, plan.model().getFloors().get(0));
        Ui.await("its page stays in front", () -> plan.site.editor().getAdapter(FloorPage.class) != null
                && plan.site.editor().getAdapter(FloorPage.class).shared().floor() == copy);
        plan.site.run("org.headend.design.ui.floorRemove");
        assertEquals(floors, plan.model().getFloors().size());
        plan.undo(3);
        assertEquals(floors, plan.model().getFloors().size());
    }
}
