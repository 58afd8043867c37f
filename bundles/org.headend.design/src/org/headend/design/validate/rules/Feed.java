package org.headend.design.validate.rules;

import java.util.Optional;

import org.headend.design.site.Link;
import org.headend.design.site.PoeMode;
import org.headend.design.site.Port;

/** A link one end of which gives PoE, and what is at the other end. */
record Feed(Port source, Port other) {

    /** Empty where no end of the link gives power. */
    static Optional<Feed> of(Link link) {
        if (link.getPorts().size() != 2) {
            return Optional.empty();
        }
        Port a = link.getPorts().get(0);
        Port b = link.getPorts().get(1);
        return a.getPoe() == PoeMode.SOURCE ? Optional.of(new Feed(a, b)) : b.getPoe() == PoeMode.SOURCE ? Optional.of(new Feed(b, a)) : Optional.empty();
    }
}
