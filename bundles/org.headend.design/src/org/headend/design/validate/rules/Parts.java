package org.headend.design.validate.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.headend.design.advice.DataGraph;
import org.headend.design.site.Device;
import org.headend.design.site.Link;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.validate.Components;
import org.headend.design.validate.Followed;
import org.headend.design.validate.SiteChange;
import org.headend.design.validate.SiteIndex;

/**
 * Which data links hang together. Devices that pass data on join all their links; others only what is plugged into them by
 * other than network ports: two networks of one recorder stay apart.
 */
final class Parts extends Components<EObject> implements Followed {
    private final SiteIndex site;
    private final DataGraph graph;

    private Parts(SiteIndex site) {
        this.site = site;
        graph = DataGraph.of(site);
        List<EObject> all = new ArrayList<>(site.site().getDevices());
        all.addAll(site.site().getLinks());
        follow(all, node -> { });
    }

    static Parts of(SiteIndex site) {
        return site.fact(Parts.class, Parts::new);
    }

    /** Notes that a check follows from all parts. */
    void askedForAll() {
        site.asked(this, this);
    }

    /** Parts that the data links of a device are in. */
    Set<Component<EObject>> parts(Device device) {
        Set<Component<EObject>> parts = new LinkedHashSet<>(2);
        for (Link link : site.links(device)) {
            site.asked(this, link);
            if (of(link) != null) {
                parts.add(of(link));
            }
        }
        return parts;
    }

    /** With the networks of devices that it is plugged into, which send on what they hear from it. */
    Set<Component<EObject>> reach(Device device) {
        Set<Component<EObject>> reached = parts(device);
        if (!graph.passes(device)) {
            askedForAll();
            for (Port port : device.getPorts()) {
                if (!network(port)) {
                    site.links(port).stream().map(this::of).filter(c -> c != null).distinct().forEach(c -> c.nodes().stream()
                            .filter(n -> n instanceof Device d && d != device && !graph.passes(d)).forEach(n -> reached.addAll(parts((Device) n))));
                }
            }
        }
        return reached;
    }

    /** Whether data of one device comes to the other. */
    boolean joined(Device a, Device b) {
        return a == b || !Collections.disjoint(parts(a), parts(b)) || !Collections.disjoint(reach(a), reach(b));
    }

    @Override
    public void follow(SiteChange change) {
        Set<EObject> loose = new LinkedHashSet<>(change.relinked());
        loose.addAll(change.links());
        change.relinked().forEach(d -> loose.addAll(site.links(d)));
        follow(loose, node -> {
            change.otherwise(this, node);
            change.otherwise(this, this);
        });
    }

    @Override
    protected boolean present(EObject node) {
        return node.eContainer() == site.site() && (node instanceof Device || node instanceof Link link && data(link));
    }

    private boolean data(Link link) {
        return link.getPorts().size() == 2 && link.getPorts().stream().allMatch(p -> p.getKind() != PortKind.POWER && SiteIndex.device(p) != null);
    }

    @Override
    protected void neighbours(EObject node, Consumer<EObject> each) {
        if (node instanceof Link link) {
            link.getPorts().stream().filter(this::joins).map(SiteIndex::device).filter(this::present).forEach(each);
        } else if (node instanceof Device device) {
            device.getPorts().stream().filter(this::joins).flatMap(p -> site.links(p).stream()).filter(this::present).forEach(each);
        }
    }

    private boolean joins(Port port) {
        return !network(port) || graph.passes(SiteIndex.device(port));
    }

    private static boolean network(Port port) {
        return SiteIndex.NETWORK_KINDS.contains(port.getKind());
    }
}
