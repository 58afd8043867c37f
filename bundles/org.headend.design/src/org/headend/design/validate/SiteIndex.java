package org.headend.design.validate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.headend.catalog.Catalog;
import org.headend.catalog.DeviceSpec;
import org.headend.catalog.DeviceType;
import org.headend.design.site.Device;
import org.headend.design.site.Floor;
import org.headend.design.site.Link;
import org.headend.design.site.Placement;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.Site;

/** A site as rules and calculations read it: what hangs together, found in linear time and kept until it changes. */
public final class SiteIndex {
    /** Kinds of ports that carry Ethernet frames and IP. */
    public static final Set<PortKind> NETWORK_KINDS = Set.copyOf(EnumSet.of(PortKind.ETHERNET, PortKind.SFP, PortKind.WIFI, PortKind.T1L));
    /** Kinds of ports whose lines have common parameters or addresses. */
    public static final Set<PortKind> LINE_KINDS = Set.copyOf(EnumSet.of(PortKind.RS485, PortKind.RS232, PortKind.RS422, PortKind.UART,
            PortKind.CAN, PortKind.I2C, PortKind.ONE_WIRE));
    private static final int SWITCH_PORTS = 5;

    private final Site site;
    private final Catalog catalog;
    private final Segments lines = new Segments(this::buildLines);
    private final Segments networks = new Segments(this::buildNetworks);
    private final Segments circuits = new Segments(this::buildCircuits);
    private final Segments buses = new Segments(this::buildBuses);
    private final Map<Class<?>, Object> facts = new HashMap<>();
    private Map<Device, Placement> placements;

    public SiteIndex(Site site, Catalog catalog) {
        this.site = site;
        this.catalog = catalog;
    }

    public Site site() {
        return site;
    }

    public Catalog catalog() {
        return catalog;
    }

    /** All ports, device by device. */
    public List<Port> ports() {
        return fact(Ports.class, i -> {
            List<Port> all = new ArrayList<>();
            site.getDevices().forEach(d -> all.addAll(d.getPorts()));
            return new Ports(all);
        }).all();
    }

    private record Ports(List<Port> all) implements Structural {
    }

    /** Links of the site at this port. */
    public List<Link> links(Port port) {
        List<Link> links = port.getLinks();
        for (int i = 0; i < links.size(); i++) { // asked for millions of times
            if (!present(links.get(i))) {
                return links.stream().filter(this::present).toList();
            }
        }
        return links;
    }

    private boolean present(Link link) {
        return link.eContainer() == site;
    }

    /** Links at any port of this device. */
    public List<Link> links(Device device) {
        List<Link> links = new ArrayList<>();
        device.getPorts().forEach(p -> links.addAll(links(p)));
        return links;
    }

    /** Null for a port that was taken out of its device. */
    public static Device device(Port port) {
        return (Device) port.eContainer();
    }

    public static Optional<Port> other(Link link, Port port) {
        for (Port end : link.getPorts()) {
            if (end != port) {
                return Optional.of(end);
            }
        }
        return Optional.empty();
    }

    /** Ports at the other ends of the links of a port. */
    public List<Port> peers(Port port) {
        List<Port> peers = new ArrayList<>();
        links(port).forEach(l -> other(l, port).filter(p -> device(p) != null).ifPresent(peers::add));
        return peers;
    }

    public Optional<DeviceType> type(Device device) {
        return device.getType() == null ? Optional.empty() : catalog.type(device.getType());
    }

    /** The data sheet of a device; {@link DeviceSpec#UNKNOWN} where the catalog has none. */
    public DeviceSpec spec(Device device) {
        return type(device).map(DeviceType::spec).orElse(DeviceSpec.UNKNOWN);
    }

    /** The category of a device; empty when its type is not known. */
    public String category(Device device) {
        return type(device).map(DeviceType::category).orElse(""); //$NON-NLS-1$
    }

    /** The first word of the category of a device: camera, sensor, switch …; empty when its type is not known. */
    public String family(Device device) {
        String category = category(device);
        int dash = category.indexOf('-');
        return dash < 0 ? category : category.substring(0, dash);
    }

    /** Where a device is placed. */
    public Optional<Placement> placement(Device device) {
        if (placements == null) {
            placements = new HashMap<>();
            for (Floor floor : site.getFloors()) {
                floor.getPlacements().forEach(p -> placements.putIfAbsent(p.getDevice(), p));
            }
        }
        return Optional.ofNullable(placements.get(device));
    }

    /** Serial lines and field buses: a bus master with several buses does not join them. */
    public List<Segment> lines() {
        return lines.list();
    }

    /** Broadcast domains, physically: what links, switches, access points and the inner side of routers join. VLANs divide them further. */
    public List<Segment> networks() {
        return networks.list();
    }

    /** Power ports that cables join, PoE apart. */
    public List<Segment> circuits() {
        return circuits.list();
    }

    /** Lines as their master sees them: what repeaters join is one, and the ports of the repeaters are not in it. */
    public List<Segment> buses() {
        return buses.list();
    }

    public Optional<Segment> line(Port port) {
        return Optional.ofNullable(lines.of(port));
    }

    public Optional<Segment> network(Port port) {
        return Optional.ofNullable(networks.of(port));
    }

    public Optional<Segment> circuit(Port port) {
        return Optional.ofNullable(circuits.of(port));
    }

    /** The access VLAN that a port is in: its own, or else that of the port it is linked to; 0 when neither says. */
    public int vlan(Port port) {
        return port.getVlan() != 0 ? port.getVlan() : peers(port).stream().mapToInt(Port::getVlan).filter(v -> v != 0).findFirst().orElse(0);
    }

    /** Ports with an address in one broadcast domain, by VLAN. */
    public Map<Integer, List<Port>> domains(Segment network) {
        Map<Integer, List<Port>> domains = new LinkedHashMap<>();
        network.ports().stream().filter(p -> Addresses.of(p).isPresent())
                .forEach(p -> domains.computeIfAbsent(vlan(p), v -> new ArrayList<>()).add(p));
        return domains;
    }

    /**
     * The network of a broadcast domain: the planned one of its VLAN, or that of most addresses. Empty when there is no
     * address.
     */
    public Optional<Ipv4> subnet(int vlan, List<Port> domain) {
        List<Ipv4> planned = site.getNetworks().stream().filter(n -> n.getVlan() == vlan).map(n -> Ipv4.parse(n.getCidr()))
                .flatMap(Optional::stream).toList();
        if (vlan != 0 && planned.size() == 1) {
            return Optional.of(planned.get(0).withBits(planned.get(0).network()));
        }
        Map<Ipv4, Integer> votes = new HashMap<>();
        domain.forEach(p -> Addresses.of(p).ifPresent(a -> votes.merge(a.withBits(a.network()), 1, Integer::sum)));
        return votes.entrySet().stream().max(Map.Entry.<Ipv4, Integer>comparingByValue()
                .thenComparing(e -> e.getKey().toString())).map(Map.Entry::getKey);
    }

    /** Something derived from the whole site except its floors, made once and dropped when the site changes. */
    public <T> T fact(Class<T> kind, Function<SiteIndex, T> maker) {
        Object known = facts.get(kind);
        if (known == null) {
            known = maker.apply(this);
            facts.put(kind, known);
        }
        return kind.cast(known);
    }

    void dropFacts(Predicate<Class<?>> stale) {
        facts.keySet().removeIf(stale);
    }

    void dropPlacements() {
        placements = null;
    }

    /** The sorts of segments that ports of these kinds are in have changed. */
    void invalidate(Set<PortKind> kinds) {
        if (kinds.stream().anyMatch(NETWORK_KINDS::contains)) {
            networks.invalidate();
        }
        if (kinds.stream().anyMatch(LINE_KINDS::contains)) {
            lines.invalidate();
            buses.invalidate();
        }
        if (kinds.contains(PortKind.POWER)) {
            circuits.invalidate();
        }
    }

    List<Segments> segments() {
        return List.of(lines, networks, circuits, buses);
    }

    private List<List<Port>> buildLines() {
        return build(LINE_KINDS, (port, add) -> { });
    }

    private List<List<Port>> buildBuses() {
        List<List<Port>> joined = build(LINE_KINDS, (port, add) -> {
            if (repeats(port)) {
                device(port).getPorts().stream().filter(p -> p.getKind() == port.getKind()).forEach(add::port);
            }
        });
        return joined.stream().map(bus -> bus.stream().filter(p -> !repeats(p)).toList()).filter(bus -> !bus.isEmpty()).toList();
    }

    /** True for a port of a repeater, which passes on what it hears and has no address. */
    public boolean repeats(Port port) {
        return LINE_KINDS.contains(port.getKind()) && type(device(port)).map(t -> t.repeats(port.getKind().getLiteral())).orElse(false);
    }

    private List<List<Port>> buildCircuits() {
        return build(Set.of(PortKind.POWER), (port, add) -> { });
    }

    private List<List<Port>> buildNetworks() {
        Set<Device> crossed = new HashSet<>();
        return build(NETWORK_KINDS, (port, add) -> {
            Device device = device(port);
            if (!outer(port) && !crossed.contains(device) && forwards(device)) {
                crossed.add(device);
                device.getPorts().stream().filter(p -> NETWORK_KINDS.contains(p.getKind()) && !outer(p)).forEach(add::port);
            }
        });
    }

    private interface Reached {
        void port(Port port);
    }

    /** What a device joins to a port. */
    private interface Join {
        void reach(Port port, Reached add);
    }

    private List<List<Port>> build(Set<PortKind> kinds, Join join) {
        List<List<Port>> segments = new ArrayList<>();
        Set<Port> seen = new HashSet<>();
        for (Device device : site.getDevices()) {
            for (Port start : device.getPorts()) {
                if (kinds.contains(start.getKind()) && !links(start).isEmpty() && seen.add(start)) {
                    segments.add(reach(start, kinds, join, seen));
                }
            }
        }
        return segments;
    }

    private List<Port> reach(Port start, Set<PortKind> kinds, Join join, Set<Port> seen) {
        boolean mixed = kinds == NETWORK_KINDS;
        List<Port> segment = new ArrayList<>();
        Deque<Port> todo = new ArrayDeque<>(List.of(start));
        Reached add = port -> {
            if (seen.add(port)) {
                todo.add(port);
            }
        };
        while (!todo.isEmpty()) {
            Port port = todo.poll();
            segment.add(port);
            for (Link link : links(port)) {
                other(link, port).filter(p -> device(p) != null && (mixed ? kinds.contains(p.getKind()) : p.getKind() == port.getKind()))
                        .ifPresent(add::port);
            }
            join.reach(port, add);
        }
        return segment;
    }

    /** True for the outer side of a router. */
    public static boolean outer(Port port) {
        return port.getName() != null && port.getName().toLowerCase(Locale.ROOT).startsWith("wan"); //$NON-NLS-1$
    }

    /** True for a switch, an access point, a router and what stands between devices; a device of unknown type counts as one when it has many ports. */
    public boolean forwards(Device device) {
        return type(device).map(DeviceType::forwards).orElseGet(
                () -> device.getPorts().stream().filter(p -> p.getKind() == PortKind.ETHERNET).count() >= SWITCH_PORTS);
    }
}
