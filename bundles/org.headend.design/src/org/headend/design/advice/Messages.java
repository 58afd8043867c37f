package org.headend.design.advice;

import org.eclipse.osgi.util.NLS;

/** Translated texts of this package. */
final class Messages extends NLS {
    public static String area_cabinet;
    public static String emphasis_little;
    public static String emphasis_much;
    public static String emphasis_usual;
    public static String group_all;
    public static String group_control;
    public static String group_general;
    public static String group_management;
    public static String group_nowhere;
    public static String group_video;
    public static String group_voice;
    public static String out_battery;
    public static String out_cable;
    public static String out_forbidden;
    public static String out_indoors;
    public static String out_latency;
    public static String out_length;
    public static String out_mobile;
    public static String out_nodes;
    public static String out_payload;
    public static String out_ports;
    public static String out_rate;
    public static String out_rateAtLength;
    public static String out_region;
    public static String out_safety;
    public static String out_screen;
    public static String out_security;
    public static String out_walls;
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
    public static String take_surge;
    public static String term_cost;
    public static String term_energy;
    public static String term_headroom;
    public static String term_latency;
    public static String term_length;
    public static String term_power;
    public static String term_reliability;
    public static String term_security;
    public static String turn_kbit;
    public static String turn_mbit;
    public static String turn_metres;
    public static String turn_millis;
    public static String turn_nodes;
    public static String turn_noneFrom;
    public static String turn_noneTo;
    public static String turn_otherFrom;
    public static String turn_otherTo;
    public static String turn_thisFrom;
    public static String turn_thisTo;
    public static String turn_weighsLess;
    public static String turn_weighsMore;

    static {
        NLS.initializeMessages("org.headend.design.advice.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
