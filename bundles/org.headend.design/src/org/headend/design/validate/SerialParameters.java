package org.headend.design.validate;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parameters of a serial line.
 *
 * @param baud     bits per second, a rate that UARTs offer
 * @param dataBits 7 or 8
 * @param parity   {@code N}, {@code E} or {@code O}
 * @param stopBits 1 or 2
 */
public record SerialParameters(int baud, int dataBits, char parity, int stopBits) {
    private static final Pattern FORM = Pattern.compile("(\\d{3,7})[\\s,/-]*([78])[\\s,/-]*([NEO])[\\s,/-]*([12])"); //$NON-NLS-1$
    private static final Set<Integer> RATES = Set.of(300, 600, 1200, 2400, 4800, 9600, 14_400, 19_200, 28_800, 31_250,
            38_400, 57_600, 76_800, 115_200, 230_400, 250_000, 460_800, 921_600);

    /** Baud rates that ports commonly have, the fastest first. */
    public static List<Integer> rates() {
        return RATES.stream().sorted(Comparator.reverseOrder()).toList();
    }

    public SerialParameters withBaud(int other) {
        return new SerialParameters(other, dataBits, parity, stopBits);
    }

    /** @param text {@code 9600 8N1}, also {@code 9600-8N1}, {@code 9600/8-N-1} or {@code 9600,8,n,1}; empty when it is anything else */
    public static Optional<SerialParameters> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!matcher.matches() || !RATES.contains(Integer.parseInt(matcher.group(1)))) {
            return Optional.empty();
        }
        return Optional.of(new SerialParameters(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)),
                matcher.group(3).charAt(0), Integer.parseInt(matcher.group(4))));
    }

    /** The form that files hold: {@code 9600 8N1}. */
    @Override
    public String toString() {
        return baud + " " + dataBits + parity + stopBits; //$NON-NLS-1$
    }
}
