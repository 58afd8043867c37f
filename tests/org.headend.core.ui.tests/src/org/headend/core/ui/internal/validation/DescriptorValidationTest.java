package org.headend.core.ui.internal.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.resources.ProblemMarkers;
import org.headend.core.site.SiteTemplate;
import org.headend.core.ui.SiteProjects;
import org.headend.testsupport.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DescriptorValidationTest {
    private IProject project;

    @BeforeEach
    void create() throws Exception {
        Ui.prepareWorkbench();
        project = SiteProjects.create("checked", null, SiteTemplate.byId("empty"), null);
    }

    @AfterEach
    void delete() throws Exception {
        project.delete(true, true, null);
    }

    private static IMarker[] markers(IFile file) {
        try {
            return file.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO);
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    private static void set(IFile file, String text) throws Exception {
        file.setContents(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, true, null);
    }

    @Test
    void aBrokenDescriptorIsMarkedOnItsLineUntilItIsRepaired() throws Exception {
        IFile file = project.getFile("site.json");
        String good = new String(file.getContents().readAllBytes(), StandardCharsets.UTF_8);
        set(file, good.replace("\"name\"", "\"name"));
        Ui.await("the broken line is marked", () -> markers(file).length == 1);
        assertEquals(3, markers(file)[0].getAttribute(IMarker.LINE_NUMBER, 0));
        assertFalse(markers(file)[0].getAttribute(ProblemMarkers.REMEDY, "").isEmpty());
        set(file, good.replace("\"security\"", "\"moon\""));
        Ui.await("the wrong scene is marked", () -> markers(file).length == 1
                && markers(file)[0].getAttribute(ProblemMarkers.CODE, "").equals("site.scene"));
        set(file, good);
        Ui.await("the mark is gone", () -> markers(file).length == 0);
    }

    @Test
    void markersOfProblemsThatStayAreKept() throws Exception {
        IFile file = project.getFile("site.json");
        Problem stays = Problem.warning("a", "stays", Place.of("x"), "");
        Problem goes = Problem.error("b", "goes", Place.of("x"), "");
        Problem comes = Problem.info("c", "comes", Place.of("x"), "now");
        ProblemMarkers.replace(file, ProblemMarkers.TYPE, List.of(stays, stays, goes), null);
        Set<Long> before = Stream.of(markers(file)).map(IMarker::getId).collect(Collectors.toSet());
        assertEquals(3, before.size());
        ProblemMarkers.replace(file, ProblemMarkers.TYPE, List.of(comes, stays), null);
        assertEquals(Set.of("stays", "comes"), Stream.of(markers(file)).map(m -> m.getAttribute(IMarker.MESSAGE, ""))
                .collect(Collectors.toSet()));
        assertEquals(1, Stream.of(markers(file)).filter(m -> before.contains(m.getId())).count());
        ProblemMarkers.replace(file, ProblemMarkers.TYPE, List.of(), null);
        assertEquals(0, markers(file).length);
    }

    @Test
    void descriptorsAreTheFilesOfTheSiteAndNotItsData() {
        for (String path : new String[] { "site.json", "gateways/lobby.json", "datasets/signs/dataset.json", "models/m/model.json" }) {
            assertTrue(DescriptorValidation.isDescriptor(IPath.fromPortableString(path)), path);
        }
        for (String path : new String[] { "package.json", "datasets/signs/samples/a.jpg.json", "docs/a.json", "gateways/a.txt" }) {
            assertFalse(DescriptorValidation.isDescriptor(IPath.fromPortableString(path)), path);
        }
    }
}
