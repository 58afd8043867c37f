package org.headend.monitor.internal;

import org.eclipse.osgi.util.NLS;

/** Translated texts of this bundle. */
public final class Messages extends NLS {
    public static String file_read;
    public static String file_readRemedy;
    public static String file_write;
    public static String file_writeRemedy;
    public static String log_empty;
    public static String log_emptyRemedy;
    public static String log_line;
    public static String log_lineRemedy;
    public static String sampler_ended;
    public static String sampler_endedRemedy;

    static {
        NLS.initializeMessages("org.headend.monitor.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
