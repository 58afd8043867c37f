package org.headend.annotation.ui.internal;

import org.eclipse.osgi.util.NLS;
import org.headend.dataset.Annotation.Flag;

/** Translated texts of this bundle. */
public final class Messages extends NLS {
    public static String canvas_loading;
    public static String classes_add;
    public static String classes_addMessage;
    public static String classes_addTitle;
    public static String classes_assign;
    public static String classes_class;
    public static String classes_color;
    public static String classes_count;
    public static String classes_exists;
    public static String classes_key;
    public static String classes_tip;
    public static String editor_noFile;
    public static String flag_difficult;
    public static String flag_occluded;
    public static String flag_truncated;
    public static String loading;
    public static String menu_class;
    public static String menu_duplicate;
    public static String menu_otherClass;
    public static String message_notSaved;
    public static String objects_class;
    public static String objects_flags;
    public static String objects_size;
    public static String picker_filter;
    public static String picker_new;
    public static String picker_title;
    public static String preferences_askClass;
    public static String preferences_crosshair;
    public static String preferences_labels;
    public static String preferences_lineWidth;
    public static String preferences_note;
    public static String route_reading;
    public static String status_allLabelled;
    public static String status_elapsedTip;
    public static String status_first;
    public static String status_last;
    public static String status_noDataset;
    public static String status_positionTip;
    public static String status_unverified;
    public static String status_verified;
    public static String trouble_openAnnotations;

    static {
        NLS.initializeMessages("org.headend.annotation.ui.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }

    /** A flag as people read it. */
    public static String flag(Flag flag) {
        return switch (flag) {
            case DIFFICULT -> flag_difficult;
            case TRUNCATED -> flag_truncated;
            case OCCLUDED -> flag_occluded;
        };
    }
}
