package org.headend.design.validate.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.headend.design.Designs;
import org.headend.design.Labels;
import org.headend.design.PortCompatibility;
import org.headend.design.site.Link;
import org.headend.design.site.Port;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;
import org.headend.design.validate.SiteIndex;

/** PORT-02: the two ends of a link do not fit. */
final class IncompatiblePorts extends Rule<Link> {

    IncompatiblePorts() {
        super("PORT-02", Category.PORTS, Scope.LINK); //$NON-NLS-1$
    }

    @Override
    protected void check(Link link, Check check) {
        if (link.getPorts().size() == 2) {
            Port a = link.getPorts().get(0);
            Port b = link.getPorts().get(1);
            PortCompatibility.obstacle(a, b).ifPresent(why -> check
                    .error(Messages.bind(Messages.port02, new Object[] { Labels.of(a), Labels.of(b), why }), link, a, b)
                    .remedy(Messages.port02Remedy).fixes(() -> fixes(check.site(), link, a, b)));
        }
    }

    /** Moves one end to a free port of the same device that fits the other end, or else removes the link. */
    private static List<QuickFix> fixes(SiteIndex site, Link link, Port a, Port b) {
        List<QuickFix> fixes = new ArrayList<>();
        move(site, link, a, b).ifPresent(fixes::add);
        move(site, link, b, a).ifPresent(fixes::add);
        fixes.add(new QuickFix(Messages.fix_removeLink, () -> Designs.remove(link)));
        return fixes;
    }

    private static Optional<QuickFix> move(SiteIndex site, Link link, Port end, Port other) {
        return SiteIndex.device(end).getPorts().stream()
                .filter(p -> site.links(p).size() < p.getCapacity() && PortCompatibility.obstacle(p, other).isEmpty()).findFirst()
                .map(p -> new QuickFix(Messages.bind(Messages.fix_moveEnd, Labels.of(p)), () -> {
                    link.getPorts().set(link.getPorts().indexOf(end), p);
                    link.setMedium(PortCompatibility.medium(p.getKind()));
                }));
    }
}
