package org.headend.design.columns;

import org.eclipse.osgi.util.NLS;

/** Translated texts of this package. */
final class Messages extends NLS {
    public static String column_amps;
    public static String column_bands;
    public static String column_biased;
    public static String column_channel;
    public static String column_codec;
    public static String column_connector;
    public static String column_consumers;
    public static String column_current;
    public static String column_fps;
    public static String column_grounded;
    public static String column_inArea;
    public static String column_linked;
    public static String column_management;
    public static String column_maxCelsius;
    public static String column_mbit;
    public static String column_minCelsius;
    public static String column_model;
    public static String column_poe;
    public static String column_poePriority;
    public static String column_poeVolts;
    public static String column_polarity;
    public static String column_poll;
    public static String column_protocol;
    public static String column_region;
    public static String column_registers;
    public static String column_required;
    public static String column_role;
    public static String column_size;
    public static String column_terminated;
    public static String column_trunk;
    public static String column_unitLoad;
    public static String column_vandalism;
    public static String column_volts;
    public static String column_wifiSecurity;
    public static String current_ac;
    public static String current_dc;
    public static String fault_bands;
    public static String fault_inArea;
    public static String fault_portName;
    public static String fault_size;
    public static String fault_trunk;
    public static String group_bus;
    public static String group_network;
    public static String group_poe;
    public static String group_port;
    public static String group_power;
    public static String group_radio;
    public static String column_adapter;
    public static String column_address;
    public static String column_area;
    public static String column_busAddress;
    public static String column_cable;
    public static String column_critical;
    public static String column_crossover;
    public static String column_dhcp;
    public static String column_exposed;
    public static String column_from;
    public static String column_fromPort;
    public static String column_gateway;
    public static String column_group;
    public static String column_hostname;
    public static String column_id;
    public static String column_length;
    public static String column_linkedTo;
    public static String column_mac;
    public static String column_maker;
    public static String column_medium;
    public static String column_name;
    public static String column_notes;
    public static String column_password;
    public static String column_poeBudget;
    public static String column_poeClass;
    public static String column_ports;
    public static String column_rate;
    public static String column_serial;
    public static String column_serialNumber;
    public static String column_services;
    public static String column_spanningTree;
    public static String column_to;
    public static String column_toPort;
    public static String column_type;
    public static String column_ups;
    public static String column_vlan;
    public static String column_watts;
    public static String fault_cable;
    public static String fault_choice;
    public static String fault_device;
    public static String fault_deviceNames;
    public static String fault_empty;
    public static String fault_host;
    public static String fault_ip;
    public static String fault_mac;
    public static String fault_noPort;
    public static String fault_number;
    public static String fault_port;
    public static String fault_portFull;
    public static String fault_readOnly;
    public static String fault_services;
    public static String fault_tick;
    public static String fault_type;
    public static String fault_typePort;
    public static String fault_whole;
    public static String known_no;
    public static String known_yes;
    public static String password_changed;
    public static String password_factory;
    public static String poe_none;
    public static String poe_powered;
    public static String poe_source;
    public static String poe_unknown;

    static {
        NLS.initializeMessages("org.headend.design.columns.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
