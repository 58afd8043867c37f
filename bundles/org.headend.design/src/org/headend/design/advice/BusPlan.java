package org.headend.design.advice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.headend.catalog.Tables;
import org.headend.design.site.Known;
import org.headend.design.site.Link;
import org.headend.design.site.Port;
import org.headend.design.site.PortRole;
import org.headend.design.validate.Segment;
import org.headend.design.validate.SerialParameters;
import org.headend.design.validate.SiteIndex;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One serial bus: who is on it, where it ends, what loads it, how long a round of polling takes.
 *
 * @param master       port that polls; empty when none has the role of host
 * @param ports        all ports, master included, in the order in which the cable reaches them
 * @param links        all links of the line
 * @param ends         ports with one link; two on a chain
 * @param metres       sum of the lengths; empty when one is unknown
 * @param unitLoads    sum of the known unit loads
 * @param unknownLoads ports whose unit load is unknown
 * @param cycleMillis  time of one round over all slaves that have registers; empty when rate or registers are unknown
 */
public record BusPlan(Optional<Port> master, List<Port> ports, Set<Link> links, List<Port> ends, OptionalDouble metres, double unitLoads,
        int unknownLoads, OptionalDouble cycleMillis) {
    private static final double MILLIS = 1000;

    public BusPlan {
        ports = List.copyOf(ports);
        ends = List.copyOf(ends);
    }

    public static BusPlan of(SiteIndex site, Segment line) {
        List<Port> ports = line.ports();
        Set<Link> links = new LinkedHashSet<>();
        ports.forEach(p -> links.addAll(site.links(p)));
        links.removeIf(l -> l.getPorts().size() != 2 || !ports.containsAll(l.getPorts()));
        List<Port> ends = ports.stream().filter(p -> degree(p, links) == 1).toList();
        boolean measured = links.stream().allMatch(l -> l.getLengthMetres() > 0);
        Optional<Port> master = ports.stream().filter(p -> p.getRole() == PortRole.HOST).findFirst();
        return new BusPlan(master, ports, links, ends,
                measured ? OptionalDouble.of(links.stream().mapToDouble(Link::getLengthMetres).sum()) : OptionalDouble.empty(),
                ports.stream().mapToDouble(Port::getUnitLoad).sum(), (int) ports.stream().filter(p -> p.getUnitLoad() <= 0).count(),
                cycle(site.catalog().tables(), ports));
    }

    /** Unit loads that one RS-485 line takes. */
    public static double maxUnitLoads(Tables tables) {
        return tables.get("media").path("media").path("rs485").path("maxUnitLoads").asDouble(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }

    /** Links of the line at a port. */
    public int degree(Port port) {
        return degree(port, links);
    }

    private static int degree(Port port, Set<Link> links) {
        return (int) links.stream().filter(l -> l.getPorts().contains(port)).count();
    }

    public List<Port> slaves() {
        return ports.stream().filter(p -> p.getRole() != PortRole.HOST).toList();
    }

    public List<Port> terminated() {
        return ports.stream().filter(p -> p.getTerminated() == Known.YES).toList();
    }

    /** True when each port has at most two links, so that the cable runs from device to device. */
    public boolean isChain() {
        return ports.stream().allMatch(p -> degree(p) <= 2);
    }

    private static OptionalDouble cycle(Tables tables, List<Port> ports) {
        Optional<SerialParameters> line = ports.stream().map(Port::getSerial).filter(s -> s != null && !s.isBlank())
                .map(SerialParameters::parse).flatMap(Optional::stream).findFirst();
        List<Port> polled = ports.stream().filter(p -> p.getRole() != PortRole.HOST && p.getPollMillis() > 0).toList();
        if (line.isEmpty() || polled.isEmpty() || polled.stream().anyMatch(p -> p.getRegisters() <= 0)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(polled.stream().mapToDouble(p -> pollMillis(tables, line.get().baud(), p.getRegisters())).sum());
    }

    /**
     * Time on the line for one Modbus RTU request and reply, ms, without the delay of the slave:
     * (8 + 5 + 2·registers) bytes of 11 bits, and a silent gap after each of the two frames (Modbus over serial line V1.02, 2.5.1).
     */
    public static double pollMillis(Tables tables, int baud, int registers) {
        JsonNode modbus = tables.get("media").path("modbus"); //$NON-NLS-1$ //$NON-NLS-2$
        double bits = modbus.path("bitsPerByte").asDouble(); //$NON-NLS-1$
        double bytes = modbus.path("requestBytes").asDouble() + modbus.path("replyOverheadBytes").asDouble() //$NON-NLS-1$ //$NON-NLS-2$
                + modbus.path("bytesPerRegister").asDouble() * registers; //$NON-NLS-1$
        double gap = baud > modbus.path("fixedGapAboveBaud").asDouble() ? modbus.path("fixedGapMillis").asDouble() //$NON-NLS-1$ //$NON-NLS-2$
                : modbus.path("gapCharacters").asDouble() * bits / baud * MILLIS; //$NON-NLS-1$
        return bytes * bits / baud * MILLIS + 2 * gap;
    }

    /** Ports from one end to the other where the line is a chain, else in the order in which links reach them. */
    public List<Port> chain() {
        if (!isChain() || ends.isEmpty()) {
            return ports;
        }
        List<Port> order = new ArrayList<>();
        Set<Port> seen = new HashSet<>();
        Port at = master.filter(ends::contains).orElse(ends.get(0));
        while (at != null && seen.add(at)) {
            order.add(at);
            Port last = at;
            at = links.stream().filter(l -> l.getPorts().contains(last)).flatMap(l -> l.getPorts().stream()).filter(p -> !seen.contains(p))
                    .findFirst().orElse(null);
        }
        return order;
    }
}
