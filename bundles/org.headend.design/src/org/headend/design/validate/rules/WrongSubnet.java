package org.headend.design.validate.rules;

import java.util.List;
import java.util.Optional;

import org.headend.design.Labels;
import org.headend.design.site.Port;
import org.headend.design.site.Site;
import org.headend.design.site.SitePackage;
import org.headend.design.validate.Addresses;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Ipv4;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;
import org.headend.design.validate.Segment;

/** IP-02: an address is malformed, reserved, or outside the network that is planned for the domain or that most of it use. */
final class WrongSubnet extends Rule<Site> {

    WrongSubnet() {
        super("IP-02", Category.ADDRESSES, Scope.SITE, SitePackage.Literals.PORT__ADDRESS, SitePackage.Literals.PORT__VLAN, //$NON-NLS-1$
                SitePackage.Literals.ELEMENT__NAME);
    }

    @Override
    protected void check(Site site, Check check) {
        for (Port port : check.site().ports()) {
            String text = port.getAddress();
            Optional<Ipv4> address = Addresses.of(port);
            if (text != null && !text.isBlank() && address.map(Ipv4::reserved).orElse(true)) {
                check.error(Messages.bind(Messages.ip02_invalid, Labels.of(port), text), port).remedy(Messages.ip02Remedy)
                        .fixes(() -> DuplicateAddress.fixes(port, address.flatMap(new Addresses(check.site())::next)));
            }
        }
        for (Segment segment : check.site().networks()) {
            check.site().domains(segment).forEach((vlan, ports) -> check.site().subnet(vlan, ports)
                    .ifPresent(network -> domain(ports, network, check)));
        }
    }

    private static void domain(List<Port> ports, Ipv4 network, Check check) {
        for (Port port : ports) {
            if (!network.holds(Addresses.of(port).orElseThrow())) {
                check.error(Messages.bind(Messages.ip02, new Object[] { Labels.of(port), port.getAddress(), network }), port)
                        .remedy(Messages.ip02Remedy).values(port.getAddress(), network.toString())
                        .fixes(() -> DuplicateAddress.fixes(port, new Addresses(check.site()).next(network)));
            }
        }
    }
}
