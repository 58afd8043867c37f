package org.headend.cli.demo;

import org.eclipse.osgi.util.NLS;

/** Translated texts of this package. */
final class Messages extends NLS {
    public static String accuracy_low;
    public static String axis_accuracy;
    public static String axis_epoch;
    public static String axis_frames;
    public static String axis_latency;
    public static String axis_loss;
    public static String axis_seconds;
    public static String caption_accuracy;
    public static String caption_cpu;
    public static String caption_design;
    public static String caption_latency;
    public static String caption_loss;
    public static String caption_memory;
    public static String column_class;
    public static String column_objects;
    public static String column_size;
    public static String column_stage;
    public static String column_truth;
    public static String column_variant;
    public static String confusion_text;
    public static String data_text;
    public static String design_text;
    public static String fact_accuracy;
    public static String fact_cpu;
    public static String fact_gatewayAccuracy;
    public static String fact_median;
    public static String fact_p95;
    public static String fact_rate;
    public static String file_write;
    public static String file_writeRemedy;
    public static String gateway_text;
    public static String report_footer;
    public static String report_subtitle;
    public static String report_title;
    public static String section_data;
    public static String section_design;
    public static String section_gateway;
    public static String section_quantization;
    public static String section_training;
    public static String series_cpu;
    public static String series_memory;
    public static String series_process;
    public static String series_train;
    public static String series_val;
    public static String ship_fp32;
    public static String ship_int8;
    public static String step_accuracy;
    public static String step_design;
    public static String step_draw;
    public static String step_import;
    public static String step_measure;
    public static String step_push;
    public static String step_quantize;
    public static String step_train;

    static {
        NLS.initializeMessages("org.headend.cli.demo.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
