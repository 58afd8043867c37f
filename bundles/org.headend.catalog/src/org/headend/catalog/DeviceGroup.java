package org.headend.catalog;

import org.headend.catalog.internal.Messages;

/** Groups of device types, in the order in which palettes and lists show them. */
public enum DeviceGroup {
    /** Switches, routers, access points, mobile networks. */
    NETWORK,
    /** Gateways, servers, recorders and screens. */
    COMPUTING,
    CAMERA,
    /** Microphones and speakers. */
    AUDIO,
    SENSOR,
    /** Relays, alarms, gates, lights. */
    ACTUATOR,
    /** Power supplies, injectors and splitters of PoE. */
    POWER,
    /** Converters, extenders, hubs, panels: what stands between two devices. */
    CONVERTER,
    OTHER;

    /** The group of a category; {@link #OTHER} when it is not known. */
    public static DeviceGroup of(String category) {
        return switch (category.replaceFirst("-.*", "")) { //$NON-NLS-1$ //$NON-NLS-2$
            case "gateway", "server", "recorder", "display" -> COMPUTING; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            case "switch", "router", "access", "network" -> NETWORK; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            case "camera" -> CAMERA; //$NON-NLS-1$
            case "microphone", "speaker" -> AUDIO; //$NON-NLS-1$ //$NON-NLS-2$
            case "sensor" -> SENSOR; //$NON-NLS-1$
            case "relay", "alarm", "gate", "light" -> ACTUATOR; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            case "power", "poe", "ups" -> POWER; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            case "converter" -> CONVERTER; //$NON-NLS-1$
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
            case POWER -> Messages.group_power;
            case CONVERTER -> Messages.group_converter;
            case OTHER -> Messages.group_other;
        };
    }
}
