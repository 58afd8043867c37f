package org.headend.dataset.internal;

import org.eclipse.osgi.util.NLS;

/** Translated texts of this bundle. */
public final class Messages extends NLS {
    public static String annotation_object;
    public static String annotation_objectRemedy;
    public static String class_unknown;
    public static String class_unknownRemedy;
    public static String coco_syntax;
    public static String coco_syntaxRemedy;
    public static String dataset_deleting;
    public static String dataset_exists;
    public static String dataset_existsRemedy;
    public static String dataset_indexing;
    public static String dataset_missing;
    public static String dataset_missingRemedy;
    public static String dataset_relabelling;
    public static String dataset_restoring;
    public static String export_losses;
    public static String export_lossesRemedy;
    public static String export_notEmpty;
    public static String export_notEmptyRemedy;
    public static String export_otherFields;
    public static String export_writing;
    public static String file_read;
    public static String file_readRemedy;
    public static String file_write;
    public static String file_writeRemedy;
    public static String format_none;
    public static String format_noneRemedy;
    public static String image_none;
    public static String image_noneRemedy;
    public static String import_copying;
    public static String import_nothing;
    public static String import_nothingRemedy;
    public static String import_reading;
    public static String import_segmentation;
    public static String import_segmentationRemedy;
    public static String record_bad;
    public static String record_badRemedy;
    public static String synthetic_drawing;
    public static String xml_syntax;
    public static String xml_syntaxRemedy;
    public static String yaml_syntax;
    public static String yaml_syntaxRemedy;

    static {
        NLS.initializeMessages("org.headend.dataset.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
