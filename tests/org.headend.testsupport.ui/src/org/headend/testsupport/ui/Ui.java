package org.headend.testsupport.ui;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.headend.testsupport.TestData;

/** Drives real widgets from a test that runs on the UI thread. */
public final class Ui {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Ui() {
    }

    /** Dispatches what is in the event queue. */
    public static void processEvents() {
        Display display = Display.getCurrent();
        while (display.readAndDispatch()) {
            // until the queue is empty
        }
    }

    /** Runs the event loop until {@code condition} holds; fails the test after 30 s. */
    public static void await(String what, BooleanSupplier condition) {
        await(what, PATIENCE, condition);
    }

    public static void await(String what, Duration patience, BooleanSupplier condition) {
        Display display = Display.getCurrent();
        long end = System.nanoTime() + patience.toNanos();
        Runnable wake = () -> { };
        // A modal dialog that opens in here has its own event loop, which must not outlast our patience.
        Runnable rescue = () -> closeDialogs(display);
        display.timerExec((int) patience.plusSeconds(2).toMillis(), rescue);
        try {
            while (!condition.getAsBoolean()) {
                if (System.nanoTime() > end) {
                    screenshot("timeout");
                    fail("not within " + patience.toSeconds() + " s: " + what);
                }
                display.timerExec(50, wake);
                if (!display.readAndDispatch()) {
                    display.sleep();
                }
            }
        } finally {
            display.timerExec(-1, rescue);
        }
        processEvents();
    }

    private static void closeDialogs(Display display) {
        screenshot("timeout-dialog");
        int modal = SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL;
        for (Shell shell : display.getShells()) {
            if (!shell.isDisposed() && (shell.getStyle() & modal) != 0) {
                shell.dispose();
            }
        }
    }

    public static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    /** Closes the welcome page and maximises the window, so that screenshots show the work. */
    public static void prepareWorkbench() {
        IViewPart intro = page().findView("org.eclipse.ui.internal.introview");
        if (intro != null) {
            page().hideView(intro);
        }
        Shell shell = page().getWorkbenchWindow().getShell();
        shell.setMaximized(true);
        shell.forceActive();
        processEvents();
        activate(shell);
    }

    public static void openPerspective(String id) {
        try {
            PlatformUI.getWorkbench().showPerspective(id, page().getWorkbenchWindow());
        } catch (WorkbenchException e) {
            throw new AssertionError(e);
        }
        IPerspectiveDescriptor now = page().getPerspective();
        if (!now.getId().equals(id)) {
            fail("perspective is " + now.getId());
        }
        processEvents();
    }

    public static IViewPart showView(String id) {
        try {
            IViewPart view = page().showView(id);
            processEvents();
            return view;
        } catch (PartInitException e) {
            throw new AssertionError(e);
        }
    }

    /** All widgets below {@code root}, itself included, that are of {@code type} and match. */
    public static <T extends Widget> List<T> all(Control root, Class<T> type, Predicate<? super T> matches) {
        List<T> found = new ArrayList<>();
        if (type.isInstance(root) && matches.test(type.cast(root))) {
            found.add(type.cast(root));
        }
        if (root instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                found.addAll(all(child, type, matches));
            }
        }
        return found;
    }

    /** The first such widget; fails the test when there is none. */
    public static <T extends Widget> T find(Control root, Class<T> type, Predicate<? super T> matches) {
        List<T> found = all(root, type, matches);
        if (found.isEmpty()) {
            screenshot("missing-widget");
            fail("no " + type.getSimpleName() + " in " + root);
        }
        return found.get(0);
    }

    /** The button with this text, without regard to mnemonics. */
    public static Button button(Control root, String text) {
        return find(root, Button.class, b -> b.getText().replace("&", "").equals(text));
    }

    /** Presses a button as a user would, by its selection event. */
    public static void press(Button button) {
        if (!button.isEnabled()) {
            fail("button is disabled: " + button.getText());
        }
        button.notifyListeners(SWT.Selection, new Event());
        processEvents();
    }

    /** The open dialog or window whose title contains {@code title}; waits for it. */
    public static Shell awaitShell(String title) {
        await("a window titled " + title, () -> shell(title) != null);
        return shell(title);
    }

    private static Shell shell(String title) {
        for (Shell shell : Display.getCurrent().getShells()) {
            if (!shell.isDisposed() && shell.isVisible() && shell.getText().contains(title)) {
                return shell;
            }
        }
        return null;
    }

    /** Moves the real pointer to a point of a control, presses, moves to the second point and releases. */
    public static void drag(Control control, Point from, Point to) {
        activate(control.getShell());
        Point start = control.toDisplay(from);
        Point end = control.toDisplay(to);
        post(SWT.MouseMove, start, 0);
        post(SWT.MouseDown, start, 1);
        int steps = 8;
        for (int i = 1; i <= steps; i++) {
            post(SWT.MouseMove, new Point(start.x + (end.x - start.x) * i / steps, start.y + (end.y - start.y) * i / steps), 0);
        }
        post(SWT.MouseUp, end, 1);
    }

    /** Clicks with the real pointer. */
    public static void click(Control control, Point at) {
        activate(control.getShell());
        Point point = control.toDisplay(at);
        post(SWT.MouseMove, point, 0);
        post(SWT.MouseDown, point, 1);
        post(SWT.MouseUp, point, 1);
    }

    /** Types one key, for instance {@code SWT.ARROW_RIGHT} or {@code 'x'}, into the control that has the focus. */
    public static void key(int keyCode, char character) {
        Display display = Display.getCurrent();
        if (display.getActiveShell() == null) {
            activate(display.getFocusControl() != null ? display.getFocusControl().getShell() : page().getWorkbenchWindow().getShell());
        }
        for (int type : new int[] { SWT.KeyDown, SWT.KeyUp }) {
            Event event = new Event();
            event.type = type;
            event.keyCode = keyCode;
            event.character = character;
            display.post(event);
            settle();
        }
    }

    /** The window manager may not have come back to our window yet after another one was closed. */
    private static void activate(Shell shell) {
        if (shell.getDisplay().getActiveShell() == null) {
            await("a window is active", () -> {
                shell.forceActive();
                return shell.getDisplay().getActiveShell() != null;
            });
        }
    }

    private static void post(int type, Point at, int button) {
        Event event = new Event();
        event.type = type;
        event.x = at.x;
        event.y = at.y;
        event.button = button;
        event.count = 1;
        Display display = Display.getCurrent();
        // GTK gives posted buttons the position of the screen's corner
        Listener place = e -> {
            if (e.widget instanceof Control control) {
                Point there = control.toControl(at);
                e.x = there.x;
                e.y = there.y;
            }
        };
        display.addFilter(SWT.MouseDown, place);
        display.addFilter(SWT.MouseUp, place);
        try {
            display.post(event);
            settle();
        } finally {
            display.removeFilter(SWT.MouseDown, place);
            display.removeFilter(SWT.MouseUp, place);
        }
    }

    /** Posted events travel through the X server: let them arrive before the next one. */
    private static void settle() {
        Display display = Display.getCurrent();
        boolean[] passed = new boolean[1];
        display.timerExec(30, () -> passed[0] = true);
        while (!passed[0]) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
    }

    /** Writes what the screen shows to {@code target/screenshots/<name>.png} of the test bundle and returns the file. */
    public static Path screenshot(String name) {
        processEvents();
        Display display = Display.getCurrent();
        Rectangle bounds = display.getBounds();
        Image image = new Image(display, bounds.width, bounds.height);
        GC gc = new GC(display);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new org.eclipse.swt.graphics.ImageData[] { image.getImageData() };
        image.dispose();
        try {
            Path folder = Files.createDirectories(
                    Path.of(System.getProperty("headend.screenshots", TestData.projectRoot() + "/tests/target/screenshots")));
            Path file = folder.resolve(name + ".png");
            loader.save(file.toString(), SWT.IMAGE_PNG);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
