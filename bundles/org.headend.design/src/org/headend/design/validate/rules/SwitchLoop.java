package org.headend.design.validate.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.headend.design.Designs;
import org.headend.design.Labels;
import org.headend.design.advice.DataGraph;
import org.headend.design.site.Device;
import org.headend.design.site.Known;
import org.headend.design.site.Link;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.Site;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Check.Report;
import org.headend.design.validate.DeviceSet;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;
import org.headend.design.validate.SiteIndex;

/** LINK-03: switches form a ring and none of them blocks it. */
final class SwitchLoop extends Rule<Site> {

    SwitchLoop() {
        super("LINK-03", Category.LINKS, Scope.SITE); //$NON-NLS-1$
    }

    private enum SpanningTree {
        RUNS, OFF
    }

    @Override
    protected void check(Site site, Check check) {
        SiteIndex index = check.site();
        Set<Device> runs = Set.copyOf(DeviceSet.of(index, SpanningTree.RUNS, d -> d.getSpanningTree() == Known.YES).devices());
        Set<Device> off = Set.copyOf(DeviceSet.of(index, SpanningTree.OFF, d -> d.getSpanningTree() == Known.NO).devices());
        Map<Device, List<Link>> trunks = new HashMap<>();
        for (Link link : DataGraph.of(index).trunks()) {
            if (link.getPorts().stream().allMatch(p -> joins(index, p))) {
                link.getPorts().forEach(p -> trunks.computeIfAbsent(SiteIndex.device(p), d -> new ArrayList<>()).add(link));
            }
        }
        Map<Device, List<Link>> sorted = new LinkedHashMap<>();
        trunks.keySet().stream().sorted(Comparator.comparingInt(index::place)).forEach(d -> sorted.put(d, trunks.get(d)));
        for (List<Link> ring : Rings.of(sorted)) {
            Set<Device> devices = new LinkedHashSet<>();
            ring.forEach(l -> l.getPorts().forEach(p -> devices.add(SiteIndex.device(p))));
            if (devices.stream().noneMatch(runs::contains)) {
                tell(ring, devices, off.containsAll(devices), check);
            }
        }
    }

    private static boolean joins(SiteIndex site, Port port) {
        Device device = SiteIndex.device(port);
        return device != null && site.forwards(device) && !SiteIndex.outer(port) && !site.category(device).equals("converter-panel") 
                && SiteIndex.NETWORK_KINDS.contains(port.getKind()) && port.getKind() != PortKind.WIFI; //$NON-NLS-1$
    }

    private static void tell(List<Link> ring, Set<Device> devices, boolean off, Check check) {
        Device first = devices.iterator().next();
        String names = devices.stream().map(Device::getName).limit(6).collect(Collectors.joining(", ")); //$NON-NLS-1$
        Report report = off ? check.warning(Messages.bind(Messages.link03, names), first).remedy(Messages.link03Remedy)
                : check.unknown(Messages.bind(Messages.link03_unknown, names), Messages.link03_several, first.getName(), first).remedy(Messages.link03Remedy);
        devices.forEach(report::involves);
        ring.forEach(report::involves);
        report.fix(Messages.fix_spanningTree, () -> devices.forEach(d -> d.setSpanningTree(Known.YES)))
                .fix(Messages.bind(Messages.fix_removeNamed, Labels.of(ring.get(ring.size() - 1))), () -> Designs.remove(ring.get(ring.size() - 1)));
    }
}
