package org.headend.design.validate.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.headend.design.Labels;
import org.headend.design.site.Device;
import org.headend.design.site.Network;
import org.headend.design.site.Port;
import org.headend.design.site.SitePackage;
import org.headend.design.validate.Addresses;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Check.Report;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.Ipv4;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;
import org.headend.design.validate.SiteIndex;

/** IP-04: a default gateway is outside the own network, nobody has it, or it is missing where a peer is in another network. */
final class GatewayAddress extends Rule<Device> {

    GatewayAddress() {
        super("IP-04", Category.ADDRESSES, Scope.DEVICE, SitePackage.Literals.PORT__ADDRESS, SitePackage.Literals.PORT__GATEWAY_ADDRESS, //$NON-NLS-1$
                SitePackage.Literals.PORT__DHCP, SitePackage.Literals.DEVICE__REPORTS_TO, SitePackage.Literals.DEVICE__STREAMS,
                SitePackage.Literals.MEDIA_STREAM__CONSUMERS);
    }

    @Override
    protected void check(Device device, Check check) {
        for (Port port : device.getPorts()) {
            if (port.getGatewayAddress() != null && !port.getGatewayAddress().isBlank()) {
                given(device, port, AddressBook.of(check.site()), check);
            }
        }
        needed(device, check);
    }

    private static void given(Device device, Port port, AddressBook book, Check check) {
        Optional<Ipv4> gateway = Ipv4.host(port.getGatewayAddress());
        Optional<Ipv4> own = Addresses.of(port);
        if (own.isEmpty()) {
            return;
        }
        if (gateway.isEmpty() || !own.get().holds(gateway.get()) || gateway.get().bits() == own.get().bits() && !check.site().forwards(device)) {
            offer(check.error(Messages.bind(Messages.ip04_outside, new Object[] { Labels.of(port), port.getGatewayAddress(), port.getAddress() }), port), port, check)
                    .remedy(Messages.ip04Remedy).values(port.getGatewayAddress(), own.get().withBits(own.get().network()).toString());
        } else if (!book.owned(gateway.get())) {
            if (check.site().routed(port)) {
                offer(check.error(Messages.bind(Messages.ip04_nobody, Labels.of(port), port.getGatewayAddress()), port), port, check)
                        .remedy(Messages.ip04Remedy).values(port.getGatewayAddress(), ""); //$NON-NLS-1$
            } else {
                check.unknown(Messages.bind(Messages.ip04_unknown, Labels.of(port), port.getGatewayAddress()), Messages.ip04_several, Labels.of(port), port)
                        .remedy(Messages.ip04_unknownRemedy);
            }
        }
    }

    private static void needed(Device device, Check check) {
        List<Ipv4> own = AddressBook.of(device);
        if (own.isEmpty() || device.getPorts().stream().anyMatch(p -> p.isDhcp() || p.getGatewayAddress() != null && !p.getGatewayAddress().isBlank())) {
            return;
        }
        Set<Device> peers = new LinkedHashSet<>(device.getReportsTo());
        device.getStreams().forEach(s -> peers.addAll(s.getConsumers()));
        for (Device peer : peers) {
            check.site().reads(peer);
            List<Ipv4> theirs = AddressBook.of(peer);
            if (!theirs.isEmpty() && theirs.stream().noneMatch(t -> own.stream().anyMatch(o -> o.holds(t)))) {
                Port port = device.getPorts().stream().filter(p -> Addresses.of(p).isPresent()).findFirst().orElseThrow();
                offer(check.error(Messages.bind(Messages.ip04_needed, new Object[] { Labels.of(port), peer.getName(), theirs.get(0).address() }), port, peer), port, check)
                        .remedy(Messages.ip04Remedy);
                return;
            }
        }
    }

    /** The planned gateway of the network, or the address that a router has in it. */
    private static Report offer(Report report, Port port, Check check) {
        return report.fixes(() -> {
            Ipv4 own = Addresses.of(port).orElseThrow();
            Optional<String> planned = AddressBook.planned(check.site(), own).map(Network::getGatewayAddress)
                    .filter(g -> Ipv4.host(g).filter(own::holds).isPresent());
            Optional<String> router = check.site().ports().stream().filter(p -> check.site().category(SiteIndex.device(p)).equals("router")) //$NON-NLS-1$
                    .map(Addresses::of).flatMap(Optional::stream).filter(own::holds).map(Ipv4::address).findFirst();
            return planned.or(() -> router).filter(g -> !g.equals(port.getGatewayAddress()))
                    .map(g -> List.of(new QuickFix(Messages.bind(Messages.fix_gateway, g), () -> port.setGatewayAddress(g)))).orElse(List.of());
        });
    }
}
