package org.headend.design.ui.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.headend.catalog.Catalog;
import org.headend.design.Designs;
import org.headend.design.columns.DeviceColumns;
import org.headend.design.site.Device;
import org.headend.design.site.Element;
import org.headend.design.site.Link;
import org.headend.design.site.Site;
import org.headend.design.ui.internal.OpenDesign;
import org.headend.design.ui.internal.OpenSite;
import org.headend.design.ui.internal.editor.DesignPages;
import org.headend.testsupport.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TablePageTest {
    private OpenSite site;

    @BeforeEach
    void open() throws Exception {
        site = new OpenSite("tables");
    }

    @AfterEach
    void close() throws Exception {
        site.close();
    }

    @SuppressWarnings("unchecked") // the caller names the kind of page
    private <E extends Element> TablePage<E> show(String id) {
        site.design().pages().show(id);
        Ui.processEvents();
        TablePage<E> page = (TablePage<E>) site.design().pages().page().orElseThrow();
        Ui.await("the table has a size", () -> page.grid().canvas().getSize().y > 50);
        page.grid().columns().restore();
        page.show();
        return page;
    }

    private static <E extends Element> int column(TablePage<E> page, String id) {
        for (int i = 0; i < page.grid().columns().count(); i++) {
            if (page.grid().columns().get(i).id().equals(id)) {
                return i;
            }
        }
        throw new AssertionError(id);
    }

    private static <E extends Element> String text(TablePage<E> page, int row, String column) {
        return page.grid().columns().get(column(page, column)).read(page.grid().rows().get(row));
    }

    private static <E extends Element> void click(TablePage<E> page, int row, String column) {
        page.grid().reveal(row, column(page, column));
        Rectangle cell = page.grid().bounds(row, column(page, column));
        Ui.click(page.grid().canvas(), new Point(cell.x + cell.width / 2, cell.y + cell.height / 2));
        Ui.await("the grid has the focus", () -> page.grid().canvas().isFocusControl());
    }

    private static void key(TablePage<?> page, int keyCode, char character, int mask) {
        Event event = new Event();
        event.keyCode = keyCode;
        event.character = character;
        event.stateMask = mask;
        page.grid().canvas().notifyListeners(SWT.KeyDown, event);
        Ui.processEvents();
    }

    private static Text editor(TablePage<?> page) {
        Ui.await("the cell is edited", () -> page.editing().isOpen());
        return Ui.find(page.grid().canvas(), Text.class, Text::isVisible);
    }

    private static void traverse(Text text, int detail) {
        Event event = new Event();
        event.detail = detail;
        event.doit = true;
        text.notifyListeners(SWT.Traverse, event);
        Ui.processEvents();
    }

    private static void clipboard(String text) {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
    }

    private static String clipboard() {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        String text = (String) clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        return text;
    }

    @Test
    void aCellIsEditedWithRealKeysAndUndoneOnThePageThatIsShown() throws Exception {
        TablePage<Device> page = show(TableSource.DEVICES);
        int row = page.grid().rows().indexOf(site.device("camera1"));
        click(page, row, "name");
        Ui.key('H', 'H');
        Text text = editor(page);
        assertEquals("h", text.getText().toLowerCase(Locale.ROOT), "typing replaces what was there");
        text.setText("Hall camera");
        Ui.screenshot("design-table-editing");
        traverse(text, SWT.TRAVERSE_TAB_NEXT);
        assertEquals("Hall camera", site.device("camera1").getName());
        assertEquals(column(page, "type"), page.grid().selection().last().column(), "Tab goes on");
        assertTrue(site.editor().isDirty());
        site.undo();
        assertEquals("Lobby camera", site.device("camera1").getName());
        assertEquals("Lobby camera", text(page, row, "name"));
    }

    @Test
    void aWrongTextIsToldAndNeverWritten() {
        TablePage<Device> page = show(TableSource.DEVICES);
        int row = page.grid().rows().indexOf(site.device("camera1"));
        click(page, row, "address");
        String before = text(page, row, "address");
        page.editing().open("10.0.0.999/24");
        Text text = editor(page);
        traverse(text, SWT.TRAVERSE_RETURN);
        assertTrue(page.editing().isOpen(), "the field stays open");
        Ui.screenshot("design-table-wrong");
        traverse(text, SWT.TRAVERSE_ESCAPE);
        assertFalse(page.editing().isOpen());
        assertEquals(before, text(page, row, "address"));
        assertFalse(site.editor().isDirty());
        page.editing().open("10.0.0.9/24");
        traverse(editor(page), SWT.TRAVERSE_RETURN);
        assertEquals("10.0.0.9/24", text(page, row, "address"));
        assertEquals(row + 1, page.grid().selection().last().row(), "Enter goes down");
    }

    @Test
    void aBlockFromASpreadsheetIsPastedInOneStep() {
        TablePage<Device> page = show(TableSource.DEVICES);
        click(page, 3, "address");
        clipboard("10.1.0.1/24\t10\n10.1.0.2/24\t20\n");
        page.action("paste").run();
        assertEquals("10.1.0.1/24", text(page, 3, "address"));
        assertEquals("10.1.0.2/24", text(page, 4, "address"));
        assertEquals("20", text(page, 4, "vlan"));
        site.undo();
        assertNotEquals("10.1.0.1/24", text(page, 3, "address"));
        assertNotEquals("10.1.0.2/24", text(page, 4, "address"));
        assertFalse(site.editor().isDirty(), "one step");
    }

    @Test
    void aBlockWithAWrongCellChangesNothingAndNamesTheCell() {
        TablePage<Device> page = show(TableSource.DEVICES);
        click(page, 3, "address");
        clipboard("10.1.0.1/24\t10\nnonsense\t99999\n");
        String[] told = new String[1];
        Display.getCurrent().timerExec(50, new Runnable() {
            @Override
            public void run() {
                for (Shell shell : Display.getCurrent().getShells()) {
                    if (shell.isVisible() && shell.getText().equals(Messages.refusals_title)) {
                        Ui.screenshot("design-table-refused");
                        Table table = Ui.find(shell, Table.class, t -> true);
                        told[0] = table.getItemCount() + " " + table.getItem(0).getText(1) + ' ' + table.getItem(0).getText(2);
                        shell.close();
                        return;
                    }
                }
                Display.getCurrent().timerExec(50, this);
            }
        });
        page.action("paste").run();
        assertEquals("2 IP address nonsense", told[0]);
        assertNotEquals("10.1.0.1/24", text(page, 3, "address"));
        assertFalse(site.editor().isDirty());
    }

    @Test
    void copyingAndPastingKeepsEveryCell() {
        TablePage<Device> page = show(TableSource.DEVICES);
        click(page, 2, "name");
        key(page, SWT.ARROW_DOWN, '\0', SWT.MOD2);
        key(page, SWT.ARROW_RIGHT, '\0', SWT.MOD2);
        page.action("copy").run();
        String copied = clipboard();
        assertEquals(2, copied.lines().count());
        assertTrue(copied.startsWith(text(page, 2, "name") + '\t' + text(page, 2, "type")), copied);
        page.action("paste").run();
        assertFalse(site.editor().isDirty() && !site.design().commands().canUndo());
        assertEquals(copied.lines().findFirst().orElseThrow(), text(page, 2, "name") + '\t' + text(page, 2, "type"));
    }

    @Test
    void oneTextFillsAllSelectedCells() {
        TablePage<Device> page = show(TableSource.DEVICES);
        click(page, 8, "area");
        for (int i = 0; i < 4; i++) {
            key(page, SWT.ARROW_DOWN, '\0', SWT.MOD2);
        }
        clipboard("Hall");
        page.action("paste").run();
        for (int row = 8; row < 13; row++) {
            assertEquals("Hall", text(page, row, "area"));
        }
        assertEquals(1, site.design().document().getSite().getAreas().stream().filter(a -> a.getName().equals("Hall")).count());
        click(page, 8, "vlan");
        page.editing().open("7");
        traverse(editor(page), SWT.TRAVERSE_RETURN);
        click(page, 8, "vlan");
        key(page, SWT.ARROW_DOWN, '\0', SWT.MOD2);
        key(page, SWT.ARROW_DOWN, '\0', SWT.MOD2);
        key(page, 'd', 'd', SWT.MOD1);
        assertEquals("7", text(page, 10, "vlan"));
    }

    @Test
    void rowsAreFilteredAndSorted() {
        TablePage<Device> page = show(TableSource.DEVICES);
        int all = page.grid().rows().size();
        page.filter("camera lobby");
        assertTrue(page.grid().rows().size() > 0 && page.grid().rows().size() < all);
        page.filter("");
        assertEquals(all, page.grid().rows().size());
        Rectangle head = page.grid().headBounds(column(page, "address"));
        Ui.click(page.grid().canvas(), new Point(head.x + 20, head.y + head.height / 2));
        assertEquals("192.168.10.1/24", text(page, 0, "address"));
        int ten = -1;
        int thirty = -1;
        for (int row = 0; row < all; row++) {
            ten = text(page, row, "address").equals("192.168.10.10/24") ? row : ten;
            thirty = text(page, row, "address").equals("192.168.10.30/24") ? row : thirty;
        }
        assertTrue(ten >= 0 && ten < thirty, "addresses by their numbers");
        assertEquals("", text(page, all - 1, "address"), "empty cells at the end");
        Ui.screenshot("design-table-sorted");
        page.grid().rows().sort(null, false);
    }

    @Test
    void selectionIsSharedWithTheTopologyAndTheOtherWayRound() {
        site.design().pages().show(DesignPages.TOPOLOGY);
        site.select("camera1");
        TablePage<Device> page = show(TableSource.DEVICES);
        Ui.page().activate(site.editor());
        site.editor().setFocus();
        assertEquals(List.of(site.device("camera1")), page.selected());
        click(page, page.grid().rows().indexOf(site.device("switch1")), "name");
        assertEquals(List.of(site.device("switch1")), OpenDesign.elements(site.design().selectionProvider().getSelection()));
        Ui.await("the topology follows", () -> OpenDesign.elements(site.design().viewer().getSelection()).equals(List.of(site.device("switch1"))));
        site.design().pages().show(DesignPages.TOPOLOGY);
        assertEquals(List.of(site.device("switch1")), site.design().selection());
    }

    @Test
    void wholeRowsAreDeletedOtherCellsAreEmptied() {
        TablePage<Device> page = show(TableSource.DEVICES);
        int all = page.grid().rows().size();
        int row = page.grid().rows().indexOf(site.device("camera1"));
        click(page, row, "address");
        page.action("delete").run();
        assertEquals("", text(page, row, "address"));
        assertEquals(all, page.grid().rows().size());
        Ui.click(page.grid().canvas(), new Point(Grid.HEAD / 2, page.grid().bounds(row, 0).y + 5));
        page.action("delete").run();
        assertEquals(all - 1, page.grid().rows().size());
        assertTrue(Designs.element(site.design().document(), "camera1").isEmpty());
        site.undo();
        assertEquals(all, page.grid().rows().size());
        assertEquals(row, page.grid().rows().indexOf(site.device("camera1")), "it is back in its place");
    }

    @Test
    void linksAreEditedByTheirEnds() {
        TablePage<Link> page = show(TableSource.LINKS);
        Ui.screenshot("design-table-links");
        Link link = site.device("camera1").getPorts().stream().flatMap(p -> p.getLinks().stream()).findFirst().orElseThrow();
        int row = page.grid().rows().indexOf(link);
        click(page, row, "length");
        page.editing().open("42.5");
        traverse(editor(page), SWT.TRAVERSE_RETURN);
        assertEquals(42.5, link.getLengthMetres());
        String end = link.getPorts().get(0).eContainer() == site.device("camera1") ? "toPort" : "fromPort";
        String free = page.grid().columns().get(column(page, end)).choices(link).stream().reduce((a, b) -> b).orElseThrow();
        click(page, row, end);
        page.editing().open(free);
        Text text = editor(page);
        traverse(text, SWT.TRAVERSE_TAB_NEXT);
        if (page.editing().isOpen()) { // the list of choices took the key
            traverse(text, SWT.TRAVERSE_TAB_NEXT);
        }
        assertEquals(free, text(page, row, end));
    }

    @Test
    void findingsStandInTheRowOfTheirDevice() {
        TablePage<Device> page = show(TableSource.DEVICES);
        String address = DeviceColumns.of(site.design().document().getSite(), Catalog.builtIn(), Locale.ENGLISH).stream()
                .filter(c -> c.id().equals("address")).findFirst().orElseThrow().read(site.device("camera2"));
        site.design().change("twice", () -> page.grid().columns().get(column(page, "address")).write(site.device("camera1"), address));
        Ui.await("the finding is shown", () -> page.grid().note(site.device("camera1")).or(() -> page.grid().note(site.device("camera2"))).isPresent());
        Device marked = page.grid().note(site.device("camera1")).isPresent() ? site.device("camera1") : site.device("camera2");
        Event over = new Event();
        over.x = 10;
        over.y = page.grid().bounds(page.grid().rows().indexOf(marked), 0).y + 5;
        assertTrue(page.grid().tip(over).orElseThrow().contains("IP-01"), page.grid().tip(over).toString());
        Ui.screenshot("design-table-findings");
    }

    @Test
    void columnsAreChosenMovedAndRemembered() {
        TablePage<Device> page = show(TableSource.DEVICES);
        GridColumns<Device> columns = page.grid().columns();
        var mac = columns.all().stream().filter(c -> c.id().equals("mac")).findFirst().orElseThrow();
        columns.show(mac, true);
        columns.setWidth(0, 233);
        columns.move(0, 1);
        page.show();
        GridColumns<Device> again = new GridColumns<>(org.eclipse.ui.PlatformUI.getDialogSettingsProvider(
                org.eclipse.core.runtime.Platform.getBundle("org.headend.design.ui")).getDialogSettings().getSection("table.devices"));
        again.reset(columns.all());
        assertTrue(again.isShown(mac));
        assertEquals("name", again.get(1).id());
        assertEquals(233, again.width(1));
        columns.restore();
        page.show();
    }

    @Test
    void fiveThousandDevicesAreShownFilteredAndSortedAtOnce() {
        Site model = site.design().document().getSite();
        var type = Catalog.builtIn().type("generic/camera-dome").orElseThrow();
        Site nobody = Designs.create("x").getSite();
        site.design().change("many", () -> {
            for (int i = 0; i < 5000; i++) {
                Device device = Designs.device(nobody, type, Locale.ENGLISH);
                device.setId("many" + i);
                device.setName("Camera " + i);
                device.getPorts().forEach(p -> p.setId(device.getId() + '.' + p.getName()));
                model.getDevices().add(device);
            }
        });
        long start = System.nanoTime();
        TablePage<Device> page = show(TableSource.DEVICES);
        double shown = (System.nanoTime() - start) / 1e9;
        start = System.nanoTime();
        page.filter("camera 49");
        double filtered = (System.nanoTime() - start) / 1e9;
        assertTrue(page.grid().rows().size() >= 111);
        page.filter("");
        start = System.nanoTime();
        page.grid().rows().sort(page.grid().columns().get(0), true);
        double sorted = (System.nanoTime() - start) / 1e9;
        start = System.nanoTime();
        for (int i = 0; i < 20; i++) {
            page.grid().reveal(i * 250, 0);
            page.grid().canvas().update();
        }
        double scrolled = (System.nanoTime() - start) / 20e9;
        System.out.printf(Locale.ROOT, "5,000 devices: shown %.2f s, filtered %.2f s, sorted %.2f s, a frame %.1f ms%n", shown, filtered, sorted, scrolled * 1000);
        assertTrue(shown < 4 && filtered < 2 && sorted < 2 && scrolled < 0.25, shown + " " + filtered + " " + sorted + " " + scrolled);
    }
}
