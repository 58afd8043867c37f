package org.headend.design.internal;

import org.eclipse.osgi.util.NLS;

/** Translated texts of this bundle. */
public final class Messages extends NLS {
    public static String bus01;
    public static String bus01Remedy;
    public static String bus02;
    public static String bus02Remedy;
    public static String bus02_unknown;
    public static String design_broken;
    public static String design_brokenRemedy;
    public static String design_foreign;
    public static String design_missing;
    public static String design_missingRemedy;
    public static String design_newer;
    public static String design_newerRemedy;
    public static String design_noUtf8;
    public static String design_read;
    public static String design_readRemedy;
    public static String design_write;
    public static String design_writeRemedy;
    public static String export_failed;
    public static String export_failedRemedy;
    public static String export_legend;
    public static String field_address;
    public static String field_addressPrefix;
    public static String field_addressReserved;
    public static String field_busAddress;
    public static String field_poeClass;
    public static String field_serial;
    public static String fix_connect;
    public static String fix_moveEnd;
    public static String fix_movePort;
    public static String fix_movePower;
    public static String fix_removeLink;
    public static String fix_setAddress;
    public static String fix_setBudget;
    public static String fix_setBusAddress;
    public static String fix_setSerial;
    public static String ip01;
    public static String ip01Remedy;
    public static String ip02;
    public static String ip02Remedy;
    public static String ip02_invalid;
    public static String kind_cellular;
    public static String kind_ethernet;
    public static String link01;
    public static String link01Remedy;
    public static String link01_port;
    public static String medium_audio;
    public static String medium_contact;
    public static String medium_copper;
    public static String medium_fibre;
    public static String medium_power;
    public static String medium_serial;
    public static String medium_usb;
    public static String medium_video;
    public static String medium_wireless;
    public static String port01;
    public static String port01Remedy;
    public static String port02;
    public static String port02Remedy;
    public static String port_full;
    public static String port_kinds;
    public static String port_roles;
    public static String port_sameDevice;
    public static String port_twoSources;
    public static String pwr01;
    public static String pwr01Remedy;
    public static String pwr01_high;
    public static String pwr01_unknown;
    public static String pwr01_unknownRemedy;
    public static String role_any;
    public static String role_device;
    public static String role_host;
    public static String ser01;
    public static String ser01Remedy;
    public static String ser01_invalid;
    public static String ser01_invalidRemedy;
    public static String ser01_unknown;

    static {
        NLS.initializeMessages("org.headend.design.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
