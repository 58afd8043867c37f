package org.headend.catalog.internal;

import org.eclipse.osgi.util.NLS;

/** Translated texts of this bundle. */
public final class Messages extends NLS {
    public static String check_bands;
    public static String check_budget;
    public static String check_budgetIdle;
    public static String check_celsius;
    public static String check_draw;
    public static String check_focal;
    public static String check_id;
    public static String check_lamp;
    public static String check_optics;
    public static String check_poeClass;
    public static String check_poeUnknown;
    public static String check_portKind;
    public static String check_portName;
    public static String check_stream;
    public static String check_volts;
    public static String file_syntax;
    public static String file_types;
    public static String file_typesRemedy;
    public static String folder_read;
    public static String folder_readRemedy;
    public static String group_actuator;
    public static String group_audio;
    public static String group_camera;
    public static String group_computing;
    public static String group_converter;
    public static String group_network;
    public static String group_other;
    public static String group_power;
    public static String group_sensor;
    public static String spec_read;
    public static String type_incomplete;
    public static String type_incompleteRemedy;

    static {
        NLS.initializeMessages("org.headend.catalog.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
