package org.headend.design.validate.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.headend.design.Labels;
import org.headend.design.advice.DataGraph;
import org.headend.design.site.Device;
import org.headend.design.site.Link;
import org.headend.design.site.Port;
import org.headend.design.site.Site;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.DeviceSet;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;
import org.headend.design.validate.SiteIndex;

/** VLAN-01 on the way of data: two devices are in one VLAN, and a cable between switches on their way does not carry it at either end. */
final class VlanPath extends Rule<Site> {

    VlanPath() {
        super("VLAN-01", Category.ADDRESSES, Scope.SITE); //$NON-NLS-1$
    }

    /** A cable that lacks a VLAN; one finding however many devices need it. */
    private record Gap(Link link, int vlan) {
    }

    private record Way(Device source, Device consumer) {
    }

    @Override
    protected void check(Site site, Check check) {
        Map<Gap, Way> lacking = new LinkedHashMap<>();
        Map<Gap, Way> unknown = new LinkedHashMap<>();
        Map<Gap, Way> ends = new LinkedHashMap<>();
        List<Device> sources = DeviceSet.of(check.site(), VlanPath.class, d -> tagged(check.site(), d)).devices();
        if (!sources.isEmpty()) {
            DataGraph.of(check.site()).askedForAll();
        }
        for (Device source : sources) {
            check.site().reads(source);
            NoWayToConsumer.wanted(source).forEach(consumer -> walk(check.site(), new Way(source, consumer), lacking, unknown, ends));
        }
        lacking.forEach((gap, way) -> tell(gap, way, check));
        unknown.forEach((gap, way) -> check.unknown(Messages.bind(Messages.vlan01_pathUnknown, new Object[] { Labels.of(gap.link()), gap.vlan(), way.source().getName() }),
                Messages.vlan01_pathSeveral, Labels.of(gap.link()), gap.link(), way.source()).remedy(Messages.vlan01_unknownRemedy));
        ends.forEach((gap, way) -> check.unknown(Messages.bind(Messages.vlan01_consumer, new Object[] { way.source().getName(), gap.vlan(), way.consumer().getName() }),
                Messages.vlan01_consumerSeveral, way.consumer().getName(), way.consumer(), way.source()).remedy(Messages.vlan01_consumerRemedy));
    }

    /** True for a device that is in a VLAN, so that designs without VLANs cost nothing. */
    private static boolean tagged(SiteIndex site, Device device) {
        return (!device.getStreams().isEmpty() || !device.getReportsTo().isEmpty())
                && device.getPorts().stream().anyMatch(p -> SiteIndex.NETWORK_KINDS.contains(p.getKind()) && site.vlan(p) != 0);
    }

    private static void walk(SiteIndex site, Way way, Map<Gap, Way> lacking, Map<Gap, Way> unknown, Map<Gap, Way> ends) {
        DataGraph graph = DataGraph.of(site);
        Optional<List<Link>> path = graph.path(way.source(), way.consumer(), true).or(() -> graph.path(way.source(), way.consumer(), false));
        if (path.isEmpty() || path.get().size() < 2 || !path.get().stream().allMatch(VlanPath::network)) {
            return;
        }
        List<Link> links = path.get();
        links.forEach(l -> l.getPorts().forEach(p -> site.reads(SiteIndex.device(p))));
        Port first = end(links.get(0), way.source());
        Port last = end(links.get(links.size() - 1), way.consumer());
        int vlan = Vlans.parse(first.getTrunkVlans()).isEmpty() ? site.vlan(first) : 0;
        Set<Integer> wanted = new TreeSet<>(Vlans.parse(last.getTrunkVlans()));
        wanted.add(site.vlan(last));
        if (vlan == 0 || routed(site, links, way.source())) {
            return; // a gateway or router stands between
        }
        if (wanted.equals(Set.of(0))) {
            ends.putIfAbsent(new Gap(links.get(links.size() - 1), vlan), way);
        } else if (wanted.contains(vlan)) {
            for (Link link : links.subList(1, links.size() - 1)) {
                Port a = link.getPorts().get(0);
                Port b = link.getPorts().get(1);
                if (lacks(a, vlan) && lacks(b, vlan)) { // where only one does, the ends differ, which is told of the link
                    lacking.putIfAbsent(new Gap(link, vlan), way);
                } else if (silent(a) && silent(b)) {
                    unknown.putIfAbsent(new Gap(link, vlan), way);
                }
            }
        }
    }

    private static boolean network(Link link) {
        return link.getPorts().stream().allMatch(p -> SiteIndex.NETWORK_KINDS.contains(p.getKind()));
    }

    private static Port end(Link link, Device device) {
        return link.getPorts().stream().filter(p -> SiteIndex.device(p) == device).findFirst().orElseThrow();
    }

    private static boolean routed(SiteIndex site, List<Link> links, Device source) {
        Device at = source;
        for (Link link : links.subList(0, links.size() - 1)) {
            at = DataGraph.across(link, at);
            if (!site.forwards(at) || site.category(at).equals("router")) { //$NON-NLS-1$
                return true;
            }
        }
        return false;
    }

    private static boolean lacks(Port port, int vlan) {
        Set<Integer> tags = Vlans.parse(port.getTrunkVlans());
        return port.getVlan() != vlan && (tags.isEmpty() ? port.getVlan() != 0 : !tags.contains(vlan));
    }

    private static boolean silent(Port port) {
        return port.getVlan() == 0 && Vlans.parse(port.getTrunkVlans()).isEmpty();
    }

    private static void tell(Gap gap, Way way, Check check) {
        Port a = gap.link().getPorts().get(0);
        Port b = gap.link().getPorts().get(1);
        Set<Integer> all = new TreeSet<>(Vlans.parse(a.getTrunkVlans()));
        all.addAll(Vlans.parse(b.getTrunkVlans()));
        if (all.isEmpty()) {
            all.add(a.getVlan());
        }
        String carried = Vlans.format(all);
        all.add(gap.vlan());
        check.error(Messages.bind(Messages.vlan01_path, new Object[] { Labels.of(gap.link()), gap.vlan(), way.source().getName(), way.consumer().getName() }),
                gap.link(), a, b, way.source(), way.consumer()).remedy(Messages.vlan01_pathRemedy).values(carried, String.valueOf(gap.vlan()))
                .fix(Messages.bind(Messages.fix_trunk, Vlans.format(all)), () -> {
                    a.setTrunkVlans(Vlans.format(all));
                    b.setTrunkVlans(Vlans.format(all));
                });
    }
}
