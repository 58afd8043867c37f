package org.headend.design.validate.rules;

import java.util.Optional;
import java.util.Set;

import org.headend.design.Labels;
import org.headend.design.site.Device;
import org.headend.design.site.Port;
import org.headend.design.site.SitePackage;
import org.headend.design.validate.Addresses;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Ipv4;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;
import org.headend.design.validate.SiteIndex;

/** IP-02: an address is malformed, reserved, or outside the network that is planned for the domain or that most of it use. */
final class WrongSubnet extends Rule<Device> {
    private static final Set<String> SPEAKERS = Set.of("camera", "microphone", "speaker", "recorder", "server", "gateway", "alarm"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$

    WrongSubnet() {
        super("IP-02", Category.ADDRESSES, Scope.DEVICE, SitePackage.Literals.PORT__ADDRESS, SitePackage.Literals.PORT__VLAN, SitePackage.Literals.PORT__DHCP, //$NON-NLS-1$
                SitePackage.Literals.ELEMENT__NAME);
    }

    @Override
    protected void check(Device device, Check check) {
        if (speaksIp(check.site(), device) && device.getPorts().stream().noneMatch(p -> p.isDhcp() || p.getAddress() != null && !p.getAddress().isBlank())) {
            check.unknown(Messages.bind(Messages.ip02_none, device.getName()), Messages.ip02_noneSeveral, device.getName(), device).remedy(Messages.ip02_noneRemedy);
        }
        for (Port port : device.getPorts()) {
            String text = port.getAddress();
            Optional<Ipv4> address = Addresses.of(port);
            if (text != null && !text.isBlank() && address.map(Ipv4::reserved).orElse(true)) {
                check.error(Messages.bind(Messages.ip02_invalid, Labels.of(port), text), port).remedy(Messages.ip02Remedy)
                        .fixes(() -> DuplicateAddress.fixes(port, address.flatMap(new Addresses(check.site())::next)));
            }
            if (address.isPresent()) {
                check.site().subnet(port).filter(network -> !network.holds(address.get()))
                        .ifPresent(network -> check.error(Messages.bind(Messages.ip02, new Object[] { Labels.of(port), text, network }), port)
                                .remedy(Messages.ip02Remedy).values(text, network.toString())
                                .fixes(() -> DuplicateAddress.fixes(port, new Addresses(check.site()).next(network))));
            }
        }
    }

    /** True for what sends or takes data on a network that it is linked to; switches and the like need no address for what they do. */
    private static boolean speaksIp(SiteIndex site, Device device) {
        return SPEAKERS.contains(site.family(device)) && !site.forwards(device)
                && device.getPorts().stream().anyMatch(p -> SiteIndex.NETWORK_KINDS.contains(p.getKind()) && !site.links(p).isEmpty());
    }
}
