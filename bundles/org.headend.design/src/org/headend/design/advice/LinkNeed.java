package org.headend.design.advice;

import java.util.Optional;
import java.util.OptionalDouble;

import org.headend.catalog.DeviceSpec;
import org.headend.catalog.Tables;
import org.headend.design.cabling.Cabling;
import org.headend.design.site.Device;
import org.headend.design.site.Placement;
import org.headend.design.site.PoeMode;
import org.headend.design.validate.SiteIndex;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a link must do.
 *
 * @param payload            {@code event}, {@code data}, {@code audio}, {@code video} (compressed) or {@code raw-video}
 * @param mbit               for applications, Mbit/s
 * @param maxLatencyMillis   ms
 * @param metres             distance as a cable would run, m
 * @param powerWatts         that should come over the link, W; 0 for none
 * @param batteryYears       how long a battery must last, 0 for mains
 * @param nodes              devices that share the medium, the far end not counted
 * @param cablePossible      false where no cable can be laid
 * @param mobile             true when an end moves
 * @param safety             true when people depend on it; only what fails safe will do
 * @param interference       true next to drives and welders
 */
public record LinkNeed(String payload, double mbit, double maxLatencyMillis, double metres, double powerWatts, double batteryYears, int nodes,
        boolean cablePossible, boolean mobile, boolean safety, boolean interference) {
    /** A need with the rate and latency that the table names for the payload. */
    public static LinkNeed of(Tables tables, String payload, double metres) {
        JsonNode defaults = tables.get("advisor").path("needs").path(payload); //$NON-NLS-1$ //$NON-NLS-2$
        return new LinkNeed(payload, defaults.path("mbit").asDouble(), defaults.path("latencyMillis").asDouble(), metres, 0, 0, 1, true, false, false, false); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** What two devices of a site need of a link between them, as far as the design tells. */
    public static LinkNeed between(SiteIndex site, Device a, Device b) {
        Tables tables = site.catalog().tables();
        Device source = b.getStreams().isEmpty() || !a.getStreams().isEmpty() ? a : b;
        Device sink = source == a ? b : a;
        String payload = payload(site, source, sink);
        LinkNeed need = of(tables, payload, metres(site, a, b).orElse(tables.get("advisor").path("defaultMetres").asDouble())); //$NON-NLS-1$ //$NON-NLS-2$
        double mbit = source.getStreams().stream().filter(s -> s.getConsumers().isEmpty() || s.getConsumers().contains(sink) || site.forwards(sink))
                .mapToDouble(s -> Bitrates.mbit(tables, s).orElse(0)).sum();
        DeviceSpec.Power power = site.spec(source).power();
        boolean fed = source.getPorts().stream().anyMatch(p -> p.getPoe() == PoeMode.POWERED);
        return new LinkNeed(payload, mbit > 0 ? mbit : need.mbit(), need.maxLatencyMillis(), need.metres(), fed ? power.watts() : 0, power.battery() ? 1 : 0,
                1, !power.battery(), false, site.category(source).equals("sensor-button"), false); //$NON-NLS-1$
    }

    private static String payload(SiteIndex site, Device source, Device sink) {
        if (source.getStreams().stream().anyMatch(s -> s.getWidth() > 0) || site.forwards(source) && site.forwards(sink)) {
            return "video"; //$NON-NLS-1$
        }
        String stem = site.family(source);
        return switch (stem) {
            case "microphone", "speaker" -> "audio"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            case "camera", "gateway", "server", "recorder", "switch", "router", "access" -> "video"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
            case "alarm", "gate", "relay" -> "event"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            default -> site.category(source).equals("sensor-button") || site.category(source).equals("sensor-door") ? "event" : "data"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        };
    }

    /** Distance on the floor plan with slack, m; empty when they are not on one floor. */
    public static OptionalDouble metres(SiteIndex site, Device a, Device b) {
        Optional<Placement> first = site.placement(a);
        Optional<Placement> second = site.placement(b);
        if (first.isEmpty() || second.isEmpty() || first.get().eContainer() != second.get().eContainer()) {
            return OptionalDouble.empty();
        }
        double along = Math.abs(first.get().getX() - second.get().getX()) + Math.abs(first.get().getY() - second.get().getY());
        return OptionalDouble.of(Math.round(along * Cabling.slack(site.catalog().tables()) * 10) / 10.0);
    }
}
