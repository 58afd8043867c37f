package org.headend.design;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.headend.design.internal.Messages;
import org.headend.design.site.Medium;
import org.headend.design.site.PoeMode;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.PortRole;

/** Which ports may be linked. */
public final class PortCompatibility {
    /** Kinds whose devices hang on one line. */
    private static final Set<PortKind> BUSES = EnumSet.of(PortKind.RS485, PortKind.CAN, PortKind.I2C, PortKind.ONE_WIRE);

    private PortCompatibility() {
    }

    /** Why the two ports cannot be linked, as one translated sentence; empty when they can. */
    public static Optional<String> obstacle(Port a, Port b) {
        if (a == b || a.eContainer() == b.eContainer()) {
            return Optional.of(Messages.port_sameDevice.toString());
        }
        if (a.getKind() != b.getKind()) {
            return Optional.of(Messages.bind(Messages.port_kinds, Labels.of(a.getKind()), Labels.of(b.getKind())));
        }
        if (a.getRole() == b.getRole() && a.getRole() != PortRole.ANY && !bus(a)) {
            return Optional.of(Messages.bind(Messages.port_roles, Labels.of(a.getRole())));
        }
        if (a.getPoe() == PoeMode.SOURCE && b.getPoe() == PoeMode.SOURCE) {
            return Optional.of(Messages.port_twoSources.toString());
        }
        return Optional.empty();
    }

    /** Devices hang on a bus in a row, so two of them may be linked. */
    private static boolean bus(Port port) {
        return BUSES.contains(port.getKind());
    }

    /** The medium of a link between ports of this kind. */
    public static Medium medium(PortKind kind) {
        return switch (kind) {
            case ETHERNET, T1L -> Medium.COPPER;
            case SFP -> Medium.FIBRE;
            case WIFI, ZIGBEE, BLUETOOTH, LORA, CELLULAR -> Medium.WIRELESS;
            case RS485, RS232, RS422, CAN, UART, I2C, SPI, ONE_WIRE, WIEGAND -> Medium.SERIAL;
            case USB -> Medium.USB;
            case HDMI, CSI -> Medium.VIDEO;
            case AUDIO -> Medium.AUDIO;
            case GPIO -> Medium.CONTACT;
            case POWER -> Medium.POWER;
        };
    }
}
