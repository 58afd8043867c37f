package org.headend.design.validate;

import java.util.List;

import org.headend.design.site.Port;
import org.headend.design.site.PortKind;

/** Ports that are joined: a serial line or bus, a broadcast domain with all its VLANs, a power circuit. */
public final class Segment {
    private final List<Port> ports;

    Segment(List<Port> ports) {
        this.ports = List.copyOf(ports);
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
