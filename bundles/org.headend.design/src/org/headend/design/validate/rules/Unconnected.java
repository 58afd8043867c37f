package org.headend.design.validate.rules;

import java.util.Comparator;
import java.util.List;

import org.headend.design.Designs;
import org.headend.design.Labels;
import org.headend.design.PortCompatibility;
import org.headend.design.site.Device;
import org.headend.design.site.PoeMode;
import org.headend.design.site.Port;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;
import org.headend.design.validate.SiteIndex;

/** LINK-01: a device has no link at all, or none on a port that it cannot work without. */
final class Unconnected extends Rule<Device> {

    Unconnected() {
        super("LINK-01", Category.LINKS, Scope.DEVICE); //$NON-NLS-1$
    }

    @Override
    protected void check(Device device, Check check) {
        if (device.getPorts().isEmpty()) {
            return; // there is nothing to connect
        }
        SiteIndex site = check.site();
        if (device.getPorts().stream().allMatch(p -> site.links(p).isEmpty())) {
            Port port = device.getPorts().stream().filter(Port::isRequired).findFirst().orElse(device.getPorts().get(0));
            check.error(Messages.bind(Messages.link01, device.getName()), device).remedy(Messages.link01Remedy).fixes(() -> fixes(site, port));
        } else {
            device.getPorts().stream().filter(p -> p.isRequired() && site.links(p).isEmpty())
                    .forEach(p -> check.error(Messages.bind(Messages.link01_port, Labels.of(p)), p, device)
                            .remedy(Messages.link01Remedy).fixes(() -> fixes(site, p)));
        }
    }

    /** Links to a free port that fits: one that feeds what is to be fed, on a device that is made for many links. */
    private static List<QuickFix> fixes(SiteIndex site, Port port) {
        return site.ports().stream().filter(p -> site.links(p).size() < p.getCapacity() && PortCompatibility.obstacle(port, p).isEmpty())
                .min(Comparator.comparing((Port p) -> port.getPoe() == PoeMode.POWERED && p.getPoe() != PoeMode.SOURCE)
                        .thenComparing(p -> !site.forwards(SiteIndex.device(p))).thenComparing(SiteIndex::outer))
                .map(p -> List.of(new QuickFix(Messages.bind(Messages.fix_connect, Labels.of(p)),
                        () -> site.site().getLinks().add(Designs.link(site.site(), port, p))))).orElse(List.of());
    }
}
