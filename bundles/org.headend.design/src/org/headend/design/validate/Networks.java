package org.headend.design.validate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.headend.design.site.Device;
import org.headend.design.site.Known;
import org.headend.design.site.Link;
import org.headend.design.site.Port;

/**
 * Broadcast domains, physically: ports that links, switches, access points and the inner side of routers join. VLANs divide
 * them further, see {@link Subnets}. A device that forwards is a node of its own between its ports.
 */
final class Networks extends Components<EObject> implements Followed {
    private final SiteIndex site;
    private final DeviceSet routers;
    private Set<Component<EObject>> routed;

    private Networks(SiteIndex site) {
        this.site = site;
        routers = DeviceSet.of(site, Networks.class, d -> site.category(d).equals("router")); //$NON-NLS-1$
        List<EObject> all = new ArrayList<>();
        site.site().getDevices().forEach(d -> nodes(d, all));
        follow(all, node -> { });
        routed = withRouter();
    }

    static Networks of(SiteIndex site) {
        return site.fact(Networks.class, Networks::new);
    }

    private static void nodes(Device device, List<EObject> nodes) {
        nodes.add(device);
        nodes.addAll(device.getPorts());
    }

    /** Null for a port that is not joined to anything. */
    Component<EObject> of(Port port) {
        return super.of(port);
    }

    Known joined(Port a, Port b) {
        site.asked(this, a);
        site.asked(this, b);
        return of(a) == null || of(b) == null ? Known.UNKNOWN : of(a) == of(b) ? Known.YES : Known.NO;
    }

    /** Whether a router is in the broadcast domain of a port. */
    boolean routed(Port port) {
        site.asked(this, port);
        return routed.contains(of(port));
    }

    private Set<Component<EObject>> withRouter() {
        Set<Component<EObject>> found = new HashSet<>();
        routers.devices().forEach(d -> d.getPorts().forEach(p -> found.add(of(p))));
        found.remove(null);
        return found;
    }

    @Override
    public void follow(SiteChange change) {
        List<EObject> loose = new ArrayList<>(change.ports());
        change.relinked().forEach(d -> nodes(d, loose));
        if (!loose.isEmpty()) {
            follow(loose, node -> change.otherwise(this, node));
            Set<Component<EObject>> before = routed;
            routed = withRouter();
            before.stream().filter(c -> !routed.contains(c)).forEach(c -> c.nodes().forEach(n -> change.otherwise(this, n)));
            routed.stream().filter(c -> !before.contains(c)).forEach(c -> c.nodes().forEach(n -> change.otherwise(this, n)));
        }
    }

    @Override
    protected boolean present(EObject node) {
        return switch (node) {
            case Device device -> joins(device);
            case Port port -> in(port) && (!site.links(port).isEmpty() || !SiteIndex.outer(port) && joins(SiteIndex.device(port)));
            default -> false;
        };
    }

    @Override
    protected void neighbours(EObject node, Consumer<EObject> each) {
        if (node instanceof Port port) {
            for (Link link : site.links(port)) {
                SiteIndex.other(link, port).filter(this::in).ifPresent(each);
            }
            if (!SiteIndex.outer(port) && joins(SiteIndex.device(port))) {
                each.accept(SiteIndex.device(port));
            }
        } else if (node instanceof Device device) {
            device.getPorts().stream().filter(p -> SiteIndex.NETWORK_KINDS.contains(p.getKind()) && !SiteIndex.outer(p)).forEach(each);
        }
    }

    private boolean in(Port port) {
        return SiteIndex.NETWORK_KINDS.contains(port.getKind()) && port.eContainer() instanceof Device device && device.eContainer() == site.site();
    }

    /** Whether a device joins its inner ports and something hangs on one of them. */
    private boolean joins(Device device) {
        return device.eContainer() == site.site() && site.forwards(device) && device.getPorts().stream()
                .anyMatch(p -> SiteIndex.NETWORK_KINDS.contains(p.getKind()) && !SiteIndex.outer(p) && !site.links(p).isEmpty());
    }
}
