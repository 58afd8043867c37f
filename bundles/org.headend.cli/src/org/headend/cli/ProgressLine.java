package org.headend.cli;

import java.io.PrintStream;
import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;

/** One line on a terminal that is written over at most ten times a second; silent when not on a terminal. */
final class ProgressLine extends NullProgressMonitor {
    private static final long INTERVAL_NANOS = 100_000_000L;
    private static final int WIDTH = 78;

    private final PrintStream err;
    private final boolean terminal;
    private String task = ""; //$NON-NLS-1$
    private String subTask = ""; //$NON-NLS-1$
    private double total = UNKNOWN;
    private double done;
    private long lastPrint;
    private boolean shown;

    ProgressLine(PrintStream err) {
        this.err = err;
        this.terminal = Boolean.getBoolean("headend.terminal"); //$NON-NLS-1$
    }

    @Override
    public synchronized void beginTask(String name, int totalWork) {
        if (name != null && !name.isEmpty()) {
            task = name;
        }
        total = totalWork;
        done = 0;
        show();
    }

    @Override
    public synchronized void setTaskName(String name) {
        task = name == null ? "" : name; //$NON-NLS-1$
        show();
    }

    @Override
    public synchronized void subTask(String name) {
        subTask = name == null ? "" : name; //$NON-NLS-1$
        show();
    }

    @Override
    public void worked(int work) {
        internalWorked(work);
    }

    @Override
    public synchronized void internalWorked(double work) {
        done += work;
        show();
    }

    @Override
    public void done() {
        clear();
    }

    synchronized void clear() {
        if (shown) {
            err.print("\r\u001b[K"); //$NON-NLS-1$
            err.flush();
            shown = false;
        }
    }

    private void show() {
        long now = System.nanoTime();
        if (!terminal || now - lastPrint < INTERVAL_NANOS) {
            return;
        }
        lastPrint = now;
        String percent = total > 0 ? String.format(Locale.ROOT, "%3.0f %% ", Math.min(100, 100 * done / total)) : ""; //$NON-NLS-1$ //$NON-NLS-2$
        String line = percent + task + (subTask.isEmpty() ? "" : "  " + subTask); //$NON-NLS-1$ //$NON-NLS-2$
        err.print("\r\u001b[K" + (line.length() > WIDTH ? line.substring(0, WIDTH) : line)); //$NON-NLS-1$
        err.flush();
        shown = true;
    }
}
