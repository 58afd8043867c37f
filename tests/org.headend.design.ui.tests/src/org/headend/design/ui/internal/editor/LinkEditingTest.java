package org.headend.design.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.headend.design.AutoLayout.Position;
import org.headend.design.Designs;
import org.headend.design.PortCompatibility;
import org.headend.design.PortPairs;
import org.headend.design.site.Device;
import org.headend.design.site.Edge;
import org.headend.design.site.Link;
import org.headend.design.site.Port;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.OpenDesign;
import org.headend.design.ui.internal.palette.LinkTool;
import org.headend.design.ui.internal.policy.RefusalNote;
import org.headend.testsupport.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Links on the canvas by the pointer: corners, ends, and the advisor where ports do not tell which link is meant. */
class LinkEditingTest {
    private static final String ADVISOR = "Advise a Link";
    private Canvas canvas;

    @BeforeEach
    void open() throws Exception {
        canvas = new Canvas("smart-campus").open();
    }

    @AfterEach
    void close() throws Exception {
        canvas.close();
    }

    private List<Position> route(Link link) {
        return canvas.editor.design().routes().route(link);
    }

    /** A link that goes down, along and down again, with the longest segment between its two corners. */
    private Link bent() {
        Link best = null;
        int length = 0;
        for (Link link : canvas.document().getSite().getLinks()) {
            if (canvas.editor.design().routes().drawn(link) && route(link).size() == 4
                    && route(link).get(1).y() == route(link).get(2).y() && length(link, 1) > length) {
                best = link;
                length = length(link, 1);
            }
        }
        assertTrue(length > 60, "a link has a long middle segment");
        return best;
    }

    private int length(Link link, int segment) {
        Position a = route(link).get(segment);
        Position b = route(link).get(segment + 1);
        return Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
    }

    private Point middle(Link link, int segment) {
        Position a = route(link).get(segment);
        Position b = route(link).get(segment + 1);
        return canvas.at((a.x() + b.x()) / 2, (a.y() + b.y()) / 2);
    }

    private double zoom() {
        return ((ScalableFreeformRootEditPart) canvas.editor.viewer().getRootEditPart()).getZoomManager().getZoom();
    }

    private void select(Link link) {
        EditPart part = (EditPart) canvas.editor.viewer().getEditPartRegistry().get(link);
        canvas.editor.viewer().reveal(part);
        canvas.editor.viewer().select(part);
        Ui.processEvents();
    }

    private String corners(Link link) {
        return canvas.document().getDiagrams().get(0).getEdges().stream().filter(e -> e.getLink() == link).map(Edge::getBendPoints)
                .findFirst().orElse("");
    }

    /** What the canvas tells at the pointer; empty where it tells nothing. */
    private String note() {
        List<String> notes = new ArrayList<>();
        IFigure layer = LayerManager.Helper.find(canvas.editor.diagram()).getLayer(LayerConstants.FEEDBACK_LAYER);
        for (Object child : layer.getChildren()) {
            if (child instanceof RefusalNote note) {
                notes.add(note.text());
            }
        }
        return String.join("|", notes);
    }

    /** How many segments can be dragged now. */
    private long handles() {
        canvas.editor.viewer().flush();
        IFigure layer = LayerManager.Helper.find(canvas.editor.diagram()).getLayer(LayerConstants.HANDLE_LAYER);
        return layer.getChildren().stream().filter(c -> c.getClass().getSimpleName().equals("SegmentHandle") && !((IFigure) c).getBounds().isEmpty()).count();
    }

    @Test
    void aSegmentIsDraggedItsCornersAreKeptAndUndoTakesThemBack() throws Exception {
        Link link = bent();
        List<Position> before = route(link);
        select(link);
        Point from = middle(link, 1);
        Point to = new Point(from.x + 90, from.y - (int) Math.round(15 * zoom()));
        canvas.press(from);
        canvas.pull(from, to);
        Ui.screenshot("link-segment-dragged");
        assertEquals("", corners(link), "nothing is written before the button is released");
        canvas.release(to);
        assertNotEquals("", corners(link));
        List<Position> after = route(link);
        assertEquals(15, before.get(1).y() - after.get(1).y(), 5, "moved with the pointer, to the grid: " + after);
        assertEquals(after.get(1).y(), after.get(2).y());
        Ui.screenshot("link-segment-moved");
        canvas.save();
        assertTrue(canvas.text().contains(corners(link)), "the file has the corners");
        canvas.run("org.eclipse.ui.edit.undo");
        assertEquals("", corners(link));
        assertEquals(before, route(link));
        canvas.run("org.eclipse.ui.edit.redo");
        assertEquals(after, route(link));
    }

    @Test
    void cornersAreDeletedAndTheLinkFindsItsWayAgain() throws Exception {
        Link link = bent();
        List<Position> before = route(link);
        select(link);
        Point from = middle(link, 1);
        canvas.drag(from, new Point(from.x, from.y - 10));
        String drawn = corners(link);
        assertNotEquals("", drawn);
        canvas.run("org.headend.design.ui.resetRoute");
        assertEquals("", corners(link));
        assertEquals(before, route(link));
        canvas.run("org.eclipse.ui.edit.undo");
        assertEquals(drawn, corners(link));
    }

    @Test
    void aSegmentThatIsLeftWhereItWasWritesNothing() throws Exception {
        Link link = bent();
        select(link);
        canvas.click(middle(link, 1));
        assertEquals("", corners(link));
        assertFalse(canvas.editor.isDirty());
    }

    /** A link to the port of a device, another port of that kind of whose is free. */
    private Link between(Device a, Device b) {
        return canvas.document().getSite().getLinks().stream().filter(l -> l.getPorts().stream().map(Port::eContainer).toList()
                .containsAll(List.of(a, b))).findFirst().orElseThrow();
    }

    private static int end(Link link, Device device) {
        return link.getPorts().get(0).eContainer() == device ? 0 : 1;
    }

    /** The end of a route, where its handle is. */
    private Point end(Link link, int end) {
        List<Position> route = route(link);
        Position at = route.get(end == 0 ? 0 : route.size() - 1);
        return canvas.at(at.x(), at.y());
    }

    @Test
    void anEndIsHungToAnotherPortOfTheDevice() throws Exception {
        Device hub = canvas.device("switch1");
        Link link = between(hub, canvas.device("camera1"));
        int end = end(link, hub);
        Port fixed = link.getPorts().get(1 - end);
        Port before = link.getPorts().get(end);
        Port free = hub.getPorts().stream().filter(p -> PortPairs.isFree(p) && PortCompatibility.obstacle(fixed, p).isEmpty()).findFirst().orElseThrow();
        select(link);
        Point from = end(link, end);
        canvas.press(from);
        canvas.pull(from, canvas.middle(hub));
        Ui.await("the ports are offered", () -> canvas.editor.viewer().getEditPartRegistry().get(free) != null);
        canvas.editor.viewer().flush();
        Point to = canvas.middle(free);
        canvas.pull(canvas.middle(hub), to);
        Ui.screenshot("link-reconnected");
        assertEquals("", note());
        canvas.release(to);
        assertEquals(free, link.getPorts().get(end));
        assertEquals(fixed, link.getPorts().get(1 - end), "the other end stays");
        assertTrue(before.getLinks().isEmpty());
        canvas.run("org.eclipse.ui.edit.undo");
        assertEquals(before, link.getPorts().get(end));
        assertEquals(fixed, link.getPorts().get(1 - end));
    }

    @Test
    void anEndIsHungToAnotherDeviceWhichGivesAPortThatFits() throws Exception {
        Device hub = canvas.device("switch1");
        Device other = canvas.device("switch2");
        Link link = between(hub, canvas.device("camera1"));
        int end = end(link, hub);
        select(link);
        canvas.drag(end(link, end), canvas.middle(other));
        assertEquals(other, link.getPorts().get(end).eContainer());
        assertEquals(1, link.getPorts().get(end).getLinks().size());
        canvas.run("org.eclipse.ui.edit.undo");
        assertEquals(hub, link.getPorts().get(end).eContainer());
    }

    @Test
    void anEndIsRefusedWhereItDoesNotFitAndTheReasonIsTold() throws Exception {
        Device hub = canvas.device("switch1");
        Device camera = canvas.device("camera1");
        Device lamp = canvas.document().getSite().getDevices().stream().filter(d -> d.getPorts().stream()
                .noneMatch(p -> PortCompatibility.obstacle(between(hub, camera).getPorts().get(end(between(hub, camera), camera)), p).isEmpty()))
                .findFirst().orElseThrow();
        Link link = between(hub, camera);
        List<Port> before = List.copyOf(link.getPorts());
        select(link);
        Point from = end(link, end(link, hub));
        Point to = canvas.middle(lamp);
        canvas.press(from);
        canvas.pull(from, to);
        assertTrue(note().contains(lamp.getName()), note());
        assertEquals(0, handles(), "segments have no handles while an end follows the pointer");
        Ui.screenshot("link-refused");
        canvas.release(to);
        assertEquals(before, link.getPorts());
        assertEquals("", note(), "the note goes");
        assertTrue(handles() > 0, "the handles are there again");
        assertFalse(canvas.editor.isDirty());
    }

    /** Chooses an item of the menu that opens next; what is returned waits until it is gone. */
    private static Runnable choose(String text, List<String> offered) {
        Display display = Display.getCurrent();
        Listener[] shown = new Listener[1];
        Menu[] opened = new Menu[1];
        shown[0] = event -> {
            if (event.widget instanceof Menu menu) {
                opened[0] = menu;
                display.removeFilter(SWT.Show, shown[0]);
                display.asyncExec(() -> {
                    Ui.screenshot("link-menu");
                    MenuItem wanted = null;
                    for (MenuItem item : menu.getItems()) {
                        offered.add(item.getText());
                        wanted = item.getText().contains(text) ? item : wanted;
                    }
                    menu.setVisible(false);
                    if (wanted != null) {
                        wanted.notifyListeners(SWT.Selection, new Event());
                    }
                });
            }
        };
        display.addFilter(SWT.Show, shown[0]);
        return () -> {
            display.removeFilter(SWT.Show, shown[0]);
            Ui.await("the menu is gone, which would take the keys of the next test", () -> {
                if (opened[0] == null || opened[0].isDisposed()) {
                    return true;
                }
                opened[0].setVisible(false);
                return false;
            });
        };
    }

    private static boolean open(String title) {
        for (Shell shell : Display.getCurrent().getShells()) {
            if (shell.isVisible() && shell.getText().contains(title)) {
                return true;
            }
        }
        return false;
    }

    private Device add(String type, int x, int y) {
        Device device = Designs.device(canvas.document().getSite(), canvas.editor.design().catalog().type(type).orElseThrow(), Locale.ENGLISH);
        OpenDesign.of(canvas.editor).orElseThrow().change("add", () -> {
            canvas.document().getSite().getDevices().add(device);
            Designs.node(canvas.document().getDiagrams().get(0), device, x, y);
        });
        Ui.processEvents();
        canvas.editor.viewer().flush();
        return device;
    }

    @Test
    void whereNothingFitsTheAdvisorIsAskedAboutTheTwoDevices() {
        Device camera = add("generic/camera-fixed", 20, 20);
        Device sensor = add("generic/sensor-temperature", 220, 20);
        List<String> offered = new ArrayList<>();
        Runnable done = choose("dvisor", offered);
        var answered = Canvas.answer(ADVISOR, "Close", "link-advisor");
        canvas.drag(canvas.handle(camera.getPorts().get(0)), canvas.middle(sensor));
        Ui.await("the advisor is open", answered::get);
        Ui.await("and closed", () -> !open(ADVISOR));
        done.run();
        assertTrue(offered.get(0).contains(sensor.getName()), "the reason comes first: " + offered);
        assertTrue(camera.getPorts().get(0).getLinks().isEmpty());
    }

    @Test
    void whereSeveralKindsFitTheAdvisorIsAmongTheChoices() {
        Device a = add("generic/ai-gateway", 20, 20);
        Device b = add("generic/ai-gateway", 220, 20);
        List<String> offered = new ArrayList<>();
        Runnable done = choose("nothing of it", offered);
        int links = canvas.document().getSite().getLinks().size();
        canvas.editor.viewer().getEditDomain().setActiveTool(new LinkTool());
        canvas.click(canvas.middle(a));
        canvas.click(canvas.middle(b));
        Ui.await("the choice is offered", () -> !offered.isEmpty());
        done.run();
        assertTrue(offered.size() > 3, offered.toString());
        assertEquals(Messages.palette_askAdvisor, offered.get(offered.size() - 1));
        assertEquals(links, canvas.document().getSite().getLinks().size(), "nothing is made before it is chosen");
    }
}
