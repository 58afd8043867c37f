package org.headend.design.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Translated texts of this bundle. */
public final class Messages extends NLS {
    public static String fix_applying;
    public static String validating;

    static {
        NLS.initializeMessages("org.headend.design.ui.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
