package org.headend.design.background;

import org.eclipse.osgi.util.NLS;

/** Translated texts of this package. */
final class Messages extends NLS {
    public static String background_copy;
    public static String background_copyRemedy;
    public static String background_kind;
    public static String background_kindRemedy;
    public static String background_missing;
    public static String background_missingRemedy;
    public static String background_read;
    public static String background_readRemedy;
    public static String background_tooLarge;
    public static String background_tooLargeRemedy;
    public static String dxf_binary;
    public static String dxf_binaryRemedy;
    public static String dxf_dwg;
    public static String dxf_empty;
    public static String dxf_emptyRemedy;
    public static String dxf_tooMuchRemedy;
    public static String pdf_page;
    public static String pdf_pageRemedy;
    public static String pdf_password;
    public static String pdf_passwordRemedy;
    public static String svg_broken;

    static {
        NLS.initializeMessages("org.headend.design.background.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
