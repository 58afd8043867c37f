package org.headend.design.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.headend.catalog.DeviceType;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.design.PortCompatibility;
import org.headend.design.internal.Messages;
import org.headend.design.site.Device;
import org.headend.design.site.Link;
import org.headend.design.site.PoeMode;
import org.headend.design.site.Port;
import org.headend.design.validate.Finding.QuickFix;

/**
 * PWR-01: a switch promises more PoE power than it has. A device reserves what its class names (IEEE 802.3),
 * whatever it draws; when the budget is exceeded the highest-numbered ports go dark.
 */
final class PoeBudget implements Rule {
    /** Power that a source port reserves for a class 0…8, W. */
    private static final double[] RESERVED = { 15.4, 4, 7, 15.4, 30, 45, 60, 75, 90 };
    private static final double WARNING_SHARE = 0.8;

    @Override
    public void check(SiteIndex site, Consumer<Finding> findings) {
        for (Device device : site.site().getDevices()) {
            List<Load> loads = loads(site, device);
            if (!loads.isEmpty()) {
                judge(site, device, loads, findings);
            }
        }
    }

    /** A link that feeds a port, with the power that it reserves. */
    private record Load(Link link, Port source, Port fed, double watts) {
    }

    private static List<Load> loads(SiteIndex site, Device device) {
        List<Load> loads = new ArrayList<>();
        for (Port port : device.getPorts()) {
            if (port.getPoe() == PoeMode.SOURCE) {
                for (Link link : site.links(port)) {
                    SiteIndex.other(link, port).filter(p -> p.getPoe() == PoeMode.POWERED)
                            .ifPresent(fed -> loads.add(new Load(link, port, fed, reserved(fed))));
                }
            }
        }
        return loads;
    }

    private static double reserved(Port fed) {
        return RESERVED[fed.getPoeClass() < 0 || fed.getPoeClass() >= RESERVED.length ? 0 : fed.getPoeClass()];
    }

    private static double sum(List<Load> loads) {
        return loads.stream().mapToDouble(Load::watts).sum();
    }

    private static void judge(SiteIndex site, Device device, List<Load> loads, Consumer<Finding> findings) {
        double budget = device.getPoeBudgetWatts();
        double reserved = sum(loads);
        List<Load> dark = new ArrayList<>();
        double promised = 0;
        for (Load load : loads) {
            promised += load.watts();
            if (promised > budget) {
                dark.add(load);
            }
        }
        List<String> elements = new ArrayList<>(List.of(device.getId()));
        Place place = Place.NONE.at(device.getId());
        if (budget <= 0) {
            findings.accept(new Finding(Problem.info("PWR-01", Messages.bind(Messages.pwr01_unknown, device.getName()), place, //$NON-NLS-1$
                    Messages.pwr01_unknownRemedy), elements, setBudget(site, device)));
        } else if (reserved > budget) {
            dark.forEach(load -> elements.add(SiteIndex.device(load.fed()).getId()));
            String names = dark.stream().map(load -> SiteIndex.device(load.fed()).getName()).collect(Collectors.joining(", ")); //$NON-NLS-1$
            findings.accept(new Finding(Problem.error("PWR-01", Messages.bind(Messages.pwr01, new Object[] { device.getName(), //$NON-NLS-1$
                    watts(reserved), watts(budget), names }), place, Messages.pwr01Remedy), elements, relieve(site, device, dark)));
        } else if (reserved > WARNING_SHARE * budget) {
            findings.accept(new Finding(Problem.warning("PWR-01", Messages.bind(Messages.pwr01_high, //$NON-NLS-1$
                    new Object[] { device.getName(), watts(reserved), watts(budget) }), place, Messages.pwr01Remedy), elements, List.of()));
        }
    }

    /** The budget that the catalog knows. */
    private static List<QuickFix> setBudget(SiteIndex site, Device device) {
        return site.type(device).map(DeviceType::poeBudgetWatts).filter(w -> w > 0)
                .map(w -> List.of(new QuickFix(Messages.bind(Messages.fix_setBudget, watts(w)), () -> device.setPoeBudgetWatts(w))))
                .orElse(List.of());
    }

    /** Moves all that goes dark to free ports of one other switch that has power for it. */
    private static List<QuickFix> relieve(SiteIndex site, Device device, List<Load> dark) {
        double needed = sum(dark);
        for (Device other : site.site().getDevices()) {
            List<Port> free = other.getPorts().stream().filter(p -> p.getPoe() == PoeMode.SOURCE && site.links(p).isEmpty()).toList();
            boolean fits = other != device && free.size() >= dark.size()
                    && other.getPoeBudgetWatts() - sum(loads(site, other)) >= needed;
            if (fits && IntStream.range(0, dark.size()).allMatch(i -> PortCompatibility.obstacle(free.get(i), dark.get(i).fed()).isEmpty())) {
                return List.of(new QuickFix(Messages.bind(Messages.fix_movePower, dark.size(), other.getName()),
                        () -> IntStream.range(0, dark.size()).forEach(i -> {
                            Load load = dark.get(i);
                            load.link().getPorts().set(load.link().getPorts().indexOf(load.source()), free.get(i));
                        })));
            }
        }
        return List.of();
    }

    private static String watts(double value) {
        return String.format(Locale.ROOT, "%.1f", value); //$NON-NLS-1$
    }
}
