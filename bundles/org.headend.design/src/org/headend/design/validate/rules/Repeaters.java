package org.headend.design.validate.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.headend.catalog.DeviceType;
import org.headend.design.Designs;
import org.headend.design.advice.BusPlan;
import org.headend.design.advice.Supplies;
import org.headend.design.site.Device;
import org.headend.design.site.Link;
import org.headend.design.site.Port;
import org.headend.design.site.PortRole;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.SiteIndex;

/** Quick fixes that divide a line into equal parts with repeaters of the catalog, each of which drives a line anew. */
final class Repeaters {
    private final SiteIndex site;
    private final BusPlan plan;
    private final DeviceType type;
    private final double ownLoad;

    private Repeaters(SiteIndex site, BusPlan plan, DeviceType type) {
        this.site = site;
        this.plan = plan;
        this.type = type;
        ownLoad = type.ports().stream().filter(p -> repeats(p.kind())).mapToDouble(p -> p.spec().unitLoad()).max().orElse(0);
    }

    /** For a line with more unit loads than {@code allowed}. */
    static List<QuickFix> forLoads(SiteIndex site, BusPlan plan, double allowed) {
        return of(site, plan).map(r -> r.divide(plan.unitLoads(), allowed, 2 * r.ownLoad, false)).orElse(List.of());
    }

    /** For a line longer than {@code allowed} m. */
    static List<QuickFix> forLength(SiteIndex site, BusPlan plan, double allowed) {
        return plan.metres().isEmpty() ? List.of() : of(site, plan).map(r -> r.divide(plan.metres().getAsDouble(), allowed, 0, true)).orElse(List.of());
    }

    /** The cheapest repeater for the kind of the line, which has to be a chain with its master at one end. */
    private static Optional<Repeaters> of(SiteIndex site, BusPlan plan) {
        String kind = plan.ports().get(0).getKind().getLiteral();
        boolean chain = plan.isChain() && plan.master().isPresent() && plan.chain().get(0) == plan.master().get();
        return site.catalog().types().stream().filter(t -> chain && t.repeats(kind)).min(Comparator.comparingDouble(t -> t.spec().costIndex()))
                .map(t -> new Repeaters(site, plan, t));
    }

    private boolean repeats(String kind) {
        return plan.ports().get(0).getKind().getLiteral().equals(kind);
    }

    /** Where a cable is cut, and how far from its end on the side of the master, m. */
    private record Cut(Link link, Port before, Port after, double metres) {
        /** Not so near to an end that nothing would be left of the cable. */
        static Cut at(Link link, Port before, Port after, double metres) {
            double least = Math.min(1, link.getLengthMetres() / 2);
            return new Cut(link, before, after, Math.max(least, Math.min(metres, link.getLengthMetres() - least)));
        }
    }

    /** @param added to each part by the repeaters at its ends */
    private List<QuickFix> divide(double total, double allowed, double added, boolean length) {
        int parts = (int) Math.ceil(total / (allowed - added));
        if (parts < 2 || allowed <= added) {
            return List.of();
        }
        List<Cut> cuts = length ? byLength(total, parts) : byLoads(total, parts);
        if (cuts.size() != parts - 1 || !length && most(cuts) > allowed) {
            return List.of();
        }
        return List.of(new QuickFix(Messages.bind(Messages.fix_repeaters, cuts.size(), type.name(Locale.getDefault())), () -> cuts.reversed().forEach(this::insert)));
    }

    private List<Link> cables(List<Port> chain) {
        List<Link> cables = new ArrayList<>();
        for (int i = 1; i < chain.size(); i++) {
            Port before = chain.get(i - 1);
            Port after = chain.get(i);
            plan.links().stream().filter(l -> l.getPorts().contains(before) && l.getPorts().contains(after)).findFirst().ifPresent(cables::add);
        }
        return cables;
    }

    /** In cables, at equal distances. */
    private List<Cut> byLength(double total, int parts) {
        List<Port> chain = plan.chain();
        List<Link> cables = cables(chain);
        List<Cut> cuts = new ArrayList<>();
        double way = 0;
        for (int i = 0; i < cables.size(); i++) {
            double metres = cables.get(i).getLengthMetres();
            while (cuts.size() < parts - 1 && way + metres >= total * (cuts.size() + 1) / parts) { // several in a long one
                cuts.add(Cut.at(cables.get(i), chain.get(i), chain.get(i + 1), total * (cuts.size() + 1) / parts - way));
            }
            way += metres;
        }
        return cuts;
    }

    /** Between devices, where the load before is nearest to an equal share. */
    private List<Cut> byLoads(double total, int parts) {
        List<Port> chain = plan.chain();
        List<Link> cables = cables(chain);
        List<Cut> cuts = new ArrayList<>();
        double load = chain.get(0).getUnitLoad();
        for (int i = 0; i < cables.size(); i++) {
            double next = chain.get(i + 1).getUnitLoad();
            double wanted = total * (cuts.size() + 1) / parts;
            if (cuts.size() < parts - 1 && Math.abs(load - wanted) <= Math.abs(load + next - wanted)) {
                cuts.add(Cut.at(cables.get(i), chain.get(i), chain.get(i + 1), cables.get(i).getLengthMetres() / 2));
            }
            load += next;
        }
        return cuts;
    }

    /** The largest load of a part, with that of its repeaters. */
    private double most(List<Cut> cuts) {
        double most = 0;
        double load = 0;
        for (Port port : plan.chain()) {
            if (cuts.stream().anyMatch(c -> c.after() == port)) {
                most = Math.max(most, load + ownLoad);
                load = ownLoad;
            }
            load += port.getUnitLoad();
        }
        return Math.max(most, load);
    }

    private void insert(Cut cut) {
        Device repeater = Designs.device(site.site(), type, Locale.getDefault());
        Port in = port(repeater, PortRole.DEVICE);
        Port out = port(repeater, PortRole.HOST);
        in.setSerial(cut.before().getSerial());
        out.setSerial(cut.before().getSerial());
        Insertion.add(site, repeater, SiteIndex.device(cut.before()), SiteIndex.device(cut.after()));
        double metres = cut.link().getLengthMetres();
        Port after = SiteIndex.other(cut.link(), cut.before()).orElseThrow(); // or a repeater further on in the same cable
        cut.link().getPorts().set(cut.link().getPorts().indexOf(after), in);
        cut.link().setLengthMetres(cut.metres());
        Link rest = Designs.link(site.site(), out, after);
        rest.setCable(cut.link().getCable());
        rest.setRateMbit(cut.link().getRateMbit());
        rest.setLengthMetres(metres - cut.metres());
        site.site().getLinks().add(rest);
        Supplies.feed(site, repeater);
    }

    private Port port(Device repeater, PortRole role) {
        return repeater.getPorts().stream().filter(p -> p.getRole() == role && repeats(p.getKind().getLiteral())).findFirst().orElseThrow();
    }
}
