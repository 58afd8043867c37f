package org.headend.design.advice;

import org.eclipse.osgi.util.NLS;

/** Translated texts of this package. */
final class Messages extends NLS {
    public static String area_cabinet;
    public static String group_all;
    public static String group_control;
    public static String group_general;
    public static String group_management;
    public static String group_nowhere;
    public static String group_video;
    public static String group_voice;
    public static String out_battery;
    public static String out_cable;
    public static String out_latency;
    public static String out_length;
    public static String out_mobile;
    public static String out_nodes;
    public static String out_payload;
    public static String out_ports;
    public static String out_rate;
    public static String out_rateAtLength;
    public static String out_safety;
    public static String out_screen;
    public static String payload_audio;
    public static String payload_data;
    public static String payload_event;
    public static String payload_rawVideo;
    public static String payload_video;
    public static String plan_full;
    public static String plan_noGateway;
    public static String plan_noSubnet;
    public static String take_converter;
    public static String take_converterAt;
    public static String take_power;
    public static String take_sim;
    public static String term_cost;
    public static String term_energy;
    public static String term_headroom;
    public static String term_latency;
    public static String term_length;
    public static String term_power;
    public static String term_reliability;
    public static String term_security;

    static {
        NLS.initializeMessages("org.headend.design.advice.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
