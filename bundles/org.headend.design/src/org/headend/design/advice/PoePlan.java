package org.headend.design.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.headend.catalog.Tables;
import org.headend.design.site.Device;
import org.headend.design.site.Link;
import org.headend.design.site.PoeMode;
import org.headend.design.site.Port;
import org.headend.design.validate.SiteIndex;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * PoE of one source device. A powered device reserves what its class names (IEEE 802.3), whatever it draws; when the
 * budget is exceeded the ports of lowest priority, and of these the highest-numbered, go dark.
 *
 * @param source      the switch or injector
 * @param budgetWatts what it can give in all, 0 when unknown
 * @param loads       in the order in which it serves them
 * @param open        its linked ports that may feed something or may not: one of the two data sheets does not say
 */
public record PoePlan(Device source, double budgetWatts, List<Load> loads, List<Port> open) {

    /**
     * A port that is fed.
     *
     * @param reservedWatts at the source, by class
     * @param drawnWatts    most that the data sheet of the device names, 0 when unknown
     * @param classKnown    false when the class is missing and that of an unclassified device (0) is taken
     */
    public record Load(Link link, Port port, Port fed, double reservedWatts, double drawnWatts, boolean classKnown) {
        public Device device() {
            return SiteIndex.device(fed);
        }
    }

    public PoePlan {
        loads = List.copyOf(loads);
        open = List.copyOf(open);
    }

    /** The plan of a device; without loads where it feeds nothing. */
    public static PoePlan of(SiteIndex site, Device source) {
        List<Load> loads = new ArrayList<>();
        List<Port> open = new ArrayList<>();
        for (Port port : source.getPorts()) {
            if (port.getPoe() == PoeMode.SOURCE) {
                for (Link link : site.links(port)) {
                    SiteIndex.other(link, port).filter(p -> p.getPoe() == PoeMode.POWERED && SiteIndex.device(p) != null)
                            .ifPresent(fed -> loads.add(new Load(link, port, fed, reserved(site.catalog().tables(), fed),
                                    site.spec(SiteIndex.device(fed)).power().watts(), fed.getPoeClass() >= 0)));
                }
            }
            if (port.getPoe() == PoeMode.SOURCE && peers(site, port, PoeMode.UNKNOWN) || port.getPoe() == PoeMode.UNKNOWN && peers(site, port, PoeMode.POWERED)) {
                open.add(port);
            }
        }
        loads.sort(Comparator.comparingInt(l -> l.port().getPoePriority() == 0 ? Integer.MAX_VALUE : l.port().getPoePriority())); // stable
        return new PoePlan(source, source.getPoeBudgetWatts(), loads, open);
    }

    private static boolean peers(SiteIndex site, Port port, PoeMode mode) {
        return site.peers(port).stream().anyMatch(p -> p.getPoe() == mode);
    }

    /** Power that a source reserves for a powered port, W; an unknown class counts as 0, the unclassified device. */
    public static double reserved(Tables tables, Port fed) {
        JsonNode classes = tables.get("poe").path("classes"); //$NON-NLS-1$ //$NON-NLS-2$
        String key = String.valueOf(fed.getPoeClass());
        return classes.path(classes.has(key) ? key : "0").path("pseWatts").asDouble(); //$NON-NLS-1$ //$NON-NLS-2$
    }

    public double reservedWatts() {
        return loads.stream().mapToDouble(Load::reservedWatts).sum();
    }

    /** Sum of the known draws, W. */
    public double drawnWatts() {
        return loads.stream().mapToDouble(Load::drawnWatts).sum();
    }

    public boolean drawsKnown() {
        return loads.stream().allMatch(l -> l.drawnWatts() > 0);
    }

    /** What is switched off because the budget is used up; empty when the budget is unknown. */
    public List<Load> dark() {
        List<Load> dark = new ArrayList<>();
        double promised = 0;
        for (Load load : loads) {
            promised += load.reservedWatts();
            if (budgetWatts > 0 && promised > budgetWatts) {
                dark.add(load);
            }
        }
        return dark;
    }

    /** Devices of the site that feed others, or may, in the order of the site. */
    public static List<PoePlan> all(SiteIndex site) {
        Set<Device> seen = new HashSet<>();
        return site.site().getDevices().stream().filter(seen::add).map(d -> of(site, d)).filter(p -> !p.loads().isEmpty() || !p.open().isEmpty()).toList();
    }
}
