package org.headend.design.validate;

import java.util.ArrayList;
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

import org.eclipse.emf.ecore.EObject;
import org.headend.catalog.Catalog;
import org.headend.catalog.DeviceSpec;
import org.headend.catalog.DeviceType;
import org.headend.design.site.Device;
import org.headend.design.site.Floor;
import org.headend.design.site.Known;
import org.headend.design.site.Link;
import org.headend.design.site.Network;
import org.headend.design.site.Placement;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.Site;
import org.headend.design.site.SitePackage;

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
    private final Order order;
    private final Segments lines = new Segments(this, LINE_KINDS, false);
    private final Segments buses = new Segments(this, LINE_KINDS, true);
    private final Segments circuits = new Segments(this, Set.of(PortKind.POWER), false);
    private final Map<Object, Object> facts = new LinkedHashMap<>();
    private Map<Device, Placement> placements;
    private Set<Question> questions;

    public SiteIndex(Site site, Catalog catalog) {
        this.site = site;
        this.catalog = catalog;
        order = new Order(site);
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

    private record Ports(List<Port> all) {
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
        return port.eContainer() instanceof Device device ? device : null; // a recorded change keeps what it removed
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

    /** Power ports that cables join, PoE apart. */
    public List<Segment> circuits() {
        return circuits.list();
    }

    /** Lines as their master sees them: what repeaters join is one, and the ports of the repeaters are not in it. */
    public List<Segment> buses() {
        return buses.list();
    }

    /** True for a port of a repeater, which passes on what it hears and has no address. */
    public boolean repeats(Port port) {
        return LINE_KINDS.contains(port.getKind()) && type(device(port)).map(t -> t.repeats(port.getKind().getLiteral())).orElse(false);
    }

    public Optional<Segment> line(Port port) {
        return read(lines.of(port));
    }

    public Optional<Segment> circuit(Port port) {
        return read(circuits.of(port));
    }

    private Optional<Segment> read(Segment segment) {
        asked(null, segment);
        return Optional.ofNullable(segment);
    }

    /** Whether two ports are in one broadcast domain, VLANs apart; not known while one of them is joined to nothing. */
    public Known joined(Port a, Port b) {
        return Networks.of(this).joined(a, b);
    }

    /** Whether a router is in the broadcast domain of a port. */
    public boolean routed(Port port) {
        return Networks.of(this).routed(port);
    }

    /**
     * The network of the broadcast domain and VLAN of a port: the planned one of the VLAN, or that of most addresses. Empty
     * for a port without an address, and for one that is not joined to anything.
     */
    public Optional<Ipv4> subnet(Port port) {
        return Subnets.of(this).of(port);
    }

    /** The planned networks. */
    public List<Network> plannedNetworks() {
        asked(null, SitePackage.Literals.SITE__NETWORKS);
        return site.getNetworks();
    }

    /** The access VLAN that a port is in: its own, or else that of the port it is linked to; 0 when neither says. */
    public int vlan(Port port) {
        return port.getVlan() != 0 ? port.getVlan() : peers(port).stream().mapToInt(Port::getVlan).filter(v -> v != 0).findFirst().orElse(0);
    }

    /** Something derived from the site, made once; dropped when the site changes unless it is {@link Followed}. */
    public <T> T fact(Class<T> kind, Function<SiteIndex, T> maker) {
        return kind.cast(fact((Object) kind, maker));
    }

    /** As {@link #fact(Class, Function)}, for facts of which there are several. */
    public Object fact(Object name, Function<SiteIndex, ?> maker) {
        Object known = facts.get(name);
        if (known == null) {
            Set<Question> before = questions;
            questions = null; // facts follow what they are made from by themselves
            known = maker.apply(this);
            questions = before;
            facts.put(name, known);
        }
        return known;
    }

    /** What a check has asked: a key of a fact, or something of the site itself where the fact is null. */
    record Question(Followed fact, Object key) {
    }

    /** Notes that the check that is running follows from what a fact answers under a key; it runs again when that changes. */
    public void asked(Followed fact, Object key) {
        if (questions != null && key != null) {
            questions.add(new Question(fact, key));
        }
    }

    /** Notes that the check that is running reads a device that is more than a link away; it runs again when that changes. */
    public void reads(Device device) {
        asked(null, device);
    }

    /** What a check asks. */
    Set<Question> questions(Runnable check) {
        Set<Question> asked = new HashSet<>(4);
        questions = asked;
        check.run();
        questions = null;
        return asked;
    }

    /** A number that grows in the order of the site among devices, and among links. */
    public int place(EObject element) {
        return order.place(element);
    }

    /** Facts take in what has changed, those first that others are made from. */
    SiteChange follow(Changes changes) {
        order.follow(changes);
        if (!changes.floors.isEmpty()) {
            placements = null;
        }
        facts.values().removeIf(f -> !(f instanceof Followed));
        SiteChange change = new SiteChange(changes, this);
        facts.values().forEach(f -> ((Followed) f).follow(change));
        return change;
    }

    /** All sorts of segments, by the scope of the rules that look at them. */
    Map<Scope<Segment>, Segments> segments() {
        return Map.of(Scope.BUS, lines, Scope.JOINED_BUS, buses, Scope.POWER, circuits);
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
