package org.headend.design.ui.internal.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.headend.core.site.SiteTemplate;
import org.headend.core.ui.SiteProjects;
import org.headend.testsupport.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ValidationTest {
    private IProject project;
    private IFile design;

    @BeforeEach
    void createSite() throws Exception {
        Ui.prepareWorkbench();
        project = SiteProjects.create("campus", null, SiteTemplate.byId("smart-campus"), null);
        design = SiteProjects.design(project);
    }

    @AfterEach
    void delete() throws Exception {
        project.delete(true, true, null);
    }

    private IMarker[] markers() {
        try {
            return design.findMarkers("org.headend.core.problem", true, IResource.DEPTH_ZERO);
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    private void replace(String from, String to) throws Exception {
        String text = Files.readString(SiteProjects.path(design));
        assertTrue(text.contains(from), from);
        design.setContents(new ByteArrayInputStream(text.replace(from, to).getBytes(StandardCharsets.UTF_8)), true, true, null);
    }

    @Test
    void aMistakeBecomesAProblemAndItsQuickFixRepairsTheFile() throws Exception {
        replace("192.168.10.31/24", "192.168.10.30/24");
        Ui.await("the duplicate address is marked", () -> markers().length == 1);
        assertEquals(IMarker.SEVERITY_ERROR, markers()[0].getAttribute(IMarker.SEVERITY, -1));
        Ui.showView("org.eclipse.ui.views.ProblemView");
        Ui.screenshot("design-problem");
        IMarkerResolution[] fixes = IDE.getMarkerHelpRegistry().getResolutions(markers()[0]);
        assertEquals(1, fixes.length);
        assertTrue(fixes[0].getLabel().contains("192.168.10.31"), fixes[0].getLabel());
        fixes[0].run(markers()[0]);
        Ui.await("the problem is gone", () -> markers().length == 0);
        assertTrue(Files.readString(SiteProjects.path(design)).contains("192.168.10.31/24"));
        assertTrue(design.getHistory(null).length > 0, "the state before is in the local history");
    }

    @Test
    void aBrokenFileIsOneProblemWithItsLine() throws Exception {
        replace("<devices id=\"server1\"", "<devices id=\"server1");
        Ui.await("the broken file is marked", () -> markers().length == 1);
        assertTrue(markers()[0].getAttribute(IMarker.LINE_NUMBER, 0) > 10);
        assertTrue(!markers()[0].getAttribute(IMarker.MESSAGE, "").isEmpty());
    }
}
