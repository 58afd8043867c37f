package org.headend.design.validate.rules;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.headend.design.Designs;
import org.headend.design.Labels;
import org.headend.design.PortPairs;
import org.headend.design.advice.DataGraph;
import org.headend.design.site.Device;
import org.headend.design.site.Known;
import org.headend.design.site.Link;
import org.headend.design.site.PoeMode;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.SiteIndex;

/** Quick fix of LINK-04: a redundant uplink around the device that too many critical devices depend on. */
final class SecondWay {

    private SecondWay() {
    }

    /**
     * @param dependants devices that lose every way when {@code point} fails
     * @param allowed    critical ones that may
     */
    static List<QuickFix> around(SiteIndex site, Device point, List<Device> dependants, int allowed) {
        Set<Device> behind = new HashSet<>(dependants);
        List<Device> others = site.site().getDevices().stream().filter(d -> d != point && !behind.contains(d) && carries(site, d))
                .sorted(Comparator.comparing((Device d) -> !site.forwards(d))).toList();
        for (Device from : dependants.stream().filter(site::forwards).toList()) {
            Set<Device> helped = reach(site, from, point);
            Optional<PortPairs.Pair> pair = dependants.stream().filter(d -> d.isCritical() && !helped.contains(d)).count() > allowed ? Optional.empty()
                    : others.stream().flatMap(d -> PortPairs.between(from, d).stream()).filter(p -> SiteIndex.NETWORK_KINDS.contains(p.a().getKind()) && wired(p)).findFirst();
            if (pair.isPresent()) {
                Port a = pair.get().a();
                Port b = pair.get().b();
                return List.of(new QuickFix(Messages.bind(Messages.fix_secondWay, Labels.of(a), Labels.of(b)), () -> {
                    site.site().getLinks().add(Designs.link(site.site(), a, b));
                    from.setSpanningTree(Known.YES); // the second way closes a ring
                }));
            }
        }
        return List.of();
    }

    private static boolean carries(SiteIndex site, Device device) {
        return site.forwards(device) || Set.of("gateway", "server", "recorder").contains(site.family(device)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    /** A cable that feeds nobody. */
    private static boolean wired(PortPairs.Pair pair) {
        return pair.a().getKind() != PortKind.WIFI && pair.a().getPoe() != PoeMode.POWERED && pair.b().getPoe() != PoeMode.POWERED;
    }

    /** What hangs together with a device when another fails. */
    private static Set<Device> reach(SiteIndex site, Device start, Device failed) {
        Set<Device> seen = new HashSet<>(List.of(start));
        Deque<Device> todo = new ArrayDeque<>(seen);
        while (!todo.isEmpty()) {
            Device at = todo.poll();
            for (Link link : site.links(at)) {
                Device other = DataGraph.across(link, at);
                if (other != null && other != failed && link.getPorts().stream().allMatch(p -> p.getKind() != PortKind.POWER) && seen.add(other)) {
                    todo.add(other);
                }
            }
        }
        return seen;
    }
}
