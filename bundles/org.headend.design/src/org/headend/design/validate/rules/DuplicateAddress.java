package org.headend.design.validate.rules;

import java.util.List;
import java.util.Optional;

import org.headend.design.Labels;
import org.headend.design.site.Device;
import org.headend.design.site.Port;
import org.headend.design.site.SitePackage;
import org.headend.design.validate.Addresses;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.Ipv4;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;

/** IP-01: two ports have the same IP address; the fix is the next free one. */
final class DuplicateAddress extends Rule<Device> {

    DuplicateAddress() {
        super("IP-01", Category.ADDRESSES, Scope.DEVICE, SitePackage.Literals.PORT__ADDRESS); //$NON-NLS-1$
    }

    @Override
    protected void check(Device device, Check check) {
        AddressBook book = AddressBook.of(check.site());
        for (Port port : device.getPorts()) {
            Optional<Ipv4> address = Addresses.of(port);
            Port owner = address.map(a -> (Port) book.owner(a).orElse(port)).orElse(port);
            if (owner != port) {
                check.error(Messages.bind(Messages.ip01, new Object[] { Labels.of(port), port.getAddress(), Labels.of(owner) }), port, owner)
                        .remedy(Messages.ip01Remedy).fixes(() -> fixes(port, taken(check).next(address.get())));
            }
        }
    }

    /** Shared by all findings, so that three equal addresses get different new ones. */
    private static Addresses taken(Check check) {
        return check.site().fact(Addresses.class, Addresses::new);
    }

    static List<QuickFix> fixes(Port port, Optional<Ipv4> free) {
        return free.map(f -> List.of(new QuickFix(Messages.bind(Messages.fix_setAddress, f), () -> port.setAddress(f.toString()))))
                .orElse(List.of());
    }
}
