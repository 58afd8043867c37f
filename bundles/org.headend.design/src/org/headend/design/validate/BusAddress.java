package org.headend.design.validate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.design.Labels;
import org.headend.design.internal.Messages;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.PortRole;
import org.headend.design.validate.Finding.QuickFix;

/** BUS-01 and BUS-02: Modbus addresses are unique on their bus and within 1…247 (Modbus over serial line V1.02, 2.2). */
final class BusAddress implements Rule {
    private static final int MAX = 247;

    @Override
    public void check(SiteIndex site, Consumer<Finding> findings) {
        for (Set<Port> bus : site.lines(PortKind.RS485)) {
            Map<Integer, Port> owners = new HashMap<>();
            Set<Integer> used = bus.stream().map(Port::getBusAddress).collect(Collectors.toSet());
            for (Port port : bus) {
                int address = port.getBusAddress();
                if (port.getRole() == PortRole.HOST) {
                    continue;
                }
                if (address == 0) {
                    findings.accept(new Finding(Problem.info("BUS-02", //$NON-NLS-1$
                            Messages.bind(Messages.bus02_unknown, Labels.of(port)), Place.NONE.at(port.getId()),
                            Messages.bus02Remedy), List.of(port.getId()), fix(port, used)));
                } else if (address < 1 || address > MAX) {
                    findings.accept(new Finding(Problem.error("BUS-02", //$NON-NLS-1$
                            Messages.bind(Messages.bus02, Labels.of(port), address), Place.NONE.at(port.getId()),
                            Messages.bus02Remedy), List.of(port.getId()), fix(port, used)));
                } else {
                    Port owner = owners.putIfAbsent(address, port);
                    if (owner != null) {
                        findings.accept(new Finding(Problem.error("BUS-01", //$NON-NLS-1$
                                Messages.bind(Messages.bus01, new Object[] { Labels.of(port), Labels.of(owner), address }),
                                Place.NONE.at(port.getId()), Messages.bus01Remedy), List.of(port.getId(), owner.getId()),
                                fix(port, used)));
                    }
                }
            }
        }
    }

    private static List<QuickFix> fix(Port port, Set<Integer> used) {
        for (int address = 1; address <= MAX; address++) {
            if (used.add(address)) {
                int free = address;
                return List.of(new QuickFix(Messages.bind(Messages.fix_setBusAddress, free), () -> port.setBusAddress(free)));
            }
        }
        return List.of();
    }
}
