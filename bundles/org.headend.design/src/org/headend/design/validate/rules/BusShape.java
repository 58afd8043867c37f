package org.headend.design.validate.rules;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.headend.design.Labels;
import org.headend.design.advice.BusPlan;
import org.headend.design.site.Link;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.SitePackage;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Check.Report;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;
import org.headend.design.validate.Segment;
import org.headend.design.validate.SiteIndex;

import com.fasterxml.jackson.databind.JsonNode;

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
        Optional<Port> middle = line.ports().stream().filter(p -> plan.degree(p) > 2).max(Comparator.comparingInt(plan::degree));
        if (middle.isEmpty()) {
            return;
        }
        Port port = middle.get();
        JsonNode medium = check.site().catalog().tables().get("media").path("media").path(line.kind() == PortKind.CAN ? "can" : "rs485"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        boolean together = medium.has("stubsMetres"); //$NON-NLS-1$
        double allowed = medium.path(together ? "stubsMetres" : "stubMetres").asDouble(); //$NON-NLS-1$ //$NON-NLS-2$
        BusTrunk trunk = new BusTrunk(plan);
        double stubs = together ? trunk.stubs() : trunk.longestStub();
        String measured = Numbers.plain(stubs);
        if (stubs > allowed) {
            Report report = check.warning(Messages.bind(together ? Messages.bus05 : Messages.bus05_stub, new Object[] { Labels.of(port), plan.degree(port), measured, Numbers.plain(allowed) }),
                    port).remedy(Messages.bus05Remedy).values(measured + " m", Numbers.plain(allowed) + " m").fixes(() -> chain(check.site(), plan, port)); //$NON-NLS-1$ //$NON-NLS-2$
            line.ports().stream().filter(p -> plan.degree(p) > 2).forEach(report::involves);
        } else if (plan.metres().isEmpty()) {
            check.unknown(Messages.bind(Messages.bus05_unknown, Labels.of(port), plan.degree(port)), Messages.bus05_several, Labels.of(port), port)
                    .remedy(Messages.bus05Remedy).fixes(() -> chain(check.site(), plan, port));
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
