package org.headend.design.validate.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.headend.design.site.Device;
import org.headend.design.site.Network;
import org.headend.design.site.Port;
import org.headend.design.site.Site;
import org.headend.design.validate.Addresses;
import org.headend.design.validate.Ipv4;
import org.headend.design.validate.SiteIndex;

/** Who has which IP address, and which networks are planned. */
final class AddressBook {
    private final Map<Long, List<Port>> owners = new HashMap<>();

    private AddressBook(SiteIndex site) {
        site.ports().forEach(p -> Addresses.of(p).ifPresent(a -> owners.computeIfAbsent(a.bits(), b -> new ArrayList<>(1)).add(p)));
    }

    static AddressBook of(SiteIndex site) {
        return site.fact(AddressBook.class, AddressBook::new);
    }

    boolean owned(Ipv4 address) {
        return owners.containsKey(address.bits());
    }

    /** Addresses of a device. */
    static List<Ipv4> of(Device device) {
        return device.getPorts().stream().map(Addresses::of).flatMap(Optional::stream).toList();
    }

    /** The planned network that an address lies in. */
    static Optional<Network> planned(Site site, Ipv4 address) {
        return site.getNetworks().stream().filter(n -> Ipv4.parse(n.getCidr()).filter(c -> c.holds(address)).isPresent()).findFirst();
    }
}
