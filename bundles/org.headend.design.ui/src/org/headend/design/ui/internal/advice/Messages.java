package org.headend.design.ui.internal.advice;

import org.eclipse.osgi.util.NLS;

/** Translated texts of this package. */
final class Messages extends NLS {
    public static String addresses;
    public static String addresses_all;
    public static String addresses_area;
    public static String addresses_base;
    public static String addresses_dhcp;
    public static String addresses_firstHost;
    public static String addresses_grouping;
    public static String addresses_keep;
    public static String addresses_names;
    public static String addresses_namesHint;
    public static String addresses_noNetwork;
    public static String addresses_only;
    public static String addresses_prefix;
    public static String addresses_purpose;
    public static String addresses_step;
    public static String addresses_text;
    public static String addresses_title;
    public static String addresses_tooLarge;
    public static String addresses_vlan;
    public static String addresses_vlanHint;
    public static String advisor;
    public static String advisor_apply;
    public static String advisor_distance;
    public static String advisor_hint;
    public static String advisor_medium;
    public static String advisor_none;
    public static String advisor_out;
    public static String advisor_score;
    public static String advisor_step;
    public static String advisor_title;
    public static String bus_cycle;
    public static String bus_devices;
    public static String bus_loads;
    public static String bus_master;
    public static String bus_metres;
    public static String bus_order;
    public static String bus_terminators;
    public static String buses;
    public static String details_noTurn;
    public static String details_numbers;
    public static String details_out;
    public static String details_takes;
    public static String details_term;
    public static String details_turn;
    public static String details_turning;
    public static String details_turns;
    public static String missing_cable;
    public static String missing_current;
    public static String missing_length;
    public static String missing_voltage;
    public static String need_battery;
    public static String need_cost;
    public static String need_country;
    public static String need_interference;
    public static String need_latency;
    public static String need_material;
    public static String need_mobile;
    public static String need_noCable;
    public static String need_noCountry;
    public static String need_nodes;
    public static String need_outdoors;
    public static String need_power;
    public static String need_rate;
    public static String need_safety;
    public static String need_security;
    public static String need_walls;
    public static String poe;
    public static String poe_budget;
    public static String poe_dark;
    public static String poe_devices;
    public static String poe_drawn;
    public static String poe_open;
    public static String poe_reserved;
    public static String poe_source;
    public static String preview_address;
    public static String preview_device;
    public static String preview_hostname;
    public static String preview_old;
    public static String preview_port;
    public static String preview_subnet;
    public static String preview_text;
    public static String preview_title;
    public static String share;
    public static String storage;
    public static String storage_all;
    public static String storage_day;
    public static String storage_days;
    public static String storage_device;
    public static String supplies;
    public static String supply_amps;
    public static String supply_consumer;
    public static String supply_drop;
    public static String supply_missing;
    public static String supply_source;
    public static String traffic;
    public static String traffic_all;
    public static String traffic_link;
    public static String traffic_load;
    public static String traffic_streams;
    public static String traffic_usable;

    static {
        NLS.initializeMessages("org.headend.design.ui.internal.advice.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
