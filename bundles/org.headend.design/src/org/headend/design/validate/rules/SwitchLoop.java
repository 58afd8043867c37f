package org.headend.design.validate.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.headend.design.Designs;
import org.headend.design.Labels;
import org.headend.design.site.Device;
import org.headend.design.site.Known;
import org.headend.design.site.Link;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.SitePackage;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Check.Report;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;
import org.headend.design.validate.Segment;
import org.headend.design.validate.SiteIndex;

/** LINK-03: switches form a ring and none of them blocks it. */
final class SwitchLoop extends Rule<Segment> {

    SwitchLoop() {
        super("LINK-03", Category.LINKS, Scope.NETWORK, SitePackage.Literals.DEVICE__SPANNING_TREE); //$NON-NLS-1$
    }

    @Override
    protected void check(Segment network, Check check) {
        SiteIndex site = check.site();
        Map<Device, List<Link>> trunks = new LinkedHashMap<>();
        for (Port port : network.ports()) {
            if (joins(site, port)) {
                site.links(port).stream().filter(l -> SiteIndex.other(l, port).filter(o -> joins(site, o) && SiteIndex.device(o) != SiteIndex.device(port)).isPresent())
                        .forEach(l -> trunks.computeIfAbsent(SiteIndex.device(port), d -> new ArrayList<>()).add(l));
            }
        }
        for (List<Link> ring : Rings.of(trunks)) {
            Set<Device> devices = new LinkedHashSet<>();
            ring.forEach(l -> l.getPorts().forEach(p -> devices.add(SiteIndex.device(p))));
            tell(ring, devices, check);
        }
    }

    private static boolean joins(SiteIndex site, Port port) {
        Device device = SiteIndex.device(port);
        return device != null && site.forwards(device) && !SiteIndex.outer(port) && !site.category(device).equals("converter-panel") 
                && SiteIndex.NETWORK_KINDS.contains(port.getKind()) && port.getKind() != PortKind.WIFI; //$NON-NLS-1$
    }

    private static void tell(List<Link> ring, Set<Device> devices, Check check) {
        if (devices.stream().anyMatch(d -> d.getSpanningTree() == Known.YES)) {
            return;
        }
        Device first = devices.iterator().next();
        String names = devices.stream().map(Device::getName).limit(6).collect(Collectors.joining(", ")); //$NON-NLS-1$
        Report report = devices.stream().allMatch(d -> d.getSpanningTree() == Known.NO)
                ? check.warning(Messages.bind(Messages.link03, names), first).remedy(Messages.link03Remedy)
                : check.unknown(Messages.bind(Messages.link03_unknown, names), Messages.link03_several, first.getName(), first).remedy(Messages.link03Remedy);
        devices.forEach(report::involves);
        ring.forEach(report::involves);
        report.fix(Messages.fix_spanningTree, () -> devices.forEach(d -> d.setSpanningTree(Known.YES)))
                .fix(Messages.bind(Messages.fix_removeNamed, Labels.of(ring.get(ring.size() - 1))), () -> Designs.remove(ring.get(ring.size() - 1)));
    }
}
