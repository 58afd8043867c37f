package org.headend.design.ui.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.headend.design.Areas;
import org.headend.design.columns.AreaPaths;
import org.headend.design.Designs;
import org.headend.design.site.Area;
import org.headend.design.site.AreaKind;
import org.headend.design.site.Device;
import org.headend.design.site.Diagram;
import org.headend.design.site.Group;
import org.headend.design.site.Node;
import org.headend.design.ui.internal.OpenSite;
import org.headend.design.ui.internal.Pointer;
import org.headend.design.ui.internal.part.DiagramPart;
import org.headend.design.ui.internal.part.GroupPart;
import org.headend.design.view.DeviceFilter;
import org.headend.design.view.Layer;
import org.headend.design.view.LinkLabel;
import org.headend.design.view.Visibility;
import org.headend.testsupport.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TopologyViewTest {
    private OpenSite site;
    private TopologyView view;
    private final Pointer pointer = new Pointer(this::canvas);

    @BeforeEach
    void open() throws Exception {
        site = new OpenSite("views");
        view = TopologyView.of(site.editor()).orElseThrow();
    }

    @AfterEach
    void close() throws Exception {
        site.close();
    }

    private Diagram diagram() {
        return Designs.topology(site.design().document());
    }

    private DiagramPart part() {
        return view.diagram().orElseThrow();
    }

    private Control canvas() {
        return site.design().viewer().getControl();
    }

    private boolean shown(String device) {
        return part().design().scene().card(site.device(device)).isPresent();
    }

    private void run(String id, String... parameter) throws Exception {
        Ui.page().activate(site.editor());
        Command command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand("org.headend.design.ui." + id);
        ParameterizedCommand call = ParameterizedCommand.generateCommand(command,
                parameter.length == 0 ? null : java.util.Map.of("org.headend.design.ui." + parameter[0], parameter[1]));
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(call, null);
        Ui.processEvents();
    }

    /** Leaves the in-place editor that a new group opens. */
    private void leaveEditor() {
        canvas().setFocus();
        Ui.processEvents();
    }

    private Group group(AreaKind kind, String... devices) throws Exception {
        site.select(devices);
        run("group", "kind", kind.getName());
        leaveEditor();
        return diagram().getGroups().get(diagram().getGroups().size() - 1);
    }

    @Test
    void theSelectionBecomesAGroupThatCollapsesToACardAndKeepsItsOuterLinks() throws Exception {
        int cards = part().design().scene().cards().size();
        Area before = site.device("gateway2").getArea();
        int groups = diagram().getGroups().size();
        Group group = group(AreaKind.CABINET, "switch2", "gateway2", "camera6");
        assertEquals(AreaKind.CABINET, group.getArea().getKind());
        assertEquals(group.getArea(), site.device("gateway2").getArea());
        Ui.screenshot("topology-group");
        run("collapse");
        assertTrue(group.isCollapsed());
        assertEquals(cards - 2, part().design().scene().cards().size());
        GroupPart part = (GroupPart) site.design().viewer().getEditPartRegistry().get(group);
        assertFalse(part.getSourceConnections().isEmpty() && part.getTargetConnections().isEmpty(), "the uplink is drawn to the group");
        Ui.screenshot("topology-group-collapsed");
        run("collapse");
        assertFalse(group.isCollapsed());
        site.undo();
        site.undo();
        site.undo();
        assertTrue(diagram().getGroups().size() == groups && site.device("gateway2").getArea() == before, "one step each");
        assertEquals(cards, part().design().scene().cards().size());
    }

    @Test
    void theNameOfANewGroupIsTypedAtOnce() throws Exception {
        site.select("switch2", "gateway2");
        run("group");
        Text field = Ui.find(canvas(), Text.class, Control::isVisible);
        field.setText("Gate house");
        field.notifyListeners(SWT.DefaultSelection, new Event());
        Ui.processEvents();
        assertEquals("Gate house", diagram().getGroups().get(0).getArea().getName());
    }

    @Test
    void aDeviceIsDraggedOutOfAGroupAndIntoItAgain() throws Exception {
        Group group = group(AreaKind.ROOM, "switch2", "gateway2", "camera6");
        Device camera = site.device("camera6");
        Node node = part().design().routes().node(camera).orElseThrow();
        site.design().select(List.of(camera));
        Point outside = new Point(70, 60);
        pointer.drag(middle(camera), outside);
        assertNull(camera.getArea(), "dragged out");
        site.undo();
        assertEquals(group.getArea(), camera.getArea(), "position and area are one step");
        pointer.drag(middle(camera), outside);
        assertNull(camera.getArea());
        Rectangle smaller = bounds(group);
        pointer.drag(middle(camera), new Point(smaller.x + smaller.width / 2, smaller.y + smaller.height / 2));
        assertEquals(group.getArea(), camera.getArea(), "dragged in, at " + node.getX() + ',' + node.getY());
    }

    @Test
    void groupsNestAndAreDissolved() throws Exception {
        Group inner = group(AreaKind.RACK, "gateway2", "camera6");
        site.design().select(List.of(site.device("switch2"), inner.getArea()));
        run("group", "kind", "BUILDING");
        leaveEditor();
        Group outer = diagram().getGroups().get(1);
        assertEquals(outer.getArea(), inner.getArea().eContainer());
        Ui.screenshot("topology-nested");
        run("collapseAll");
        assertTrue(inner.isCollapsed() && outer.isCollapsed());
        run("expandAll");
        assertFalse(inner.isCollapsed() || outer.isCollapsed());
        site.design().select(List.of(inner.getArea()));
        run("dissolve");
        assertEquals(outer.getArea(), site.device("gateway2").getArea());
    }

    @Test
    void hiddenLayersTakeTheirLinksAndWhatHangsOnNothingElse() {
        Ui.screenshot("topology-all-layers");
        view.toggle(Layer.CONTROL);
        Ui.processEvents();
        assertFalse(site.design().document().getSite().getLinks().stream().filter(l -> Layer.of(l) == Layer.CONTROL)
                .anyMatch(part().design().scene()::drawn));
        assertTrue(shown("switch1"));
        assertTrue(part().shownDevices() < site.design().document().getSite().getDevices().size());
        Ui.screenshot("topology-hidden-layer");
        view.toggle(Layer.CONTROL);
        assertEquals(site.design().document().getSite().getDevices().size(), part().shownDevices());
    }

    @Test
    void theNeighbourhoodOfADeviceGrowsWithEachPress() throws Exception {
        site.select("camera1");
        run("neighbours");
        int near = part().shownDevices();
        assertTrue(near > 1 && near < 6, near + " shown");
        assertFalse(shown("camera6"));
        run("neighbours");
        assertTrue(part().shownDevices() > near);
        Ui.screenshot("topology-neighbours");
        run("showAll");
        assertTrue(shown("camera6"));
    }

    @Test
    void aFilterIsTypedAndTakenBack() {
        ViewBar bar = bar();
        bar.filterField().setFocus();
        bar.filterField().setText("camera");
        bar.filterField().notifyListeners(SWT.DefaultSelection, new Event());
        Ui.processEvents();
        assertFalse(shown("switch1"));
        assertTrue(shown("camera1"));
        Ui.screenshot("topology-filter");
        bar.allLink().notifyListeners(SWT.Selection, new Event());
        Ui.processEvents();
        assertTrue(shown("switch1"));
        assertTrue(view.visibility().isAll());
    }

    private ViewBar bar() {
        return site.editor().getAdapter(ViewBar.class);
    }

    @Test
    void viewsAreSavedAppliedRenamedAndDeleted() throws Exception {
        Group group = group(AreaKind.ROOM, "switch2", "gateway2");
        view.toggle(LinkLabel.PORTS);
        view.toggle(Layer.CONTROL);
        view.filter(new DeviceFilter("", "", false));
        Areas.collapse(diagram(), group, false);
        view.save("No control");
        assertEquals("No control", view.name());
        view.show(Visibility.ALL);
        view.toggle(LinkLabel.PORTS);
        view.toggleCollapsed();
        view.apply(view.views().get(0));
        Ui.processEvents();
        assertTrue(view.visibility().layers().contains(Layer.CONTROL));
        assertTrue(view.labels().contains(LinkLabel.PORTS));
        assertFalse(group.isCollapsed());
        view.rename(view.views().get(0), "Network only");
        assertEquals("Network only", view.name());
        site.run("org.eclipse.ui.file.save");
        assertTrue(site.text().contains("Network only"));
        view.delete(view.views().get(0));
        assertTrue(view.views().isEmpty());
        site.undo();
        assertEquals(1, view.views().size());
    }

    @Test
    void labelsAreWrittenAtLinks() {
        view.toggle(LinkLabel.PORTS);
        view.toggle(LinkLabel.LENGTH);
        site.design().change("length", () -> site.design().document().getSite().getLinks().get(0).setLengthMetres(12.5));
        Ui.processEvents();
        site.design().viewer().flush();
        canvas().redraw();
        Ui.processEvents();
        Ui.screenshot("topology-labels");
        assertEquals("ports,length", diagram().getLabels());
        site.undo();
        site.undo();
        site.undo();
        assertEquals("", diagram().getLabels());
    }

    @Test
    void theSearchJumpsFromHitToHit() throws Exception {
        site.run("org.eclipse.ui.edit.findReplace");
        FindBar find = bar().findBar();
        assertTrue(find.isOpen());
        Point inWindow = find.text().toDisplay(0, 0);
        assertTrue(inWindow.y < canvas().toDisplay(0, 0).y, "above the canvas");
        find.text().setText("camera");
        Ui.processEvents();
        List<Device> first = view.selectedDevices();
        assertEquals(1, first.size());
        assertTrue(find.state().getText().startsWith("1 "), find.state().getText());
        Event enter = new Event();
        enter.keyCode = SWT.CR;
        find.text().notifyListeners(SWT.KeyDown, enter);
        assertNotEquals(first, view.selectedDevices());
        Ui.screenshot("topology-find");
        find.text().setText("nothing has this name");
        Ui.processEvents();
        assertFalse(find.state().getText().isEmpty());
        Event escape = new Event();
        escape.detail = SWT.TRAVERSE_ESCAPE;
        find.text().notifyListeners(SWT.Traverse, escape);
        assertFalse(find.isOpen());
    }

    @Test
    void aHiddenDeviceIsShownWhenTheSearchFindsIt() {
        view.filter(new DeviceFilter("switch", "", false));
        assertFalse(shown("camera1"));
        view.reveal(site.device("camera1"));
        assertTrue(shown("camera1"));
        assertEquals(List.of(site.device("camera1")), view.selectedDevices());
    }

    @Test
    void devicesAreLinkedByKeyboard() throws Exception {
        Device camera = Designs.device(site.design().document().getSite(), site.design().catalog().type("generic/camera-fixed").orElseThrow(),
                java.util.Locale.ENGLISH);
        site.design().change("add", () -> {
            site.design().document().getSite().getDevices().add(camera);
            Designs.node(diagram(), camera, 20, 20);
        });
        site.design().select(List.of(camera));
        int before = site.design().document().getSite().getLinks().size();
        boolean[] done = new boolean[1];
        canvas().getDisplay().timerExec(300, new Runnable() {
            @Override
            public void run() {
                for (Shell shell : canvas().getDisplay().getShells()) {
                    if (shell.isVisible() && shell.getText().contains(camera.getName())) {
                        Text text = Ui.find(shell, Text.class, t -> true);
                        text.setText("core");
                        assertEquals(1, Ui.find(shell, Table.class, t -> true).getItemCount());
                        Ui.screenshot("topology-link-dialog");
                        done[0] = true;
                        Ui.press(shell.getDefaultButton());
                        return;
                    }
                }
                canvas().getDisplay().timerExec(300, this);
            }
        });
        run("linkTo");
        assertTrue(done[0]);
        assertEquals(before + 1, site.design().document().getSite().getLinks().size());
        assertFalse(camera.getPorts().stream().allMatch(p -> p.getLinks().isEmpty()));
    }

    @Test
    void arrowsWalkAndWithControlTheyMove() {
        site.select("switch1");
        int x = part().design().routes().node(site.device("switch1")).orElseThrow().getX();
        key(SWT.ARROW_DOWN, 0);
        assertNotEquals(List.of(site.device("switch1")), view.selectedDevices(), "another card is selected");
        assertEquals(1, view.selectedDevices().size());
        site.select("switch1");
        key(SWT.ARROW_RIGHT, SWT.MOD1);
        assertEquals(x + 10, part().design().routes().node(site.device("switch1")).orElseThrow().getX());
        key(SWT.ARROW_RIGHT, SWT.MOD1 | SWT.SHIFT);
        assertEquals(x + 11, part().design().routes().node(site.device("switch1")).orElseThrow().getX());
    }

    @Test
    void noKeyOfTheCanvasHidesOneOfTheWorkbench() {
        IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
        Set<String> outer = new HashSet<>();
        List<Binding> own = new ArrayList<>();
        for (Binding binding : bindings.getBindings()) {
            if (binding.getParameterizedCommand() == null) {
                continue;
            }
            if ("org.headend.design.ui.canvas".equals(binding.getContextId())) {
                own.add(binding);
            } else if (Set.of("org.eclipse.ui.contexts.window", "org.eclipse.ui.contexts.dialogAndWindow").contains(binding.getContextId())) {
                outer.add(binding.getTriggerSequence().format());
            }
        }
        assertTrue(own.size() > 10);
        outer.removeAll(Set.of("Ctrl+1", "Ctrl+=", "Ctrl+-")); // quick fix and zoom mean the same in text editors
        assertEquals(List.of(), own.stream().map(b -> b.getTriggerSequence().format()).filter(outer::contains).collect(Collectors.toList()));
    }

    @Test
    void propertiesOfAnAreaAndOfSeveralDevicesAreChangedInOneStep() throws Exception {
        Group group = group(AreaKind.ROOM, "switch2", "gateway2");
        Composite properties = site.view("org.eclipse.ui.views.PropertySheet");
        site.design().select(List.of(group.getArea()));
        Ui.processEvents();
        Text name = OpenSite.visible(properties, Text.class, t -> t.getText().equals(group.getArea().getName()));
        name.setText("Server room");
        name.notifyListeners(SWT.DefaultSelection, new Event());
        Ui.processEvents();
        assertEquals("Server room", group.getArea().getName());
        Ui.screenshot("topology-area-properties");
        site.select("camera1", "camera2");
        Ui.processEvents();
        Ui.screenshot("topology-several-properties");
        Area area = group.getArea();
        List<Area> areas = List.of("camera1", "camera2").stream().map(id -> site.device(id).getArea()).collect(Collectors.toList());
        String offered = Ui.all(properties, org.eclipse.swt.widgets.Combo.class, Control::isVisible).stream().map(c -> List.of(c.getItems()).toString())
                .collect(Collectors.joining(" | "));
        assertTrue(offered.contains("Server room"), offered);
        org.eclipse.swt.widgets.Combo combo = OpenSite.visible(properties, org.eclipse.swt.widgets.Combo.class,
                c -> List.of(c.getItems()).contains(AreaPaths.path(area)));
        combo.select(combo.indexOf(AreaPaths.path(area)));
        combo.notifyListeners(SWT.Selection, new Event());
        Ui.processEvents();
        assertTrue(site.device("camera1").getArea() == area && site.device("camera2").getArea() == area);
        site.undo();
        assertTrue(site.device("camera1").getArea() == areas.get(0) && site.device("camera2").getArea() == areas.get(1), "one step");
        Link all = bar().allLink();
        assertFalse(all.isVisible(), "nothing is hidden");
    }

    private Point middle(Device device) {
        GraphicalEditPart part = part().cardPart(device).orElseThrow();
        Rectangle bounds = part.getFigure().getBounds().getCopy();
        part.getFigure().translateToAbsolute(bounds);
        return new Point(bounds.getCenter().x, bounds.getCenter().y);
    }

    private Rectangle bounds(Group group) {
        GraphicalEditPart part = (GraphicalEditPart) site.design().viewer().getEditPartRegistry().get(group);
        site.design().viewer().flush();
        Rectangle bounds = part.getFigure().getBounds().getCopy();
        part.getFigure().translateToAbsolute(bounds);
        return bounds;
    }

    private void key(int code, int mask) {
        canvas().setFocus();
        pointer.key(code, mask);
    }
}
