package org.headend.design.internal;

import org.eclipse.osgi.util.NLS;

/** Translated texts of this bundle. */
public final class Messages extends NLS {
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
    public static String kind_cellular;
    public static String kind_ethernet;
    public static String medium_audio;
    public static String medium_contact;
    public static String medium_copper;
    public static String medium_fibre;
    public static String medium_power;
    public static String medium_serial;
    public static String medium_usb;
    public static String medium_video;
    public static String medium_wireless;
    public static String port_full;
    public static String port_kinds;
    public static String port_roles;
    public static String port_sameDevice;
    public static String port_twoSources;
    public static String role_any;
    public static String role_device;
    public static String role_host;

    static {
        NLS.initializeMessages("org.headend.design.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
