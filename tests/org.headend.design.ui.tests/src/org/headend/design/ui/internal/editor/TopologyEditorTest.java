package org.headend.design.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Text;
import org.headend.catalog.Catalog;
import org.headend.design.site.Device;
import org.headend.design.site.Link;
import org.headend.design.site.Medium;
import org.headend.design.site.Node;
import org.headend.design.site.Port;
import org.headend.testsupport.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TopologyEditorTest {
    private Canvas canvas;

    @AfterEach
    void close() throws Exception {
        canvas.close();
    }

    private Device place(String type, Point at) {
        String name = Catalog.builtIn().type(type).orElseThrow().name(Locale.getDefault());
        int before = canvas.document().getSite().getDevices().size();
        canvas.place(name, at);
        Ui.await(name + " is placed", () -> canvas.document().getSite().getDevices().size() == before + 1);
        return canvas.document().getSite().getDevices().get(before);
    }

    @Test
    void twoDevicesFromThePaletteAreLinkedByDraggingThenSavedAndFoundInTheFile() throws Exception {
        canvas = new Canvas("empty").open();
        Ui.screenshot("design-empty");
        Device hub = place("generic/switch-poe-8", new Point(300, 120));
        Device camera = place("generic/camera-fixed", new Point(300, 320));
        Port port = camera.getPorts().get(0);
        Point handle = canvas.handle(port);
        Ui.screenshot("design-ports");
        canvas.drag(handle, canvas.middle(hub));
        Ui.await("the link is made", () -> canvas.document().getSite().getLinks().size() == 1);
        Link link = canvas.document().getSite().getLinks().get(0);
        assertEquals(Medium.COPPER, link.getMedium());
        assertTrue(link.getPorts().contains(port));
        Ui.screenshot("design-link");
        assertTrue(canvas.editor.isDirty());
        canvas.save();
        assertEquals(2, canvas.saved().getSite().getDevices().size());
        assertEquals(1, canvas.saved().getSite().getLinks().size());
        assertTrue(canvas.text().contains(hub.getId() + ".poe1"), canvas.text());
        assertTrue(canvas.file.getHistory(null).length > 0, "the state before is in the local history");
        Ui.page().closeEditor(canvas.editor, false);
        canvas.open();
        assertEquals(1, canvas.document().getSite().getLinks().size());
        assertFalse(canvas.editor.isDirty());
    }

    @Test
    void everyStepIsUndoneAndRedone() throws Exception {
        canvas = new Canvas("empty").open();
        place("generic/router", new Point(200, 100));
        Device router = canvas.document().getSite().getDevices().get(0);
        Node node = canvas.node(router);
        int x = node.getX();
        Point middle = canvas.middle(router);
        canvas.drag(middle, new Point(middle.x + 120, middle.y + 60));
        Ui.await("the device is moved", () -> node.getX() == x + 120);
        assertEquals(0, node.getX() % 10, "on the grid");
        canvas.run("org.eclipse.ui.edit.undo");
        assertEquals(x, node.getX());
        canvas.run("org.eclipse.ui.edit.undo");
        assertTrue(canvas.document().getSite().getDevices().isEmpty());
        assertTrue(canvas.editor.diagram().getChildren().isEmpty());
        assertFalse(canvas.editor.isDirty());
        canvas.run("org.eclipse.ui.edit.redo");
        canvas.run("org.eclipse.ui.edit.redo");
        assertEquals(x + 120, canvas.node(canvas.document().getSite().getDevices().get(0)).getX());
        assertEquals(1, canvas.editor.diagram().getChildren().size());
    }

    @Test
    void arrowKeysMoveByTheGridAndAlignmentIsOneStep() throws Exception {
        canvas = new Canvas("smart-campus").open();
        Device router = canvas.device("router1");
        canvas.select(router);
        Node node = canvas.node(router);
        int y = node.getY();
        canvas.key(SWT.ARROW_DOWN, SWT.MOD1);
        Ui.await("moved down", () -> node.getY() == y + 10);
        canvas.run("org.eclipse.ui.edit.selectAll");
        assertEquals(canvas.document().getSite().getDevices().size(), canvas.editor.viewer().getSelectedEditParts().size());
        canvas.run("org.headend.design.ui.alignLeft");
        assertEquals(1, canvas.document().getDiagrams().get(0).getNodes().stream().map(Node::getX).distinct().count());
        canvas.run("org.eclipse.ui.edit.undo");
        assertTrue(canvas.document().getDiagrams().get(0).getNodes().stream().map(Node::getX).distinct().count() > 5);
    }

    @Test
    void aDeviceIsRenamedOnItsCard() throws Exception {
        canvas = new Canvas("smart-campus").open();
        Device router = canvas.device("router1");
        canvas.select(router);
        canvas.run("org.eclipse.ui.edit.rename");
        Ui.await("the name is edited", () -> !Ui.all(canvas.control(), Text.class, Text::isVisible).isEmpty());
        Text text = Ui.find(canvas.control(), Text.class, Text::isVisible);
        Ui.screenshot("design-rename");
        text.setText("Edge router");
        Ui.key(SWT.CR, SWT.CR);
        Ui.await("the name is taken", () -> router.getName().equals("Edge router"));
        canvas.run("org.eclipse.ui.edit.undo");
        assertNotEquals("Edge router", router.getName());
    }

    @Test
    void devicesAreCopiedWithTheLinksBetweenThemPastedAndDeleted() throws Exception {
        canvas = new Canvas("smart-campus").open();
        int devices = canvas.document().getSite().getDevices().size();
        int links = canvas.document().getSite().getLinks().size();
        canvas.run("org.eclipse.ui.edit.selectAll");
        canvas.run("org.eclipse.ui.edit.copy");
        canvas.run("org.eclipse.ui.edit.paste");
        assertEquals(2 * devices, canvas.document().getSite().getDevices().size());
        assertEquals(2 * links, canvas.document().getSite().getLinks().size());
        assertEquals(devices, canvas.editor.viewer().getSelectedEditParts().size(), "what was pasted is selected");
        canvas.run("org.eclipse.ui.edit.delete");
        assertEquals(devices, canvas.document().getSite().getDevices().size());
        canvas.select(canvas.device("switch1"));
        canvas.run("org.headend.design.ui.duplicate");
        assertEquals(devices + 1, canvas.document().getSite().getDevices().size());
        canvas.run("org.eclipse.ui.edit.undo");
        canvas.run("org.eclipse.ui.edit.undo");
        canvas.run("org.eclipse.ui.edit.undo");
        assertEquals(devices, canvas.document().getSite().getDevices().size());
        assertFalse(canvas.editor.isDirty());
    }

    @Test
    void aFindingOfTheProblemsViewIsShownOnItsDevice() throws Exception {
        canvas = new Canvas("smart-campus").open();
        canvas.editor.diagram().reveal("camera3.eth");
        assertEquals(List.of(canvas.editor.viewer().getEditPartRegistry().get(canvas.node(canvas.device("camera3")))),
                canvas.editor.viewer().getSelectedEditParts());
        Ui.screenshot("design-campus");
    }
}
