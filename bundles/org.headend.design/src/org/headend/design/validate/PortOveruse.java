package org.headend.design.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.design.Designs;
import org.headend.design.Labels;
import org.headend.design.internal.Messages;
import org.headend.design.site.Link;
import org.headend.design.site.Port;
import org.headend.design.validate.Finding.QuickFix;

/** PORT-01: a port has more links than it takes. */
final class PortOveruse implements Rule {

    @Override
    public void check(SiteIndex site, Consumer<Finding> findings) {
        for (Port port : site.ports()) {
            List<Link> links = site.links(port);
            if (links.size() > port.getCapacity()) {
                Link last = links.get(links.size() - 1);
                Optional<Port> free = SiteIndex.device(port).getPorts().stream()
                        .filter(p -> p.getKind() == port.getKind() && p.getRole() == port.getRole() && site.links(p).isEmpty())
                        .min(Comparator.comparing(p -> p.getPoe() != port.getPoe())); // what it fed is fed on
                List<QuickFix> fixes = new ArrayList<>();
                free.ifPresent(p -> fixes.add(new QuickFix(Messages.bind(Messages.fix_movePort, p.getName()),
                        () -> last.getPorts().set(last.getPorts().indexOf(port), p))));
                fixes.add(new QuickFix(Messages.fix_removeLink, () -> Designs.remove(last)));
                findings.accept(new Finding(Problem.error("PORT-01", //$NON-NLS-1$
                        Messages.bind(Messages.port01, new Object[] { Labels.of(port), links.size(), port.getCapacity() }),
                        Place.NONE.at(port.getId()), Messages.port01Remedy), List.of(port.getId(), last.getId()), fixes));
            }
        }
    }
}
