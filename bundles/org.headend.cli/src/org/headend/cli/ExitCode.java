package org.headend.cli;

/** Exit codes of {@code headend}; part of its documented interface. */
public final class ExitCode {
    /** The job was done and found nothing wrong. */
    public static final int OK = 0;
    /** The job found problems, failed or was cancelled. */
    public static final int PROBLEM = 1;
    /** The command was not understood. */
    public static final int USAGE = 2;

    private ExitCode() {
    }
}
