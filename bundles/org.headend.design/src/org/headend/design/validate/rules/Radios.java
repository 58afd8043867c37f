package org.headend.design.validate.rules;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.headend.catalog.Tables;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.PortRole;

import com.fasterxml.jackson.databind.JsonNode;

/** Bands and channels of radio ports. */
final class Radios {
    static final String LOW_BAND = "2.4"; //$NON-NLS-1$
    private static final int JAPAN = 14;
    private static final List<String> BANDS = List.of(LOW_BAND, "5", "6"); //$NON-NLS-1$ //$NON-NLS-2$

    private Radios() {
    }

    static Set<String> bands(Port port) {
        return port.getBands() == null ? Set.of() : Arrays.stream(port.getBands().split(",")).map(String::strip).filter(s -> !s.isEmpty()) //$NON-NLS-1$
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static boolean accessPoint(Port port) {
        return port.getKind() == PortKind.WIFI && port.getRole() == PortRole.HOST;
    }

    /**
     * The band of the channel of a Wi-Fi port, in GHz: channel numbers of 6 GHz begin anew at 1, so the bands of the port
     * decide, the lowest one first. Empty when its channel is unknown or in no band.
     */
    static String band(Tables tables, Port port) {
        Set<String> own = bands(port);
        return Stream.concat(BANDS.stream().filter(own::contains), BANDS.stream()).filter(b -> has(tables, b, port.getChannel())).findFirst().orElse(""); //$NON-NLS-1$
    }

    private static boolean has(Tables tables, String band, int channel) {
        JsonNode numbers = band(tables, band);
        int first = numbers.path("firstChannel").asInt(); //$NON-NLS-1$
        return channel >= first && channel <= numbers.path("lastChannel").asInt() && (channel - first) % numbers.path("channelStep").asInt(1) == 0; //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static JsonNode band(Tables tables, String band) {
        return tables.get("radio").path("bands").path(band); //$NON-NLS-1$ //$NON-NLS-2$
    }

    static boolean low(Tables tables, Port port) {
        return band(tables, port).equals(LOW_BAND);
    }

    /** True when it may send at 2.4 GHz on a channel that is not told. */
    static boolean mayBeLow(Port port) {
        return port.getChannel() <= 0 && (bands(port).isEmpty() || bands(port).contains(LOW_BAND));
    }

    /** True when two Wi-Fi channels share air: 20 MHz on a 5 MHz raster at 2.4 GHz, in the plan of four channels a little less, else only the same channel of one band. */
    static boolean overlap(Tables tables, Port a, Port b) {
        return overlap(tables, a, b.getChannel(), band(tables, b));
    }

    static boolean overlap(Tables tables, Port port, int channel, String band) {
        boolean four = LOW_BAND.equals(band) && fourChannels(tables, port).containsAll(List.of(port.getChannel(), channel));
        int enough = four ? four(tables).path("overlapChannels").asInt(1) : band(tables, band).path("overlapChannels").asInt(1); //$NON-NLS-1$ //$NON-NLS-2$
        return !band.isEmpty() && band.equals(band(tables, port)) && Math.abs(port.getChannel() - channel) < enough;
    }

    /** The plan of four channels at 2.4 GHz; empty where the country of a port does not allow all of them, or nobody names it. */
    static List<Integer> fourChannels(Tables tables, Port port) {
        String country = port.getRegion() == null ? "" : port.getRegion().strip(); //$NON-NLS-1$
        JsonNode countries = tables.get("rules").path("WIFI-05").path("channels"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        JsonNode own = countries.path(country);
        List<Integer> allowed = numbers((own.isTextual() ? countries.path(own.asText()) : own).path(LOW_BAND));
        List<Integer> plan = numbers(four(tables).path("channels")); //$NON-NLS-1$
        return allowed.containsAll(plan) ? plan : List.of();
    }

    private static JsonNode four(Tables tables) {
        return tables.get("rules").path("WIFI-04").path("fourChannels"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private static List<Integer> numbers(JsonNode channels) {
        return StreamSupport.stream(channels.spliterator(), false).map(JsonNode::asInt).toList();
    }

    /** Centre of a Wi-Fi channel at 2.4 GHz, MHz. */
    static double wifiMegahertz(int channel) {
        return channel == JAPAN ? 2484 : 2407 + 5.0 * channel;
    }

    /** Centre of an IEEE 802.15.4 channel from 11 to 26, MHz. */
    static double zigbeeMegahertz(int channel) {
        return 2405 + 5.0 * (channel - 11);
    }
}
