package org.headend.cli.monitor;

import org.eclipse.osgi.util.NLS;

/** Translated texts of this package. */
final class Messages extends NLS {
    public static String confidence;
    public static String load;
    public static String log_more;
    public static String log_results;
    public static String memory;
    public static String process;
    public static String seconds_bad;

    static {
        NLS.initializeMessages("org.headend.cli.monitor.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
