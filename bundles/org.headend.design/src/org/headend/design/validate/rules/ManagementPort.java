package org.headend.design.validate.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.headend.design.Labels;
import org.headend.design.site.Device;
import org.headend.design.site.Link;
import org.headend.design.site.Port;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;
import org.headend.design.validate.SiteIndex;

/** PORT-04: a console or management port carries the data of a device that sends or takes streams. */
final class ManagementPort extends Rule<Link> {
    private static final Set<String> TAKERS = Set.of("recorder", "server", "gateway"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    ManagementPort() {
        super("PORT-04", Category.PORTS, Scope.LINK); //$NON-NLS-1$
    }

    @Override
    protected void check(Link link, Check check) {
        if (link.getPorts().size() == 2) {
            end(link, link.getPorts().get(0), link.getPorts().get(1), check);
            end(link, link.getPorts().get(1), link.getPorts().get(0), check);
        }
    }

    private static void end(Link link, Port port, Port other, Check check) {
        Device device = SiteIndex.device(port);
        Device peer = SiteIndex.device(other);
        if (!port.isManagement() || other.isManagement() || device == null || peer == null) {
            return;
        }
        boolean data = !device.getStreams().isEmpty() || TAKERS.contains(check.site().family(device)) && SiteIndex.NETWORK_KINDS.contains(port.getKind());
        boolean own = data && device.getPorts().stream().noneMatch(p -> p != port && !p.isManagement()
                && SiteIndex.NETWORK_KINDS.contains(p.getKind()) && !check.site().links(p).isEmpty());
        if (own || !peer.getStreams().isEmpty() || check.site().family(peer).equals("recorder")) { //$NON-NLS-1$
            check.warning(Messages.bind(Messages.port04, Labels.of(port), own ? device.getName() : peer.getName()), port, link, other)
                    .remedy(Messages.port04Remedy).fixes(() -> {
                        List<QuickFix> fixes = new ArrayList<>(Moves.end(check.site(), link, port, other, p -> !p.isManagement()));
                        fixes.add(Moves.remove(link));
                        return fixes;
                    });
        }
    }
}
