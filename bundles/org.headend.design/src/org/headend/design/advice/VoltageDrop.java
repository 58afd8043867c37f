package org.headend.design.advice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.headend.catalog.Tables;
import org.headend.design.site.Device;
import org.headend.design.site.Link;
import org.headend.design.site.Port;
import org.headend.design.site.PortRole;
import org.headend.design.validate.Segment;
import org.headend.design.validate.SiteIndex;

import com.fasterxml.jackson.databind.JsonNode;

/** Voltage that is lost along power cables, from each source to what it feeds. */
public final class VoltageDrop {

    /**
     * At one consumer.
     *
     * @param source  port that feeds it
     * @param port    where it is fed
     * @param link    last cable before it
     * @param amps    that it takes itself, A; 0 when unknown
     * @param drop    along the whole way, V; NaN when a length, cross-section or current is unknown
     * @param missing what is unknown on the way
     */
    public record Drop(Port source, Port port, Link link, double amps, double drop, Set<Missing> missing) {
        /** Share of the source’s voltage; NaN when unknown. */
        public double share() {
            return source.getVolts() > 0 ? drop / source.getVolts() : Double.NaN;
        }
    }

    /** What a calculation lacks. */
    public enum Missing {
        LENGTH, CABLE, CURRENT, VOLTAGE
    }

    private final SiteIndex site;
    private final JsonNode cables;
    private final double resistivity;

    private VoltageDrop(SiteIndex site) {
        this.site = site;
        JsonNode table = site.catalog().tables().get("cables"); //$NON-NLS-1$
        cables = table.path("cables"); //$NON-NLS-1$
        resistivity = table.path("copperOhmSquareMillimetresPerMetre").asDouble(); //$NON-NLS-1$
    }

    /** All consumers of a circuit, in the order in which the cables reach them. */
    public static List<Drop> of(SiteIndex site, Segment circuit) {
        VoltageDrop calculation = new VoltageDrop(site);
        List<Drop> drops = new ArrayList<>();
        Set<Port> seen = new HashSet<>();
        for (Port source : circuit.ports()) {
            if (source.getRole() == PortRole.HOST && seen.add(source)) {
                Map<Link, Double> amps = new HashMap<>();
                calculation.current(source, null, amps, new HashSet<>(Set.of(source)));
                calculation.along(source, source, 0, Set.of(), amps, seen, drops);
            }
        }
        return drops;
    }

    /** Share of the voltage that may be lost (rule PWR-06). */
    public static double allowedShare(Tables tables) {
        return tables.get("rules").path("PWR-06").path("maxShare").asDouble(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    /** ΔU = 2 · length · ρ · current / cross-section, V (ρ in Ω·mm²/m, out and back). */
    public static double volts(double metres, double amps, double squareMillimetres, double resistivity) {
        return 2 * metres * resistivity * amps / squareMillimetres;
    }

    /** What a power port takes, A: as set, or by the data sheet of its device; 0 when unknown. */
    public static double amps(SiteIndex site, Port port) {
        Device device = SiteIndex.device(port);
        if (port.getAmps() > 0 || device == null) {
            return port.getAmps();
        }
        return port.getVolts() > 0 ? site.spec(device).power().watts() / port.getVolts() : 0;
    }

    /** Current through each link below a port; NaN where a consumer’s is unknown. */
    private double current(Port at, Link came, Map<Link, Double> amps, Set<Port> seen) {
        double own = came == null ? 0 : amps(site, at);
        double sum = came != null && own <= 0 ? Double.NaN : own;
        for (Link link : site.links(at)) {
            Port next = SiteIndex.other(link, at).orElse(null);
            boolean fed = next != null && SiteIndex.device(next) != null && next.getKind() == at.getKind() && next.getRole() != PortRole.HOST;
            if (link != came && fed && seen.add(next)) {
                double below = current(next, link, amps, seen);
                amps.put(link, below);
                sum += below;
            }
        }
        return sum;
    }

    private void along(Port source, Port at, double before, Set<Missing> missingBefore, Map<Link, Double> amps, Set<Port> seen, List<Drop> drops) {
        for (Link link : site.links(at)) {
            Port next = SiteIndex.other(link, at).orElse(null);
            if (next == null || !amps.containsKey(link) || !seen.add(next)) {
                continue;
            }
            Set<Missing> missing = new HashSet<>(missingBefore);
            double area = link.getCable() == null ? 0 : cables.path(link.getCable()).path("squareMillimetres").asDouble(); //$NON-NLS-1$
            double current = amps.get(link);
            if (link.getLengthMetres() <= 0) {
                missing.add(Missing.LENGTH);
            }
            if (area <= 0) {
                missing.add(Missing.CABLE);
            }
            if (Double.isNaN(current)) {
                missing.add(Missing.CURRENT);
            }
            if (source.getVolts() <= 0) {
                missing.add(Missing.VOLTAGE);
            }
            double drop = missing.isEmpty() ? before + volts(link.getLengthMetres(), current, area, resistivity) : Double.NaN;
            drops.add(new Drop(source, next, link, amps(site, next), drop, Set.copyOf(missing)));
            along(source, next, drop, missing, amps, seen, drops);
        }
    }
}
