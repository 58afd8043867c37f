package org.headend.core.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.headend.core.problem.ProblemException;
import org.headend.core.site.Scene;
import org.headend.core.site.Site;
import org.headend.core.site.SiteTemplate;
import org.headend.core.ui.internal.wizard.ImportSiteWizard;
import org.headend.core.ui.internal.wizard.NewSiteWizard;
import org.headend.testsupport.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewSiteWizardTest {

    @BeforeEach
    void prepare() {
        Ui.prepareWorkbench();
    }

    @AfterEach
    void clean() throws Exception {
        Ui.page().closeAllEditors(false);
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(true, true, null);
        }
    }

    @Test
    void createsASampleSiteThatTheExplorerShows() throws Exception {
        NewSiteWizard wizard = new NewSiteWizard();
        wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
        Shell shell = open(new WizardDialog(Ui.page().getWorkbenchWindow().getShell(), wizard), wizard.getWindowTitle());
        Button finish = Ui.button(shell, "Finish");
        assertFalse(finish.isEnabled(), "a name is needed");
        Ui.find(shell, Text.class, t -> t.isEnabled() && t.getText().isEmpty()).setText("North Campus");
        List templates = Ui.find(shell, List.class, l -> true);
        assertTrue(templates.getItemCount() >= 2);
        Ui.processEvents();
        Ui.screenshot("core-new-site-wizard");
        Ui.press(finish);
        Ui.await("the wizard closes", shell::isDisposed);

        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("North Campus");
        assertTrue(SiteProjects.isSite(project));
        assertEquals(Scene.CAMPUS, SiteProjects.open(project).scene());
        Ui.showView("org.eclipse.ui.navigator.ProjectExplorer");
        Ui.screenshot("core-site-in-explorer");
    }

    @Test
    void opensASiteThatTheCommandLineMade(@TempDir Path folder) throws Exception {
        Path made = folder.resolve("made outside");
        SiteTemplate.byId("empty").create(made, "Outside", null);
        ImportSiteWizard wizard = new ImportSiteWizard();
        Shell shell = open(new WizardDialog(Ui.page().getWorkbenchWindow().getShell(), wizard), wizard.getWindowTitle());
        Text text = Ui.find(shell, Text.class, t -> t.isEnabled() && t.getEditable());
        text.setText(folder.toString());
        assertFalse(Ui.button(shell, "Finish").isEnabled(), "a folder without site.json is refused");
        text.setText(made.toString());
        Ui.press(Ui.button(shell, "Finish"));
        Ui.await("the wizard closes", shell::isDisposed);
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("made outside");
        assertEquals(made, SiteProjects.path(project));
        assertEquals("Outside", SiteProjects.open(project).name());
        project.delete(false, true, null); // the folder stays: it is not the workspace's
        assertTrue(Files.exists(made.resolve(Site.DESCRIPTOR)));
    }

    @Test
    void refusesAFolderThatIsNotASite(@TempDir Path folder) {
        var failure = Assertions.assertThrows(ProblemException.class, () -> SiteProjects.importExisting(folder, null));
        assertEquals("site.missing", failure.problem().code());
    }

    private static Shell open(WizardDialog dialog, String title) {
        dialog.setBlockOnOpen(false);
        dialog.open();
        return Ui.awaitShell(title);
    }
}
