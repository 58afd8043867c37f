package org.headend.deploy.internal;

import org.eclipse.osgi.util.NLS;

/** Translated texts of this bundle. */
public final class Messages extends NLS {
    public static String app_name;
    public static String app_nameRemedy;
    public static String check_failed;
    public static String check_failedRemedy;
    public static String command_failed;
    public static String command_failedRemedy;
    public static String file_read;
    public static String file_readRemedy;
    public static String health_failed;
    public static String java_missing;
    public static String java_missingRemedy;
    public static String local_write;
    public static String local_writeRemedy;
    public static String locked;
    public static String lockedRemedy;
    public static String model_missing;
    public static String model_missingRemedy;
    public static String no_previous;
    public static String no_previousRemedy;
    public static String no_release;
    public static String no_releaseRemedy;
    public static String no_space;
    public static String no_spaceRemedy;
    public static String no_tool;
    public static String no_toolRemedy;
    public static String parameter_bad;
    public static String parameter_badRemedy;
    public static String platform_unknown;
    public static String platform_unknownRemedy;
    public static String port_taken;
    public static String port_takenRemedy;
    public static String release_unknown;
    public static String release_unknownRemedy;
    public static String step_check;
    public static String step_deploy;
    public static String step_health;
    public static String step_package;
    public static String step_send;
    public static String step_start;
    public static String step_switch;
    public static String step_tryOut;
    public static String step_verify;
    public static String systemd_missing;
    public static String systemd_missingRemedy;
    public static String undone_nothing;
    public static String undone_running;
    public static String undone_stopped;
    public static String verify_failed;
    public static String verify_failedRemedy;

    static {
        NLS.initializeMessages("org.headend.deploy.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
