package org.headend.core.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Translated texts of this bundle. */
public final class Messages extends NLS {
    public static String importSite_browse;
    public static String importSite_chooseFolder;
    public static String importSite_description;
    public static String importSite_folder;
    public static String importSite_notASite;
    public static String importSite_title;
    public static String newSite_description;
    public static String newSite_failed;
    public static String newSite_name;
    public static String newSite_template;
    public static String newSite_templateDevices;
    public static String newSite_title;
    public static String preferences_intro;
    public static String scene_campus;
    public static String scene_community;
    public static String scene_retail;
    public static String scene_security;
    public static String validation_descriptors;

    static {
        NLS.initializeMessages("org.headend.core.ui.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
