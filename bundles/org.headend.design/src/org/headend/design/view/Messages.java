package org.headend.design.view;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
public final class Messages extends NLS {
    public static String area_building;
    public static String area_cabinet;
    public static String area_floor;
    public static String area_outdoor;
    public static String area_rack;
    public static String area_room;
    public static String label_address;
    public static String label_length;
    public static String label_name;
    public static String label_ports;
    public static String label_rate;
    public static String layer_audio;
    public static String layer_control;
    public static String layer_network;
    public static String layer_power;
    public static String layer_video;

    static {
        NLS.initializeMessages("org.headend.design.view.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
