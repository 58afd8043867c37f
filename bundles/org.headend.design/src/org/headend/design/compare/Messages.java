package org.headend.design.compare;

import org.eclipse.osgi.util.NLS;

/** Translated texts of comparing. */
final class Messages extends NLS {
    public static String noRevision;
    public static String noRevisionRemedy;
    public static String notInRevision;
    public static String unreadable;
    public static String unreadableRemedy;

    static {
        NLS.initializeMessages("org.headend.design.compare.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
