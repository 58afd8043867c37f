package org.headend.design.validate.rules;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import org.headend.design.Designs;
import org.headend.design.Labels;
import org.headend.design.PortCompatibility;
import org.headend.design.site.Device;
import org.headend.design.site.Link;
import org.headend.design.site.Port;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.SiteIndex;

/** Quick fixes that take the end of a link elsewhere. */
final class Moves {

    private Moves() {
    }

    /** To a free port of the same device that fits the other end and passes a test. */
    static List<QuickFix> end(SiteIndex site, Link link, Port end, Port other, Predicate<Port> good) {
        Device device = SiteIndex.device(end);
        return device == null ? List.of() : device.getPorts().stream()
                .filter(p -> p != end && site.links(p).size() < p.getCapacity() && PortCompatibility.obstacle(p, other).isEmpty()
                        && Connectors.fit(p, other) && good.test(p))
                .min(Comparator.comparing((Port p) -> p.getKind() != end.getKind()))
                .map(p -> List.of(new QuickFix(Messages.bind(Messages.fix_moveEnd, Labels.of(p)), () -> {
                    link.getPorts().set(link.getPorts().indexOf(end), p);
                    link.setMedium(PortCompatibility.medium(p.getKind()));
                }))).orElse(List.of());
    }

    static QuickFix remove(Link link) {
        return new QuickFix(Messages.fix_removeLink.toString(), () -> Designs.remove(link));
    }

    /** True when a converter within the cable makes up for what differs. */
    static boolean adapted(Link link) {
        return link.getAdapter() != null && !link.getAdapter().isBlank();
    }
}
