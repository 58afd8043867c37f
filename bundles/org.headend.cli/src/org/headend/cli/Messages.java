package org.headend.cli;

import org.eclipse.osgi.util.NLS;
import org.headend.core.problem.Severity;

/** Translated texts of this package. */
final class Messages extends NLS {
    public static String cancelled;
    public static String command_missing;
    public static String severity_error;
    public static String severity_info;
    public static String severity_warning;
    public static String unexpected;
    public static String unexpectedRemedy;

    static {
        NLS.initializeMessages("org.headend.cli.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }

    static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> severity_error;
            case WARNING -> severity_warning;
            case INFO -> severity_info;
        };
    }
}
