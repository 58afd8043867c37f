package org.headend.cli.catalog;

import org.eclipse.osgi.util.NLS;

/** Translated texts of this package. */
final class Messages extends NLS {
    public static String export_unknown;
    public static String export_unknownRemedy;
    public static String exported;
    public static String import_line;
    public static String import_nothing;
    public static String import_nothingRemedy;
    public static String import_wouldWrite;
    public static String import_written;
    public static String listed;

    static {
        NLS.initializeMessages("org.headend.cli.catalog.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
