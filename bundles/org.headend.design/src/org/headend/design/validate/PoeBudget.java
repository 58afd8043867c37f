package org.headend.design.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.design.internal.Messages;
import org.headend.design.site.Device;
import org.headend.design.site.Link;
import org.headend.design.site.PoeMode;
import org.headend.design.site.Port;

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
            double budget = device.getPoeBudgetWatts();
            double reserved = 0;
            boolean feeds = false;
            List<String> dark = new ArrayList<>();
            List<String> elements = new ArrayList<>(List.of(device.getId()));
            for (Port port : device.getPorts()) {
                if (port.getPoe() != PoeMode.SOURCE) {
                    continue;
                }
                for (Link link : site.links(port)) {
                    Port fed = SiteIndex.other(link, port).filter(p -> p.getPoe() == PoeMode.POWERED).orElse(null);
                    if (fed != null) {
                        feeds = true;
                        int poeClass = fed.getPoeClass() < 0 || fed.getPoeClass() >= RESERVED.length ? 0 : fed.getPoeClass();
                        reserved += RESERVED[poeClass];
                        if (reserved > budget) {
                            dark.add(SiteIndex.device(fed).getName());
                            elements.add(SiteIndex.device(fed).getId());
                        }
                    }
                }
            }
            if (feeds) {
                judge(device, budget, reserved, dark, elements, findings);
            }
        }
    }

    private static void judge(Device device, double budget, double reserved, List<String> dark, List<String> elements,
            Consumer<Finding> findings) {
        Place place = Place.NONE.at(device.getId());
        if (budget <= 0) {
            findings.accept(new Finding(Problem.info("PWR-01", Messages.bind(Messages.pwr01_unknown, device.getName()), place, //$NON-NLS-1$
                    Messages.pwr01Remedy), elements, List.of()));
        } else if (reserved > budget) {
            findings.accept(new Finding(Problem.error("PWR-01", Messages.bind(Messages.pwr01, new Object[] { device.getName(), //$NON-NLS-1$
                    watts(reserved), watts(budget), String.join(", ", dark) }), place, Messages.pwr01Remedy), elements, List.of())); //$NON-NLS-1$
        } else if (reserved > WARNING_SHARE * budget) {
            findings.accept(new Finding(Problem.warning("PWR-01", Messages.bind(Messages.pwr01_high, //$NON-NLS-1$
                    new Object[] { device.getName(), watts(reserved), watts(budget) }), place, Messages.pwr01Remedy), elements, List.of()));
        }
    }

    private static String watts(double value) {
        return String.format(Locale.ROOT, "%.1f", value); //$NON-NLS-1$
    }
}
