package org.headend.cli.model;

import org.eclipse.osgi.util.NLS;

/** Translated texts of this package. */
final class Messages extends NLS {
    public static String eval;
    public static String external;
    public static String format;
    public static String input;
    public static String load;
    public static String loadRemedy;
    public static String operators;
    public static String output;
    public static String parameters;
    public static String producer;
    public static String ship;
    public static String size;

    static {
        NLS.initializeMessages("org.headend.cli.model.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
