package org.headend.design.validate.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.headend.design.site.Device;
import org.headend.design.site.Network;
import org.headend.design.site.Site;
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

/** TIME-01: devices that sign or stamp what they send have no source of time. */
final class TimeSource extends Rule<Site> {
    private static final Set<String> NEED = Set.of("camera", "recorder", "gateway"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    TimeSource() {
        super("TIME-01", Category.OPERATION, Scope.SITE, SitePackage.Literals.DEVICE__NTP_SERVER, SitePackage.Literals.PORT__ADDRESS, SitePackage.Literals.PORT__DHCP, //$NON-NLS-1$
                SitePackage.Literals.PORT__GATEWAY_ADDRESS);
    }

    @Override
    protected void check(Site site, Check check) {
        List<Device> without = new ArrayList<>();
        for (Device device : site.getDevices()) {
            List<Ipv4> own = AddressBook.of(device);
            if (own.isEmpty() || !NEED.contains(check.site().family(device))) {
                continue;
            }
            String server = server(site, device, own);
            if (server.isEmpty()) {
                without.add(device);
            } else {
                reach(device, own, server, check);
            }
        }
        if (!without.isEmpty()) {
            String names = without.stream().limit(4).map(Device::getName).collect(Collectors.joining(", ")) + (without.size() > 4 ? ", …" : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            Report report = check.warning(Messages.bind(Messages.time01, without.size(), names), without.get(0)).remedy(Messages.time01Remedy);
            without.forEach(report::involves);
            report.fixes(() -> check.site().ports().stream().filter(p -> check.site().category(SiteIndex.device(p)).equals("router")) //$NON-NLS-1$
                    .map(Addresses::of).flatMap(Optional::stream).map(Ipv4::address).limit(1)
                    .map(a -> new QuickFix(Messages.bind(Messages.fix_ntp, a), () -> without.forEach(d -> d.setNtpServer(a)))).toList());
        }
    }

    /** Its own, or that of the planned network that it is in; empty for none. */
    private static String server(Site site, Device device, List<Ipv4> own) {
        if (device.getNtpServer() != null && !device.getNtpServer().isBlank()) {
            return device.getNtpServer().strip();
        }
        return own.stream().map(a -> AddressBook.planned(site, a)).flatMap(Optional::stream).map(Network::getNtpServer)
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
        }
    }
}
