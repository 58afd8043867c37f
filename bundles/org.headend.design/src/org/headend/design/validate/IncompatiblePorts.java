package org.headend.design.validate;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.design.PortCompatibility;
import org.headend.design.internal.Messages;
import org.headend.design.site.Link;
import org.headend.design.site.Port;
import org.headend.design.validate.Finding.QuickFix;

/** PORT-02: the two ends of a link do not fit. */
final class IncompatiblePorts implements Rule {

    @Override
    public void check(SiteIndex site, Consumer<Finding> findings) {
        for (Link link : site.site().getLinks()) {
            if (link.getPorts().size() == 2) {
                Port a = link.getPorts().get(0);
                Port b = link.getPorts().get(1);
                PortCompatibility.obstacle(a, b).ifPresent(why -> findings.accept(new Finding(Problem.error("PORT-02", //$NON-NLS-1$
                        Messages.bind(Messages.port02, new Object[] { SiteIndex.label(a), SiteIndex.label(b), why }),
                        Place.NONE.at(link.getId()), Messages.port02Remedy), List.of(link.getId(), a.getId(), b.getId()),
                        List.of(new QuickFix(Messages.fix_removeLink, () -> EcoreUtil.remove(link))))));
            }
        }
    }
}
