package org.headend.design.ui.internal.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.ResourceNode;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.compare.structuremergeviewer.Differencer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.headend.design.ui.internal.OpenSite;
import org.headend.testsupport.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SiteCompareViewerTest {
    private OpenSite site;
    private Shell shell;

    @BeforeEach
    void open() throws Exception {
        site = new OpenSite("compare");
        shell = new Shell(Ui.page().getWorkbenchWindow().getShell(), SWT.SHELL_TRIM);
        shell.setLayout(new FillLayout());
        shell.setSize(1300, 700);
    }

    @AfterEach
    void close() throws Exception {
        shell.dispose();
        site.close();
    }

    private void compareWith(String older) {
        CompareConfiguration configuration = new CompareConfiguration();
        configuration.setLeftLabel("Now");
        configuration.setRightLabel("Monday");
        SiteCompareViewer viewer = new SiteCompareViewer(shell, configuration);
        shell.open();
        viewer.setInput(new DiffNode(null, Differencer.CHANGE, null, new ResourceNode(site.file()),
                new VersionElement("site.headend", older.getBytes(StandardCharsets.UTF_8), 0)));
        Ui.await("the versions are read", () -> !Ui.all(shell, Label.class, l -> l.isVisible() && !l.getText().isEmpty()
                && !l.getText().equals(Messages.reading)).isEmpty());
    }

    @Test
    void differencesAreShownInTreeAndDiagramAndWhatIsTickedIsTakenAsOneStep() throws Exception {
        String link = site.text().lines().filter(l -> l.contains("id=\"link24\"")).findFirst().orElseThrow();
        compareWith(site.text().replace("name=\"Lobby camera\"", "name=\"Hall camera\"").replace("192.168.10.31/24", "192.168.10.77/24")
                .replace(link + System.lineSeparator(), "").replace(link + "\n", ""));
        Tree tree = Ui.find(shell, Tree.class, t -> true);
        assertEquals(2, tree.getItemCount(), "devices and links");
        assertTrue(Ui.find(shell, Label.class, l -> l.getText().contains("Monday")).getText().startsWith("1 "), "the link is new");
        Ui.screenshot("design-compare");

        Button take = Ui.find(shell, Button.class, b -> b.getText().contains("compare"));
        assertFalse(take.isEnabled());
        tick(row(tree.getItem(0), "Lobby camera"));
        assertTrue(take.isEnabled());
        Ui.press(take);
        Ui.await("the name is that of the older version", () -> site.device("camera1").getName().equals("Hall camera"));
        assertEquals("192.168.10.31/24", site.port("camera2.eth").getAddress(), "it was not ticked");
        assertTrue(site.editor().isDirty());
        site.undo();
        assertEquals("Lobby camera", site.device("camera1").getName());
    }

    @Test
    void equalVersionsSaySo() throws Exception {
        compareWith(site.text());
        Ui.await("it says so", () -> !Ui.all(shell, Label.class, l -> l.isVisible() && l.getText().equals(Messages.equal)).isEmpty());
    }

    @Test
    void aBrokenVersionIsToldWithItsReason() {
        compareWith("<site:Document");
        Ui.await("it says so", () -> !Ui.all(shell, Label.class, l -> l.isVisible() && l.getText().equals(Messages.unreadableTitle)).isEmpty());
    }

    private static TreeItem row(TreeItem parent, String text) {
        for (TreeItem item : parent.getItems()) {
            if (item.getText().equals(text)) {
                return item;
            }
        }
        throw new AssertionError("no row " + text);
    }

    private static void tick(TreeItem item) {
        item.setChecked(true);
        Event event = new Event();
        event.item = item;
        event.detail = SWT.CHECK;
        item.getParent().notifyListeners(SWT.Selection, event);
        Ui.processEvents();
    }
}
