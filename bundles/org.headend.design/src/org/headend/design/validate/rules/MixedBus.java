package org.headend.design.validate.rules;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.headend.design.Designs;
import org.headend.design.Labels;
import org.headend.design.advice.BusPlan;
import org.headend.design.site.Device;
import org.headend.design.site.Known;
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

/** BUS-06: devices on one bus speak different protocols, or two masters poll it. */
final class MixedBus extends Rule<Segment> {

    MixedBus() {
        super("BUS-06", Category.BUSES, Scope.JOINED_BUS, SitePackage.Literals.PORT__PROTOCOL, SitePackage.Literals.PORT__ROLE); //$NON-NLS-1$
    }

    @Override
    protected void check(Segment line, Check check) {
        if (line.kind() != PortKind.RS485 && line.kind() != PortKind.CAN) {
            return;
        }
        List<Port> masters = line.ports().stream().filter(p -> p.getRole() == PortRole.HOST).toList();
        if (line.kind() == PortKind.RS485 && masters.size() > 1) {
            check.error(Messages.bind(Messages.bus06_masters, Labels.of(masters.get(1)), Labels.of(masters.get(0))), masters.get(1), masters.get(0))
                    .remedy(Messages.bus06Remedy).values(String.valueOf(masters.size()), "1") //$NON-NLS-1$
                    .fixes(() -> separate(BusPlan.of(check.site(), line), masters));
        }
        List<Port> known = line.ports().stream().filter(p -> p.getProtocol() != null && !p.getProtocol().isBlank()).toList();
        Map<String, List<Port>> byProtocol = known.stream().collect(Collectors.groupingBy(Port::getProtocol, LinkedHashMap::new, Collectors.toList()));
        if (byProtocol.size() > 1) {
            Port odd = byProtocol.values().stream().min(Comparator.comparingInt(List::size)).orElseThrow().get(0);
            Port other = known.stream().filter(p -> !p.getProtocol().equals(odd.getProtocol())).findFirst().orElseThrow();
            check.error(Messages.bind(Messages.bus06, new Object[] { Labels.of(odd), odd.getProtocol(), Labels.of(other), other.getProtocol() }), odd, other)
                    .remedy(Messages.bus06Remedy).values(odd.getProtocol(), other.getProtocol()).fixes(() -> masters.stream().limit(1)
                            .flatMap(m -> check.site().links(odd).stream().filter(l -> l.getPorts().contains(m)).limit(1)
                                    .flatMap(l -> Moves.end(check.site(), l, m, odd, p -> check.site().links(p).isEmpty()).stream())).toList());
        } else if (line.ports().stream().filter(p -> p.getRole() != PortRole.HOST).anyMatch(p -> !known.contains(p))) {
            Port unknown = line.ports().stream().filter(p -> p.getRole() != PortRole.HOST && !known.contains(p)).findFirst().orElseThrow();
            check.unknown(Messages.bind(Messages.bus06_unknown, Labels.of(unknown)), Messages.bus06_several, Labels.of(unknown), unknown)
                    .remedy(Messages.bus06_unknownRemedy)
                    .fixes(() -> known.stream().limit(1).map(k -> new QuickFix(Messages.bind(Messages.fix_protocol, k.getProtocol()), () -> unknown.setProtocol(k.getProtocol()))).toList());
        }
    }

    /** Cuts a chain between its two masters where most devices stay with whom they report to; both new ends are terminated. */
    private static List<QuickFix> separate(BusPlan plan, List<Port> masters) {
        List<Port> chain = plan.chain();
        if (masters.size() != 2 || !plan.isChain()) {
            return List.of();
        }
        int first = Math.min(chain.indexOf(masters.get(0)), chain.indexOf(masters.get(1)));
        int second = Math.max(chain.indexOf(masters.get(0)), chain.indexOf(masters.get(1)));
        return IntStream.range(first, second).boxed().max(Comparator.comparingLong(cut -> loyal(chain, first, second, cut)))
                .flatMap(cut -> plan.links().stream().filter(l -> l.getPorts().contains(chain.get(cut)) && l.getPorts().contains(chain.get(cut + 1))).findFirst()
                        .map(l -> new QuickFix(Messages.bind(Messages.fix_separate, Labels.of(chain.get(cut)), Labels.of(chain.get(cut + 1))), () -> {
                            Designs.remove(l);
                            chain.get(cut).setTerminated(Known.YES);
                            chain.get(cut + 1).setTerminated(Known.YES);
                        }))).stream().toList();
    }

    /** Devices that stay with the master that they report to; those that say nothing stay with the one before them. */
    private static long loyal(List<Port> chain, int first, int second, int cut) {
        Device before = SiteIndex.device(chain.get(first));
        Device after = SiteIndex.device(chain.get(second));
        return IntStream.range(first + 1, second).filter(i -> {
            List<Device> masters = SiteIndex.device(chain.get(i)).getReportsTo();
            return i <= cut ? masters.contains(before) || !masters.contains(after) : masters.contains(after);
        }).count();
    }
}
