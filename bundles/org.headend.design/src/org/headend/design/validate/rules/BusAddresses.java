package org.headend.design.validate.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.headend.design.Labels;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.PortRole;
import org.headend.design.validate.Check;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.Segment;

import com.fasterxml.jackson.databind.JsonNode;

/** Addresses on one bus: who has one, which are allowed, which are free. Empty on lines that have no addresses. */
final class BusAddresses {
    private static final String MODBUS = "modbus-rtu"; //$NON-NLS-1$

    private final List<Port> slaves;
    private final Set<Integer> used;
    private final String protocol;
    private final int min;
    private final int max;

    BusAddresses(Segment bus, Check check) {
        PortKind kind = bus.kind();
        JsonNode ranges = check.site().catalog().tables().get("rules").path("busAddresses"); //$NON-NLS-1$ //$NON-NLS-2$
        protocol = kind == PortKind.I2C ? "i2c" : bus.ports().stream().map(Port::getProtocol) //$NON-NLS-1$
                .filter(p -> p != null && ranges.has(p)).findFirst().orElse(kind == PortKind.CAN ? "canopen" : MODBUS); //$NON-NLS-1$
        JsonNode range = ranges.path(protocol);
        min = range.path("min").asInt(1); //$NON-NLS-1$
        max = range.path("max").asInt(); //$NON-NLS-1$
        boolean addressed = kind == PortKind.RS485 || kind == PortKind.I2C
                || kind == PortKind.CAN && bus.ports().stream().anyMatch(p -> "canopen".equals(p.getProtocol())); //$NON-NLS-1$
        slaves = addressed ? bus.ports().stream().filter(p -> p.getRole() != PortRole.HOST).toList() : List.of();
        used = slaves.stream().map(Port::getBusAddress).collect(Collectors.toSet());
    }

    List<Port> slaves() {
        return slaves;
    }

    boolean inRange(int address) {
        return address >= min && address <= max;
    }

    String range() {
        return min + "–" + max; //$NON-NLS-1$
    }

    String outside(Port port) {
        return protocol.equals(MODBUS) ? Messages.bind(Messages.bus02, Labels.of(port), port.getBusAddress())
                : Messages.bind(Messages.bus02_range, new Object[] { Labels.of(port), port.getBusAddress(), protocol, range() });
    }

    String remedy() {
        return protocol.equals(MODBUS) ? Messages.bus02Remedy.toString() : Messages.bind(Messages.bus02_rangeRemedy, range());
    }

    /** The lowest address that nobody has; taken, so that the next one who asks gets another. */
    List<QuickFix> free(Port port) {
        for (int address = min; address <= max; address++) {
            if (used.add(address)) {
                int free = address;
                return List.of(new QuickFix(Messages.bind(Messages.fix_setBusAddress, free), () -> port.setBusAddress(free)));
            }
        }
        return List.of();
    }
}
