package org.headend.design.ui.internal;

import java.nio.file.Files;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.PageBookView;
import org.headend.core.site.SiteTemplate;
import org.headend.core.ui.SiteProjects;
import org.headend.design.Designs;
import org.headend.design.site.Device;
import org.headend.design.site.Element;
import org.headend.design.site.Port;
import org.headend.testsupport.ui.Ui;

/** A smart-campus site of its own, open in the topology editor; gone when closed. */
public final class OpenSite implements AutoCloseable {
    private final IProject project;
    private IEditorPart editor;

    public OpenSite(String name) throws Exception {
        Ui.prepareWorkbench();
        project = SiteProjects.create(name, null, SiteTemplate.byId("smart-campus"), null);
        try {
            open();
        } catch (Throwable failure) { // nothing may be left for the next test
            close();
            throw failure;
        }
    }

    /** Opens the editor, again when it was closed. */
    public void open() throws Exception {
        editor = IDE.openEditor(Ui.page(), file());
        Ui.await("the design is open", () -> OpenDesign.of(editor).isPresent());
        Ui.page().activate(editor);
    }

    public IFile file() {
        return SiteProjects.design(project);
    }

    public IProject project() {
        return project;
    }

    public IEditorPart editor() {
        return editor;
    }

    public OpenDesign design() {
        return OpenDesign.of(editor).orElseThrow();
    }

    public String text() throws Exception {
        return Files.readString(SiteProjects.path(file()));
    }

    public Element element(String id) {
        return Designs.element(design().document(), id).orElseThrow();
    }

    public Device device(String id) {
        return (Device) element(id);
    }

    public Port port(String id) {
        return (Port) element(id);
    }

    public void select(String... ids) {
        design().select(List.of(ids).stream().map(this::element).toList());
        Ui.processEvents();
    }

    /** The root control of what a page book view shows for the editor. */
    public Composite view(String id) {
        IViewPart view = Ui.showView(id);
        Ui.page().activate(editor);
        Ui.processEvents();
        return (Composite) ((PageBookView) view).getCurrentPage().getControl();
    }

    public void run(String command) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        } catch (ExecutionException | NotDefinedException | NotEnabledException | NotHandledException e) {
            throw new AssertionError(command, e);
        }
        Ui.processEvents();
    }

    public void undo() {
        Ui.page().activate(editor);
        run("org.eclipse.ui.edit.undo");
    }

    /** The visible control of a class below a root. */
    public static <T extends Control> T visible(Composite root, Class<T> type, Predicate<? super T> matches) {
        return Ui.find(root, type, c -> c.isVisible() && matches.test(c));
    }

    @Override
    public void close() throws CoreException {
        Ui.page().closeAllEditors(false);
        Ui.processEvents();
        project.delete(true, true, null);
        Ui.processEvents();
    }
}
