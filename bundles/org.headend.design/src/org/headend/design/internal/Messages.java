package org.headend.design.internal;

import org.headend.core.language.Text;
import org.headend.core.language.Texts;

/** Translated texts of this bundle. */
public final class Messages extends Texts {
    public static Text design_broken;
    public static Text design_brokenRemedy;
    public static Text design_foreign;
    public static Text design_missing;
    public static Text design_missingRemedy;
    public static Text design_newer;
    public static Text design_newerRemedy;
    public static Text design_noUtf8;
    public static Text design_read;
    public static Text design_readRemedy;
    public static Text design_write;
    public static Text design_writeRemedy;
    public static Text export_failed;
    public static Text export_failedRemedy;
    public static Text export_legend;
    public static Text field_address;
    public static Text field_addressPrefix;
    public static Text field_addressReserved;
    public static Text field_busAddress;
    public static Text field_poeClass;
    public static Text field_serial;
    public static Text kind_cellular;
    public static Text kind_ethernet;
    public static Text medium_audio;
    public static Text medium_contact;
    public static Text medium_copper;
    public static Text medium_fibre;
    public static Text medium_power;
    public static Text medium_serial;
    public static Text medium_usb;
    public static Text medium_video;
    public static Text medium_wireless;
    public static Text port_full;
    public static Text port_kinds;
    public static Text port_roles;
    public static Text port_sameDevice;
    public static Text port_twoSources;
    public static Text role_any;
    public static Text role_device;
    public static Text role_host;

    static {
        initialize(Messages.class);
    }

    private Messages() {
    }
}
