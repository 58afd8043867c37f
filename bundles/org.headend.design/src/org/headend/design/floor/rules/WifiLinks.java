package org.headend.design.floor.rules;

import java.util.List;
import java.util.Optional;

import org.headend.catalog.DeviceType;
import org.headend.design.floor.FloorPlan;
import org.headend.design.floor.JoinedFloors;
import org.headend.design.floor.SignalStrength;
import org.headend.design.site.Device;
import org.headend.design.site.Floor;
import org.headend.design.site.Link;
import org.headend.design.site.Placement;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.PortRole;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;
import org.headend.design.validate.SiteIndex;

/** WIFI-02: the signal that a device receives is too weak for what it sends. */
final class WifiLinks extends Rule<Link> {

    WifiLinks() {
        super("WIFI-02", Category.RADIO, Scope.LINK); //$NON-NLS-1$
    }

    @Override
    protected void check(Link link, Check check) {
        if (link.getPorts().size() != 2 || link.getPorts().stream().anyMatch(p -> p.getKind() != PortKind.WIFI || SiteIndex.device(p) == null)) {
            return;
        }
        boolean first = link.getPorts().get(0).getRole() == PortRole.HOST;
        Port base = link.getPorts().get(first ? 0 : 1);
        Port client = link.getPorts().get(first ? 1 : 0);
        if (base.getRole() != PortRole.HOST) {
            return;
        }
        Device device = SiteIndex.device(client);
        double wanted = SignalStrength.wanted(!device.getStreams().isEmpty() || check.site().category(device).startsWith("camera"), //$NON-NLS-1$
                check.site().catalog());
        Optional<SignalStrength> signal = strength(link, base, client, check.site());
        if (signal.isEmpty()) {
            check.unknown(Messages.bind(Messages.wifi02_unknown, device.getName()), Messages.wifi02_several, device.getName(), link, device)
                    .remedy(Messages.wifi02_unknownRemedy);
        } else if (signal.get().dbm() < wanted) {
            check.warning(Messages.bind(Messages.wifi02_link, new Object[] { device.getName(), Messages.dbm(signal.get().dbm()),
                    SiteIndex.device(base).getName(), signal.get().band(), Messages.dbm(wanted) }), link, device, SiteIndex.device(base))
                    .remedy(Messages.wifi02Remedy).values(Messages.dbm(signal.get().dbm()), Messages.dbm(wanted))
                    .fixes(() -> AccessPoints.of(check.site(), link, base, client, wanted));
        }
    }

    private static Optional<SignalStrength> strength(Link link, Port base, Port client, SiteIndex site) {
        Optional<DeviceType> baseType = site.type(SiteIndex.device(base));
        Optional<DeviceType> clientType = site.type(SiteIndex.device(client));
        if (baseType.isEmpty() || clientType.isEmpty()) {
            return Optional.empty();
        }
        List<String> bands = SignalStrength.common(base, baseType.get(), client, clientType.get());
        Optional<Placement> from = site.placement(SiteIndex.device(base));
        Optional<Placement> to = site.placement(SiteIndex.device(client));
        if (from.isPresent() && to.isPresent() && JoinedFloors.reach(from.get(), to.get())) {
            FloorPlan plan = FloorPlan.shared((Floor) to.get().eContainer(), site.catalog());
            return SignalStrength.placed(baseType.get(), bands, from.get(), to.get(), plan);
        }
        return SignalStrength.apart(baseType.get(), bands, link.getLengthMetres(), site.catalog());
    }
}
