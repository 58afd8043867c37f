package org.headend.design.validate.rules;

import java.util.List;

import org.headend.design.validate.Rule;

/** All rules, in the order in which they report. */
public final class Rules {
    public static final List<Rule<?>> ALL = List.of(new PortOveruse(), new IncompatiblePorts(), new DuplicateAddress(), new WrongSubnet(),
            new SerialMismatch(), new DuplicateBusAddress(), new BusAddressRange(), new PoeBudget(), new Unconnected());

    private Rules() {
    }
}
