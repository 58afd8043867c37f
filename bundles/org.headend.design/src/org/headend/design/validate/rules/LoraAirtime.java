package org.headend.design.validate.rules;

import java.util.OptionalInt;

import org.headend.catalog.Tables;
import org.headend.design.site.Link;
import org.headend.design.site.Port;
import org.headend.design.validate.SiteIndex;

import com.fasterxml.jackson.databind.JsonNode;

/** How long a LoRaWAN message is on the air (Semtech AN1200.13, 4: explicit header, checksum on uplinks). */
final class LoraAirtime {
    private static final double BITS = 1e6;
    private static final double TOLERANCE = 0.1;
    private static final double SYNC_SYMBOLS = 4.25;
    private static final int HEADER_SYMBOLS = 8;

    private final JsonNode medium;

    LoraAirtime(Tables tables) {
        medium = tables.get("media").path("media").path("lorawan"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    /** Of the largest message that all spreading factors take, ms. */
    double millis(int spreadingFactor) {
        JsonNode air = medium.path("airtime"); //$NON-NLS-1$
        double symbol = (1 << spreadingFactor) / air.path("kilohertz").asDouble(); //$NON-NLS-1$
        int low = spreadingFactor >= air.path("lowRateFrom").asInt() ? 2 : 0; //$NON-NLS-1$
        int bits = 8 * (medium.path("maxPayloadBytes").asInt() + air.path("overheadBytes").asInt()) - 4 * spreadingFactor + 28 + 16; //$NON-NLS-1$ //$NON-NLS-2$
        double blocks = Math.max(0, Math.ceil(bits / (4.0 * (spreadingFactor - low))));
        double symbols = HEADER_SYMBOLS + blocks * (4 + air.path("codingRate").asInt()); //$NON-NLS-1$
        return (air.path("preambleSymbols").asDouble() + SYNC_SYMBOLS + symbols) * symbol; //$NON-NLS-1$
    }

    int fastest() {
        return medium.path("spreadingFactors").path(0).path("sf").asInt(); //$NON-NLS-1$ //$NON-NLS-2$
    }

    int slowest() {
        JsonNode factors = medium.path("spreadingFactors"); //$NON-NLS-1$
        return factors.path(factors.size() - 1).path("sf").asInt(); //$NON-NLS-1$
    }

    /** By the configured rate of a link of the port; empty when none is, or no spreading factor has it. */
    OptionalInt spreadingFactor(SiteIndex site, Port port) {
        double bits = site.links(port).stream().mapToDouble(Link::getRateMbit).filter(r -> r > 0).min().orElse(0) * BITS;
        for (JsonNode factor : medium.path("spreadingFactors")) { //$NON-NLS-1$
            if (bits > 0 && Math.abs(bits / factor.path("bits").asDouble() - 1) <= TOLERANCE) { //$NON-NLS-1$
                return OptionalInt.of(factor.path("sf").asInt()); //$NON-NLS-1$
            }
        }
        return OptionalInt.empty();
    }

    /** Share of the time that a device may send in a region, 1 for all of it; 0 when the region is not known. */
    double dutyCycle(String region) {
        return medium.path("regions").path(region).path("dutyCycle").asDouble(); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
