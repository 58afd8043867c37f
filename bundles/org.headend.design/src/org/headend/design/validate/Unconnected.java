package org.headend.design.validate;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.design.Designs;
import org.headend.design.Labels;
import org.headend.design.PortCompatibility;
import org.headend.design.internal.Messages;
import org.headend.design.site.Device;
import org.headend.design.site.PoeMode;
import org.headend.design.site.Port;
import org.headend.design.validate.Finding.QuickFix;

/** LINK-01: a device has no link at all, or none on a port that it cannot work without. */
final class Unconnected implements Rule {

    @Override
    public void check(SiteIndex site, Consumer<Finding> findings) {
        for (Device device : site.site().getDevices()) {
            if (device.getPorts().isEmpty()) {
                continue; // there is nothing to connect
            }
            boolean alone = device.getPorts().stream().allMatch(p -> site.links(p).isEmpty());
            if (alone) {
                Port port = device.getPorts().stream().filter(Port::isRequired).findFirst()
                        .orElse(device.getPorts().get(0));
                findings.accept(new Finding(Problem.error("LINK-01", Messages.bind(Messages.link01, device.getName()), //$NON-NLS-1$
                        Place.NONE.at(device.getId()), Messages.link01Remedy), List.of(device.getId()), fixes(site, port)));
            } else {
                device.getPorts().stream().filter(p -> p.isRequired() && site.links(p).isEmpty())
                        .forEach(p -> findings.accept(new Finding(Problem.error("LINK-01", //$NON-NLS-1$
                                Messages.bind(Messages.link01_port, Labels.of(p)), Place.NONE.at(p.getId()),
                                Messages.link01Remedy), List.of(p.getId(), device.getId()), fixes(site, p))));
            }
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
