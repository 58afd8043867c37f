package org.headend.model.internal;

import org.eclipse.osgi.util.NLS;

/** Translated texts of this bundle. */
public final class Messages extends NLS {
    public static String calibrating;
    public static String evaluating;
    public static String gate_accuracy;
    public static String gate_noGain;
    public static String gate_ok;
    public static String model_broken;
    public static String model_brokenRemedy;
    public static String model_checksum;
    public static String model_checksumRemedy;
    public static String model_cut;
    public static String model_lfs;
    public static String model_lfsRemedy;
    public static String model_load;
    public static String model_loadRemedy;
    public static String model_missing;
    public static String model_missingRemedy;
    public static String model_notOnnx;
    public static String model_notOnnxRemedy;
    public static String model_tooLarge;
    public static String model_tooLargeRemedy;
    public static String quantize_noSamples;
    public static String quantize_noSamplesRemedy;
    public static String quantize_unsupported;
    public static String quantize_unsupportedRemedy;
    public static String run_failed;
    public static String run_failedRemedy;

    static {
        NLS.initializeMessages("org.headend.model.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
