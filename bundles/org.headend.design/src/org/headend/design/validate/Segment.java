package org.headend.design.validate;

import java.util.List;

import org.headend.design.site.Port;
import org.headend.design.site.PortKind;

/** Ports that are joined: a serial line or bus, a broadcast domain with all its VLANs, a power circuit. */
public final class Segment {
    private final List<Port> ports;
    private final List<Port> joined;

    /** @param joined the ports, and those of devices between them that only pass on */
    Segment(List<Port> ports, List<Port> joined) {
        this.ports = List.copyOf(ports);
        this.joined = List.copyOf(joined);
    }

    List<Port> joined() {
        return joined;
    }

    /** In the order in which links reach them, at least one. */
    public List<Port> ports() {
        return ports;
    }

    /** Of the first port; on lines and buses that of all. */
    public PortKind kind() {
        return ports.get(0).getKind();
    }
}
