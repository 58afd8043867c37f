package org.headend.design.ui.internal.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.headend.catalog.Catalog;
import org.headend.catalog.DeviceType;
import org.headend.design.Designs;
import org.headend.design.site.Device;
import org.headend.design.site.Site;
import org.headend.design.ui.internal.OpenSite;
import org.headend.testsupport.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DesignOutlinePageTest {
    private OpenSite site;
    private Composite view;
    private Tree tree;

    @BeforeEach
    void open() throws Exception {
        site = new OpenSite("outline");
        view = site.view("org.eclipse.ui.views.ContentOutline");
        tree = Ui.find(view, Tree.class, t -> true);
    }

    @AfterEach
    void close() throws Exception {
        site.close();
    }

    private List<String> texts(TreeItem parent) {
        return Arrays.stream(parent.getItems()).map(TreeItem::getText).toList();
    }

    private TreeItem item(TreeItem parent, String beginning) {
        for (TreeItem item : parent.getItems()) {
            if (item.getText().startsWith(beginning)) {
                item.setExpanded(true);
                return item;
            }
        }
        throw new AssertionError(beginning + " in " + texts(parent));
    }

    private void choose(TreeItem item) {
        tree.setSelection(item);
        tree.notifyListeners(SWT.Selection, new Event());
        Ui.processEvents();
    }

    @Test
    void theTreeLeadsFromTheSiteOverGroupsAndDevicesToPortsAndLinks() {
        TreeItem root = tree.getItem(0);
        assertEquals("outline", root.getText(), "the design has the name of its site");
        assertTrue(root.getExpanded());
        TreeItem camera = item(item(root, "Cameras"), "Lobby camera");
        assertTrue(texts(camera).get(0).contains("192.168.10.30"), texts(camera).toString());
        TreeItem port = item(camera, "eth");
        assertTrue(texts(port).get(0).startsWith("Core switch"), texts(port).toString());
        assertEquals(List.of("Corridor camera 1", "Corridor camera 2"), texts(item(root, "Cameras")).subList(1, 3).stream().toList().stream()
                .filter(t -> t.startsWith("Corridor")).toList(), "by name: " + texts(item(root, "Cameras")));
    }

    @Test
    void whatIsSelectedInTheOutlineIsSelectedInTheDiagramAndTheOtherWayRound() {
        choose(item(item(tree.getItem(0), "Cameras"), "Lobby camera"));
        assertEquals(List.of(site.device("camera1")), site.design().selection());
        site.select("gateway1", "camera2");
        Ui.await("the outline follows", () -> tree.getSelectionCount() == 2);
        assertEquals(List.of("Corridor camera 1", "Lobby AI gateway"),
                Arrays.stream(tree.getSelection()).map(TreeItem::getText).sorted().toList());
        choose(item(tree.getItem(0), "Cameras"));
        assertEquals(8, site.design().selection().size(), "a group stands for its devices");
        Ui.screenshot("design-outline");
    }

    @Test
    void propertiesOfWhatTheOutlineSelectsAreShown() {
        Composite properties = site.view("org.eclipse.ui.views.PropertySheet");
        Ui.page().activate(Ui.page().findView("org.eclipse.ui.views.ContentOutline"));
        Ui.processEvents();
        choose(item(item(tree.getItem(0), "Network"), "Core switch"));
        Composite shown = (Composite) ((org.eclipse.ui.part.PageBookView) Ui.page().findView("org.eclipse.ui.views.PropertySheet")).getCurrentPage().getControl();
        Ui.await("its name is shown", () -> !Ui.all(shown, Text.class, t -> t.getText().equals("Core switch")).isEmpty());
        assertTrue(properties.isDisposed() || !properties.isVisible() || properties == shown);
    }

    @Test
    void aFilterShowsWhatMatchesByNameTypeOrAddress() {
        Text filter = Ui.find(view, Text.class, t -> true);
        filter.setText("gate ");
        Ui.await("only what matches", () -> texts(tree.getItem(0)).stream().noneMatch(t -> t.startsWith("Audio")));
        assertTrue(tree.getItem(0).getItem(0).getExpanded());
        Ui.screenshot("design-outline-filter");
        filter.setText("192.168.10.10");
        Ui.await("by address", () -> texts(tree.getItem(0)).size() == 1);
        filter.setText("");
        Ui.await("everything", () -> texts(tree.getItem(0)).size() >= 6);
    }

    @Test
    void aRenamedDeviceIsRenamedHereAndWhatWasOpenStaysOpen() {
        TreeItem cameras = item(tree.getItem(0), "Cameras");
        item(cameras, "Lobby camera");
        site.design().change("rename", () -> site.device("camera1").setName("Zoo camera"));
        Ui.await("renamed", () -> texts(item(tree.getItem(0), "Cameras")).contains("Zoo camera"));
        TreeItem renamed = item(item(tree.getItem(0), "Cameras"), "Zoo camera");
        assertEquals(2, renamed.getItemCount());
        site.undo();
        Ui.await("and back", () -> texts(item(tree.getItem(0), "Cameras")).contains("Lobby camera"));
    }

    @Test
    void fiveThousandDevicesAreListedAtOnce() {
        Site model = site.design().document().getSite();
        DeviceType type = Catalog.builtIn().type("generic/sensor-temperature").orElseThrow();
        Device sample = Designs.device(model, type, Locale.ENGLISH);
        site.design().change("many", () -> {
            for (int i = 0; i < 5000; i++) {
                Device device = org.eclipse.emf.ecore.util.EcoreUtil.copy(sample);
                device.setId("many" + i);
                device.setName("Sensor " + i);
                device.getPorts().forEach(p -> p.setId(device.getId() + '.' + p.getName()));
                model.getDevices().add(device);
            }
        });
        Ui.await("they are counted", () -> texts(tree.getItem(0)).stream().anyMatch(t -> t.contains("5004")));
        long start = System.nanoTime();
        TreeItem group = item(tree.getItem(0), "Sensors");
        Ui.processEvents();
        assertEquals(5004, group.getItemCount());
        choose(group.getItem(4000));
        long took = Duration.ofNanos(System.nanoTime() - start).toMillis();
        assertTrue(took < 5000, took + " ms");
        assertTrue(Arrays.stream(tree.getSelection()).findFirst().orElseThrow().getText().startsWith("Sensor "));
    }

    @Test
    void namesWithNumbersAreInTheOrderOfTheNumbers() {
        assertTrue(OutlineModel.natural("Camera 2", "Camera 10") < 0);
        assertTrue(OutlineModel.natural("Camera 10", "Camera 9") > 0);
        assertTrue(OutlineModel.natural("a", "B") < 0);
        assertEquals(0, OutlineModel.natural(null, ""));
        assertTrue(OutlineModel.natural("Camera", "Camera 1") < 0);
    }
}
