package org.headend.design.ui.internal.editor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.headend.catalog.TypeFile;

/**
 * Follows the folder of the user’s device types, which is no part of the workspace: looks at it again when the window or the
 * editor gets the focus.
 */
final class UserTypes {
    private static final int DEPTH = 1;

    private final Shell shell;
    private final Runnable changed;
    private final Listener look = e -> look();
    private final Job job;
    private Map<Path, String> seen;

    /** @param changed run on the thread of the display when files are others than at the look before */
    UserTypes(Shell shell, Runnable changed) {
        this.shell = shell;
        this.changed = changed;
        job = Job.createSystem("types of the user", (ICoreRunnable) monitor -> compare()); //$NON-NLS-1$
        shell.addListener(SWT.Activate, look);
        look();
    }

    /** Soon, and not on this thread. */
    void look() {
        job.schedule();
    }

    void dispose() {
        if (!shell.isDisposed()) {
            shell.removeListener(SWT.Activate, look);
        }
        job.cancel();
    }

    private void compare() {
        Map<Path, String> now = stamps(TypeFile.userFolder());
        boolean first = seen == null;
        if (now.equals(seen)) {
            return;
        }
        seen = now;
        if (!first && !shell.isDisposed()) {
            shell.getDisplay().asyncExec(changed);
        }
    }

    /** Size and time of each file; nothing where there is no folder, or where it cannot be read. */
    private static Map<Path, String> stamps(Path folder) {
        Map<Path, String> stamps = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder, DEPTH)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                if (attributes.isRegularFile()) {
                    stamps.put(file, attributes.size() + " " + attributes.lastModifiedTime()); //$NON-NLS-1$
                }
            }
        } catch (IOException | UncheckedIOException e) {
            stamps.clear(); // the catalog tells what is wrong with it
        }
        return stamps;
    }
}
