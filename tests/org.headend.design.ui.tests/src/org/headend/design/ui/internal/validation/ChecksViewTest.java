package org.headend.design.ui.internal.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewPart;
import org.headend.design.Designs;
import org.headend.design.site.Device;
import org.headend.design.site.Site;
import org.headend.design.ui.internal.OpenDesign;
import org.headend.design.ui.internal.OpenSite;
import org.headend.design.ui.internal.advice.AddressWizard;
import org.headend.design.ui.internal.advice.AdvisorDialog;
import org.headend.design.validate.Finding;
import org.headend.design.validate.Suppressions;
import org.headend.testsupport.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChecksViewTest {
    private OpenSite open;
    private OpenDesign design;
    private CTabFolder tabs;

    @BeforeEach
    void showView() throws Exception {
        open = new OpenSite("checks");
        design = OpenDesign.find(open.file()).orElseThrow();
        IViewPart view = Ui.showView(ChecksView.ID);
        Ui.page().activate(design.editor());
        tabs = Ui.find(Ui.page().getWorkbenchWindow().getShell(), CTabFolder.class,
                f -> f.getItemCount() == 6 && view.getTitle() != null && f.getItem(0).getControl() instanceof Composite page
                        && page.getChildren().length > 0 && page.getChildren()[0] instanceof Table);
        Ui.await("the sample has no open findings", () -> validation().accepted().size() >= 2 && rows() == 0);
    }

    @AfterEach
    void close() throws Exception {
        for (Shell shell : Ui.page().getWorkbenchWindow().getShell().getShells()) { // what a failed test leaves open
            shell.close();
        }
        Ui.page().hideView(Ui.page().findView(ChecksView.ID));
        open.close();
    }

    private LiveValidation validation() {
        return design.editor().getAdapter(LiveValidation.class);
    }

    private Table table(int tab) {
        return (Table) ((Composite) tabs.getItem(tab).getControl()).getChildren()[0];
    }

    private int rows() {
        return table(0).getItemCount();
    }

    private Device device(String id) {
        return (Device) Designs.element(design.document(), id).orElseThrow();
    }

    @Test
    void aFaultIsListedRepairedAcceptedAndReopened() {
        Site site = design.document().getSite();
        design.change("Unplug", () -> Designs.remove(device("alarm1").getPorts().get(1).getLinks().get(0)));
        Ui.await("the alarm without power is listed", () -> validation().findings().stream().anyMatch(f -> f.problem().code().equals("PWR-07")) && rows() > 0);
        Finding finding = validation().findings().stream().filter(f -> f.problem().code().equals("PWR-07")).findFirst().orElseThrow();
        List<Fix> fixes = Fix.of(design, finding);
        assertFalse(fixes.isEmpty(), "a supply can be linked");
        Ui.screenshot("design-checks");
        design.change("Accept", () -> Suppressions.accept(site, finding, "tested on the bench", "tester"));
        Ui.await("it is accepted", () -> validation().accepted().stream().anyMatch(f -> f.suppressed().equals("tested on the bench")));
        Acceptance.revoke(design, finding);
        Ui.await("it is open again", () -> validation().findings().stream().anyMatch(f -> f.problem().code().equals("PWR-07")));
        assertTrue(fixes.get(0).apply(design));
        Ui.await("it is repaired", () -> validation().findings().stream().noneMatch(f -> f.problem().code().equals("PWR-07")));
        while (design.commands().canUndo()) {
            design.commands().undo();
        }
        Ui.await("all is as it was", () -> rows() == 0);
    }

    @Test
    void theCalculationsShowWhatTheRulesCompare() {
        for (int tab = 1; tab < tabs.getItemCount(); tab++) {
            int index = tab;
            tabs.setSelection(tab);
            tabs.notifyListeners(SWT.Selection, new Event());
            Ui.await("lines of " + tabs.getItem(tab).getText(), () -> table(index).getItemCount() > 0);
        }
        assertEquals(2, table(1).getItemCount(), "two switches feed");
        Ui.screenshot("design-calculations");
    }

    @Test
    void theAdvisorLinksInOneStepAndTheWizardPlansInOne() {
        int links = design.document().getSite().getLinks().size();
        AdvisorDialog dialog = new AdvisorDialog(design, device("camera1"), device("switch1"));
        dialog.setBlockOnOpen(false);
        dialog.open();
        Shell shell = dialog.getShell();
        Table options = Ui.find(shell, Table.class, t -> t.getItemCount() > 20);
        assertTrue(options.getItem(0).getText(0).contains("Ethernet"), options.getItem(0).getText(0));
        Ui.screenshot("design-advisor");
        Ui.press(Ui.button(shell, "Link"));
        assertEquals(links, design.document().getSite().getLinks().size(), "it takes the place of the old link");
        design.commands().undo();
        WizardDialog wizard = new WizardDialog(Ui.page().getWorkbenchWindow().getShell(), new AddressWizard(design, List.of()));
        wizard.setBlockOnOpen(false);
        wizard.open();
        Ui.press(Ui.button(wizard.getShell(), "Next >"));
        Control preview = wizard.getCurrentPage().getControl();
        assertTrue(Ui.find(preview, Table.class, t -> true).getItemCount() > 15);
        Ui.screenshot("design-addresses");
        Ui.press(Ui.button(wizard.getShell(), "Finish"));
        assertTrue(device("camera1").getPorts().get(0).getAddress().startsWith("10.20."));
        design.commands().undo();
        assertEquals("192.168.10.30/24", device("camera1").getPorts().get(0).getAddress());
        assertFalse(design.commands().canUndo(), "each was one step");
    }
}
