package org.headend.design.validate.rules;

import java.util.Optional;

import org.headend.design.site.Network;
import org.headend.design.site.Site;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Ipv4;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;

/** IP-05 for a planned network: only one end of the range that DHCP gives away is known. */
final class OpenPool extends Rule<Site> {

    OpenPool() {
        super("IP-05", Category.ADDRESSES, Scope.SITE); //$NON-NLS-1$
    }

    @Override
    protected void check(Site site, Check check) {
        for (Network network : check.site().plannedNetworks()) {
            Optional<Ipv4> from = Ipv4.host(network.getDhcpFrom());
            Optional<Ipv4> to = Ipv4.host(network.getDhcpTo());
            if (from.isPresent() != to.isPresent()) {
                check.unknown(Messages.bind(Messages.ip05_unknown, network.getName()), Messages.ip05_several, network.getName(), network)
                        .remedy(Messages.ip05_unknownRemedy);
            }
        }
    }
}
