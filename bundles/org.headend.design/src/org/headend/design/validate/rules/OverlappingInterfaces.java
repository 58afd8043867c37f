package org.headend.design.validate.rules;

import java.util.List;
import java.util.Optional;

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
import org.headend.design.validate.SiteIndex;

/** IP-08: two interfaces of a device that are no switch ports have overlapping networks, so that it cannot tell where to send. */
final class OverlappingInterfaces extends Rule<Device> {

    OverlappingInterfaces() {
        super("IP-08", Category.ADDRESSES, Scope.DEVICE, SitePackage.Literals.PORT__ADDRESS, SitePackage.Literals.ELEMENT__NAME); //$NON-NLS-1$
    }

    @Override
    protected void check(Device device, Check check) {
        List<Port> ports = device.getPorts().stream().filter(p -> Addresses.of(p).isPresent()).toList();
        for (int i = 0; i < ports.size(); i++) {
            for (int j = i + 1; j < ports.size(); j++) {
                pair(device, ports.get(i), ports.get(j), check);
            }
        }
    }

    private static void pair(Device device, Port a, Port b, Check check) {
        boolean bridged = check.site().forwards(device) && SiteIndex.outer(a) == SiteIndex.outer(b);
        Ipv4 first = Addresses.of(a).orElseThrow();
        Ipv4 second = Addresses.of(b).orElseThrow();
        if (!bridged && first.overlaps(second)) {
            check.error(Messages.bind(Messages.ip08, new Object[] { device.getName(), a.getName(), a.getAddress(), b.getName(), b.getAddress() }), b, a, device)
                    .remedy(Messages.ip08Remedy).values(second.withBits(second.network()).toString(), first.withBits(first.network()).toString())
                    .fixes(() -> freeNetwork(check.site(), second).map(n -> List.of(new QuickFix(Messages.bind(Messages.fix_setAddress, n),
                            () -> b.setAddress(n.toString())))).orElse(List.of()));
        }
    }

    /** The same host number in the next network of the same size that nobody uses. */
    private static Optional<Ipv4> freeNetwork(SiteIndex site, Ipv4 address) {
        long size = 1L << 32 - address.prefix();
        List<Ipv4> used = site.ports().stream().map(Addresses::of).flatMap(Optional::stream).toList();
        for (int i = 1; i < 256; i++) {
            Ipv4 moved = address.withBits(address.bits() + i * size);
            if (!moved.reserved() && used.stream().noneMatch(moved::overlaps)) {
                return Optional.of(moved);
            }
        }
        return Optional.empty();
    }
}
