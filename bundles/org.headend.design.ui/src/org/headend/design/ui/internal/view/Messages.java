package org.headend.design.ui.internal.view;

import org.eclipse.osgi.util.NLS;

/** Texts of this package and of what groups show. */
public final class Messages extends NLS {
    public static String bar_all;
    public static String bar_allLayers;
    public static String bar_anyType;
    public static String bar_count;
    public static String bar_filter;
    public static String bar_filterTip;
    public static String bar_kindTip;
    public static String bar_labels;
    public static String bar_labelsTip;
    public static String bar_layers;
    public static String bar_layersTip;
    public static String bar_nothing;
    public static String bar_nothingHint;
    public static String bar_problems;
    public static String bar_view;
    public static String bar_viewTip;
    public static String find_close;
    public static String find_label;
    public static String find_message;
    public static String find_next;
    public static String find_none;
    public static String find_previous;
    public static String find_state;
    public static String group_collapse;
    public static String group_collapseTip;
    public static String group_create;
    public static String group_detail;
    public static String group_dissolve;
    public static String group_drawAll;
    public static String group_expand;
    public static String group_expandTip;
    public static String labels_command;
    public static String link_command;
    public static String link_make;
    public static String link_nothingFits;
    public static String link_ports;
    public static String link_title;
    public static String view_all;
    public static String view_apply;
    public static String view_custom;
    public static String view_delete;
    public static String view_deleteItem;
    public static String view_name;
    public static String view_nameMissing;
    public static String view_rename;
    public static String view_renameItem;
    public static String view_renameTitle;
    public static String view_save;
    public static String view_saveAs;
    public static String view_saveTitle;

    static {
        NLS.initializeMessages("org.headend.design.ui.internal.view.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
