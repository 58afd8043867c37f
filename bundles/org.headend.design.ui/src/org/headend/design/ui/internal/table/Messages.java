package org.headend.design.ui.internal.table;

import org.eclipse.osgi.util.NLS;

/** Translated texts of this package. */
final class Messages extends NLS {
    public static String action_copy;
    public static String action_cut;
    public static String action_delete;
    public static String action_edit;
    public static String action_find;
    public static String action_paste;
    public static String action_selectAll;
    public static String add_device;
    public static String add_deviceText;
    public static String add_link;
    public static String bar_columns;
    public static String bar_filter;
    public static String bar_usualColumns;
    public static String count_devices;
    public static String count_devicesOf;
    public static String count_links;
    public static String count_linksOf;
    public static String count_selected;
    public static String edit_cell;
    public static String edit_copied;
    public static String edit_done;
    public static String edit_emptyClipboard;
    public static String edit_fill;
    public static String edit_hint;
    public static String edit_outside;
    public static String edit_paste;
    public static String edit_readOnly;
    public static String edit_refused;
    public static String empty_devices;
    public static String empty_devicesHint;
    public static String empty_links;
    public static String empty_linksHint;
    public static String link_filter;
    public static String link_from;
    public static String link_none;
    public static String link_ports;
    public static String link_same;
    public static String link_text;
    public static String link_title;
    public static String link_to;
    public static String menu_fillDown;
    public static String menu_setColumn;
    public static String menu_topology;
    public static String refusals_cell;
    public static String refusals_column;
    public static String refusals_one;
    public static String refusals_row;
    public static String refusals_text;
    public static String refusals_title;
    public static String refusals_why;
    public static String remove_devices;
    public static String remove_links;
    public static String set_text;
    public static String set_title;
    public static String tab_devices;
    public static String tab_links;

    static {
        NLS.initializeMessages("org.headend.design.ui.internal.table.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
