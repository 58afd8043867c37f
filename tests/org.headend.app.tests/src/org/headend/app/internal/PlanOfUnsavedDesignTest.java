package org.headend.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.headend.core.site.SiteTemplate;
import org.headend.core.ui.SiteProjects;
import org.headend.testsupport.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The wizard of plan documents over a design editor with changes that are not saved: two features that do not see each other. */
class PlanOfUnsavedDesignTest {
    @TempDir
    private Path folder;
    private IProject project;
    private IFile file;
    private IEditorPart editor;
    private WizardDialog dialog;

    @BeforeEach
    void open() throws Exception {
        Ui.prepareWorkbench();
        project = SiteProjects.create("unsaved", null, SiteTemplate.byId("smart-campus"), null);
        file = SiteProjects.design(project);
        editor = IDE.openEditor(Ui.page(), file);
        Ui.page().activate(editor);
        Ui.processEvents();
    }

    @AfterEach
    void delete() throws Exception {
        if (dialog != null && dialog.getShell() != null) {
            dialog.close();
        }
        Ui.page().closeAllEditors(false);
        project.delete(true, true, null);
    }

    private static void run(String command) throws Exception {
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        Ui.processEvents();
    }

    private Shell wizard() throws Exception {
        IExportWizard wizard = (IExportWizard) PlatformUI.getWorkbench().getExportWizardRegistry().findWizard("org.headend.plan.ui.exportWizard").createWizard();
        wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
        dialog = new WizardDialog(Ui.page().getWorkbenchWindow().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        Ui.await("the design is read", () -> Ui.find(dialog.getShell(), Table.class, t -> true).getItemCount() > 0);
        return dialog.getShell();
    }

    private String message() {
        return ((WizardPage) dialog.getCurrentPage()).getMessage();
    }

    private static void tick(Shell shell, String text, boolean on) {
        Button box = Ui.button(shell, text);
        box.setSelection(on);
        box.notifyListeners(SWT.Selection, new Event());
    }

    /** Presses OK when the dialog with the result opens, which waits for it within the event loop. */
    private static void confirm(boolean[] told) {
        Display display = Display.getCurrent();
        display.timerExec(100, () -> {
            for (Shell shell : display.getShells()) {
                if (shell.isVisible() && shell.getText().equals("Plan documents")) {
                    told[0] = true;
                    Ui.press(Ui.button(shell, IDialogConstants.OK_LABEL.replace("&", "")));
                    return;
                }
            }
            confirm(told);
        });
    }

    @Test
    void saysSoAndWritesWhatTheEditorShowsWithoutSaving() throws Exception {
        String saved = Files.readString(SiteProjects.path(file));
        run("org.eclipse.ui.edit.selectAll");
        run("org.eclipse.ui.edit.delete");
        Ui.await("the devices are deleted", editor::isDirty);
        Shell shell = wizard();
        assertTrue(message().contains("not saved"), message());
        assertEquals(IMessageProvider.INFORMATION, ((WizardPage) dialog.getCurrentPage()).getMessageType());
        Ui.screenshot("plan-wizard-unsaved");
        for (String format : new String[] { "PDF", "Word (DOCX)", "SVG drawings", "Open the result" }) {
            tick(shell, format, false);
        }
        tick(shell, "Web page (HTML)", true);
        Ui.find(shell, Text.class, t -> t.getText().startsWith("/")).setText(folder.resolve("plan").toString());
        boolean[] told = new boolean[1];
        confirm(told);
        Ui.press(Ui.button(shell, IDialogConstants.FINISH_LABEL.replace("&", "")));
        Ui.await("the result is told", () -> told[0]);
        assertTrue(Files.readString(folder.resolve("plan/plan.html")).contains("There are no devices."), "the state of the editor");
        assertTrue(editor.isDirty(), "nothing was saved on the way");
        assertEquals(saved, Files.readString(SiteProjects.path(file)));
    }

    @Test
    void isSilentAboutItWhereAllIsSaved() throws Exception {
        wizard();
        assertFalse(String.valueOf(message()).contains("not saved"), message());
    }
}
