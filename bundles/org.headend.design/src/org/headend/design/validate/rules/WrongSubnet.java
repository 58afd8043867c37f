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

/** IP-02: an address is malformed, reserved, or outside the network that is planned for the domain or that most of it use. */
final class WrongSubnet extends Rule<Device> {

    WrongSubnet() {
        super("IP-02", Category.ADDRESSES, Scope.DEVICE, SitePackage.Literals.PORT__ADDRESS, SitePackage.Literals.PORT__VLAN, //$NON-NLS-1$
                SitePackage.Literals.ELEMENT__NAME);
    }

    @Override
    protected void check(Device device, Check check) {
        for (Port port : device.getPorts()) {
            String text = port.getAddress();
            Optional<Ipv4> address = Addresses.of(port);
            if (text != null && !text.isBlank() && address.map(Ipv4::reserved).orElse(true)) {
                check.error(Messages.bind(Messages.ip02_invalid, Labels.of(port), text), port).remedy(Messages.ip02Remedy)
                        .fixes(() -> DuplicateAddress.fixes(port, address.flatMap(new Addresses(check.site())::next)));
            }
            if (address.isPresent()) {
                check.site().subnet(port).filter(network -> !network.holds(address.get()))
                        .ifPresent(network -> check.error(Messages.bind(Messages.ip02, new Object[] { Labels.of(port), text, network }), port)
                                .remedy(Messages.ip02Remedy).values(text, network.toString())
                                .fixes(() -> DuplicateAddress.fixes(port, new Addresses(check.site()).next(network))));
            }
        }
    }
}
