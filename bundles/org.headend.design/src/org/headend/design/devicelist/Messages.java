package org.headend.design.devicelist;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String list_empty;
    public static String list_heading;
    public static String list_read;
    public static String list_remedy;
    public static String list_syntax;
    public static String list_tooLarge;
    public static String list_unknownColumns;
    public static String row_address;
    public static String row_addressRemedy;
    public static String row_addressReserved;
    public static String row_addressTaken;
    public static String row_addressTakenRemedy;
    public static String row_cable;
    public static String row_exists;
    public static String row_existsRemedy;
    public static String row_length;
    public static String row_linkRemedy;
    public static String row_mac;
    public static String row_macRemedy;
    public static String row_macTaken;
    public static String row_noFreePort;
    public static String row_noNetworkPort;
    public static String row_noType;
    public static String row_peer;
    public static String row_peerRemedy;
    public static String row_port;
    public static String row_portRemedy;
    public static String row_prefixAssumed;
    public static String row_type;
    public static String row_typeAmbiguous;
    public static String row_typeRemedy;
    public static String row_vlan;
    public static String series_address;
    public static String series_addressRemedy;
    public static String series_count;
    public static String series_full;
    public static String series_fullRemedy;
    public static String series_ports;
    public static String series_portsRemedy;
    public static String series_range;
    public static String series_rangeRemedy;

    static {
        NLS.initializeMessages("org.headend.design.devicelist.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
