package org.headend.cli.deploy;

import org.eclipse.osgi.util.NLS;

/** Translated texts of this package. */
final class Messages extends NLS {
    public static String push_incomplete;
    public static String pushed;
    public static String rolledBack;
    public static String status_healthy;
    public static String status_none;
    public static String status_stopped;
    public static String status_unhealthy;

    static {
        NLS.initializeMessages("org.headend.cli.deploy.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
