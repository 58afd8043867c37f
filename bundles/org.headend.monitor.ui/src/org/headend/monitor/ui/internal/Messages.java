package org.headend.monitor.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Translated texts of this bundle. */
public final class Messages extends NLS {
    public static String action_clear;
    public static String action_csv;
    public static String action_link;
    public static String action_pause;
    public static String action_picture;
    public static String action_preferences;
    public static String action_record;
    public static String action_start;
    public static String action_stop;
    public static String analyze_choose;
    public static String analyze_job;
    public static String bar_application;
    public static String bar_gateway;
    public static String bar_window;
    public static String card_confidences;
    public static String card_cpu;
    public static String card_disk;
    public static String card_latencies;
    public static String card_latency;
    public static String card_load;
    public static String card_memory;
    public static String card_network;
    public static String card_processCpu;
    public static String card_processMemory;
    public static String card_results;
    public static String card_temperature;
    public static String card_throughput;
    public static String empty_hint;
    public static String empty_noGateway;
    public static String empty_start;
    public static String empty_title;
    public static String file_write;
    public static String file_writeRemedy;
    public static String job_gateways;
    public static String job_refresh;
    public static String line_read;
    public static String line_received;
    public static String line_sent;
    public static String line_total;
    public static String line_used;
    public static String line_write;
    public static String report_badLines;
    public static String report_class;
    public static String report_confidence;
    public static String report_count;
    public static String report_line;
    public static String report_max;
    public static String report_problem;
    public static String report_stage;
    public static String report_summary;
    public static String report_summaryPlain;
    public static String report_title;
    public static String settings_description;
    public static String settings_interval;
    public static String status_connecting;
    public static String status_late;
    public static String status_live;
    public static String status_lost;
    public static String status_paused;
    public static String status_recording;
    public static String status_retry;
    public static String status_stopped;
    public static String watch_job;
    public static String window_1;
    public static String window_15;
    public static String window_5;
    public static String window_all;

    static {
        NLS.initializeMessages("org.headend.monitor.ui.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
