package org.headend.design.validate;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.headend.design.site.Port;

/** IPv4 addresses that are taken in a site. */
public final class Addresses {
    private static final int MAX_TRIES = 70_000;

    private final Set<Long> used = new HashSet<>();

    public Addresses(SiteIndex site) {
        site.ports().forEach(p -> of(p).ifPresent(a -> used.add(a.bits())));
    }

    /** The address of a port; empty when it has none or something else there. */
    public static Optional<Ipv4> of(Port port) {
        return port.getAddress() == null ? Optional.empty() : Ipv4.parse(port.getAddress());
    }

    /** Takes the first address of the network that nobody has, starting behind the given one. */
    public Optional<Ipv4> next(Ipv4 from) {
        long size = 1L << 32 - from.prefix();
        for (long i = 1; i < Math.min(size, MAX_TRIES); i++) {
            Ipv4 candidate = from.withBits(from.network() + (from.bits() - from.network() + i) % size);
            if (!candidate.reserved() && used.add(candidate.bits())) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    public boolean taken(Ipv4 address) {
        return used.contains(address.bits());
    }
}
