package org.headend.design.validate.rules;

import java.util.List;
import java.util.Optional;

import org.headend.design.site.Device;
import org.headend.design.site.Network;
import org.headend.design.site.Port;
import org.headend.design.validate.Addresses;
import org.headend.design.validate.Ipv4;
import org.headend.design.validate.SiteIndex;

/** Who has which IP address, and which networks are planned. */
final class AddressBook {
    private final Register owners;

    private AddressBook(Register owners) {
        this.owners = owners;
    }

    static AddressBook of(SiteIndex site) {
        return new AddressBook(Register.of(site, AddressBook.class, AddressBook::entries));
    }

    private static List<Register.Entry> entries(Device device) {
        return device.getPorts().stream().flatMap(p -> Addresses.of(p).map(a -> new Register.Entry(a.bits(), p)).stream()).toList();
    }

    boolean owned(Ipv4 address) {
        return owners.first(address.bits()) != null;
    }

    /** The ports of the site that have this address, whatever their prefix, in the order of the site. */
    List<Port> owners(Ipv4 address) {
        return owners.all(address.bits()).stream().map(Port.class::cast).toList();
    }

    /** Addresses of a device. */
    static List<Ipv4> of(Device device) {
        return device.getPorts().stream().map(Addresses::of).flatMap(Optional::stream).toList();
    }

    /** The planned network that an address lies in. */
    static Optional<Network> planned(SiteIndex site, Ipv4 address) {
        return site.plannedNetworks().stream().filter(n -> Ipv4.parse(n.getCidr()).filter(c -> c.holds(address)).isPresent()).findFirst();
    }
}
