package org.headend.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;

/** While open, Ctrl-C (or SIGTERM) cancels the monitor and gives the command time to clean up. */
final class Interrupt implements AutoCloseable {
    private static final int GRACE_SECONDS = 10;

    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook;

    Interrupt(IProgressMonitor monitor) {
        hook = new Thread(() -> {
            monitor.setCanceled(true);
            try {
                finished.await(GRACE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }, "headend-interrupt"); //$NON-NLS-1$
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public void close() {
        finished.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // shutting down already: the hook is waiting for this very call
        }
    }
}
