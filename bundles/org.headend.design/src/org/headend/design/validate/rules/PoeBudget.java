package org.headend.design.validate.rules;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.headend.catalog.DeviceType;
import org.headend.design.PortCompatibility;
import org.headend.design.advice.PoePlan;
import org.headend.design.advice.PoePlan.Load;
import org.headend.design.site.Device;
import org.headend.design.site.PoeMode;
import org.headend.design.site.Port;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Check.Report;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;
import org.headend.design.validate.SiteIndex;

/** PWR-01: a switch promises more PoE power than it has; the devices that go dark are named. */
final class PoeBudget extends Rule<Device> {

    PoeBudget() {
        super("PWR-01", Category.POWER, Scope.DEVICE); //$NON-NLS-1$
    }

    @Override
    protected void check(Device device, Check check) {
        PoePlan plan = PoePlan.of(check.site(), device);
        if (!plan.open().isEmpty()) {
            Report report = check.unknown(Messages.bind(Messages.pwr01_open, device.getName(), plan.open().stream().map(Port::getName).collect(Collectors.joining(", "))), //$NON-NLS-1$
                    Messages.pwr01_openSeveral, device.getName(), device).remedy(Messages.pwr01_openRemedy);
            plan.open().forEach(report::involves);
        }
        if (plan.loads().isEmpty()) {
            return;
        }
        double budget = plan.budgetWatts();
        double reserved = plan.reservedWatts();
        double share = check.site().catalog().tables().get("poe").path("budgetWarnShare").asDouble(); //$NON-NLS-1$ //$NON-NLS-2$
        String watts = Numbers.tenths(reserved);
        String allowed = Numbers.tenths(budget);
        if (budget <= 0) {
            check.unknown(Messages.bind(Messages.pwr01_unknown, device.getName()), Messages.pwr01_several, device.getName(), device)
                    .remedy(Messages.pwr01_unknownRemedy).fixes(() -> setBudget(check.site(), device));
        } else if (reserved > budget) {
            List<Load> dark = plan.dark();
            String names = dark.stream().map(load -> load.device().getName()).collect(Collectors.joining(", ")); //$NON-NLS-1$
            Report report = check.error(Messages.bind(Messages.pwr01, new Object[] { device.getName(), watts, allowed, names }), device)
                    .remedy(Messages.pwr01Remedy).values(watts + " W", allowed + " W").fixes(() -> relieve(check.site(), device, dark)); //$NON-NLS-1$ //$NON-NLS-2$
            dark.forEach(load -> report.involves(load.device()));
        } else if (reserved > share * budget) {
            check.warning(Messages.bind(Messages.pwr01_high, new Object[] { device.getName(), watts, allowed }), device)
                    .remedy(Messages.pwr01Remedy).values(watts + " W", Numbers.tenths(share * budget) + " W"); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    /** The budget that the catalog knows. */
    private static List<QuickFix> setBudget(SiteIndex site, Device device) {
        return site.type(device).map(DeviceType::poeBudgetWatts).filter(w -> w > 0)
                .map(w -> List.of(new QuickFix(Messages.bind(Messages.fix_setBudget, Numbers.tenths(w)), () -> device.setPoeBudgetWatts(w))))
                .orElse(List.of());
    }

    /** Moves all that goes dark to free ports of one other switch that has power for it. */
    private static List<QuickFix> relieve(SiteIndex site, Device device, List<Load> dark) {
        double needed = dark.stream().mapToDouble(Load::reservedWatts).sum();
        for (Device other : site.site().getDevices()) {
            List<Port> free = other.getPorts().stream().filter(p -> p.getPoe() == PoeMode.SOURCE && site.links(p).isEmpty()).toList();
            boolean fits = other != device && free.size() >= dark.size()
                    && other.getPoeBudgetWatts() - PoePlan.of(site, other).reservedWatts() >= needed;
            if (fits && IntStream.range(0, dark.size()).allMatch(i -> PortCompatibility.obstacle(free.get(i), dark.get(i).fed()).isEmpty())) {
                return List.of(new QuickFix(Messages.bind(Messages.fix_movePower, dark.size(), other.getName()),
                        () -> IntStream.range(0, dark.size()).forEach(i -> {
                            Load load = dark.get(i);
                            load.link().getPorts().set(load.link().getPorts().indexOf(load.port()), free.get(i));
                        })));
            }
        }
        return List.of();
    }
}
