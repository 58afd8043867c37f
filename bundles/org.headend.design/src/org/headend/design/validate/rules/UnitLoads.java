package org.headend.design.validate.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.headend.design.Labels;
import org.headend.design.advice.BusPlan;
import org.headend.design.advice.MediaTable;
import org.headend.design.site.Link;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.PortRole;
import org.headend.design.site.SitePackage;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;
import org.headend.design.validate.Segment;
import org.headend.design.validate.SiteIndex;

import com.fasterxml.jackson.databind.JsonNode;

/** BUS-03: the devices on an RS-485 line load it more than a driver can take, or another bus has more devices than it is made for. */
final class UnitLoads extends Rule<Segment> {
    private static final Set<PortKind> COUNTED = EnumSet.of(PortKind.RS422, PortKind.CAN, PortKind.ONE_WIRE);

    UnitLoads() {
        super("BUS-03", Category.BUSES, Scope.BUS, SitePackage.Literals.PORT__UNIT_LOAD, SitePackage.Literals.PORT__ROLE); //$NON-NLS-1$
    }

    @Override
    protected void check(Segment line, Check check) {
        if (line.kind() != PortKind.RS485) {
            nodes(line, check);
            return;
        }
        JsonNode medium = check.site().catalog().tables().get("media").path("media").path("rs485"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        double max = medium.path("maxUnitLoads").asDouble(); //$NON-NLS-1$
        double warn = medium.path("warnUnitLoads").asDouble(); //$NON-NLS-1$
        BusPlan plan = BusPlan.of(check.site(), line);
        Port first = plan.master().orElse(line.ports().get(0));
        String loads = Numbers.plain(plan.unitLoads());
        if (plan.unitLoads() > max) {
            check.error(Messages.bind(Messages.bus03, new Object[] { Labels.of(first), loads, Numbers.plain(max) }), first).remedy(Messages.bus03Remedy)
                    .values(loads, Numbers.plain(max)).fixes(() -> split(check.site(), plan)).fixes(() -> Repeaters.forLoads(check.site(), plan, warn));
        } else if (plan.unitLoads() > warn) {
            check.warning(Messages.bind(Messages.bus03, new Object[] { Labels.of(first), loads, Numbers.plain(max) }), first).remedy(Messages.bus03Remedy)
                    .values(loads, Numbers.plain(warn)).fixes(() -> split(check.site(), plan)).fixes(() -> Repeaters.forLoads(check.site(), plan, warn));
        } else if (plan.unitLoads() + plan.unknownLoads() > warn) { // a device may load it with 1 at most
            check.unknown(Messages.bind(Messages.bus03_unknown, Labels.of(first), plan.unknownLoads()), Messages.bus03_several, Labels.of(first), first)
                    .remedy(Messages.bus03_unknownRemedy);
        }
    }

    /** Buses that are limited by the number of devices. */
    private static void nodes(Segment line, Check check) {
        Optional<MediaTable.Entry> medium = COUNTED.contains(line.kind()) ? MediaTable.of(check.site()).entry(line.kind(), 0) : Optional.empty();
        if (medium.isEmpty()) {
            return;
        }
        BusPlan plan = BusPlan.of(check.site(), line);
        int devices = plan.slaves().size();
        int max = (int) medium.get().number("maxNodes"); //$NON-NLS-1$
        int good = (int) medium.get().number("planNodes"); //$NON-NLS-1$
        if (devices > good) {
            Port first = plan.master().orElse(line.ports().get(0));
            String text = Messages.bind(Messages.bus03_nodes, new Object[] { Labels.of(first), devices, good, max });
            (devices > max ? check.error(text, first) : check.warning(text, first)).remedy(Messages.bus03_nodesRemedy)
                    .values(String.valueOf(devices), String.valueOf(devices > max ? max : good)).fixes(() -> split(check.site(), plan));
        }
    }

    /** Moves the second half of the devices to a free bus port of the master. */
    static List<QuickFix> split(SiteIndex site, BusPlan plan) {
        Optional<Port> free = plan.master().flatMap(m -> SiteIndex.device(m).getPorts().stream()
                .filter(p -> p.getKind() == m.getKind() && p.getRole() == PortRole.HOST && site.links(p).isEmpty()).findFirst());
        if (free.isEmpty() || plan.ports().size() < 3) {
            return List.of();
        }
        Port master = plan.master().orElseThrow();
        if (!plan.isChain()) {
            List<Link> direct = site.links(master);
            List<Link> moved = List.copyOf(direct.subList(direct.size() / 2, direct.size()));
            return direct.size() < 2 ? List.of() : List.of(new QuickFix(Messages.bind(Messages.fix_splitBus, moved.size(), Labels.of(free.get())),
                    () -> moved.forEach(l -> l.getPorts().set(l.getPorts().indexOf(master), free.get()))));
        }
        List<Port> chain = plan.chain();
        Port before = chain.get(chain.size() / 2 - 1);
        Port after = chain.get(chain.size() / 2);
        return plan.links().stream().filter(l -> l.getPorts().contains(before) && l.getPorts().contains(after)).findFirst()
                .filter(l -> chain.get(0) == master)
                .map(l -> List.of(new QuickFix(Messages.bind(Messages.fix_splitBus, chain.size() - chain.size() / 2, Labels.of(free.get())),
                        () -> l.getPorts().set(l.getPorts().indexOf(before), free.get())))).orElse(List.of());
    }
}
