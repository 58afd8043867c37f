package org.headend.design.ui.internal.floor.trace;

import org.eclipse.osgi.util.NLS;

/** Translated texts of this package. */
final class Messages extends NLS {
    public static String choose;
    public static String create;
    public static String faces;
    public static String hidden;
    public static String layer;
    public static String lines;
    public static String material;
    public static String message;
    public static String noDrawing;
    public static String notCalibrated;
    public static String nothing;
    public static String outcome;
    public static String reading;
    public static String select;
    public static String shortest;
    public static String step;
    public static String thickest;
    public static String thickness;
    public static String title;
    public static String tracing;

    static {
        NLS.initializeMessages("org.headend.design.ui.internal.floor.trace.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
