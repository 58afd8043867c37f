package org.headend.cli.train;

import org.eclipse.osgi.util.NLS;

/** Translated texts of this package. */
final class Messages extends NLS {
    public static String start;

    static {
        NLS.initializeMessages("org.headend.cli.train.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
