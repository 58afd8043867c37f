package org.headend.testsupport.ui;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** What a person does with a dialog that is about to open: it runs inside the dialog's own event loop. */
public final class Answer {
    private static final int LOOKS = 100;

    private boolean given;
    private Throwable failure;

    private Answer(Predicate<Shell> which, Consumer<Shell> action) {
        Display.getCurrent().timerExec(LOOKS, new Runnable() {
            @Override
            public void run() {
                Shell shell = Arrays.stream(Display.getCurrent().getShells()).filter(s -> s.isVisible() && which.test(s)).findFirst().orElse(null);
                if (shell == null) {
                    Display.getCurrent().timerExec(LOOKS, this);
                    return;
                }
                try {
                    action.accept(shell);
                } catch (Throwable e) { // an assertion must not vanish in the event loop
                    failure = e;
                    shell.close();
                }
                given = true;
            }
        });
    }

    /** To the dialog of this title. */
    public static Answer titled(String title, Consumer<Shell> action) {
        return new Answer(s -> s.getText().equals(title), action);
    }

    /** To the next dialog, whatever its title. */
    public static Answer next(Consumer<Shell> action) {
        Set<Shell> open = Set.of(Display.getCurrent().getShells());
        return new Answer(s -> !open.contains(s) && s.getParent() != null && !s.getText().isEmpty(), action);
    }

    /** Waits until it is given; fails with what went wrong in the dialog. */
    public void await() {
        Ui.await("the dialog", () -> given);
        if (failure != null) {
            throw new AssertionError(failure);
        }
    }
}
