package org.headend.gateway.internal;

import org.eclipse.core.runtime.SubMonitor;

import com.jcraft.jsch.SftpProgressMonitor;

/** Turns bytes into units of 1 KiB and cancellation into the end of the transfer. */
public final class TransferProgress implements SftpProgressMonitor {
    public static final int UNIT = 1024;

    private final SubMonitor progress;
    private long bytes;
    private long reported;

    public TransferProgress(SubMonitor progress) {
        this.progress = progress;
    }

    @Override
    public void init(int op, String source, String target, long max) {
        // the size is known from the file itself
    }

    @Override
    public boolean count(long count) {
        bytes += count;
        long units = bytes / UNIT;
        progress.worked((int) (units - reported));
        reported = units;
        return !progress.isCanceled();
    }

    @Override
    public void end() {
        // the caller knows
    }
}
