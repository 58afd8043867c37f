package org.headend.design.export;

import org.eclipse.osgi.util.NLS;

/** Translated texts of this package. */
final class Messages extends NLS {
    public static String pdf_drawing;
    public static String pdf_failed;
    public static String pdf_failedRemedy;
    public static String pdf_tooMany;
    public static String pdf_tooManyRemedy;
    public static String sheet_author;
    public static String sheet_date;
    public static String sheet_drawing;
    public static String sheet_legend;
    public static String sheet_noScale;
    public static String sheet_number;
    public static String sheet_paper;
    public static String sheet_revision;
    public static String sheet_scale;
    public static String sheet_sheet;
    public static String sheet_site;
    public static String sheet_topology;

    static {
        NLS.initializeMessages("org.headend.design.export.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
