package org.headend.design.advice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.headend.design.site.Device;
import org.headend.design.site.Link;
import org.headend.design.site.Network;
import org.headend.design.site.NetworkPurpose;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.PortRole;
import org.headend.design.site.Site;
import org.headend.design.site.SiteFactory;
import org.headend.design.validate.Addresses;
import org.headend.design.validate.Ipv4;
import org.headend.design.validate.SiteIndex;

/** Subnets, VLANs, addresses and host names for devices of a site: made first, looked at, then applied as one change. */
public final class AddressPlan {
    private final List<Subnet> subnets = new ArrayList<>();
    private final List<Assignment> assignments = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /** @param gateway address of the router in it; dhcpFrom and dhcpTo are empty without DHCP */
    public record Subnet(String name, NetworkPurpose purpose, Ipv4 cidr, int vlan, String gateway, String dhcpFrom, String dhcpTo) {
    }

    /** What a port gets; equal old and new address means that it is kept. */
    public record Assignment(Device device, Port port, Subnet subnet, String oldAddress, String address, String oldHostname, String hostname) {
        public boolean changes() {
            return !address.equals(oldAddress) || !hostname.equals(oldHostname);
        }
    }

    private AddressPlan() {
    }

    public List<Subnet> subnets() {
        return subnets;
    }

    public List<Assignment> assignments() {
        return assignments;
    }

    /** What could not be planned, as sentences. */
    public List<String> notes() {
        return notes;
    }

    /** Plans for devices; those without a network port are left out. Nothing is changed. */
    public static AddressPlan make(SiteIndex site, Collection<Device> devices, AddressScheme scheme) {
        AddressPlan plan = new AddressPlan();
        Map<String, List<Device>> groups = new LinkedHashMap<>();
        Map<String, NetworkPurpose> purposes = new LinkedHashMap<>();
        for (Device device : devices) {
            if (port(site, device).isPresent()) {
                NetworkPurpose purpose = scheme.grouping() == AddressScheme.Grouping.PURPOSE ? purpose(site.category(device)) : NetworkPurpose.GENERAL;
                String name = switch (scheme.grouping()) {
                    case ALL -> Messages.group_all;
                    case PURPOSE -> name(purpose);
                    case AREA -> device.getArea() == null ? Messages.group_nowhere : device.getArea().getName();
                };
                groups.computeIfAbsent(name, n -> new ArrayList<>()).add(device);
                purposes.put(name, purpose);
            }
        }
        Set<Long> taken = new HashSet<>();
        site.ports().stream().filter(p -> SiteIndex.device(p) == null || !devices.contains(SiteIndex.device(p)) || scheme.keep())
                .forEach(p -> Addresses.of(p).ifPresent(a -> taken.add(a.bits())));
        Set<String> names = new HashSet<>();
        site.site().getDevices().stream().filter(d -> !devices.contains(d)).map(Device::getHostname).filter(Objects::nonNull).forEach(names::add);
        int number = 0;
        for (Map.Entry<String, List<Device>> group : groups.entrySet()) {
            plan.group(site, scheme, number++, group.getKey(), purposes.get(group.getKey()), group.getValue(), taken, names);
        }
        plan.gateways(site, devices);
        return plan;
    }

    /** Ports of the routers become the gateways of the subnets that have none yet. */
    private void gateways(SiteIndex site, Collection<Device> devices) {
        Set<Port> used = new HashSet<>();
        assignments.forEach(a -> used.add(a.port()));
        List<Device> routers = devices.stream().filter(d -> site.category(d).equals("router")).toList(); //$NON-NLS-1$
        for (Subnet subnet : subnets) {
            String address = subnet.gateway() + '/' + subnet.cidr().prefix();
            if (assignments.stream().anyMatch(a -> a.address().equals(address)) || routers.isEmpty()) {
                continue;
            }
            Optional<Port> free = routers.stream().flatMap(r -> r.getPorts().stream())
                    .filter(p -> SiteIndex.NETWORK_KINDS.contains(p.getKind()) && p.getKind() != PortKind.WIFI && !SiteIndex.outer(p) && site.links(p).isEmpty())
                    .filter(p -> p.getAddress() == null || p.getAddress().isBlank() || p.getAddress().equals(address)).filter(used::add).findFirst();
            if (free.isPresent()) {
                Device router = SiteIndex.device(free.get());
                String name = assignments.stream().filter(a -> a.device() == router).map(Assignment::hostname).findFirst()
                        .orElse(router.getHostname() == null ? "" : router.getHostname()); //$NON-NLS-1$
                String old = free.get().getAddress() == null ? "" : free.get().getAddress(); //$NON-NLS-1$
                assignments.add(new Assignment(router, free.get(), subnet, old, address, name, name));
            } else {
                notes.add(Messages.bind(Messages.plan_noGateway, subnet.name(), subnet.gateway()));
            }
        }
    }

    private void group(SiteIndex site, AddressScheme scheme, int number, String name, NetworkPurpose purpose, List<Device> devices, Set<Long> taken, Set<String> names) {
        long size = 1L << 32 - scheme.prefix();
        Ipv4 cidr = new Ipv4(scheme.base().network() + number * size, scheme.prefix());
        if (!scheme.base().holds(cidr)) {
            notes.add(Messages.bind(Messages.plan_noSubnet, name, scheme.base()));
            return;
        }
        Ipv4 gateway = cidr.withBits(cidr.network() + 1);
        long last = cidr.broadcast() - 1;
        long dhcp = Math.min(scheme.dhcpHosts(), Math.max(0, size - 3 - scheme.firstHost()));
        Subnet subnet = new Subnet(name, purpose, cidr, scheme.firstVlan() == 0 ? 0 : scheme.firstVlan() + number * scheme.vlanStep(), gateway.address(),
                dhcp > 0 ? cidr.withBits(last - dhcp + 1).address() : "", dhcp > 0 ? cidr.withBits(last).address() : ""); //$NON-NLS-1$ //$NON-NLS-2$
        subnets.add(subnet);
        long next = cidr.network() + scheme.firstHost();
        Map<String, Integer> counters = new HashMap<>();
        for (Device device : devices) {
            Port port = port(site, device).orElseThrow();
            Optional<Ipv4> old = Addresses.of(port);
            Ipv4 address = scheme.keep() ? old.filter(a -> cidr.holds(a) && a.prefix() == scheme.prefix()).orElse(null) : null;
            if (address == null && site.category(device).equals("router") && !taken.contains(gateway.bits())) { //$NON-NLS-1$
                address = gateway;
            }
            while (address == null && next <= last - dhcp) {
                address = taken.contains(next) || next == gateway.bits() ? null : cidr.withBits(next);
                next++;
            }
            if (address == null) {
                notes.add(Messages.bind(Messages.plan_full, name, device.getName()));
                continue;
            }
            taken.add(address.bits());
            String before = device.getHostname() == null ? "" : device.getHostname(); //$NON-NLS-1$
            assignments.add(new Assignment(device, port, subnet, old.map(Ipv4::toString).orElse(""), address.toString(), before, //$NON-NLS-1$
                    hostname(site, scheme, device, before, counters, names)));
        }
    }

    private static String hostname(SiteIndex site, AddressScheme scheme, Device device, String before, Map<String, Integer> counters, Set<String> names) {
        if (scheme.hostnames().isBlank() || scheme.keep() && !before.isEmpty() && names.add(before)) {
            return before;
        }
        String category = site.category(device).isEmpty() ? "device" : site.family(device); //$NON-NLS-1$
        String area = device.getArea() == null ? "" : device.getArea().getName(); //$NON-NLS-1$
        String stem = scheme.hostnames().replace("{category}", category).replace("{area}", area); //$NON-NLS-1$ //$NON-NLS-2$
        for (;;) {
            int number = counters.merge(stem, 1, Integer::sum);
            String name = label(stem.replace("{nnn}", String.format("%03d", number)).replace("{nn}", String.format("%02d", number)).replace("{n}", String.valueOf(number))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
            String unique = stem.contains("{n") ? name : number == 1 ? name : name + "-" + number; //$NON-NLS-1$ //$NON-NLS-2$
            if (names.add(unique)) {
                return unique;
            }
        }
    }

    /** Letters, digits and dashes, at most 63 (RFC 1123). */
    private static String label(String text) {
        String name = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        return name.isEmpty() ? "device" : name.substring(0, Math.min(63, name.length())); //$NON-NLS-1$
    }

    /** The port that gets the address of a device: the one that has one, of a switch that to another switch, else the first that is linked. */
    static Optional<Port> port(SiteIndex site, Device device) {
        List<Port> ports = device.getPorts().stream().filter(p -> SiteIndex.NETWORK_KINDS.contains(p.getKind()) && !SiteIndex.outer(p)).toList();
        return ports.stream().filter(p -> p.getAddress() != null && !p.getAddress().isBlank()).findFirst()
                .or(() -> ports.stream().filter(p -> site.forwards(device) && site.peers(p).stream().anyMatch(o -> site.forwards(SiteIndex.device(o)))).findFirst())
                .or(() -> ports.stream().filter(p -> !site.links(p).isEmpty() && !(p.getKind() == PortKind.WIFI && p.getRole() == PortRole.HOST)).findFirst())
                .or(() -> ports.stream().findFirst());
    }

    private static NetworkPurpose purpose(String category) {
        return switch (category.replaceFirst("-.*", "")) { //$NON-NLS-1$ //$NON-NLS-2$
            case "camera", "recorder" -> NetworkPurpose.VIDEO; //$NON-NLS-1$ //$NON-NLS-2$
            case "microphone", "speaker" -> NetworkPurpose.VOICE; //$NON-NLS-1$ //$NON-NLS-2$
            case "sensor", "relay", "alarm", "gate", "light", "converter" -> NetworkPurpose.CONTROL; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
            case "switch", "router", "access", "ups", "poe" -> NetworkPurpose.MANAGEMENT; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
            default -> NetworkPurpose.GENERAL;
        };
    }

    private static String name(NetworkPurpose purpose) {
        return switch (purpose) {
            case VIDEO -> Messages.group_video;
            case VOICE -> Messages.group_voice;
            case CONTROL -> Messages.group_control;
            case MANAGEMENT -> Messages.group_management;
            case GENERAL -> Messages.group_general;
        };
    }

    /** Writes subnets, addresses, gateways, host names and VLANs into the site; a recorder can undo it. */
    public void apply(SiteIndex site) {
        Set<Integer> vlans = new TreeSet<>();
        for (Subnet subnet : subnets) {
            network(site.site(), subnet);
            vlans.add(subnet.vlan());
        }
        for (Assignment assignment : assignments) {
            Port port = assignment.port();
            port.setAddress(assignment.address());
            port.setDhcp(false);
            Ipv4 own = Ipv4.parse(assignment.address()).orElseThrow();
            port.setGatewayAddress(own.address().equals(assignment.subnet().gateway()) ? null : assignment.subnet().gateway());
            assignment.device().setHostname(assignment.hostname().isEmpty() ? null : assignment.hostname());
            if (assignment.subnet().vlan() > 0) {
                access(site, assignment, port);
            }
        }
        vlans.remove(0);
        if (vlans.size() > 1) {
            trunks(site, vlans);
        }
    }

    private static void network(Site site, Subnet subnet) {
        Network network = site.getNetworks().stream().filter(n -> subnet.cidr().toString().equals(n.getCidr())).findFirst().orElseGet(() -> {
            Network made = SiteFactory.eINSTANCE.createNetwork();
            int number = site.getNetworks().size() + 1;
            Set<String> ids = site.getNetworks().stream().map(Network::getId).collect(Collectors.toSet());
            while (ids.contains("network" + number)) { //$NON-NLS-1$
                number++;
            }
            made.setId("network" + number); //$NON-NLS-1$
            site.getNetworks().add(made);
            return made;
        });
        network.setName(subnet.name());
        network.setPurpose(subnet.purpose());
        network.setCidr(subnet.cidr().toString());
        network.setVlan(subnet.vlan());
        network.setGatewayAddress(subnet.gateway());
        network.setDhcpFrom(subnet.dhcpFrom().isEmpty() ? null : subnet.dhcpFrom());
        network.setDhcpTo(subnet.dhcpTo().isEmpty() ? null : subnet.dhcpTo());
        if (network.getNtpServer() == null) {
            network.setNtpServer(subnet.gateway());
        }
    }

    /** The switch port before an end device is in the VLAN of the device; what forwards is reached over trunks and has its own. */
    private static void access(SiteIndex site, Assignment assignment, Port port) {
        if (site.forwards(assignment.device())) {
            port.setVlan(assignment.subnet().vlan());
            return;
        }
        site.peers(port).stream().filter(p -> site.forwards(SiteIndex.device(p)) && p.getKind() != PortKind.WIFI).forEach(p -> {
            p.setVlan(assignment.subnet().vlan());
            p.setTrunkVlans(null);
        });
        if (site.peers(port).stream().anyMatch(p -> p.getKind() == PortKind.WIFI)) {
            port.setVlan(assignment.subnet().vlan());
        }
    }

    private static void trunks(SiteIndex site, Set<Integer> vlans) {
        String tags = vlans.stream().map(String::valueOf).collect(Collectors.joining(",")); //$NON-NLS-1$
        for (Link link : site.site().getLinks()) {
            if (link.getPorts().size() == 2 && link.getPorts().stream().allMatch(p -> SiteIndex.NETWORK_KINDS.contains(p.getKind()) && p.getKind() != PortKind.WIFI
                    && SiteIndex.device(p) != null && site.forwards(SiteIndex.device(p)))) {
                link.getPorts().forEach(p -> p.setTrunkVlans(tags));
            }
        }
    }
}
