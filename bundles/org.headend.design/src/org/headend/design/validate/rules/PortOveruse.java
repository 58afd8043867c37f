package org.headend.design.validate.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.headend.design.Designs;
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

/** PORT-01: a port has more links than it takes. */
final class PortOveruse extends Rule<Device> {

    PortOveruse() {
        super("PORT-01", Category.PORTS, Scope.DEVICE); //$NON-NLS-1$
    }

    @Override
    protected void check(Device device, Check check) {
        for (Port port : device.getPorts()) {
            List<Link> links = check.site().links(port);
            if (links.size() > port.getCapacity()) {
                Link last = links.stream().max(Comparator.comparingInt(check.site().site().getLinks()::indexOf)).orElseThrow();
                check.error(Messages.bind(Messages.port01, new Object[] { Labels.of(port), links.size(), port.getCapacity() }), port, last)
                        .remedy(Messages.port01Remedy).values(String.valueOf(links.size()), String.valueOf(port.getCapacity()))
                        .fixes(() -> fixes(check.site(), port, last));
            }
        }
    }

    private static List<QuickFix> fixes(SiteIndex site, Port port, Link last) {
        List<QuickFix> fixes = new ArrayList<>();
        SiteIndex.device(port).getPorts().stream()
                .filter(p -> p.getKind() == port.getKind() && p.getRole() == port.getRole() && site.links(p).isEmpty())
                .min(Comparator.comparing(p -> p.getPoe() != port.getPoe())) // what it fed is fed on
                .ifPresent(p -> fixes.add(new QuickFix(Messages.bind(Messages.fix_movePort, p.getName()),
                        () -> last.getPorts().set(last.getPorts().indexOf(port), p))));
        fixes.add(new QuickFix(Messages.fix_removeLink.toString(), () -> Designs.remove(last)));
        return fixes;
    }
}
