package org.headend.training;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sizes of the residual network that the built-in trainer offers: channels of its stages. */
public enum Network {
    /** For microcontroller-like gateways: about 0.08 million parameters. */
    TINY(8, 16, 32, 64),
    /** The standard: about 0.3 million parameters. */
    SMALL(16, 32, 64, 128),
    /** For fine differences and many classes: about 1.2 million parameters. */
    MEDIUM(32, 64, 128, 256);

    private final List<Integer> widths;

    Network(Integer... widths) {
        this.widths = List.of(widths);
    }

    public List<Integer> widths() {
        return widths;
    }

    /** The word on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Network> byId(String id) {
        return Arrays.stream(values()).filter(n -> n.id().equals(id)).findFirst();
    }
}
