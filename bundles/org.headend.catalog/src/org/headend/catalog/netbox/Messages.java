package org.headend.catalog.netbox;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String bay;
    public static String category_ports;
    public static String category_text;
    public static String combo;
    public static String combo_remark;
    public static String comments;
    public static String console_serial;
    public static String console_server;
    public static String console_usb;
    public static String console_usbHost;
    public static String doubled;
    public static String extra;
    public static String file_noMapping;
    public static String file_read;
    public static String file_remedy;
    public static String file_severalDocuments;
    public static String file_syntax;
    public static String file_tag;
    public static String file_tooLarge;
    public static String height;
    public static String hint;
    public static String image;
    public static String missing;
    public static String no_identity;
    public static String optics_table;
    public static String optics_unknown;
    public static String panel_poe;
    public static String panel_rear;
    public static String panel_through;
    public static String passive;
    public static String poe_budget;
    public static String poe_class;
    public static String poe_fromName;
    public static String poe_named;
    public static String poe_noMode;
    public static String poe_noType;
    public static String poe_passive;
    public static String poe_suspect;
    public static String poe_turned;
    public static String poe_unknown;
    public static String port_backplane;
    public static String port_bandFromStandard;
    public static String port_bandFromText;
    public static String port_bandUnknown;
    public static String port_cellular;
    public static String port_clients;
    public static String port_disabled;
    public static String port_fibre;
    public static String port_fromText;
    public static String port_incomplete;
    public static String port_kept;
    public static String port_mapped;
    public static String port_onlyManagement;
    public static String port_renamed;
    public static String port_satellite;
    public static String port_singlePair;
    public static String port_unknownType;
    public static String port_virtual;
    public static String power_assumed;
    public static String power_redundant;
    public static String power_unknown;
    public static String power_watts;
    public static String sim;
    public static String slug_kept;
    public static String slug_pattern;
    public static String slug_prefix;
    public static String weight;

    static {
        NLS.initializeMessages("org.headend.catalog.netbox.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
