package org.headend.design.columns;

import java.util.Comparator;
import java.util.Optional;

import org.headend.design.PortCompatibility;
import org.headend.design.PortPairs;
import org.headend.design.site.Device;
import org.headend.design.site.Link;
import org.headend.design.site.PoeMode;
import org.headend.design.site.Port;

/** Where an end of a link may be moved to. */
final class Ends {

    private Ends() {
    }

    /** Why the end cannot be plugged in there; it makes room where it is now. */
    static Optional<String> obstacle(Link link, int index, Port port) {
        Port other = link.getPorts().get(1 - index);
        return PortCompatibility.obstacle(port, other).or(() -> port.getLinks().contains(link) || PortPairs.isFree(port) ? Optional.empty()
                : Optional.of(Messages.bind(Messages.fault_portFull, port.getName(), ((Device) port.eContainer()).getName())));
    }

    /** The best port of a device: what is powered goes to a source, a source is not spent on what needs no power. */
    static Optional<Port> best(Link link, int index, Device device) {
        Port other = link.getPorts().get(1 - index);
        return device.getPorts().stream().filter(p -> obstacle(link, index, p).isEmpty())
                .min(Comparator.comparingInt(p -> (other.getPoe() == PoeMode.POWERED) == (p.getPoe() == PoeMode.SOURCE) ? 0 : 1));
    }
}
