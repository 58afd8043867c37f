package org.headend.design.validate.rules;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.PortRole;

/** Bands and channels of radio ports. */
final class Radios {
    static final String LOW_BAND = "2.4"; //$NON-NLS-1$
    private static final int LAST_LOW = 14;
    private static final int LOW_OVERLAP = 5;

    private Radios() {
    }

    static Set<String> bands(Port port) {
        return port.getBands() == null ? Set.of() : Arrays.stream(port.getBands().split(",")).map(String::strip).filter(s -> !s.isEmpty()) //$NON-NLS-1$
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static boolean accessPoint(Port port) {
        return port.getKind() == PortKind.WIFI && port.getRole() == PortRole.HOST;
    }

    static boolean low(Port port) {
        return port.getChannel() > 0 && port.getChannel() <= LAST_LOW;
    }

    /** True when two Wi-Fi channels share air: 20 MHz on a 5 MHz raster at 2.4 GHz, else only the same channel. */
    static boolean overlap(Port a, Port b) {
        return low(a) && low(b) ? Math.abs(a.getChannel() - b.getChannel()) < LOW_OVERLAP : a.getChannel() > 0 && a.getChannel() == b.getChannel();
    }

    /** Centre of a Wi-Fi channel at 2.4 GHz, MHz. */
    static double wifiMegahertz(int channel) {
        return channel == LAST_LOW ? 2484 : 2407 + 5.0 * channel;
    }

    /** Centre of an IEEE 802.15.4 channel from 11 to 26, MHz. */
    static double zigbeeMegahertz(int channel) {
        return 2405 + 5.0 * (channel - 11);
    }
}
