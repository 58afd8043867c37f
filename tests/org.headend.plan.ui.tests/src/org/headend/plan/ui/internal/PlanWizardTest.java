package org.headend.plan.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.headend.core.site.SiteTemplate;
import org.headend.core.ui.SiteProjects;
import org.headend.testsupport.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanWizardTest {
    @TempDir
    private Path folder;
    private IProject project;
    private WizardDialog dialog;

    @BeforeEach
    void create() throws Exception {
        Ui.prepareWorkbench();
        project = SiteProjects.create("plan", null, SiteTemplate.byId("smart-campus"), null);
    }

    @AfterEach
    void delete() throws Exception {
        if (dialog != null && dialog.getShell() != null) {
            dialog.close();
        }
        project.delete(true, true, null);
    }

    /** The registered wizard for the site, in a dialog that does not block. */
    private Shell wizard() throws Exception {
        PlanWizard wizard = (PlanWizard) PlatformUI.getWorkbench().getExportWizardRegistry().findWizard("org.headend.plan.ui.exportWizard").createWizard();
        wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(project));
        dialog = new WizardDialog(Ui.page().getWorkbenchWindow().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        Ui.await("the design is read", () -> floors(dialog.getShell()).getItemCount() > 0);
        return dialog.getShell();
    }

    private static Table floors(Shell shell) {
        return Ui.find(shell, Table.class, t -> true);
    }

    private static Button finish(Shell shell) {
        return Ui.button(shell, IDialogConstants.FINISH_LABEL.replace("&", ""));
    }

    private static void tick(Shell shell, String text, boolean on) {
        Button box = Ui.button(shell, text);
        box.setSelection(on);
        box.notifyListeners(SWT.Selection, new Event());
    }

    private static Text target(Shell shell) {
        return Ui.find(shell, Text.class, t -> t.getText().startsWith("/"));
    }

    @Test
    void writesWhatIsChosenIntoTheChosenFolder() throws Exception {
        Shell shell = wizard();
        Ui.screenshot("plan-wizard");
        assertTrue(target(shell).getText().endsWith("docs/plan"), target(shell).getText());
        for (String part : new String[] { Messages.part_drawings, Messages.part_mounting, Messages.part_labels, Messages.part_findings, Messages.part_power }) {
            tick(shell, part, false);
        }
        tick(shell, Messages.format_pdf, false);
        tick(shell, Messages.format_csv, true);
        tick(shell, Messages.field_open, false);
        Ui.find(shell, Combo.class, c -> c.indexOf("中文") >= 0).select(1);
        Path to = folder.resolve("papers");
        target(shell).setText(to.toString());
        boolean[] told = new boolean[1];
        confirm(told);
        Ui.press(finish(shell));
        Ui.await("the result is told", () -> told[0]);
        assertTrue(Files.readString(to.resolve("plan.html")).contains("物料清单"), "in the language that was chosen");
        assertTrue(Files.exists(to.resolve("csv/cables.csv")));
        assertFalse(Files.exists(to.resolve("drawings.pdf")));
    }

    /** Presses OK when the dialog with the result opens, which waits for it within the event loop. */
    private static void confirm(boolean[] told) {
        Display display = Display.getCurrent();
        display.timerExec(100, () -> {
            for (Shell shell : display.getShells()) {
                if (shell.isVisible() && shell.getText().equals(Messages.result_title)) {
                    told[0] = true;
                    Ui.press(Ui.button(shell, IDialogConstants.OK_LABEL.replace("&", "")));
                    return;
                }
            }
            confirm(told);
        });
    }

    @Test
    void finishesOnlyWithSomethingToWriteAndSaysWhatIsMissing() throws Exception {
        Shell shell = wizard();
        assertTrue(finish(shell).isEnabled());
        for (var item : floors(shell).getItems()) {
            item.setChecked(false);
        }
        floors(shell).notifyListeners(SWT.Selection, new Event());
        assertFalse(finish(shell).isEnabled());
        assertEquals(Messages.page_noFloor, dialog.getCurrentPage().getErrorMessage());
        tick(shell, Messages.part_drawings, false);
        tick(shell, Messages.part_mounting, false);
        assertTrue(finish(shell).isEnabled(), "the other documents need no floor");
        for (String format : new String[] { Messages.format_html, Messages.format_pdf, Messages.format_docx, Messages.format_csv, Messages.format_svg }) {
            tick(shell, format, false);
        }
        assertEquals(Messages.page_noFormat, dialog.getCurrentPage().getErrorMessage());
        tick(shell, Messages.format_csv, true);
        target(shell).setText("");
        assertEquals(Messages.page_noTarget, dialog.getCurrentPage().getErrorMessage());
        assertFalse(finish(shell).isEnabled());
    }

    @Test
    void isACommandOfTheMenus() {
        var command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand("org.headend.plan.ui.create");
        assertTrue(command.isDefined() && command.isHandled() && command.isEnabled());
        assertNotNull(command.getHandler());
    }
}
