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
import org.headend.design.ui.internal.Pointer;
import org.headend.testsupport.ui.Ui;

/** A site project with its topology editor, driven by pointer and keyboard. */
final class Canvas {
    private static final int LOOKS = 300;

    final IProject project;
    final IFile file;
    TopologyEditor editor;
    private final Pointer pointer = new Pointer(this::control);

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
        click(middle(device));
        Ui.await(device.getName() + " is selected", () -> editor.viewer().getSelectedEditParts().size() == 1);
    }

    /** Waits until the handle of a port is shown and gives its place. */
    Point handle(Port port) {
        pointer.move(middle((Device) port.eContainer()));
        Ui.await("the port is shown", () -> editor.viewer().getEditPartRegistry().get(port) != null);
        editor.viewer().flush();
        return middle(port);
    }

    void click(Point at) {
        pointer.click(at);
    }

    void drag(Point from, Point to) {
        pointer.drag(from, to);
    }

    void press(Point at) {
        pointer.press(at);
    }

    /** Moves with the button down. */
    void pull(Point from, Point to) {
        pointer.pull(from, to);
    }

    void release(Point at) {
        pointer.release(at);
    }

    /** A place of the diagram in the control. */
    Point at(int x, int y) {
        org.eclipse.draw2d.geometry.Point point = new org.eclipse.draw2d.geometry.Point(x, y);
        editor.viewer().flush();
        editor.diagram().getFigure().translateToAbsolute(point);
        return new Point(point.x, point.y);
    }

    void key(int keyCode, int mask) {
        pointer.key(keyCode, mask);
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

    /** Chooses a device type in the palette and places it by a click. */
    void place(String name, Point at) {
        TreeItem entry = entry(name);
        palette().setSelection(entry);
        Event chosen = new Event();
        chosen.item = entry;
        palette().notifyListeners(SWT.Selection, chosen);
        Ui.await(name + " is chosen", () -> editor.viewer().getEditDomain().getActiveTool() instanceof CreationTool);
        click(at);
    }

    private TreeItem entry(String name) {
        for (TreeItem group : palette().getItems()) {
            for (TreeItem item : group.getItems()) {
                if (item.getText().equals(name)) {
                    return item;
                }
            }
        }
        return fail("not in the palette: " + name);
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
