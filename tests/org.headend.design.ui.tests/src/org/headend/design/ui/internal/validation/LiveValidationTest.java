package org.headend.design.ui.internal.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.headend.design.ui.internal.OpenSite;
import org.headend.testsupport.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LiveValidationTest {
    private OpenSite site;

    @BeforeEach
    void open() throws Exception {
        site = new OpenSite("live");
    }

    @AfterEach
    void close() throws Exception {
        site.close();
    }

    private LiveValidation live() {
        return site.editor().getAdapter(LiveValidation.class);
    }

    private IMarker[] markers() {
        try {
            return site.file().findMarkers("org.headend.core.problem", true, IResource.DEPTH_ZERO);
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    private void clash() {
        site.design().change("clash", () -> site.port("camera2.eth").setAddress("192.168.10.30/24"));
    }

    /** A saved design with one problem, open in the editor. */
    private void saveClash() throws Exception {
        String text = site.text().replace("192.168.10.31/24", "192.168.10.30/24");
        Ui.page().closeAllEditors(false);
        site.file().setContents(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, true, null);
        Ui.await("marked", () -> markers().length == 1);
        site.open();
    }

    @Test
    void aMistakeIsSeenAMomentLaterAndGoesWithTheUndo() {
        clash();
        Ui.await("found", () -> live().findings().size() == 1);
        assertEquals("IP-01", live().findings().get(0).problem().code());
        assertEquals(1, live().findings(List.of(site.device("camera2"))).size(), "a device answers for its ports");
        assertEquals(0, live().findings(List.of(site.device("camera4"))).size());
        assertEquals(0, markers().length, "the file is not saved and has no problem");
        Ui.screenshot("design-live-problem");
        site.undo();
        Ui.await("gone", () -> live().findings().isEmpty());
    }

    @Test
    void savingUpdatesTheProblemsOfTheFile() {
        clash();
        site.run("org.eclipse.ui.file.save");
        Ui.await("marked", () -> markers().length == 1);
    }

    @Test
    void theQuickFixOfAMarkerRepairsTheOpenDirtyEditorAndWritesNothing() throws Exception {
        saveClash();
        site.design().change("rename", () -> site.device("camera1").setName("Unsaved"));
        String saved = site.text();
        IMarkerResolution[] fixes = IDE.getMarkerHelpRegistry().getResolutions(markers()[0]);
        assertEquals(1, fixes.length);
        fixes[0].run(markers()[0]);
        assertEquals("192.168.10.31/24", site.port("camera2.eth").getAddress());
        assertEquals("Unsaved", site.device("camera1").getName(), "what was edited before is still there");
        assertEquals(saved, site.text(), "nothing was written");
        assertEquals(List.of(site.device("camera2")), site.design().selection().stream().map(e -> e.eContainer() instanceof org.headend.design.site.Device d ? d : e).toList());
        site.undo();
        assertEquals("192.168.10.30/24", site.port("camera2.eth").getAddress());
        site.run("org.eclipse.ui.edit.redo");
        site.run("org.eclipse.ui.file.save");
        Ui.await("no problem is left", () -> markers().length == 0);
        assertTrue(site.text().contains("Unsaved") && site.text().contains("192.168.10.31/24"));
    }

    @Test
    void aDoubleClickOnAMarkerOpensTheEditorAndSelectsTheElement() throws Exception {
        saveClash();
        Ui.page().closeAllEditors(false);
        IDE.openEditor(Ui.page(), markers()[0]);
        site.open();
        Ui.await("the element is selected", () -> site.design().selection().stream()
                .anyMatch(e -> e.getId().startsWith("camera2")));
    }

    @Test
    void theFixesOfTheSelectionAreOfferedAndApplied() {
        clash();
        Ui.await("found", () -> !live().findings().isEmpty());
        site.select("camera2");
        Menu menu = new Menu(site.design().viewer().getControl());
        FixMenu.fill(menu, site.design(), FixMenu.findings(site.design()));
        MenuItem[] items = menu.getItems();
        assertFalse(items[0].isEnabled(), "the problem is the heading");
        MenuItem fix = Arrays.stream(items).filter(MenuItem::isEnabled).findFirst().orElseThrow();
        fix.notifyListeners(SWT.Selection, new Event());
        menu.dispose();
        Ui.await("repaired", () -> live().findings().isEmpty());
        assertEquals("192.168.10.31/24", site.port("camera2.eth").getAddress());
        site.select("camera4");
        assertEquals(List.of(), FixMenu.findings(site.design()));
    }
}
