package org.headend.deploy.internal;

import org.eclipse.osgi.util.NLS;

/** Translated texts of this bundle. */
public final class Messages extends NLS {
    public static String app_name;
    public static String app_nameRemedy;
    public static String health_failed;
    public static String health_failedRemedy;
    public static String java_missing;
    public static String java_missingRemedy;
    public static String local_write;
    public static String local_writeRemedy;
    public static String locked;
    public static String lockedRemedy;
    public static String no_previous;
    public static String no_previousRemedy;
    public static String no_release;
    public static String no_releaseRemedy;
    public static String no_space;
    public static String no_spaceRemedy;
    public static String no_tool;
    public static String no_toolRemedy;
    public static String platform_unknown;
    public static String platform_unknownRemedy;
    public static String port_taken;
    public static String port_takenRemedy;
    public static String step_check;
    public static String step_health;
    public static String step_package;
    public static String step_start;
    public static String step_switch;
    public static String step_verify;
    public static String verify_failed;
    public static String verify_failedRemedy;

    static {
        NLS.initializeMessages("org.headend.deploy.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
