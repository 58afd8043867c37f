package org.headend.model.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Translated texts of this bundle. */
public final class Messages extends NLS {
    public static String contract_classes;
    public static String contract_input;
    public static String contract_name;
    public static String contract_output;
    public static String contract_resize;
    public static String contract_values;
    public static String dialog_bench;
    public static String dialog_benchMessage;
    public static String dialog_browse;
    public static String dialog_dataset;
    public static String dialog_drop;
    public static String dialog_evaluate;
    public static String dialog_evaluateMessage;
    public static String dialog_measure;
    public static String dialog_noDataset;
    public static String dialog_notDataset;
    public static String dialog_quantize;
    public static String dialog_quantizeMessage;
    public static String dialog_runs;
    public static String dialog_speedUp;
    public static String dialog_split;
    public static String dialog_start;
    public static String dialog_threads;
    public static String editor_cannotLoad;
    public static String editor_descriptorBroken;
    public static String editor_loading;
    public static String editor_noFile;
    public static String editor_runtimeSays;
    public static String editor_unreadable;
    public static String handler_noModel;
    public static String handler_title;
    public static String job_bench;
    public static String job_evaluate;
    public static String job_export;
    public static String job_loading;
    public static String job_quantize;
    public static String operators_count;
    public static String operators_name;
    public static String outcome_accuracy;
    public static String outcome_evaluated;
    public static String outcome_evaluatedText;
    public static String outcome_latency;
    public static String outcome_measured;
    public static String outcome_median;
    public static String outcome_open;
    public static String outcome_p95;
    public static String outcome_quantized;
    public static String outcome_rate;
    public static String outcome_recall;
    public static String outcome_shipFp32;
    public static String outcome_shipInt8;
    public static String outcome_size;
    public static String outcome_tooManyClasses;
    public static String outcome_trueClass;
    public static String outcome_variant;
    public static String output_logits;
    public static String output_softmax;
    public static String overview_external;
    public static String overview_format;
    public static String overview_loads;
    public static String overview_loadsNo;
    public static String overview_loadsYes;
    public static String overview_opsets;
    public static String overview_parameters;
    public static String overview_producer;
    public static String overview_size;
    public static String overview_unknown;
    public static String resize_crop;
    public static String resize_letterbox;
    public static String resize_stretch;
    public static String results_impossible;
    public static String results_none;
    public static String run_noSamples;
    public static String run_noSamplesRemedy;
    public static String section_contract;
    public static String section_lineage;
    public static String section_metadata;
    public static String section_metrics;
    public static String section_operators;
    public static String section_overview;
    public static String section_results;
    public static String section_values;
    public static String split_test;
    public static String split_train;
    public static String split_val;
    public static String values_input;
    public static String values_kind;
    public static String values_name;
    public static String values_output;
    public static String values_type;

    static {
        NLS.initializeMessages("org.headend.model.ui.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
