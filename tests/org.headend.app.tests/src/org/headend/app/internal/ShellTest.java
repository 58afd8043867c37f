package org.headend.app.internal;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.headend.core.ui.SiteProjects;
import org.headend.testsupport.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShellTest {

    @BeforeEach
    void prepare() {
        Ui.prepareWorkbench();
        Ui.openPerspective("org.headend.app.perspective.design");
    }

    @AfterEach
    void clean() throws Exception {
        Ui.page().closeAllEditors(false);
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(true, true, null);
        }
    }

    private static void run(String command) throws Exception {
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
    }

    @Test
    void theSampleSiteIsMadeOnceAndItsDesignOpens() throws Exception {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("Smart Campus");
        run("org.headend.app.openSampleSite");
        Ui.await("the design opens", () -> Ui.page().getActiveEditor() != null);
        assertTrue(SiteProjects.isSite(project));
        Ui.page().closeAllEditors(false);
        run("org.headend.app.openSampleSite");
        Ui.await("it opens again", () -> Ui.page().getActiveEditor() != null);
        Ui.screenshot("app-sample-site");
    }

    @Test
    void everyPerspectiveOpensWithItsViews() {
        for (String perspective : new String[] { "design", "gateways", "training", "monitor" }) {
            Ui.openPerspective("org.headend.app.perspective." + perspective);
            for (IViewReference view : Ui.page().getViewReferences()) {
                assertNotNull(view.getView(true), perspective + ": " + view.getId());
            }
            assertTrue(Ui.page().getViewReferences().length >= 3, perspective);
            Ui.screenshot("app-perspective-" + perspective);
        }
    }

    @Test
    void theThemeTogglesBetweenLightAndDark() throws Exception {
        IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        assertNotNull(engine);
        run("org.headend.app.toggleTheme");
        Ui.processEvents();
        assertTrue(engine.getActiveTheme().getId().contains("dark"));
        Ui.screenshot("app-dark");
        Display.getCurrent().asyncExec(() -> Ui.press(Ui.button(Ui.awaitShell(Messages.theme_title), Messages.theme_later)));
        run("org.headend.app.toggleTheme");
        assertTrue(!engine.getActiveTheme().getId().contains("dark"));
    }
}
