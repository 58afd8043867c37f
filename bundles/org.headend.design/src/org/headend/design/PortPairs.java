package org.headend.design;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.headend.design.internal.Messages;
import org.headend.design.site.Device;
import org.headend.design.site.PoeMode;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;

/** Finds ports for new links. */
public final class PortPairs {

    private PortPairs() {
    }

    /** Two ports that fit and are free. */
    public record Pair(Port a, Port b) {
    }

    public static boolean isFree(Port port) {
        return port.getLinks().size() < Math.max(1, port.getCapacity());
    }

    /** As {@link PortCompatibility#obstacle}, and a port that has no room for another link is one too. */
    public static Optional<String> obstacle(Port a, Port b) {
        return PortCompatibility.obstacle(a, b).or(() -> full(a)).or(() -> full(b));
    }

    private static Optional<String> full(Port port) {
        return isFree(port) ? Optional.empty() : Optional.of(Messages.bind(Messages.port_full, port.getName(),
                ((Device) port.eContainer()).getName()));
    }

    /** The best free pair of each kind of port that both devices have; empty when nothing fits. */
    public static List<Pair> between(Device a, Device b) {
        List<Pair> pairs = new ArrayList<>();
        Set<PortKind> kinds = EnumSet.noneOf(PortKind.class);
        for (Port port : a.getPorts()) {
            if (!kinds.contains(port.getKind())) {
                best(a.getPorts(), b.getPorts(), port.getKind()).ifPresent(pair -> {
                    kinds.add(port.getKind());
                    pairs.add(pair);
                });
            }
        }
        return pairs;
    }

    /** The best free port of a device for a link from {@code port}. */
    public static Optional<Port> match(Port port, Device device) {
        return best(List.of(port), device.getPorts(), port.getKind()).map(Pair::b);
    }

    private static Optional<Pair> best(List<Port> from, List<Port> to, PortKind kind) {
        Pair best = null;
        for (Port a : from) {
            for (Port b : to) {
                if (a.getKind() == kind && obstacle(a, b).isEmpty() && (best == null || cost(a, b) < cost(best.a(), best.b()))) {
                    best = new Pair(a, b);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** What is powered goes to a source; a source is not spent on what needs no power. */
    private static int cost(Port a, Port b) {
        boolean powered = a.getPoe() == PoeMode.POWERED || b.getPoe() == PoeMode.POWERED;
        boolean source = a.getPoe() == PoeMode.SOURCE || b.getPoe() == PoeMode.SOURCE;
        return powered == source ? 0 : 1;
    }
}
