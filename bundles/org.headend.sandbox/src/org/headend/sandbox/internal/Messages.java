package org.headend.sandbox.internal;

import org.eclipse.osgi.util.NLS;

/** Translated texts of this bundle. */
public final class Messages extends NLS {
    public static String start_failed;
    public static String start_failedRemedy;

    static {
        NLS.initializeMessages("org.headend.sandbox.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
