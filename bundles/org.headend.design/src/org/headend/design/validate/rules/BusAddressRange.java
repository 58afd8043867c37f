package org.headend.design.validate.rules;

import org.headend.design.Labels;
import org.headend.design.site.Port;
import org.headend.design.site.SitePackage;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;
import org.headend.design.validate.Segment;

/** BUS-02: an address is outside the range of the bus, such as 1…247 for Modbus (Modbus over serial line V1.02, 2.2). */
final class BusAddressRange extends Rule<Segment> {

    BusAddressRange() {
        super("BUS-02", Category.BUSES, Scope.JOINED_BUS, SitePackage.Literals.PORT__BUS_ADDRESS, SitePackage.Literals.PORT__ROLE, //$NON-NLS-1$
                SitePackage.Literals.PORT__PROTOCOL);
    }

    @Override
    protected void check(Segment bus, Check check) {
        BusAddresses addresses = new BusAddresses(bus, check);
        for (Port port : addresses.slaves()) {
            if (port.getBusAddress() == 0) {
                check.unknown(Messages.bind(Messages.bus02_unknown, Labels.of(port)), Messages.bus02_several, Labels.of(port), port)
                        .remedy(addresses.remedy()).fixes(() -> addresses.free(port));
            } else if (!addresses.inRange(port.getBusAddress())) {
                check.error(addresses.outside(port), port).remedy(addresses.remedy())
                        .values(String.valueOf(port.getBusAddress()), addresses.range()).fixes(() -> addresses.free(port));
            }
        }
    }
}
