package org.headend.annotation.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import javax.imageio.ImageIO;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.headend.annotation.ui.internal.Messages;
import org.headend.annotation.ui.internal.canvas.Viewport;
import org.headend.dataset.Annotation;
import org.headend.dataset.Annotation.Flag;
import org.headend.dataset.BoundingBox;
import org.headend.dataset.Dataset;
import org.headend.dataset.Sample;
import org.headend.testsupport.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImageEditorTest {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;

    private IProject project;
    private Dataset dataset;
    private ImageEditor editor;

    @BeforeEach
    void prepare() throws Exception {
        Ui.prepareWorkbench();
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("labelling");
        project.create(null);
        project.open(null);
        dataset = Dataset.create(Path.of(project.getLocationURI()).resolve("datasets/yard"));
        dataset.addClasses(List.of("helmet", "vest", "person"));
        for (int i = 1; i <= 3; i++) {
            ImageIO.write(picture(i), "png", dataset.picture("p" + i + ".png").toFile());
        }
        refresh();
    }

    @AfterEach
    void cleanUp() throws Exception {
        Ui.page().closeAllEditors(false);
        Ui.processEvents();
        project.delete(true, true, null);
    }

    private static BufferedImage picture(int seed) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        Random random = new Random(seed);
        g.setColor(new Color(150, 180, 200));
        g.fillRect(0, 0, WIDTH, HEIGHT);
        for (int i = 0; i < 12; i++) {
            g.setColor(new Color(random.nextInt(1 << 24)));
            g.fillOval(random.nextInt(WIDTH), random.nextInt(HEIGHT), 40 + random.nextInt(60), 40 + random.nextInt(60));
        }
        g.dispose();
        return image;
    }

    private void refresh() throws Exception {
        project.refreshLocal(IResource.DEPTH_INFINITE, new NullProgressMonitor());
    }

    private IFile file(String id) {
        return project.getFile("datasets/yard/samples/" + id);
    }

    private void open(String id) throws Exception {
        IEditorPart part = IDE.openEditor(Ui.page(), file(id));
        editor = (ImageEditor) part;
        awaitShown(id);
    }

    private void awaitShown(String id) {
        Ui.await(id + " on the screen", () -> editor.session().sample().map(s -> s.id().equals(id)).orElse(false)
                && !editor.session().classes().isEmpty());
        canvas().forceFocus();
        Ui.processEvents();
    }

    private Control canvas() {
        return editor.canvas().control();
    }

    private Point at(double x, double y) {
        Viewport viewport = editor.canvas().viewport();
        return new Point(viewport.screenX(x), viewport.screenY(y));
    }

    private void drag(double x1, double y1, double x2, double y2) {
        Ui.drag(canvas(), at(x1, y1), at(x2, y2));
    }

    private void key(char character) {
        Ui.key(character, character);
    }

    private void withControl(char character) {
        Event event = new Event();
        event.type = SWT.KeyDown;
        event.keyCode = SWT.CTRL;
        Ui.page().getWorkbenchWindow().getShell().getDisplay().post(event);
        Ui.processEvents();
        key(character);
        event.type = SWT.KeyUp;
        Ui.page().getWorkbenchWindow().getShell().getDisplay().post(event);
        Ui.processEvents();
    }

    private List<Annotation> onDisk(String id) {
        try {
            return dataset.sample(id).annotations();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static void assertNear(BoundingBox expected, BoundingBox actual) {
        double tolerance = 2.5; // one px of the screen is more than one of the picture
        assertTrue(Math.abs(expected.x() - actual.x()) <= tolerance && Math.abs(expected.y() - actual.y()) <= tolerance
                && Math.abs(expected.right() - actual.right()) <= tolerance
                && Math.abs(expected.bottom() - actual.bottom()) <= tolerance, expected + " but " + actual);
    }

    @Test
    void aDraggedBoxIsInTheFileAndCanBeMovedResizedDeletedAndTakenBack() throws Exception {
        open("p1.png");
        drag(100, 80, 300, 240);
        Ui.await("the box on disk", () -> onDisk("p1.png").size() == 1);
        assertNear(new BoundingBox(100, 80, 200, 160), onDisk("p1.png").get(0).box());
        assertEquals("helmet", onDisk("p1.png").get(0).label());
        assertFalse(editor.isDirty());
        key('2');
        Ui.await("the class", () -> onDisk("p1.png").get(0).label().equals("vest"));
        BoundingBox drawn = onDisk("p1.png").get(0).box();
        drag(200, 160, 250, 180);
        Ui.await("the move", () -> !onDisk("p1.png").get(0).box().equals(drawn));
        assertNear(new BoundingBox(150, 100, 200, 160), onDisk("p1.png").get(0).box());
        BoundingBox moved = onDisk("p1.png").get(0).box();
        drag(moved.right(), moved.bottom(), 400, 300);
        Ui.await("the new size", () -> !onDisk("p1.png").get(0).box().equals(moved));
        assertNear(BoundingBox.ofCorners(150, 100, 400, 300), onDisk("p1.png").get(0).box());
        BoundingBox resized = onDisk("p1.png").get(0).box();
        Ui.key(SWT.ARROW_RIGHT, (char) 0);
        Ui.await("the nudge", () -> onDisk("p1.png").get(0).box().x() == resized.x() + 1);
        Ui.screenshot("annotation-box");
        Ui.key(SWT.DEL, SWT.DEL);
        Ui.await("the deletion", () -> onDisk("p1.png").isEmpty());
        withControl('z');
        Ui.await("the box again", () -> onDisk("p1.png").size() == 1);
        for (int i = 0; i < 5; i++) {
            withControl('z');
        }
        Ui.await("nothing left", () -> onDisk("p1.png").isEmpty());
        assertFalse(dataset.sample("p1.png").annotated());
        withControl('y');
        Ui.await("the box once more", () -> onDisk("p1.png").size() == 1);
        assertNear(drawn, onDisk("p1.png").get(0).box());
    }

    @Test
    void keysLeadThroughTheDatasetInTheSameEditor() throws Exception {
        open("p1.png");
        key('d');
        awaitShown("p2.png");
        assertSame(editor, Ui.page().getActiveEditor());
        assertEquals("p2.png", editor.getPartName());
        assertEquals(1, Ui.page().getEditorReferences().length);
        drag(50, 50, 150, 150);
        Ui.await("the box on the second picture", () -> onDisk("p2.png").size() == 1);
        assertTrue(onDisk("p1.png").isEmpty());
        Ui.key(SWT.PAGE_DOWN, (char) 0);
        awaitShown("p3.png");
        key('d');
        Ui.await("the message", () -> !Ui.all(editor.getSite().getShell(), Label.class, l -> l.getText().equals(Messages.status_last)).isEmpty());
        Ui.await("the position", () -> !Ui.all(editor.getSite().getShell(), Label.class, l -> l.getText().equals("3 / 3")).isEmpty());
        key('a');
        awaitShown("p2.png");
        withControl('z');
        Ui.await("undo after coming back", () -> onDisk("p2.png").isEmpty());
        withControl('y');
        Ui.await("redo", () -> onDisk("p2.png").size() == 1);
        key('a');
        awaitShown("p1.png");
        key('v');
        Ui.await("verified", () -> editor.session().verified());
        key('u');
        awaitShown("p3.png");
        assertTrue(dataset.sample("p1.png").verified());
    }

    @Test
    void spaceVerifiesButWithADragItMovesThePicture() throws Exception {
        open("p1.png");
        key(' ');
        Ui.await("verified", () -> editor.session().verified());
        key(' ');
        Ui.await("not verified", () -> !editor.session().verified());
        editor.canvas().viewport().zoomTo(4, 10, 10);
        double left = editor.canvas().viewport().left();
        post(SWT.KeyDown, ' ');
        Ui.drag(canvas(), new Point(300, 200), new Point(200, 150));
        post(SWT.KeyUp, ' ');
        Ui.await("the picture moved", () -> editor.canvas().viewport().left() != left);
        assertEquals(25, editor.canvas().viewport().left() - left, 1.5);
        assertFalse(editor.session().verified());
        assertTrue(onDisk("p1.png").isEmpty());
    }

    private void post(int type, char character) {
        Event event = new Event();
        event.type = type;
        event.keyCode = character;
        event.character = character;
        canvas().getDisplay().post(event);
        Ui.processEvents();
    }

    @Test
    void drawingOnAZoomedPictureGivesPictureCoordinates() throws Exception {
        open("p1.png");
        Point pointer = at(320, 240);
        Ui.click(canvas(), pointer);
        for (int i = 0; i < 6; i++) {
            Event wheel = new Event();
            wheel.count = 1;
            wheel.stateMask = SWT.MOD1;
            wheel.x = pointer.x;
            wheel.y = pointer.y;
            canvas().notifyListeners(SWT.MouseVerticalWheel, wheel);
        }
        Ui.processEvents();
        Point still = at(320, 240);
        assertTrue(Math.abs(still.x - pointer.x) <= 2 && Math.abs(still.y - pointer.y) <= 2, pointer + " became " + still);
        drag(300, 220, 330, 250);
        Ui.await("the box on disk", () -> onDisk("p1.png").size() == 1);
        assertEquals(new BoundingBox(300, 220, 30, 30), onDisk("p1.png").get(0).box(), "exact when zoomed in");
        key('f');
        Ui.await("fitted", () -> editor.canvas().viewport().fitted());
        key('0');
        Ui.await("one to one", () -> editor.canvas().viewport().zoom() == 1);
        key('w');
        Ui.await("drawing", () -> editor.canvas().drawing());
        drag(310, 230, 325, 245);
        Ui.await("a box on a box", () -> onDisk("p1.png").size() == 2);
        assertFalse(editor.canvas().drawing());
    }

    @Test
    void boxesTravelToTheNextPictureOverTheClipboard() throws Exception {
        open("p1.png");
        drag(100, 80, 300, 240);
        Ui.await("the box", () -> onDisk("p1.png").size() == 1);
        editor.session().setFlag(Flag.OCCLUDED, true);
        withControl('d');
        Ui.await("the copy", () -> onDisk("p1.png").size() == 2);
        withControl('a');
        Ui.await("all selected", () -> editor.session().selection().size() == 2);
        withControl('c');
        key('d');
        awaitShown("p2.png");
        withControl('v');
        Ui.await("both boxes", () -> onDisk("p2.png").size() == 2);
        assertEquals(onDisk("p1.png"), onDisk("p2.png"));
        assertEquals(Set.of(Flag.OCCLUDED), onDisk("p2.png").get(0).flags());
        assertTrue(editor.editActions().get(ActionFactory.UNDO).isEnabled());
    }

    @Test
    void theListsFollowAndLeadTheCanvas() throws Exception {
        open("p1.png");
        drag(50, 50, 150, 150);
        drag(300, 200, 400, 300);
        Ui.await("two boxes", () -> onDisk("p1.png").size() == 2);
        Table objects = table(Messages.objects_size);
        assertEquals(2, objects.getItemCount());
        assertEquals(1, objects.getSelectionIndex());
        Ui.click(canvas(), at(100, 100));
        Ui.await("the selection in the list", () -> objects.getSelectionIndex() == 0);
        objects.setSelection(1);
        objects.notifyListeners(SWT.Selection, new Event());
        assertEquals(Set.of(1), Set.copyOf(editor.session().selection()));
        Table classes = table(Messages.classes_count);
        assertEquals("2", classes.getItem(0).getText(2));
        Ui.click(canvas(), at(600, 450));
        Ui.await("nothing selected", () -> editor.session().selection().isEmpty());
        key('h');
        Ui.await("hidden", () -> editor.session().boxesHidden());
        Ui.screenshot("annotation-hidden");
    }

    private Table table(String column) {
        return Ui.find(Ui.page().getWorkbenchWindow().getShell(), Table.class, t -> {
            for (int i = 0; i < t.getColumnCount(); i++) {
                if (t.getColumn(i).getText().equals(column)) {
                    return true;
                }
            }
            return false;
        });
    }

    @Test
    void aNewClassIsMadeByTypingItsName() throws Exception {
        open("p1.png");
        drag(50, 50, 150, 150);
        Ui.await("the box", () -> onDisk("p1.png").size() == 1);
        boolean[] done = new boolean[1];
        canvas().getDisplay().asyncExec(() -> {
            Shell dialog = Ui.awaitShell(Messages.picker_title);
            Ui.find(dialog, Text.class, t -> true).setText("glove");
            Ui.screenshot("annotation-class-picker");
            Ui.press(Ui.button(dialog, "OK"));
            done[0] = true;
        });
        key('c');
        Ui.await("the dialog", () -> done[0]);
        Ui.await("the class", () -> onDisk("p1.png").get(0).label().equals("glove"));
        assertEquals("glove", dataset.classes().get(3).name());
    }

    @Test
    void brokenPicturesAndAnnotationsAreToldAndDoNotStopTheWay() throws Exception {
        Files.writeString(dataset.picture("p2.png"), "this is no picture");
        Files.writeString(dataset.samplesFolder().resolve("p3.png.json"), "{ \"objects\": [ {\"label\": \"helmet\" } ] }");
        refresh();
        open("p1.png");
        key('d');
        Ui.await("the message", () -> editor.trouble() != null && editor.getPartName().equals("p2.png"));
        Ui.screenshot("annotation-broken-picture");
        key('d');
        Ui.await("the next message", () -> editor.trouble() != null && editor.getPartName().equals("p3.png"));
        assertFalse(editor.session().editable());
        Ui.screenshot("annotation-broken-sidecar");
        Files.writeString(dataset.samplesFolder().resolve("p3.png.json"), "{ \"objects\": [] }");
        refresh();
        awaitShown("p3.png");
        key('a');
        key('a');
        awaitShown("p1.png");
    }

    @Test
    void annotationsOfAnotherProgramAppear() throws Exception {
        open("p1.png");
        Sample theirs = dataset.sample("p1.png").with(List.of(new Annotation("vest", new BoundingBox(5, 6, 70, 80))));
        dataset.write(theirs);
        refresh();
        Ui.await("their box", () -> editor.session().objects().equals(theirs.annotations()));
    }

    @Test
    void aChangeThatCannotBeWrittenIsToldAndTakenBack() throws Exception {
        open("p1.png");
        drag(50, 50, 150, 150);
        Ui.await("the box", () -> onDisk("p1.png").size() == 1);
        Path sidecar = dataset.samplesFolder().resolve("p1.png.json");
        Files.delete(sidecar);
        Files.createDirectories(sidecar.resolve("in the way"));
        Ui.key(SWT.DEL, SWT.DEL);
        Ui.await("the message", () -> !editor.messages().text().isEmpty());
        Ui.screenshot("annotation-not-written");
        assertEquals(1, editor.session().objects().size());
        Files.delete(sidecar.resolve("in the way"));
        Files.delete(sidecar);
    }

    @Test
    void tenThousandBoxesStayUsable() throws Exception {
        List<Annotation> many = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            many.add(new Annotation(i % 3 == 0 ? "vest" : "helmet", new BoundingBox(i % 100 * 6, i / 100 * 4, 5, 3)));
        }
        dataset.write(dataset.sample("p1.png").with(many));
        open("p1.png");
        Ui.await("the list", () -> table(Messages.objects_size).getItemCount() == 10_000);
        long start = System.nanoTime();
        drag(602, 402, 630, 440);
        Ui.await("one more", () -> editor.session().objects().size() == 10_001);
        long ms = (System.nanoTime() - start) / 1_000_000;
        Ui.screenshot("annotation-ten-thousand");
        assertTrue(ms < 5000, "a drag took " + ms + " ms");
        System.out.println("drawing among 10,000 boxes: " + ms + " ms with 11 pointer events");
    }

    @Test
    void aPictureOutsideADatasetCanOnlyBeViewed() throws Exception {
        ImageIO.write(picture(9), "png", Path.of(project.getLocationURI()).resolve("plan.png").toFile());
        refresh();
        IFile plan = project.getFile("plan.png");
        assertEquals(ImageEditor.ID, IDE.getEditorDescriptor(file("p1.png"), true, false).getId());
        editor = (ImageEditor) IDE.openEditor(Ui.page(), plan, ImageEditor.ID);
        Ui.await("the picture", () -> editor.canvas().viewport().pictureWidth() == WIDTH);
        Ui.drag(canvas(), new Point(100, 100), new Point(200, 200));
        assertFalse(Files.exists(Path.of(project.getLocationURI()).resolve("plan.png.json")));
        assertFalse(editor.session().editable());
    }

    @Test
    void everyCommandOfTheToolbarWorksOnTheActiveEditor() throws Exception {
        open("p1.png");
        IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
        double zoom = editor.canvas().viewport().zoom();
        handlers.executeCommand("org.headend.annotation.ui.zoomIn", null);
        assertTrue(editor.canvas().viewport().zoom() > zoom);
        handlers.executeCommand("org.headend.annotation.ui.zoomOut", null);
        handlers.executeCommand("org.headend.annotation.ui.fit", null);
        assertEquals(zoom, editor.canvas().viewport().zoom(), 1e-9);
        handlers.executeCommand("org.headend.annotation.ui.verify", null);
        assertTrue(editor.session().verified());
    }
}
