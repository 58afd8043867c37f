package org.headend.design.ui.internal.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.headend.core.ui.SiteProjects;
import org.headend.design.exchange.DrawioExport;
import org.headend.design.site.Device;
import org.headend.design.ui.internal.OpenSite;
import org.headend.testsupport.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WizardsTest {
    private static final String FOREIGN = "<mxGraphModel><root><mxCell id=\"0\"/><mxCell id=\"1\" parent=\"0\"/>"
            + "<mxCell id=\"a\" value=\"Hall camera&lt;br&gt;10.0.0.11\" style=\"html=1;\" vertex=\"1\" parent=\"1\"><mxGeometry width=\"60\" height=\"60\" as=\"geometry\"/></mxCell>"
            + "<mxCell id=\"b\" value=\"Mystery\" vertex=\"1\" parent=\"1\"><mxGeometry x=\"300\" width=\"60\" height=\"60\" as=\"geometry\"/></mxCell>"
            + "<mxCell id=\"e\" value=\"loose\" edge=\"1\" parent=\"1\" source=\"a\"><mxGeometry relative=\"1\" as=\"geometry\"/></mxCell></root></mxGraphModel>";

    @TempDir
    private Path folder;
    private OpenSite site;
    private WizardDialog dialog;

    @BeforeEach
    void open() throws Exception {
        site = new OpenSite("wizards");
    }

    @AfterEach
    void close() throws Exception {
        if (dialog != null && dialog.getShell() != null) {
            dialog.close();
        }
        site.close();
    }

    private Shell show(IWizard wizard) {
        dialog = new WizardDialog(Ui.page().getWorkbenchWindow().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        Ui.processEvents();
        return dialog.getShell();
    }

    private Shell importing() {
        ImportWizard wizard = new ImportWizard();
        wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
        return show(wizard);
    }

    private static Text field(Shell shell, String id) {
        return Ui.find(shell, Text.class, t -> id.equals(t.getData()));
    }

    private static Table preview(Shell shell) {
        return Ui.find(shell, Table.class, t -> true);
    }

    private static Button finish(Shell shell) {
        return Ui.button(shell, IDialogConstants.FINISH_LABEL.replace("&", ""));
    }

    private List<Device> devices() {
        return site.design().document().getSite().getDevices();
    }

    @Test
    void twentyCamerasWithConsecutiveAddressesAreOneStep() {
        int before = devices().size();
        Shell shell = show(new BulkWizard(site.design()));
        field(shell, "name").setText("Yard camera {1..20}");
        field(shell, "address").setText("192.168.10.101/24");
        Combo peer = Ui.find(shell, Combo.class, c -> "peer".equals(c.getData()));
        peer.select(peer.indexOf(site.device("switch1").getName()));
        peer.notifyListeners(SWT.Modify, new Event());
        Ui.await("the preview shows them", () -> finish(shell).isEnabled() && preview(shell).getItemCount() >= 20
                && preview(shell).getItem(preview(shell).getItemCount() - 1).getText(2).endsWith("/24"));
        Ui.screenshot("design-bulk");
        assertEquals(before, devices().size(), "a preview changes nothing");
        Ui.press(finish(shell));
        assertEquals(before + 20, devices().size());
        Device last = devices().get(devices().size() - 1);
        assertEquals("Yard camera 20", last.getName());
        assertEquals("192.168.10.120/24", last.getPorts().get(0).getAddress());
        assertEquals(20, site.design().selection().size(), "the new ones are selected");
        site.undo();
        assertEquals(before, devices().size());
        assertFalse(site.editor().isDirty());
    }

    @Test
    void whatCannotBeMadeIsToldAndCannotBeFinished() {
        Shell shell = show(new BulkWizard(site.design()));
        Ui.await("the usual order is possible", () -> finish(shell).isEnabled());
        field(shell, "address").setText("not an address");
        Ui.await("the mistake is told", () -> !finish(shell).isEnabled() && dialog.getCurrentPage().getErrorMessage() != null);
        field(shell, "address").setText("");
        field(shell, "type").setText("no such type");
        Ui.await("so is an unknown type", () -> dialog.getCurrentPage().getErrorMessage() != null && dialog.getCurrentPage().getErrorMessage().contains("no such type"));
    }

    @Test
    void aDrawingGoesIntoTheOpenDesignAsOneStepAndSaysWhatItAssumed() throws Exception {
        int before = devices().size();
        Shell shell = importing();
        assertFalse(finish(shell).isEnabled());
        field(shell, "file").setText(Files.writeString(folder.resolve("x.drawio"), FOREIGN).toString());
        Ui.await("the preview shows what would come", () -> finish(shell).isEnabled());
        Table table = preview(shell);
        StringBuilder told = new StringBuilder();
        for (int i = 0; i < table.getItemCount(); i++) {
            told.append(table.getItem(i).getText(0)).append(' ').append(table.getItem(i).getText(4)).append('\n');
        }
        Ui.screenshot("design-import-drawing");
        assertTrue(told.toString().contains("Mystery") && told.toString().contains("loose") && told.toString().contains("Hall camera"), told.toString());
        Ui.press(finish(shell));
        assertEquals(before + 2, devices().size());
        site.undo();
        assertEquals(before, devices().size());
    }

    @Test
    void aDrawingMakesANewSite() throws Exception {
        Path drawing = Files.writeString(folder.resolve("x.drawio"),
                DrawioExport.text(site.design().document(), site.design().catalog(), new DrawioExport.Options(true, true)));
        int expected = devices().size();
        Shell shell = importing();
        Combo into = Ui.find(shell, Combo.class, c -> c.indexOf(Messages.import_newSite) >= 0);
        into.select(into.indexOf(Messages.import_newSite));
        into.notifyListeners(SWT.Selection, new Event());
        field(shell, "file").setText(drawing.toString());
        Ui.find(shell, Text.class, t -> t.getMessage().equals(Messages.import_newSiteName)).setText("from a drawing");
        Ui.await("it can be finished", () -> finish(shell).isEnabled());
        Ui.press(finish(shell));
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("from a drawing");
        try {
            Ui.await("the new site is open", () -> project.exists() && Ui.page().getActiveEditor() != null
                    && Ui.page().getActiveEditor().getEditorInput().getName().equals("site.headend")
                    && Ui.page().getActiveEditor().getTitle().equals("from a drawing"));
            String text = Files.readString(SiteProjects.path(SiteProjects.design(project)));
            assertEquals(expected, text.split("<devices ", -1).length - 1);
        } finally {
            Ui.page().closeAllEditors(false);
            Ui.processEvents();
            project.delete(true, true, null);
        }
    }

    @Test
    void aListIsReadWithItsMistakesPerLine() throws Exception {
        int before = devices().size();
        Shell shell = importing();
        field(shell, "file").setText(Files.writeString(folder.resolve("x.csv"),
                "name,type,address\nHall,generic/camera-dome,192.168.10.91/24\nBad,no/such,\n").toString());
        Ui.await("the preview is there", () -> finish(shell).isEnabled() && preview(shell).getItemCount() >= 2);
        Ui.screenshot("design-import-list");
        Ui.press(finish(shell));
        assertEquals(before + 1, devices().size());
    }

    @Test
    void whatIsNoDrawingIsTold() throws Exception {
        Shell shell = importing();
        field(shell, "file").setText(Files.writeString(folder.resolve("x.drawio"), "no drawing").toString());
        Ui.await("the reason is told", () -> dialog.getCurrentPage().getErrorMessage() != null);
        assertFalse(finish(shell).isEnabled());
    }
}
