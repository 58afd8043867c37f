package org.headend.design.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.headend.design.site.Device;
import org.headend.design.site.Network;
import org.headend.design.site.Port;
import org.headend.design.validate.Components.Component;

/** The network of each broadcast domain and VLAN: the one that is planned for the VLAN, or that of most of its addresses. */
final class Subnets implements Followed {
    private final SiteIndex site;
    private final Networks networks;
    private final Map<Port, Vote> votes = new HashMap<>();
    private final Map<Device, List<Port>> voters = new HashMap<>();
    private final Map<Place, Domain> domains = new HashMap<>();

    private record Place(Component<EObject> network, int vlan) {
    }

    private record Vote(Domain domain, Ipv4 network) {
    }

    private static final class Domain {
        private final Place place;
        private final Set<Port> ports = new HashSet<>();
        private final Map<Ipv4, Integer> counts = new HashMap<>();
        private Ipv4 subnet;

        Domain(Place place) {
            this.place = place;
        }
    }

    private Subnets(SiteIndex site) {
        this.site = site;
        networks = Networks.of(site);
        site.site().getDevices().forEach(this::vote);
        domains.values().forEach(d -> d.subnet = subnet(d));
    }

    static Subnets of(SiteIndex site) {
        return site.fact(Subnets.class, Subnets::new);
    }

    /** Of the domain of a port; empty for a port without an address, and for one that is not joined to anything. */
    Optional<Ipv4> of(Port port) {
        site.asked(this, port);
        return Optional.ofNullable(known(port));
    }

    private Ipv4 known(Port port) {
        Vote vote = votes.get(port);
        return vote == null ? null : vote.domain().subnet;
    }

    /** All ports of a device; returns the domains that have gained or lost something. */
    private Set<Domain> vote(Device device) {
        Set<Domain> touched = new LinkedHashSet<>();
        for (Port port : voters.getOrDefault(device, List.of())) {
            Vote old = votes.remove(port);
            old.domain().ports.remove(port);
            old.domain().counts.computeIfPresent(old.network(), (n, count) -> count == 1 ? null : count - 1);
            touched.add(old.domain());
        }
        List<Port> now = new ArrayList<>();
        if (device.eContainer() == site.site()) {
            for (Port port : device.getPorts()) {
                Optional<Ipv4> address = Addresses.of(port);
                Component<EObject> network = address.isEmpty() ? null : networks.of(port);
                if (network != null) {
                    Domain domain = domains.computeIfAbsent(new Place(network, site.vlan(port)), Domain::new);
                    Ipv4 own = address.get().withBits(address.get().network());
                    domain.ports.add(port);
                    domain.counts.merge(own, 1, Integer::sum);
                    votes.put(port, new Vote(domain, own));
                    now.add(port);
                    touched.add(domain);
                }
            }
        }
        if (now.isEmpty()) {
            voters.remove(device);
        } else {
            voters.put(device, now);
        }
        return touched;
    }

    private Ipv4 subnet(Domain domain) {
        int vlan = domain.place.vlan();
        if (vlan != 0) {
            List<Ipv4> planned = site.site().getNetworks().stream().filter(n -> n.getVlan() == vlan).map(Network::getCidr).map(Ipv4::parse)
                    .flatMap(Optional::stream).toList();
            if (planned.size() == 1) {
                return planned.get(0).withBits(planned.get(0).network());
            }
        }
        return domain.counts.entrySet().stream().max(Map.Entry.<Ipv4, Integer>comparingByValue()
                .thenComparing(e -> e.getKey().toString())).map(Map.Entry::getKey).orElse(null);
    }

    @Override
    public void follow(SiteChange change) {
        Set<Device> again = new LinkedHashSet<>(change.near());
        for (Object moved : change.answers(networks)) {
            if (moved instanceof Port port && port.eContainer() instanceof Device device) {
                again.add(device);
            }
        }
        Map<Port, Ipv4> before = new LinkedHashMap<>();
        Set<Domain> touched = new LinkedHashSet<>();
        for (Device device : again) {
            voters.getOrDefault(device, List.of()).forEach(p -> before.put(p, known(p)));
        }
        for (Device device : again) {
            touched.addAll(vote(device));
            voters.getOrDefault(device, List.of()).forEach(p -> before.putIfAbsent(p, null));
        }
        for (Domain domain : change.networks() ? List.copyOf(domains.values()) : touched) {
            Ipv4 subnet = subnet(domain);
            if (subnet == null) {
                domains.remove(domain.place);
            } else if (!subnet.equals(domain.subnet)) {
                domain.subnet = subnet;
                domain.ports.forEach(p -> change.otherwise(this, p));
            }
        }
        before.forEach((port, subnet) -> {
            if (!Objects.equals(subnet, known(port))) {
                change.otherwise(this, port);
            }
        });
    }
}
