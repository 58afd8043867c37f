package org.headend.design.devicelist;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.headend.catalog.Catalog;
import org.headend.catalog.DeviceType;
import org.headend.design.Areas;
import org.headend.design.DesignEdits;
import org.headend.design.Designs;
import org.headend.design.PortPairs;
import org.headend.design.site.Area;
import org.headend.design.site.AreaKind;
import org.headend.design.site.Device;
import org.headend.design.site.Document;
import org.headend.design.site.Link;
import org.headend.design.site.Network;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.Site;
import org.headend.design.validate.Ipv4;

/** What a site has already, looked up quickly while many devices are added. */
final class Registry {
    private final Document document;
    private final Map<String, Device> byName = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<Long, String> addresses = new HashMap<>();
    private final Set<String> macs = new HashSet<>();
    private final Map<String, DeviceType> types = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    Registry(Document document, Catalog catalog) {
        this.document = document;
        site().getDevices().forEach(this::add);
        for (DeviceType type : catalog.types()) {
            types.put(key(type.id()), type);
        }
        for (DeviceType type : catalog.types()) {
            for (String name : new TreeSet<>(List.of(key(type.name()), key(type.nameZh()), key(type.spec().model()),
                    key(type.spec().maker() + type.spec().model()), key(type.spec().partNumber()), key(type.id().replaceFirst(".*?/", ""))))) { //$NON-NLS-1$ //$NON-NLS-2$
                if (!name.isEmpty()) {
                    DeviceType other = types.putIfAbsent(name, type);
                    if (other != null && !other.id().equals(type.id())) {
                        ambiguous.add(name);
                    }
                }
            }
        }
    }

    Site site() {
        return document.getSite();
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", ""); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** A type by its id, one of its names, its model or its order number. */
    Optional<DeviceType> type(String text) {
        return Optional.ofNullable(types.get(key(text)));
    }

    /** True when several types go by this name. */
    boolean isAmbiguous(String text) {
        return ambiguous.contains(key(text)) && !key(types.get(key(text)).id()).equals(key(text));
    }

    void add(Device device) {
        ids.add(device.getId());
        if (device.getName() != null) {
            byName.putIfAbsent(device.getName().strip(), device);
        }
        device.getPorts().forEach(port -> {
            Ipv4.parse(port.getAddress()).ifPresent(a -> addresses.putIfAbsent(a.bits(), device.getName()));
            if (port.getMac() != null) {
                macs.add(port.getMac().toLowerCase(Locale.ROOT));
            }
        });
    }

    Optional<Device> device(String nameOrId) {
        Device device = byName.get(nameOrId.strip());
        return device != null || !ids.contains(nameOrId) ? Optional.ofNullable(device)
                : site().getDevices().stream().filter(d -> d.getId().equals(nameOrId)).findFirst();
    }

    boolean hasName(String name) {
        return byName.containsKey(name);
    }

    /** Name of the device that has the address already. */
    Optional<String> owner(Ipv4 address) {
        return Optional.ofNullable(addresses.get(address.bits()));
    }

    boolean hasMac(String mac) {
        return macs.contains(mac);
    }

    /** A new device of the site; ids are counted on without looking through the site each time. */
    Device create(DeviceType type, String name, Locale locale) {
        Device device = Designs.device(site(), type, locale);
        if (!name.isEmpty()) {
            device.setName(name);
        }
        site().getDevices().add(device);
        return device;
    }

    /** The planned network that an address lies in, the narrowest first. */
    Optional<Network> network(Ipv4 host) {
        return site().getNetworks().stream().filter(n -> Ipv4.parse(n.getCidr()).filter(c -> c.holds(host)).isPresent())
                .max((a, b) -> Integer.compare(Ipv4.parse(a.getCidr()).orElseThrow().prefix(), Ipv4.parse(b.getCidr()).orElseThrow().prefix()));
    }

    /** The port of a device that takes its address: wired before wireless. */
    static Optional<Port> addressed(Device device) {
        return first(device, PortKind.ETHERNET).or(() -> first(device, PortKind.SFP)).or(() -> first(device, PortKind.T1L))
                .or(() -> first(device, PortKind.WIFI)).or(() -> first(device, PortKind.CELLULAR));
    }

    private static Optional<Port> first(Device device, PortKind kind) {
        return device.getPorts().stream().filter(p -> p.getKind() == kind).findFirst();
    }

    static Optional<Port> port(Device device, String name) {
        return device.getPorts().stream().filter(p -> name.equals(p.getName())).findFirst()
                .or(() -> device.getPorts().stream().filter(p -> key(name).equals(key(p.getName()))).findFirst());
    }

    /** Links the best free ports of two devices; empty when nothing fits. */
    Optional<Link> link(Device device, Device peer) {
        return PortPairs.between(device, peer).stream().findFirst().map(pair -> link(pair.a(), pair.b()));
    }

    Link link(Port a, Port b) {
        Link link = Designs.link(site(), a, b);
        site().getLinks().add(link);
        return link;
    }

    static String describe(Link link) {
        Port a = link.getPorts().getFirst();
        Port b = link.getPorts().getLast();
        return a.getName() + " – " + ((Device) b.eContainer()).getName() + " · " + b.getName(); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** The area of a path such as {@code Building 1/Lobby}; parts that are missing are made. */
    Area area(String path) {
        List<Area> named = Areas.all(site()).stream().filter(a -> path.equals(a.getName())).toList();
        if (named.size() == 1) {
            return named.getFirst();
        }
        Area at = null;
        for (String part : path.split("[/>]")) { //$NON-NLS-1$
            String name = part.strip();
            if (!name.isEmpty()) {
                Area parent = at;
                at = (parent == null ? site().getAreas() : parent.getAreas()).stream().filter(a -> name.equals(a.getName())).findFirst()
                        .orElseGet(() -> Areas.create(site(), parent, AreaKind.ROOM, name));
            }
        }
        return at;
    }

    /** Gives new devices their places in the topology. */
    void complete() {
        DesignEdits.completeDiagram(document);
    }
}
