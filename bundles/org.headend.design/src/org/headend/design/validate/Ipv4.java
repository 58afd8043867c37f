package org.headend.design.validate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An interface address.
 *
 * @param bits   address as 32-bit number
 * @param prefix network bits, 0…32
 */
record Ipv4(long bits, int prefix) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})/(\\d{1,2})"); //$NON-NLS-1$
    private static final long ALL = 0xffffffffL;
    private static final int LOOPBACK = 127;
    private static final int MULTICAST = 224;

    /** @param text {@code a.b.c.d/len}; empty when it is anything else */
    static Optional<Ipv4> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long bits = 0;
        for (int i = 1; i <= 4; i++) {
            int part = Integer.parseInt(matcher.group(i));
            if (part > 255) {
                return Optional.empty();
            }
            bits = bits << 8 | part;
        }
        int prefix = Integer.parseInt(matcher.group(5));
        return prefix > 32 ? Optional.empty() : Optional.of(new Ipv4(bits, prefix));
    }

    private long mask() {
        return prefix == 0 ? 0 : ALL << 32 - prefix & ALL;
    }

    long network() {
        return bits & mask();
    }

    /**
     * True when no interface may have it: the network’s own and its broadcast address (/31 and /32 have neither,
     * RFC 3021), and what never names a host: 0/8, 127/8, multicast and beyond (RFC 6890).
     */
    boolean reserved() {
        int first = (int) (bits >> 24);
        return first == 0 || first == LOOPBACK || first >= MULTICAST
                || prefix < 31 && (bits == network() || bits == (network() | ~mask() & ALL));
    }

    boolean sameNetwork(Ipv4 other) {
        return prefix == other.prefix && network() == other.network();
    }

    Ipv4 withBits(long newBits) {
        return new Ipv4(newBits, prefix);
    }

    @Override
    public String toString() {
        return (bits >> 24) + "." + (bits >> 16 & 255) + '.' + (bits >> 8 & 255) + '.' + (bits & 255) + '/' + prefix; //$NON-NLS-1$
    }
}
