package org.headend.app.internal;

import org.eclipse.osgi.util.NLS;

/** Translated texts of this bundle. */
public final class Messages extends NLS {
    public static String sample_creating;
    public static String sample_failed;
    public static String sample_name;
    public static String theme_later;
    public static String theme_now;
    public static String theme_restart;
    public static String theme_title;
    public static String welcome_heading;
    public static String welcome_help;
    public static String welcome_helpHint;
    public static String welcome_import;
    public static String welcome_importHint;
    public static String welcome_learn;
    public static String welcome_new;
    public static String welcome_newHint;
    public static String welcome_sample;
    public static String welcome_sampleHint;
    public static String welcome_start;
    public static String welcome_subheading;
    public static String welcome_title;
    public static String welcome_tutorials;
    public static String welcome_tutorialsHint;

    static {
        NLS.initializeMessages("org.headend.app.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
