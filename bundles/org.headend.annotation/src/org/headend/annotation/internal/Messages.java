package org.headend.annotation.internal;

import org.eclipse.osgi.util.NLS;

/** Translated texts of this bundle. */
public final class Messages extends NLS {
    public static String annotation_changed;
    public static String annotation_changedRemedy;
    public static String annotation_tiny;
    public static String annotation_tinyRemedy;

    static {
        NLS.initializeMessages("org.headend.annotation.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
