package org.headend.design.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.tools.CreationTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.headend.core.site.SiteTemplate;
import org.headend.core.ui.SiteProjects;
import org.headend.design.SiteFile;
import org.headend.design.site.Device;
import org.headend.design.site.Document;
import org.headend.design.site.Element;
import org.headend.design.site.Node;
import org.headend.design.site.Port;
import org.headend.testsupport.ui.Ui;

/** A site project with its topology editor, driven by the real pointer and keyboard. */
final class Canvas {
    private static final int LOOKS = 300;

    final IProject project;
    final IFile file;
    TopologyEditor editor;

    Canvas(String template) throws Exception {
        Ui.prepareWorkbench();
        project = SiteProjects.create("canvas", null, SiteTemplate.byId(template), null);
        file = SiteProjects.design(project);
    }

    Canvas open() throws Exception {
        IEditorPart part = IDE.openEditor(Ui.page(), file);
        if (!(part instanceof TopologyEditor topology)) {
            return fail("opened " + part);
        }
        editor = topology;
        Ui.await("the design is shown", () -> editor.design() != null && editor.diagram() != null);
        editor.setFocus();
        return this;
    }

    void close() throws Exception {
        Ui.page().closeAllEditors(false);
        Ui.processEvents();
        project.delete(true, true, null);
    }

    Control control() {
        return editor.viewer().getControl();
    }

    Document document() {
        return editor.design().document();
    }

    Document saved() throws Exception {
        return SiteFile.load(SiteProjects.path(file));
    }

    String text() throws Exception {
        return Files.readString(Path.of(file.getLocationURI()));
    }

    Device device(String id) {
        return document().getSite().getDevices().stream().filter(d -> d.getId().equals(id)).findFirst().orElseThrow();
    }

    Node node(Device device) {
        return editor.design().routes().node(device).orElseThrow();
    }

    /** Middle of the figure of an element, in the control. */
    Point middle(Element element) {
        Object model = element instanceof Device device ? node(device) : element;
        GraphicalEditPart part = (GraphicalEditPart) editor.viewer().getEditPartRegistry().get(model);
        Rectangle bounds = part.getFigure().getBounds().getCopy();
        part.getFigure().translateToAbsolute(bounds);
        return new Point(bounds.getCenter().x, bounds.getCenter().y);
    }

    void select(Device device) {
        editor.viewer().reveal((EditPart) editor.viewer().getEditPartRegistry().get(node(device)));
        Ui.processEvents();
        Ui.click(control(), middle(device));
        Ui.await(device.getName() + " is selected", () -> editor.viewer().getSelectedEditParts().size() == 1);
    }

    /** Waits until the handle of a port is shown and gives its place. */
    Point handle(Port port) {
        hover(middle((Device) port.eContainer()));
        Ui.await("the port is shown", () -> editor.viewer().getEditPartRegistry().get(port) != null);
        Ui.processEvents();
        return middle(port);
    }

    void hover(Point at) {
        Point screen = control().toDisplay(at);
        Event event = new Event();
        event.type = SWT.MouseMove;
        event.x = screen.x;
        event.y = screen.y;
        Display.getCurrent().post(event);
        Ui.processEvents();
    }

    /** Runs a command as its key or menu would. */
    void run(String command) throws Exception {
        editor.setFocus();
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        Ui.processEvents();
    }

    void save() throws Exception {
        run("org.eclipse.ui.file.save");
        Ui.await("the design is saved", () -> !editor.isDirty());
    }

    /** Place of a device type in the palette, in the tree that it returns by {@link #palette()}. */
    Point entry(String name) {
        for (TreeItem group : palette().getItems()) {
            for (TreeItem item : group.getItems()) {
                if (item.getText().equals(name)) {
                    palette().showItem(item);
                    Ui.await(name + " is visible", () -> palette().getClientArea().contains(item.getBounds().x + 8,
                            item.getBounds().y + item.getBounds().height / 2));
                    org.eclipse.swt.graphics.Rectangle bounds = item.getBounds();
                    return new Point(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
                }
            }
        }
        return fail("not in the palette: " + name);
    }

    /** Chooses a device type by a click and places it by another one. */
    void place(String name, Point at) {
        Ui.click(palette(), entry(name));
        Ui.await(name + " is chosen", () -> editor.viewer().getEditDomain().getActiveTool() instanceof CreationTool);
        Ui.click(control(), at);
    }

    /**
     * Presses a button of a dialog that will open; dialogs run an event loop of their own, so the answer must wait for them.
     *
     * @return true once it is pressed
     */
    static AtomicBoolean answer(String title, String button, String screenshot) {
        Display display = Display.getCurrent();
        AtomicBoolean answered = new AtomicBoolean();
        Runnable[] look = new Runnable[1];
        int[] looks = new int[1];
        look[0] = () -> {
            for (Shell shell : display.getShells()) {
                if (shell.isVisible() && shell.getText().contains(title)) {
                    Ui.screenshot(screenshot);
                    answered.set(true);
                    Ui.press(Ui.button(shell, button));
                    return;
                }
            }
            if (looks[0]++ < LOOKS) {
                display.timerExec(100, look[0]);
            }
        };
        display.timerExec(100, look[0]);
        return answered;
    }

    Tree palette() {
        return Ui.find(editor.palette(), Tree.class, t -> true);
    }
}
