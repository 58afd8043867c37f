package org.headend.annotation.ui.internal.editor;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;
import org.headend.annotation.ui.internal.Messages;

/** Holds the shown picture and its neighbours, decoded in the background. For the UI thread. */
final class PictureCache {
    private final Display display;
    private final IWorkbenchSiteProgressService progress;
    private final Map<Path, Entry> entries = new HashMap<>();
    private Path shown;
    private boolean disposed;

    PictureCache(Display display, IWorkbenchSiteProgressService progress) {
        this.display = display;
        this.progress = progress;
    }

    private static final class Entry {
        private Job job;
        private Loaded loaded;
        private Consumer<Loaded> waiting;
    }

    /** Gives the picture at once when it was preloaded, else when it is decoded; only the last request counts. */
    void show(Path file, Consumer<Loaded> then) {
        shown = file;
        entries.values().forEach(e -> e.waiting = null);
        Entry entry = entries.computeIfAbsent(file, f -> new Entry());
        if (entry.loaded != null) {
            then.accept(entry.loaded);
            return;
        }
        entry.waiting = then;
        if (entry.job == null) {
            start(file, entry, Job.INTERACTIVE);
        } else {
            entry.job.setPriority(Job.INTERACTIVE);
        }
    }

    /** Keeps the shown picture and these; drops all others. */
    void preload(List<Path> neighbours) {
        Set<Path> wanted = new HashSet<>(neighbours);
        wanted.add(shown);
        for (Iterator<Map.Entry<Path, Entry>> i = entries.entrySet().iterator(); i.hasNext();) {
            Map.Entry<Path, Entry> one = i.next();
            if (!wanted.contains(one.getKey())) {
                i.remove();
                drop(one.getValue());
            }
        }
        for (Path file : neighbours) {
            if (!entries.containsKey(file)) {
                Entry entry = new Entry();
                entries.put(file, entry);
                start(file, entry, Job.DECORATE);
            }
        }
    }

    /** True when a picture can be shown without waiting. */
    boolean ready(Path file) {
        Entry entry = entries.get(file);
        return entry != null && entry.loaded != null;
    }

    /** Forgets a picture whose file changed. */
    void forget(Path file) {
        Entry entry = entries.remove(file);
        if (entry != null) {
            drop(entry);
        }
    }

    private void start(Path file, Entry entry, int priority) {
        entry.job = new Job(Messages.bind(Messages.loading, file.getFileName())) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    Loaded loaded = Loaded.read(file, display, monitor);
                    if (!display.isDisposed()) {
                        display.asyncExec(() -> arrived(file, entry, loaded));
                    }
                    return Status.OK_STATUS;
                } catch (OperationCanceledException e) {
                    return Status.CANCEL_STATUS;
                }
            }
        };
        entry.job.setPriority(priority);
        entry.job.setSystem(priority != Job.INTERACTIVE);
        if (priority == Job.INTERACTIVE && progress != null) {
            progress.schedule(entry.job);
        } else {
            entry.job.schedule();
        }
    }

    private void arrived(Path file, Entry entry, Loaded loaded) {
        if (disposed || entries.get(file) != entry) {
            loaded.dispose();
            return;
        }
        entry.loaded = loaded;
        Consumer<Loaded> waiting = entry.waiting;
        entry.waiting = null;
        if (waiting != null) {
            waiting.accept(loaded);
        }
    }

    private static void drop(Entry entry) {
        entry.waiting = null;
        if (entry.loaded != null) {
            entry.loaded.dispose();
        } else {
            entry.job.cancel();
        }
    }

    void dispose() {
        disposed = true;
        entries.values().forEach(PictureCache::drop);
        entries.clear();
    }
}
