package org.headend.plan.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Translated texts of this bundle. */
final class Messages extends NLS {
    public static String field_author;
    public static String field_browse;
    public static String field_documents;
    public static String field_floors;
    public static String field_formats;
    public static String field_language;
    public static String field_open;
    public static String field_paper;
    public static String field_revision;
    public static String field_site;
    public static String field_target;
    public static String format_csv;
    public static String format_docx;
    public static String format_html;
    public static String format_pdf;
    public static String format_svg;
    public static String job_name;
    public static String noSite;
    public static String noSiteRemedy;
    public static String page_description;
    public static String page_noDocument;
    public static String page_noFloor;
    public static String page_noFloors;
    public static String page_noFormat;
    public static String page_noTarget;
    public static String page_title;
    public static String page_unsaved;
    public static String part_addresses;
    public static String part_cables;
    public static String part_devices;
    public static String part_drawings;
    public static String part_findings;
    public static String part_labels;
    public static String part_material;
    public static String part_mounting;
    public static String part_power;
    public static String result_message;
    public static String result_notes;
    public static String result_title;
    public static String wizard_title;

    static {
        NLS.initializeMessages("org.headend.plan.ui.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
