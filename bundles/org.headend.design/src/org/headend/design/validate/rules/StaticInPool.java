package org.headend.design.validate.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.headend.design.Labels;
import org.headend.design.site.Device;
import org.headend.design.site.Network;
import org.headend.design.site.Port;
import org.headend.design.site.SitePackage;
import org.headend.design.validate.Addresses;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.Ipv4;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;
import org.headend.design.validate.SiteIndex;

/** IP-05: an address that is set by hand lies within the range that DHCP gives away. */
final class StaticInPool extends Rule<Device> {

    StaticInPool() {
        super("IP-05", Category.ADDRESSES, Scope.DEVICE, SitePackage.Literals.PORT__ADDRESS, SitePackage.Literals.PORT__DHCP); //$NON-NLS-1$
    }

    @Override
    protected void check(Device device, Check check) {
        for (Network network : check.site().plannedNetworks()) {
            Optional<Ipv4> from = Ipv4.host(network.getDhcpFrom());
            Optional<Ipv4> to = Ipv4.host(network.getDhcpTo());
            if (from.isPresent() && to.isPresent()) {
                pool(device, from.get(), to.get(), check);
            }
        }
    }

    private static void pool(Device device, Ipv4 from, Ipv4 to, Check check) {
        String range = from.address() + "–" + to.address(); //$NON-NLS-1$
        for (Port port : device.getPorts()) {
            Optional<Ipv4> address = port.isDhcp() ? Optional.empty() : Addresses.of(port);
            if (address.isPresent() && address.get().bits() >= from.bits() && address.get().bits() <= to.bits()) {
                check.warning(Messages.bind(Messages.ip05, new Object[] { Labels.of(port), address.get().address(), range }), port).remedy(Messages.ip05Remedy)
                        .values(address.get().address(), range).fixes(() -> {
                            List<QuickFix> fixes = new ArrayList<>(outside(check.site(), port, address.get(), from, to));
                            fixes.add(new QuickFix(Messages.fix_reserve.toString(), () -> port.setDhcp(true)));
                            return fixes;
                        });
            }
        }
    }

    private static List<QuickFix> outside(SiteIndex site, Port port, Ipv4 address, Ipv4 from, Ipv4 to) {
        Addresses addresses = new Addresses(site);
        Ipv4 at = to.bits() < address.broadcast() ? address.withBits(to.bits()) : address.withBits(address.network());
        for (Optional<Ipv4> free = addresses.next(at); free.isPresent(); free = addresses.next(free.get())) {
            if (free.get().bits() < from.bits() || free.get().bits() > to.bits()) {
                return DuplicateAddress.fixes(port, free);
            }
        }
        return List.of();
    }
}
