package org.headend.design.validate.rules;

import org.headend.design.Labels;
import org.headend.design.site.SitePackage;
import org.headend.design.validate.Addresses;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Ipv4;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;
import org.headend.design.validate.Segment;

/** IP-03: devices in one domain use different network lengths. */
final class MaskMismatch extends Rule<Segment> {

    MaskMismatch() {
        super("IP-03", Category.ADDRESSES, Scope.NETWORK, SitePackage.Literals.PORT__ADDRESS, SitePackage.Literals.PORT__VLAN); //$NON-NLS-1$
    }

    @Override
    protected void check(Segment segment, Check check) {
        check.site().domains(segment).forEach((vlan, ports) -> check.site().subnet(vlan, ports).ifPresent(network -> ports.forEach(port -> {
            Ipv4 address = Addresses.of(port).orElseThrow();
            if (network.holds(address) && address.prefix() != network.prefix()) {
                Ipv4 right = new Ipv4(address.bits(), network.prefix());
                check.error(Messages.bind(Messages.ip03, new Object[] { Labels.of(port), "/" + address.prefix(), network }), port).remedy(Messages.ip03Remedy) //$NON-NLS-1$
                        .values("/" + address.prefix(), "/" + network.prefix()) //$NON-NLS-1$ //$NON-NLS-2$
                        .fix(Messages.bind(Messages.fix_setAddress, right), () -> port.setAddress(right.toString()));
            }
        })));
    }
}
