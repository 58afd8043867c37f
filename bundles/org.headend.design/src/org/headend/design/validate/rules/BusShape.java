package org.headend.design.validate.rules;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.headend.design.Labels;
import org.headend.design.advice.BusPlan;
import org.headend.design.site.Link;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.SitePackage;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;
import org.headend.design.validate.Segment;
import org.headend.design.validate.SiteIndex;

/** BUS-05: a bus is wired as a star, or has stubs that are too long. */
final class BusShape extends Rule<Segment> {
    private static final Set<PortKind> KINDS = EnumSet.of(PortKind.RS485, PortKind.CAN);

    BusShape() {
        super("BUS-05", Category.BUSES, Scope.BUS, SitePackage.Literals.LINK__LENGTH_METRES); //$NON-NLS-1$
    }

    @Override
    protected void check(Segment line, Check check) {
        if (!KINDS.contains(line.kind())) {
            return;
        }
        BusPlan plan = BusPlan.of(check.site(), line);
        double allowed = check.site().catalog().tables().get("media").path("media").path(line.kind() == PortKind.CAN ? "can" : "rs485").path("stubMetres").asDouble(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
        for (Port port : line.ports()) {
            if (plan.degree(port) > 2) {
                List<Double> branches = plan.links().stream().filter(l -> l.getPorts().contains(port)).map(Link::getLengthMetres).sorted(Comparator.reverseOrder()).toList();
                double stubs = branches.stream().skip(2).mapToDouble(Double::doubleValue).sum();
                boolean unknown = branches.stream().anyMatch(b -> b <= 0);
                String measured = Numbers.plain(stubs);
                if (stubs > allowed) {
                    check.warning(Messages.bind(Messages.bus05, new Object[] { Labels.of(port), plan.degree(port), measured, Numbers.plain(allowed) }), port)
                            .remedy(Messages.bus05Remedy).values(measured + " m", Numbers.plain(allowed) + " m").fixes(() -> chain(check.site(), plan, port)); //$NON-NLS-1$ //$NON-NLS-2$
                } else if (unknown) {
                    check.unknown(Messages.bind(Messages.bus05_unknown, Labels.of(port), plan.degree(port)), Messages.bus05_several, Labels.of(port), port)
                            .remedy(Messages.bus05Remedy).fixes(() -> chain(check.site(), plan, port));
                }
            }
        }
    }

    /** From the middle of the star to its nearest device, from there to the next, and so on. */
    private static List<QuickFix> chain(SiteIndex site, BusPlan plan, Port middle) {
        List<Link> branches = site.links(middle).stream().filter(plan.links()::contains).sorted(Comparator.comparingDouble(Link::getLengthMetres)).toList();
        List<Port> leaves = branches.stream().map(l -> SiteIndex.other(l, middle).orElseThrow()).toList();
        if (leaves.stream().anyMatch(p -> plan.degree(p) > 1)) {
            return List.of();
        }
        List<Double> metres = branches.stream().map(Link::getLengthMetres).toList();
        return List.of(new QuickFix(Messages.bind(Messages.fix_chain, leaves.size()), () -> {
            for (int i = 1; i < branches.size(); i++) {
                Link link = branches.get(i);
                Port before = leaves.get(i - 1);
                before.setCapacity(Math.max(2, before.getCapacity()));
                link.getPorts().set(link.getPorts().indexOf(middle), before);
                link.setLengthMetres(Math.max(0, metres.get(i) - metres.get(i - 1)));
            }
        }));
    }
}
