package org.headend.design.validate.rules;

import java.util.OptionalDouble;

import org.headend.design.Labels;
import org.headend.design.advice.BusPlan;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.SitePackage;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;
import org.headend.design.validate.Segment;

/** BUS-07: a round of polling takes longer than the shortest period that is wanted. */
final class PollTime extends Rule<Segment> {

    PollTime() {
        super("BUS-07", Category.BUSES, Scope.JOINED_BUS, SitePackage.Literals.PORT__POLL_MILLIS, SitePackage.Literals.PORT__REGISTERS, //$NON-NLS-1$
                SitePackage.Literals.PORT__SERIAL, SitePackage.Literals.PORT__ROLE);
    }

    @Override
    protected void check(Segment line, Check check) {
        OptionalDouble wanted = line.ports().stream().mapToDouble(Port::getPollMillis).filter(m -> m > 0).min();
        if (line.kind() != PortKind.RS485 || wanted.isEmpty()) {
            return;
        }
        BusPlan plan = BusPlan.of(check.site(), line);
        Port first = plan.master().orElse(line.ports().get(0));
        if (plan.cycleMillis().isEmpty()) {
            check.unknown(Messages.bind(Messages.bus07_unknown, Labels.of(first)), Messages.bus07_several, Labels.of(first), first).remedy(Messages.bus07_unknownRemedy);
        } else {
            double cycle = plan.cycleMillis().getAsDouble() + check.number("slaveDelayMillis") * plan.slaves().stream().filter(p -> p.getPollMillis() > 0).count(); //$NON-NLS-1$
            if (cycle > wanted.getAsDouble()) {
                double possible = Math.ceil(cycle / 100) * 100;
                check.warning(Messages.bind(Messages.bus07, new Object[] { Labels.of(first), Numbers.tenths(cycle), Numbers.plain(wanted.getAsDouble()) }), first)
                        .remedy(Messages.bus07Remedy).values(Numbers.tenths(cycle) + " ms", Numbers.plain(wanted.getAsDouble()) + " ms") //$NON-NLS-1$ //$NON-NLS-2$
                        .fix(Messages.bind(Messages.fix_period, Numbers.plain(possible)),
                                () -> line.ports().stream().filter(p -> p.getPollMillis() > 0 && p.getPollMillis() < possible).forEach(p -> p.setPollMillis(possible)))
                        .fixes(() -> UnitLoads.split(check.site(), plan));
            }
        }
    }
}
