package org.headend.design.validate;

import java.util.Optional;

/**
 * An interface address.
 *
 * @param bits   address as 32-bit number
 * @param prefix network bits, 0…32
 */
public record Ipv4(long bits, int prefix) {
    private static final long ALL = 0xffffffffL;
    private static final int LOOPBACK = 127;
    private static final int MULTICAST = 224;

    /** @param text {@code a.b.c.d/len}; empty when it is null or anything else */
    public static Optional<Ipv4> parse(String text) {
        if (text == null) {
            return Optional.empty();
        }
        String address = text.strip();
        int slash = address.indexOf('/');
        long bits = slash < 0 ? -1 : bits(address, slash);
        int prefix = slash < 0 ? -1 : number(address, slash + 1, address.length(), 2, 32);
        return bits < 0 || prefix < 0 ? Optional.empty() : Optional.of(new Ipv4(bits, prefix));
    }

    /** @param text {@code a.b.c.d}; empty when it is null or anything else. The prefix is that of a single host. */
    public static Optional<Ipv4> host(String text) {
        long bits = text == null ? -1 : bits(text.strip(), text.strip().length());
        return bits < 0 ? Optional.empty() : Optional.of(new Ipv4(bits, 32));
    }

    private static long bits(String text, int end) {
        long bits = 0;
        int start = 0;
        for (int part = 1; part <= 4; part++) {
            int stop = part == 4 ? end : text.indexOf('.', start);
            int value = stop < 0 || stop > end ? -1 : number(text, start, stop, 3, 255);
            if (value < 0) {
                return -1;
            }
            bits = bits << 8 | value;
            start = stop + 1;
        }
        return bits;
    }

    private static int number(String text, int start, int end, int maxDigits, int max) {
        int value = 0;
        for (int i = start; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return end <= start || end - start > maxDigits || value > max ? -1 : value;
    }

    private long mask() {
        return prefix == 0 ? 0 : ALL << 32 - prefix & ALL;
    }

    public long network() {
        return bits & mask();
    }

    public long broadcast() {
        return network() | ~mask() & ALL;
    }

    /**
     * True when no interface may have it: the network’s own and its broadcast address (/31 and /32 have neither,
     * RFC 3021), and what never names a host: 0/8, 127/8, multicast and beyond (RFC 6890).
     */
    public boolean reserved() {
        int first = (int) (bits >> 24);
        return first == 0 || first == LOOPBACK || first >= MULTICAST || prefix < 31 && (bits == network() || bits == broadcast());
    }

    public boolean sameNetwork(Ipv4 other) {
        return prefix == other.prefix && network() == other.network();
    }

    /** True when the address of the other lies in this network, whatever the prefix of the other. */
    public boolean holds(Ipv4 other) {
        return (other.bits & mask()) == network();
    }

    public boolean overlaps(Ipv4 other) {
        return holds(new Ipv4(other.network(), 32)) || other.holds(new Ipv4(network(), 32));
    }

    public Ipv4 withBits(long newBits) {
        return new Ipv4(newBits, prefix);
    }

    /** Without the prefix. */
    public String address() {
        return (bits >> 24) + "." + (bits >> 16 & 255) + '.' + (bits >> 8 & 255) + '.' + (bits & 255); //$NON-NLS-1$
    }

    @Override
    public String toString() {
        return address() + '/' + prefix;
    }
}
