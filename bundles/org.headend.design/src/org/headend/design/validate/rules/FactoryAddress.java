package org.headend.design.validate.rules;

import java.util.Optional;
import java.util.stream.StreamSupport;

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

/** IP-06: a device still has the address that it left the factory with. */
final class FactoryAddress extends Rule<Device> {

    FactoryAddress() {
        super("IP-06", Category.ADDRESSES, Scope.DEVICE, SitePackage.Literals.PORT__ADDRESS); //$NON-NLS-1$
    }

    @Override
    protected void check(Device device, Check check) {
        for (Port port : device.getPorts()) {
            Optional<Ipv4> address = port.getAddress() == null ? Optional.empty() : Addresses.of(port);
            address.filter(a -> StreamSupport.stream(check.setting("addresses").spliterator(), false).anyMatch(n -> n.asText().equals(a.address()))) //$NON-NLS-1$
                    .ifPresent(a -> check.warning(Messages.bind(Messages.ip06, Labels.of(port), a.address()), port).remedy(Messages.ip06Remedy)
                            .values(a.address(), "").fixes(() -> DuplicateAddress.fixes(port, new Addresses(check.site()).next(a)))); //$NON-NLS-1$
        }
    }
}
