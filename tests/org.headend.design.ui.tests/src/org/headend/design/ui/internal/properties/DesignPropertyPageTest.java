package org.headend.design.ui.internal.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.headend.design.columns.PortColumns;
import org.headend.design.columns.StreamColumns;
import org.headend.design.site.Device;
import org.headend.design.site.Link;
import org.headend.design.site.MediaStream;
import org.headend.design.site.Medium;
import org.headend.design.site.PoeMode;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.OpenSite;
import org.headend.testsupport.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DesignPropertyPageTest {
    private OpenSite site;
    private Composite view;

    @BeforeEach
    void open() throws Exception {
        site = new OpenSite("properties");
        view = site.view("org.eclipse.ui.views.PropertySheet");
    }

    @AfterEach
    void close() throws Exception {
        site.close();
    }

    private Text field(String label) {
        return OpenSite.visible(view, Text.class, t -> label.equals(t.getData()));
    }

    private Table ports() {
        return table(Messages.properties_ports);
    }

    private Table table(String name) {
        return OpenSite.visible(view, Table.class, t -> name.equals(t.getData()));
    }

    private static int column(Table table, String label) {
        return List.of(table.getColumns()).stream().map(TableColumn::getText).toList().indexOf(label);
    }

    private static String label(String id) {
        return PortColumns.main().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow().label();
    }

    private static void type(Text text, String value) {
        text.setFocus();
        text.setText(value);
        Ui.processEvents();
    }

    private static void enter(Text text) {
        text.notifyListeners(SWT.DefaultSelection, new Event());
        Ui.processEvents();
    }

    private boolean tells(String message) {
        return !Ui.all(view, Label.class, l -> l.isVisible() && l.getText().equals(message)).isEmpty();
    }

    /** Clicks a cell with the real pointer, presses Enter and returns its editor. */
    private Text edit(int row, String column) {
        open(ports(), row, label(column));
        Ui.await("an editor in " + column, () -> !Ui.all(ports(), Text.class, Text::isVisible).isEmpty());
        return Ui.find(ports(), Text.class, Text::isVisible);
    }

    private static void click(Table table, int row, String label) {
        Rectangle cell = table.getItem(row).getBounds(column(table, label));
        Ui.click(table, new Point(cell.x + cell.width / 2, cell.y + cell.height / 2));
    }

    private static void open(Table table, int row, String label) {
        for (Composite around = table.getParent(); around != null; around = around.getParent()) {
            if (around instanceof ScrolledComposite scrolled) {
                scrolled.showControl(table); // the pointer must not meet what lies over it
            }
        }
        table.setTopIndex(row); // away from the scroll bar that lies over the last row; GTK scrolls later
        Ui.processEvents();
        click(table, row, label);
        Ui.await("the row is selected in the focused table", () -> {
            if (table.isFocusControl() && table.getSelectionIndex() == row) {
                return true;
            }
            click(table, row, label);
            return false;
        });
        Ui.key(SWT.CR, '\r');
    }

    @Test
    void aNameIsChangedInOneStepAndUndone() {
        site.select("camera1");
        assertEquals("Lobby camera", field(Messages.properties_name).getText());
        type(field(Messages.properties_name), "Hall camera");
        assertEquals("Lobby camera", site.device("camera1").getName(), "nothing is written while typing");
        enter(field(Messages.properties_name));
        assertEquals("Hall camera", site.device("camera1").getName());
        assertTrue(site.editor().isDirty());
        assertTrue(site.design().commands().getUndoCommand().getLabel().contains(Messages.properties_name));
        site.undo();
        Ui.await("the field follows the undo", () -> field(Messages.properties_name).getText().equals("Lobby camera"));
        assertFalse(site.editor().isDirty());
        site.run("org.eclipse.ui.edit.redo");
        Ui.await("and the redo", () -> field(Messages.properties_name).getText().equals("Hall camera"));
    }

    @Test
    void whatIsWrongIsToldBesideTheFieldAndNeverWritten() {
        site.select("switch1");
        Text budget = field(Messages.properties_budget);
        assertEquals("370", budget.getText());
        type(budget, "a lot");
        assertTrue(tells(Messages.bind(Messages.properties_range, "100000")));
        enter(budget);
        assertEquals(370, site.device("switch1").getPoeBudgetWatts());
        type(field(Messages.properties_name), " ");
        assertTrue(tells(Messages.properties_nameMissing));
        Ui.screenshot("design-properties-wrong");
        type(budget, "120.5");
        enter(budget);
        assertEquals(120.5, site.device("switch1").getPoeBudgetWatts());
        site.select("camera1");
        assertEquals("Lobby camera", field(Messages.properties_name).getText());
        assertEquals("Core switch", site.device("switch1").getName(), "the blank name was dropped");
    }

    @Test
    void whatWasTypedIsWrittenBeforeAnotherElementIsShownAndBeforeSaving() throws Exception {
        site.select("camera1");
        type(field(Messages.properties_name), "A");
        site.select("camera2");
        assertEquals("A", site.device("camera1").getName());
        assertEquals("Corridor camera 1", site.device("camera2").getName());
        type(field(Messages.properties_name), "B");
        site.run("org.eclipse.ui.file.save");
        Ui.await("saved", () -> !site.editor().isDirty());
        assertTrue(site.text().contains("name=\"B\""));
    }

    @Test
    void portsAreEditedInPlaceWithTheirOwnChecks() {
        site.select("gateway1");
        Text cell = edit(0, "address");
        assertEquals("192.168.10.20/24", cell.getText());
        cell.setText("192.168.10.256/24");
        assertTrue(Ui.all(view, Label.class, l -> l.isVisible() && l.getText().contains("192.168.10.20/24")).size() == 1, "the fault is told");
        Ui.screenshot("design-properties-cell");
        Ui.key(SWT.CR, '\r');
        assertEquals("192.168.10.20/24", site.port("gateway1.eth1").getAddress());
        edit(0, "address").setText("192.168.10.77/24");
        Ui.key(SWT.CR, '\r');
        Ui.await("written", () -> "192.168.10.77/24".equals(site.port("gateway1.eth1").getAddress()));
        Ui.await("shown", () -> ports().getItem(0).getText(column(ports(), label("address"))).equals("192.168.10.77/24"));
        int serial = site.device("gateway1").getPorts().indexOf(site.port("gateway1.rs485-1"));
        edit(serial, "serial").setText("19200-8e1");
        Ui.key(SWT.CR, '\r');
        Ui.await("in the form that is kept", () -> "19200 8E1".equals(site.port("gateway1.rs485-1").getSerial()));
        assertEquals("–", ports().getItem(serial).getText(column(ports(), label("address"))), "a serial port has no IP address");
        site.undo();
        site.undo();
        assertEquals("192.168.10.20/24", site.port("gateway1.eth1").getAddress());
        assertFalse(site.editor().isDirty());
    }

    @Test
    void anEmptyAddressIsNoAddress() {
        site.select("camera1");
        edit(0, "address").setText("");
        Ui.key(SWT.CR, '\r');
        Ui.await("cleared", () -> site.port("camera1.eth").getAddress() == null);
    }

    @Test
    void whetherAPortGivesPowerIsChosenAndCanBeUnknown() {
        site.select("switch1");
        int row = site.device("switch1").getPorts().indexOf(site.device("switch1").getPorts().stream().filter(p -> p.getPoe() == PoeMode.SOURCE).findFirst().orElseThrow());
        String before = ports().getItem(row).getText(column(ports(), label("poe")));
        open(ports(), row, label("poe"));
        Ui.await("a list", () -> !Ui.all(ports(), CCombo.class, CCombo::isVisible).isEmpty());
        CCombo modes = Ui.find(ports(), CCombo.class, CCombo::isVisible);
        assertEquals(4, modes.getItemCount());
        assertEquals(before, modes.getText());
        modes.select(3);
        modes.notifyListeners(SWT.Selection, new Event());
        Ui.key(SWT.CR, '\r');
        Ui.await("unknown", () -> site.device("switch1").getPorts().get(row).getPoe() == PoeMode.UNKNOWN);
        Ui.screenshot("design-properties-poe");
        site.undo();
        assertEquals(PoeMode.SOURCE, site.device("switch1").getPorts().get(row).getPoe());
    }

    @Test
    void receiversOfAStreamAreTickedInAListOfDevices() {
        site.select("camera1");
        MediaStream stream = site.device("camera1").getStreams().get(0);
        List<String> before = stream.getConsumers().stream().map(Device::getName).toList();
        Table streams = table(Messages.properties_streams);
        String receivers = StreamColumns.of(site.design().document().getSite()).stream().filter(c -> c.id().equals("consumers")).findFirst().orElseThrow().label();
        open(streams, 0, receivers);
        Shell dialog = Ui.awaitShell(Messages.bind(Messages.pick_title, receivers));
        Table names = Ui.find(dialog, Table.class, Table::isVisible);
        assertEquals(site.design().document().getSite().getDevices().size() - 1, names.getItemCount(), "all but the camera itself");
        Ui.screenshot("design-properties-receivers");
        Text filter = Ui.find(dialog, Text.class, Text::isVisible);
        filter.setText("corridor camera 1");
        assertEquals(1, names.getItemCount());
        names.getItem(0).setChecked(true);
        Event tick = new Event();
        tick.detail = SWT.CHECK;
        tick.item = names.getItem(0);
        names.notifyListeners(SWT.Selection, tick);
        Ui.press(Ui.button(dialog, IDialogConstants.OK_LABEL));
        Ui.await("written", () -> stream.getConsumers().contains(site.device("camera2")));
        assertEquals(before.size() + 1, stream.getConsumers().size());
        site.undo();
        assertEquals(before, stream.getConsumers().stream().map(Device::getName).toList());
    }

    @Test
    void severalDevicesShareTheirNotes() {
        site.select("camera1", "camera2");
        assertTrue(Ui.all(view, Table.class, Table::isVisible).isEmpty(), "ports belong to one device");
        type(field(Messages.properties_notes), "3 m above the floor");
        site.select("camera3");
        assertEquals("3 m above the floor", site.device("camera1").getNotes());
        assertEquals("3 m above the floor", site.device("camera2").getNotes());
        site.undo();
        assertNull(site.device("camera1").getNotes());
        assertNull(site.device("camera2").getNotes());
    }

    @Test
    void aLinkHasMediumLengthAndEnds() {
        Link link = site.port("camera1.eth").getLinks().get(0);
        site.select(link.getId());
        type(field(Messages.properties_length), "42,5");
        enter(field(Messages.properties_length));
        assertEquals(42.5, link.getLengthMetres());
        Combo medium = OpenSite.visible(view, Combo.class, c -> true);
        medium.select(Medium.FIBRE.ordinal());
        medium.notifyListeners(SWT.Selection, new Event());
        assertEquals(Medium.FIBRE, link.getMedium());
        Ui.screenshot("design-properties-link");
        org.eclipse.swt.widgets.Link end = OpenSite.visible(view, org.eclipse.swt.widgets.Link.class, l -> l.getText().contains("Lobby camera"));
        end.notifyListeners(SWT.Selection, new Event());
        Ui.await("the end is shown", () -> !Ui.all(view, Table.class, Table::isVisible).isEmpty());
        site.undo();
        assertEquals(Medium.COPPER, link.getMedium());
    }

    @Test
    void theWorstProblemIsToldWithItsFixAsALink() {
        site.select("camera1");
        site.design().change("clash", () -> site.port("camera1.eth").setAddress("192.168.10.31/24"));
        Ui.await("the problem is told", () -> !Ui.all(view, org.eclipse.swt.widgets.Link.class, l -> l.isVisible() && l.getText().contains("192.168.10.31")).isEmpty()
                || !Ui.all(view, org.eclipse.swt.widgets.Link.class, org.eclipse.swt.widgets.Link::isVisible).isEmpty());
        site.select("camera2"); // the second of the two is to be repaired
        Ui.screenshot("design-properties-problem");
        org.eclipse.swt.widgets.Link problem = OpenSite.visible(view, org.eclipse.swt.widgets.Link.class, l -> l.getText().contains("<a"));
        Event event = new Event();
        event.text = "0";
        problem.notifyListeners(SWT.Selection, event);
        Ui.await("repaired", () -> site.design().commands().getUndoCommand().getLabel().contains("192.168.10."));
        Ui.await("nothing is told any more", () -> !problem.isVisible());
        site.undo();
        assertEquals(List.of("192.168.10.31/24", "192.168.10.31/24"),
                List.of(site.port("camera1.eth").getAddress(), site.port("camera2.eth").getAddress()));
    }
}
