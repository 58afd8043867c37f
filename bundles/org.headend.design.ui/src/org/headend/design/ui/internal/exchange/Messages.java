package org.headend.design.ui.internal.exchange;

import org.eclipse.osgi.util.NLS;

/** Translated texts of this package. */
final class Messages extends NLS {
    public static String bulk_address;
    public static String bulk_area;
    public static String bulk_count;
    public static String bulk_heading;
    public static String bulk_length;
    public static String bulk_name;
    public static String bulk_nameTip;
    public static String bulk_nameUsual;
    public static String bulk_none;
    public static String bulk_peer;
    public static String bulk_summary;
    public static String bulk_text;
    public static String bulk_title;
    public static String bulk_type;
    public static String import_allFiles;
    public static String import_browse;
    public static String import_file;
    public static String import_filter;
    public static String import_heading;
    public static String import_into;
    public static String import_nameTaken;
    public static String import_newSite;
    public static String import_newSiteName;
    public static String import_noFile;
    public static String import_page;
    public static String import_reading;
    public static String import_summary;
    public static String import_text;
    public static String import_title;
    public static String import_type;
    public static String import_unnamed;
    public static String import_update;
    public static String preview_address;
    public static String preview_link;
    public static String preview_name;
    public static String preview_remark;
    public static String preview_skipped;
    public static String preview_type;
    public static String preview_updated;

    static {
        NLS.initializeMessages("org.headend.design.ui.internal.exchange.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
