package org.headend.design.validate.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.headend.design.site.Port;
import org.headend.design.site.PortKind;

/** Which connectors go together. */
final class Connectors {
    /** Connectors that common cables join. */
    private static final List<Set<String>> FAMILIES = List.of(Set.of("sfp", "sfp+", "fibre-lc"), Set.of("usb-a", "usb-b", "usb-c", "usb-micro"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
            Set.of("terminal", "barrel", "usb-c"), Set.of("jack", "xlr", "terminal")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

    private Connectors() {
    }

    static boolean known(Port port) {
        return port.getConnector() != null && !port.getConnector().isBlank();
    }

    /** True when a common cable joins them, also when one is unknown. */
    static boolean fit(Port a, Port b) {
        if (!known(a) || !known(b) || a.getConnector().equals(b.getConnector())) {
            return true;
        }
        boolean signal = SIGNALS.contains(a.getKind()) && a.getKind() != PortKind.GPIO;
        return !signal && FAMILIES.stream().anyMatch(f -> f.contains(a.getConnector()) && f.contains(b.getConnector()));
    }

    /** Kinds of ports that are known by their signal, not by their plug. */
    static final Set<PortKind> SIGNALS = EnumSet.of(PortKind.RS485, PortKind.RS232, PortKind.RS422, PortKind.CAN, PortKind.UART,
            PortKind.I2C, PortKind.SPI, PortKind.ONE_WIRE, PortKind.WIEGAND, PortKind.GPIO);
}
