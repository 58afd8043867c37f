package org.headend.dataset.ui.internal.samples;

import java.time.Duration;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.headend.testsupport.ui.Ui;

/** Works in dialogs that block whoever opened them: inside their own event loop. */
public final class Dialogs {
    private final String title;
    private final Consumer<Shell> work;
    private boolean done;
    private Throwable failure;

    private Dialogs(String title, Consumer<Shell> work) {
        this.title = title;
        this.work = work;
    }

    /** Runs {@code work} as soon as a dialog of that title is open, then closes it if it still is. */
    public static Dialogs expect(String title, Consumer<Shell> work) {
        Dialogs dialogs = new Dialogs(title, work);
        Display.getCurrent().timerExec(50, dialogs::look);
        return dialogs;
    }

    /** Opens a dialog and works in it. */
    public static void in(Runnable opener, String title, Consumer<Shell> work) {
        Dialogs dialogs = expect(title, work);
        opener.run();
        dialogs.await();
    }

    private void look() {
        Shell shell = null;
        for (Shell each : Display.getCurrent().getShells()) {
            if (each.isVisible() && each.getText().contains(title)) {
                shell = each;
            }
        }
        if (shell == null) {
            Display.getCurrent().timerExec(50, this::look);
            return;
        }
        try {
            work.accept(shell);
        } catch (RuntimeException | AssertionError e) {
            failure = e;
        } finally {
            done = true;
            if (!shell.isDisposed()) {
                shell.close();
            }
        }
    }

    /** Waits until the work is done; fails as it failed. */
    public void await() {
        Ui.await("a dialog titled " + title, Duration.ofSeconds(90), () -> done);
        if (failure != null) {
            throw new AssertionError(failure);
        }
    }
}
