package org.headend.design.validate.rules;

import java.util.HashMap;
import java.util.Map;

import org.headend.design.Labels;
import org.headend.design.site.Port;
import org.headend.design.site.SitePackage;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;
import org.headend.design.validate.Segment;

/** BUS-01: addresses are unique on their bus. */
final class DuplicateBusAddress extends Rule<Segment> {

    DuplicateBusAddress() {
        super("BUS-01", Category.BUSES, Scope.JOINED_BUS, SitePackage.Literals.PORT__BUS_ADDRESS, SitePackage.Literals.PORT__ROLE, //$NON-NLS-1$
                SitePackage.Literals.PORT__PROTOCOL);
    }

    @Override
    protected void check(Segment bus, Check check) {
        Map<Integer, Port> owners = new HashMap<>();
        BusAddresses addresses = new BusAddresses(bus, check);
        for (Port port : addresses.slaves()) {
            int address = port.getBusAddress();
            Port owner = addresses.inRange(address) ? owners.putIfAbsent(address, port) : null;
            if (owner != null) {
                check.error(Messages.bind(Messages.bus01, new Object[] { Labels.of(port), Labels.of(owner), address }), port, owner)
                        .remedy(Messages.bus01Remedy).fixes(() -> addresses.free(port));
            }
        }
    }
}
