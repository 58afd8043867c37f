package org.headend.design.columns;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.headend.catalog.DeviceType;
import org.headend.design.Designs;
import org.headend.design.site.Device;
import org.headend.design.site.MediaStream;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.Site;
import org.headend.design.site.SiteFactory;

/**
 * Makes a device one of another type: ports of the same name stay, links move to a free port of their kind, addresses and
 * other settings of linked ports go with them.
 */
public final class TypeChange {
    private final Device device;
    private final Device model;
    /** The new port of each old one that must stay. */
    private final Map<Port, Port> moved = new LinkedHashMap<>();
    private Port homeless;

    private TypeChange(Device device, DeviceType type) {
        this.device = device;
        Site nobody = SiteFactory.eINSTANCE.createSite();
        model = Designs.device(nobody, type, Locale.ROOT);
        Set<Port> free = new HashSet<>(model.getPorts());
        List<Port> used = device.getPorts().stream().filter(p -> !p.getLinks().isEmpty() || p.getAddress() != null).toList();
        for (Port port : used) { // first all that have a namesake
            model.getPorts().stream().filter(p -> free.contains(p) && p.getKind() == port.getKind() && p.getName().equals(port.getName()))
                    .findFirst().ifPresent(p -> take(port, p, free));
        }
        for (Port port : used) {
            if (!moved.containsKey(port)) {
                Optional<Port> other = model.getPorts().stream().filter(p -> free.contains(p) && p.getKind() == port.getKind()
                        && p.getRole() == port.getRole() && p.getPoe() == port.getPoe()).findFirst()
                        .or(() -> model.getPorts().stream().filter(p -> free.contains(p) && p.getKind() == port.getKind()).findFirst());
                if (other.isPresent()) {
                    take(port, other.get(), free);
                } else if (!port.getLinks().isEmpty()) {
                    homeless = port;
                }
            }
        }
    }

    private void take(Port port, Port by, Set<Port> free) {
        moved.put(port, by);
        free.remove(by);
    }

    /** Why the device cannot become one of the type: a linked port has no counterpart. */
    public static Optional<String> obstacle(Device device, DeviceType type) {
        TypeChange change = new TypeChange(device, type);
        return Optional.ofNullable(change.homeless).map(p -> Messages.bind(Messages.fault_typePort, p.getName(), type.name(Locale.getDefault())));
    }

    /** Only where {@link #obstacle} has none. */
    public static void apply(Device device, DeviceType type) {
        new TypeChange(device, type).run();
    }

    private void run() {
        device.setType(model.getType());
        device.setPoeBudgetWatts(model.getPoeBudgetWatts());
        List<Port> ports = new ArrayList<>();
        Map<Port, Port> back = new LinkedHashMap<>();
        moved.forEach((old, now) -> back.put(now, old));
        for (Port port : List.copyOf(model.getPorts())) {
            Port old = back.get(port);
            if (old == null) {
                port.setId(fresh(port.getName(), device, ports));
                ports.add(port);
            } else {
                adopt(old, port);
                ports.add(old);
            }
        }
        device.getPorts().removeIf(p -> !ports.contains(p));
        for (int i = 0; i < ports.size(); i++) {
            if (ports.get(i).eContainer() == device) {
                device.getPorts().move(Math.min(i, device.getPorts().size() - 1), ports.get(i));
            } else {
                device.getPorts().add(Math.min(i, device.getPorts().size()), ports.get(i));
            }
        }
        List<MediaStream> streams = List.copyOf(model.getStreams());
        device.getStreams().removeIf(s -> s.getConsumers().isEmpty() && s.getModel() == null);
        if (device.getStreams().isEmpty()) {
            streams.forEach(s -> s.setId(device.getId() + ".stream." + s.getName())); //$NON-NLS-1$
            device.getStreams().addAll(streams);
        }
    }

    private static String fresh(String name, Device device, List<Port> taken) {
        Set<String> ids = new HashSet<>();
        device.getPorts().forEach(p -> ids.add(p.getId()));
        taken.forEach(p -> ids.add(p.getId()));
        String id = device.getId() + '.' + name;
        for (int i = 2; ids.contains(id); i++) {
            id = device.getId() + '.' + name + '.' + i;
        }
        return id;
    }

    /** The port stays itself, so that links and everything else keep it; it becomes what the type says. */
    private static void adopt(Port old, Port now) {
        old.setName(now.getName());
        old.setRole(now.getRole());
        old.setCapacity(now.getCapacity());
        old.setRequired(now.isRequired());
        old.setPoe(now.getPoe());
        old.setPoeClass(now.getPoeClass());
        old.setConnector(now.getConnector());
        old.setSpeedMbit(now.getSpeedMbit());
        old.setManagement(now.isManagement());
        old.setPoeVolts(now.getPoeVolts());
        old.setProtocol(now.getProtocol());
        old.setUnitLoad(now.getUnitLoad());
        old.setVolts(now.getVolts());
        old.setAmps(now.getAmps());
        old.setCurrent(now.getCurrent());
        old.setBands(now.getBands());
        if (old.getKind() != PortKind.ETHERNET && old.getSerial() == null) {
            old.setSerial(now.getSerial());
        }
    }
}
