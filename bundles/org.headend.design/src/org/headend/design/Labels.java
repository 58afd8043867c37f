package org.headend.design;

import org.headend.design.internal.Messages;
import org.headend.design.site.Device;
import org.headend.design.site.Link;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.PortRole;

/** Translated names of what a design is made of. */
public final class Labels {

    private Labels() {
    }

    public static String of(PortKind kind) {
        return switch (kind) {
            case ETHERNET -> Messages.kind_ethernet.toString();
            case SFP -> "SFP"; //$NON-NLS-1$
            case WIFI -> "Wi-Fi"; //$NON-NLS-1$
            case RS485 -> "RS-485"; //$NON-NLS-1$
            case RS232 -> "RS-232"; //$NON-NLS-1$
            case USB -> "USB"; //$NON-NLS-1$
            case HDMI -> "HDMI"; //$NON-NLS-1$
            case CSI -> "CSI"; //$NON-NLS-1$
            case AUDIO -> Messages.medium_audio.toString();
            case GPIO -> "GPIO"; //$NON-NLS-1$
            case POWER -> Messages.medium_power.toString();
            case RS422 -> "RS-422"; //$NON-NLS-1$
            case CAN -> "CAN"; //$NON-NLS-1$
            case UART -> "UART (TTL)"; //$NON-NLS-1$
            case I2C -> "I²C"; //$NON-NLS-1$
            case SPI -> "SPI"; //$NON-NLS-1$
            case ONE_WIRE -> "1-Wire"; //$NON-NLS-1$
            case ZIGBEE -> "Zigbee"; //$NON-NLS-1$
            case BLUETOOTH -> "Bluetooth"; //$NON-NLS-1$
            case LORA -> "LoRa"; //$NON-NLS-1$
            case CELLULAR -> Messages.kind_cellular.toString();
            case WIEGAND -> "Wiegand"; //$NON-NLS-1$
            case T1L -> "10BASE-T1L"; //$NON-NLS-1$
        };
    }

    public static String of(PortRole role) {
        return switch (role) {
            case ANY -> Messages.role_any.toString();
            case HOST -> Messages.role_host.toString();
            case DEVICE -> Messages.role_device.toString();
        };
    }

    /** Device and port, such as {@code Lobby camera · eth}. */
    public static String of(Port port) {
        return port.eContainer() instanceof Device device ? device.getName() + " · " + port.getName() : port.getName(); //$NON-NLS-1$
    }

    /** The name of a link or, where it has none, its two ends. */
    public static String of(Link link) {
        if (link.getName() != null && !link.getName().isBlank()) {
            return link.getName();
        }
        return link.getPorts().size() == 2 ? of(link.getPorts().get(0)) + " – " + of(link.getPorts().get(1)) : link.getId(); //$NON-NLS-1$
    }
}
