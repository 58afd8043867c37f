package org.headend.design.advice;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.headend.catalog.DeviceSpec;
import org.headend.catalog.Tables;
import org.headend.design.cabling.Cabling;
import org.headend.design.site.Device;
import org.headend.design.site.Floor;
import org.headend.design.site.Placement;
import org.headend.design.site.PoeMode;
import org.headend.design.site.PortKind;
import org.headend.design.site.PortRole;
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
 * @param setting            where it runs, and what counts there
 */
public record LinkNeed(String payload, double mbit, double maxLatencyMillis, double metres, double powerWatts, double batteryYears, int nodes,
        boolean cablePossible, boolean mobile, boolean safety, boolean interference, LinkSetting setting) {
    /** Indoors without walls, in no country, with the usual weights. */
    public LinkNeed(String payload, double mbit, double maxLatencyMillis, double metres, double powerWatts, double batteryYears, int nodes, boolean cablePossible,
            boolean mobile, boolean safety, boolean interference) {
        this(payload, mbit, maxLatencyMillis, metres, powerWatts, batteryYears, nodes, cablePossible, mobile, safety, interference, LinkSetting.USUAL);
    }

    /** A need with the rate and latency that the table names for the payload. */
    public static LinkNeed of(Tables tables, String payload, double metres) {
        JsonNode defaults = tables.get("advisor").path("needs").path(payload); //$NON-NLS-1$ //$NON-NLS-2$
        return new LinkNeed(payload, defaults.path("mbit").asDouble(), defaults.path("latencyMillis").asDouble(), metres, 0, 0, 1, true, false, false, false); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** What two devices of a site need of a link between them, as far as the design tells. */
    public static LinkNeed between(SiteIndex site, Device a, Device b) {
        Tables tables = site.catalog().tables();
        boolean swapped = a.getStreams().isEmpty() && (!b.getStreams().isEmpty() || gathers(site, a) && !gathers(site, b));
        Device source = swapped ? b : a;
        Device sink = swapped ? a : b;
        DeviceSpec.Power power = site.spec(source).power();
        String payload = payload(site, source, sink);
        boolean reading = power.battery() && payload.equals("data"); //$NON-NLS-1$
        boolean sensor = payload.equals("data") && !reading && site.family(source).equals("sensor"); //$NON-NLS-1$ //$NON-NLS-2$
        LinkNeed usual = of(tables, reading ? "reading" : payload, metres(site, a, b).orElse(tables.get("advisor").path("defaultMetres").asDouble())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        double mbit = source.getStreams().stream().filter(s -> s.getConsumers().isEmpty() || s.getConsumers().contains(sink) || site.forwards(sink))
                .mapToDouble(s -> Bitrates.mbit(tables, s).orElse(0)).sum();
        boolean fed = source.getPorts().stream().anyMatch(p -> p.getPoe() == PoeMode.POWERED);
        JsonNode years = tables.get("advisor").path("batteryYears"); //$NON-NLS-1$ //$NON-NLS-2$
        return new LinkNeed(reading ? "event" : payload, mbit > 0 ? mbit : sensor ? Bitrates.sensor(tables) : usual.mbit(), usual.maxLatencyMillis(), usual.metres(), fed ? power.watts() : 0, //$NON-NLS-1$
                power.battery() ? years.path(site.category(source)).asDouble(years.path("usual").asDouble()) : 0, nodes(site, source, sink), !power.battery(), false, //$NON-NLS-1$
                site.category(source).equals("sensor-button"), false, LinkSetting.between(site, a, b)); //$NON-NLS-1$
    }

    /** What takes data in and passes it on. */
    private static boolean gathers(SiteIndex site, Device device) {
        return site.forwards(device) || List.of("gateway", "server", "recorder").contains(site.family(device)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    /** Those of its type that hang on the sink or on nothing yet will share a bus or cell. */
    private static int nodes(SiteIndex site, Device source, Device sink) {
        return (int) Math.max(1, site.site().getDevices().stream().filter(d -> d.getType() != null && d.getType().equals(source.getType()) && d.getStreams().isEmpty())
                .filter(d -> d == source || site.links(d).isEmpty() || site.links(d).stream().anyMatch(l -> DataGraph.across(l, d) == sink)).count());
    }

    private static String payload(SiteIndex site, Device source, Device sink) {
        if (source.getPorts().stream().anyMatch(p -> p.getKind() == PortKind.CSI && p.getRole() == PortRole.DEVICE)) {
            return "raw-video"; //$NON-NLS-1$
        }
        if (site.category(source).equals("gateway-door")) { //$NON-NLS-1$
            return "data"; //$NON-NLS-1$
        }
        if (source.getStreams().stream().anyMatch(s -> s.getWidth() > 0) || site.forwards(source) && site.forwards(sink)) {
            return "video"; //$NON-NLS-1$
        }
        String stem = site.family(source);
        return switch (stem) {
            case "microphone", "speaker" -> "audio"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            case "camera", "gateway", "server", "recorder", "switch", "router", "access" -> "video"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
            case "alarm", "gate", "relay" -> "event"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            default -> site.category(source).equals("sensor-button") || site.category(source).equals("sensor-door") || site.category(source).equals("sensor-reader") ? "event" : "data"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
        };
    }

    /** Distance on the floor plans with slack, and up or down between floors, m; empty when one is not placed. */
    public static OptionalDouble metres(SiteIndex site, Device a, Device b) {
        Optional<Placement> first = site.placement(a);
        Optional<Placement> second = site.placement(b);
        if (first.isEmpty() || second.isEmpty()) {
            return OptionalDouble.empty();
        }
        double rise = ((Floor) first.get().eContainer()).getElevation() - ((Floor) second.get().eContainer()).getElevation();
        double along = Math.abs(rise) + Math.abs(first.get().getX() - second.get().getX()) + Math.abs(first.get().getY() - second.get().getY());
        return OptionalDouble.of(Math.round(along * Cabling.slack(site.catalog().tables()) * 10) / 10.0);
    }

    public LinkNeed withMetres(double value) {
        return new LinkNeed(payload, mbit, maxLatencyMillis, value, powerWatts, batteryYears, nodes, cablePossible, mobile, safety, interference, setting);
    }

    public LinkNeed withMbit(double value) {
        return new LinkNeed(payload, value, maxLatencyMillis, metres, powerWatts, batteryYears, nodes, cablePossible, mobile, safety, interference, setting);
    }

    public LinkNeed withNodes(int value) {
        return new LinkNeed(payload, mbit, maxLatencyMillis, metres, powerWatts, batteryYears, value, cablePossible, mobile, safety, interference, setting);
    }

    public LinkNeed withMaxLatencyMillis(double value) {
        return new LinkNeed(payload, mbit, value, metres, powerWatts, batteryYears, nodes, cablePossible, mobile, safety, interference, setting);
    }

    public LinkNeed with(LinkSetting other) {
        return new LinkNeed(payload, mbit, maxLatencyMillis, metres, powerWatts, batteryYears, nodes, cablePossible, mobile, safety, interference, other);
    }
}
