package org.headend.design.validate.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.headend.design.Labels;
import org.headend.design.advice.BusPlan;
import org.headend.design.site.Known;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.SitePackage;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Check.Report;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;
import org.headend.design.validate.Segment;

/** BUS-04: a line is terminated at both of its ends and nowhere else. */
final class Termination extends Rule<Segment> {
    private static final Set<PortKind> KINDS = EnumSet.of(PortKind.RS485, PortKind.CAN);
    private static final int WANTED = 2;

    Termination() {
        super("BUS-04", Category.BUSES, Scope.BUS, SitePackage.Literals.PORT__TERMINATED); //$NON-NLS-1$
    }

    @Override
    protected void check(Segment line, Check check) {
        if (!KINDS.contains(line.kind())) {
            return;
        }
        BusPlan plan = BusPlan.of(check.site(), line);
        List<Port> terminated = plan.terminated();
        List<Port> unknown = line.ports().stream().filter(p -> p.getTerminated() == Known.UNKNOWN).toList();
        Port first = plan.master().orElse(line.ports().get(0));
        Optional<Port> inside = plan.isChain() ? terminated.stream().filter(p -> !plan.ends().contains(p)).findFirst() : Optional.empty();
        Report report;
        if (terminated.size() > WANTED || unknown.isEmpty() && terminated.size() != WANTED) {
            report = check.warning(Messages.bind(Messages.bus04, Labels.of(first), terminated.size()), first).values(String.valueOf(terminated.size()), "2"); //$NON-NLS-1$
        } else if (inside.isPresent()) {
            report = check.warning(Messages.bind(Messages.bus04_inside, Labels.of(inside.get())), inside.get(), first);
        } else if (terminated.size() < WANTED) {
            report = check.unknown(Messages.bind(Messages.bus04_unknown, Labels.of(first)), Messages.bus04_several, Labels.of(first), first);
        } else {
            return;
        }
        report.remedy(Messages.bus04Remedy);
        if (plan.isChain() && plan.ends().size() == WANTED) {
            report.fix(Messages.bind(Messages.fix_terminate, Labels.of(plan.ends().get(0)), Labels.of(plan.ends().get(1))),
                    () -> line.ports().forEach(p -> p.setTerminated(plan.ends().contains(p) ? Known.YES : Known.NO)));
        }
    }
}
