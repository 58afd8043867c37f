package org.headend.design.validate.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.headend.design.site.Device;
import org.headend.design.site.Network;
import org.headend.design.site.Port;
import org.headend.design.site.SitePackage;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Ipv4;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;
import org.headend.design.validate.SiteIndex;

/** TIME-01 for one device: it cannot reach the source of time that it is to ask. */
final class TimeReach extends Rule<Device> {
    private static final Set<String> NEED = Set.of("camera", "recorder", "gateway"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    TimeReach() {
        super("TIME-01", Category.OPERATION, Scope.DEVICE, SitePackage.Literals.DEVICE__NTP_SERVER, SitePackage.Literals.PORT__ADDRESS, SitePackage.Literals.PORT__DHCP, //$NON-NLS-1$
                SitePackage.Literals.PORT__GATEWAY_ADDRESS, SitePackage.Literals.PORT__VLAN);
    }

    @Override
    protected void check(Device device, Check check) {
        List<Ipv4> own = AddressBook.of(device);
        boolean dhcp = device.getPorts().stream().anyMatch(Port::isDhcp);
        if (!needs(check.site(), device) || own.isEmpty() && !dhcp) {
            return;
        }
        String server = server(check.site(), device, own);
        if (!server.isEmpty()) {
            reach(device, own, server, check);
        } else if (own.isEmpty()) { // the DHCP server may name one
            check.unknown(Messages.bind(Messages.time01_dhcp, device.getName()), Messages.time01_dhcpSeveral, device.getName(), device).remedy(Messages.time01Remedy);
        }
    }

    /** Whether a device signs or stamps what it sends. */
    static boolean needs(SiteIndex site, Device device) {
        return NEED.contains(site.family(device));
    }

    /** Its own, or that of the planned network that it is in; empty for none. */
    static String server(SiteIndex site, Device device, List<Ipv4> own) {
        if (device.getNtpServer() != null && !device.getNtpServer().isBlank()) {
            return device.getNtpServer().strip();
        }
        Stream<Network> planned = own.stream().map(a -> AddressBook.planned(site, a)).flatMap(Optional::stream);
        Stream<Network> leased = device.getPorts().stream().filter(Port::isDhcp).map(site::vlan).filter(v -> v != 0)
                .flatMap(v -> site.plannedNetworks().stream().filter(n -> n.getVlan() == v));
        return Stream.concat(planned, leased).map(Network::getNtpServer)
                .filter(n -> n != null && !n.isBlank()).findFirst().orElse(""); //$NON-NLS-1$
    }

    private static void reach(Device device, List<Ipv4> own, String server, Check check) {
        Optional<Ipv4> address = Ipv4.host(server);
        boolean routed = device.getPorts().stream().anyMatch(p -> p.isDhcp() || p.getGatewayAddress() != null && !p.getGatewayAddress().isBlank());
        if (address.isEmpty()) {
            if (!routed) {
                check.unknown(Messages.bind(Messages.time01_name, device.getName(), server), Messages.time01_several, device.getName(), device).remedy(Messages.time01_nameRemedy);
            }
        } else if (!routed && own.stream().noneMatch(o -> o.holds(address.get()))) {
            check.warning(Messages.bind(Messages.time01_unreachable, device.getName(), server), device).remedy(Messages.time01Remedy).values(server, ""); //$NON-NLS-1$
        } else if ((own.stream().anyMatch(o -> o.holds(address.get())) || AddressBook.planned(check.site(), address.get()).isPresent())
                && !AddressBook.of(check.site()).owned(address.get())) {
            check.unknown(Messages.bind(Messages.time01_nobody, device.getName(), server), Messages.time01_nobodySeveral, device.getName(), device).remedy(Messages.time01_nobodyRemedy);
        }
    }
}
