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

/** IP-02: an address is malformed, reserved, or outside the network that most neighbours on the segment use. */
final class WrongSubnet implements Rule {

    @Override
    public void check(SiteIndex site, Consumer<Finding> findings) {
        Set<Long> used = new HashSet<>();
        for (Port port : site.ports()) {
            DuplicateAddress.address(port).ifPresent(a -> used.add(a.bits()));
        }
        for (Port port : site.ports()) {
            String text = port.getAddress();
            if (text != null && !text.isBlank() && DuplicateAddress.address(port).map(Ipv4::reserved).orElse(true)) {
                findings.accept(new Finding(Problem.error("IP-02", //$NON-NLS-1$
                        Messages.bind(Messages.ip02_invalid, Labels.of(port), text), Place.NONE.at(port.getId()),
                        Messages.ip02Remedy), List.of(port.getId()),
                        DuplicateAddress.address(port).flatMap(a -> DuplicateAddress.nextFree(a, new HashSet<>(used)))
                                .map(free -> List.of(fix(port, free))).orElse(List.of())));
            }
        }
        for (Set<Port> segment : site.networks()) {
            segment(segment, used, findings);
        }
    }

    private static void segment(Set<Port> segment, Set<Long> used, Consumer<Finding> findings) {
        Map<String, Integer> votes = new HashMap<>();
        Map<String, Ipv4> networks = new HashMap<>();
        for (Port port : segment) {
            DuplicateAddress.address(port).ifPresent(a -> {
                String network = a.withBits(a.network()).toString();
                votes.merge(network, 1, Integer::sum);
                networks.put(network, a);
            });
        }
        if (votes.size() < 2) {
            return;
        }
        String majority = votes.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey())).orElseThrow().getKey();
        for (Port port : segment) {
            Optional<Ipv4> address = DuplicateAddress.address(port);
            if (address.isPresent() && !address.get().sameNetwork(networks.get(majority))) {
                findings.accept(new Finding(Problem.error("IP-02", //$NON-NLS-1$
                        Messages.bind(Messages.ip02, new Object[] { Labels.of(port), port.getAddress(), majority }),
                        Place.NONE.at(port.getId()), Messages.ip02Remedy), List.of(port.getId()),
                        DuplicateAddress.nextFree(networks.get(majority), new HashSet<>(used)).map(free -> List.of(fix(port, free)))
                                .orElse(List.of())));
            }
        }
    }

    private static QuickFix fix(Port port, Ipv4 free) {
        return new QuickFix(Messages.bind(Messages.fix_setAddress, free), () -> port.setAddress(free.toString()));
    }
}
