package org.headend.design.exchange;

import org.eclipse.osgi.util.NLS;

/** Translated texts of this package. */
final class Messages extends NLS {
    public static String csv_write;
    public static String csv_writeRemedy;
    public static String drawio_address;
    public static String drawio_area;
    public static String drawio_compressed;
    public static String drawio_dtd;
    public static String drawio_foreign;
    public static String drawio_formatRemedy;
    public static String drawio_full;
    public static String drawio_hidden;
    public static String drawio_likely;
    public static String drawio_loose;
    public static String drawio_misfit;
    public static String drawio_noPage;
    public static String drawio_noPorts;
    public static String drawio_notUtf8;
    public static String drawio_page;
    public static String drawio_pageRemedy;
    public static String drawio_plainPicture;
    public static String drawio_port;
    public static String drawio_prefix;
    public static String drawio_read;
    public static String drawio_text;
    public static String drawio_tooLarge;
    public static String drawio_type;
    public static String drawio_typeRemedy;
    public static String drawio_unknown;
    public static String drawio_write;
    public static String drawio_writeRemedy;
    public static String drawio_xml;

    static {
        NLS.initializeMessages("org.headend.design.exchange.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
