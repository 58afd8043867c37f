package org.headend.design.validate.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.headend.design.Labels;
import org.headend.design.site.Port;
import org.headend.design.site.Site;
import org.headend.design.site.SitePackage;
import org.headend.design.validate.Addresses;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.Ipv4;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;

/** IP-01: two ports have the same IP address; the fix is the next free one. */
final class DuplicateAddress extends Rule<Site> {

    DuplicateAddress() {
        super("IP-01", Category.ADDRESSES, Scope.SITE, SitePackage.Literals.PORT__ADDRESS); //$NON-NLS-1$
    }

    @Override
    protected void check(Site site, Check check) {
        Map<Long, Port> owners = new HashMap<>();
        Addresses[] taken = new Addresses[1]; // shared, so that three equal addresses get different new ones
        for (Port port : check.site().ports()) {
            Optional<Ipv4> address = Addresses.of(port);
            Port owner = address.isEmpty() ? null : owners.putIfAbsent(address.get().bits(), port);
            if (owner != null) {
                check.error(Messages.bind(Messages.ip01, new Object[] { Labels.of(port), port.getAddress(), Labels.of(owner) }), port, owner)
                        .remedy(Messages.ip01Remedy).fixes(() -> {
                            taken[0] = taken[0] == null ? new Addresses(check.site()) : taken[0];
                            return fixes(port, taken[0].next(address.get()));
                        });
            }
        }
    }

    static List<QuickFix> fixes(Port port, Optional<Ipv4> free) {
        return free.map(f -> List.of(new QuickFix(Messages.bind(Messages.fix_setAddress, f), () -> port.setAddress(f.toString()))))
                .orElse(List.of());
    }
}
