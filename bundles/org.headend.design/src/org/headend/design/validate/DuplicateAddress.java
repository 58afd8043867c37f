package org.headend.design.validate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.design.Labels;
import org.headend.design.internal.Messages;
import org.headend.design.site.Port;
import org.headend.design.validate.Finding.QuickFix;

/** IP-01: two ports have the same IP address; the fix is the next free one. */
final class DuplicateAddress implements Rule {

    @Override
    public void check(SiteIndex site, Consumer<Finding> findings) {
        Map<Long, Port> owners = new HashMap<>();
        Set<Long> used = new HashSet<>();
        for (Port port : site.ports()) {
            address(port).ifPresent(a -> used.add(a.bits()));
        }
        for (Port port : site.ports()) {
            Optional<Ipv4> address = address(port);
            if (address.isEmpty()) {
                continue;
            }
            Port owner = owners.putIfAbsent(address.get().bits(), port);
            if (owner != null) {
                findings.accept(new Finding(Problem.error("IP-01", //$NON-NLS-1$
                        Messages.bind(Messages.ip01, new Object[] { Labels.of(port), port.getAddress(), Labels.of(owner) }),
                        Place.NONE.at(port.getId()), Messages.ip01Remedy), List.of(port.getId(), owner.getId()),
                        nextFree(address.get(), used).map(free -> List.of(new QuickFix(Messages.bind(Messages.fix_setAddress, free),
                                () -> port.setAddress(free.toString())))).orElse(List.of())));
            }
        }
    }

    static Optional<Ipv4> address(Port port) {
        return port.getAddress() == null ? Optional.empty() : Ipv4.parse(port.getAddress());
    }

    /** The first address of the network that nobody has, starting behind the given one. */
    static Optional<Ipv4> nextFree(Ipv4 from, Set<Long> used) {
        long size = 1L << 32 - from.prefix();
        for (long i = 1; i < Math.min(size, 70_000); i++) {
            Ipv4 candidate = from.withBits(from.network() + (from.bits() - from.network() + i) % size);
            if (!candidate.reserved() && used.add(candidate.bits())) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
