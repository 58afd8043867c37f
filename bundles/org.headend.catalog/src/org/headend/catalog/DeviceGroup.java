package org.headend.catalog;

import org.headend.catalog.internal.Messages;

/** Groups of device types, in the order in which palettes and lists show them. */
public enum DeviceGroup {
    /** Switches, routers, access points. */
    NETWORK,
    /** Gateways, servers, recorders and screens. */
    COMPUTING,
    CAMERA,
    /** Microphones and speakers. */
    AUDIO,
    SENSOR,
    /** Relays, alarms, gates. */
    ACTUATOR,
    OTHER;

    /** The group of a category; {@link #OTHER} when it is not known. */
    public static DeviceGroup of(String category) {
        return switch (category.replaceFirst("-.*", "")) { //$NON-NLS-1$ //$NON-NLS-2$
            case "gateway", "server", "recorder" -> COMPUTING; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            case "switch", "router", "access" -> NETWORK; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            case "camera" -> CAMERA; //$NON-NLS-1$
            case "microphone", "speaker" -> AUDIO; //$NON-NLS-1$ //$NON-NLS-2$
            case "sensor" -> SENSOR; //$NON-NLS-1$
            case "relay", "alarm", "gate" -> ACTUATOR; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            default -> OTHER;
        };
    }

    /** Translated name, in the plural. */
    public String label() {
        return switch (this) {
            case COMPUTING -> Messages.group_computing;
            case NETWORK -> Messages.group_network;
            case CAMERA -> Messages.group_camera;
            case AUDIO -> Messages.group_audio;
            case SENSOR -> Messages.group_sensor;
            case ACTUATOR -> Messages.group_actuator;
            case OTHER -> Messages.group_other;
        };
    }
}
