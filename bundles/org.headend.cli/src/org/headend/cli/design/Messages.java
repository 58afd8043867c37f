package org.headend.cli.design;

import org.eclipse.osgi.util.NLS;

/** Translated texts of this package. */
final class Messages extends NLS {
    public static String moved;
    public static String validated;

    static {
        NLS.initializeMessages("org.headend.cli.design.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
