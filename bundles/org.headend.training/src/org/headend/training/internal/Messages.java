package org.headend.training.internal;

import org.eclipse.osgi.util.NLS;

/** Translated texts of this bundle. */
public final class Messages extends NLS {
    public static String file_read;
    public static String file_readRemedy;
    public static String file_write;
    public static String file_writeRemedy;
    public static String job_command;
    public static String job_commandRemedy;
    public static String job_noPicturesRemedy;
    public static String job_noSamples;
    public static String job_noSamplesRemedy;
    public static String job_preparing;
    public static String job_setting;
    public static String job_settingRemedy;
    public static String training_ended;
    public static String training_endedRemedy;
    public static String training_epoch;
    public static String training_memoryRemedy;
    public static String training_running;
    public static String training_start;
    public static String training_startRemedy;

    static {
        NLS.initializeMessages("org.headend.training.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
