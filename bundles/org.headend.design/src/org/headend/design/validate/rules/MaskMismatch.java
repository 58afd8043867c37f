package org.headend.design.validate.rules;

import java.util.Optional;

import org.headend.design.Labels;
import org.headend.design.site.Device;
import org.headend.design.site.Port;
import org.headend.design.site.SitePackage;
import org.headend.design.validate.Addresses;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Ipv4;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;

/** IP-03: devices in one domain use different network lengths. */
final class MaskMismatch extends Rule<Device> {

    MaskMismatch() {
        super("IP-03", Category.ADDRESSES, Scope.DEVICE, SitePackage.Literals.PORT__ADDRESS, SitePackage.Literals.PORT__VLAN); //$NON-NLS-1$
    }

    @Override
    protected void check(Device device, Check check) {
        for (Port port : device.getPorts()) {
            Optional<Ipv4> address = Addresses.of(port);
            if (address.isPresent()) {
                check.site().subnet(port).filter(network -> network.holds(address.get()) && address.get().prefix() != network.prefix())
                        .ifPresent(network -> tell(check, port, address.get(), network));
            }
        }
    }

    private static void tell(Check check, Port port, Ipv4 address, Ipv4 network) {
        Ipv4 right = new Ipv4(address.bits(), network.prefix());
        check.error(Messages.bind(Messages.ip03, new Object[] { Labels.of(port), "/" + address.prefix(), network }), port).remedy(Messages.ip03Remedy) //$NON-NLS-1$
                .values("/" + address.prefix(), "/" + network.prefix()) //$NON-NLS-1$ //$NON-NLS-2$
                .fix(Messages.bind(Messages.fix_setAddress, right), () -> port.setAddress(right.toString()));
    }
}
