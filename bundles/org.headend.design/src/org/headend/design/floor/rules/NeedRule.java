package org.headend.design.floor.rules;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.headend.design.floor.Advice;
import org.headend.design.floor.FloorPlan;
import org.headend.design.floor.NeedResult;
import org.headend.design.floor.NeedResult.Status;
import org.headend.design.floor.ZoneView.NeedView;
import org.headend.design.site.Floor;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Check.Report;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;

/** Reports needs of one kind that are not met, with advice as fixes. */
abstract class NeedRule extends Rule<Floor> {
    private final Predicate<NeedView> kind;

    NeedRule(String id, Category category, Predicate<NeedView> kind) {
        super(id, category, Scope.FLOOR);
        this.kind = kind;
    }

    @Override
    protected void check(Floor floor, Check check) {
        if (floor.getZones().isEmpty()) {
            return;
        }
        FloorPlan plan = FloorPlan.of(check.site(), floor);
        for (NeedResult result : plan.evaluate(kind)) {
            if (result.status() == Status.UNKNOWN) {
                unknown(result, check);
            } else if (result.status() == Status.MISSED) {
                missed(plan, result, check);
            }
        }
    }

    static void unknown(NeedResult result, Check check) {
        String what = result.missing().isEmpty() ? "" : result.missing().get(0); //$NON-NLS-1$
        check.unknown(Messages.bind(Messages.need_unknown, new Object[] { result.zone().name(), result.title(), what }), Messages.need_several,
                result.zone().name(), result.zone().zone()).remedy(Messages.need_unknownRemedy);
    }

    private void missed(FloorPlan plan, NeedResult result, Check check) {
        String reasons = result.reasons().isEmpty() ? String.join(" ", result.notes()) : Messages.bind(Messages.need_reasons, result.reasons()); //$NON-NLS-1$
        String message = Messages.bind(Messages.need_missed, new Object[] { result.zone().name(), result.summary(), reasons }).strip();
        Report report = result.percent() < check.number("errorPercent") ? check.error(message, result.zone().zone()) //$NON-NLS-1$
                : check.warning(message, result.zone().zone());
        result.contributions().forEach(c -> report.involves(c.placement().getDevice()));
        report.remedy(remedy()).values(Messages.percent(result.percent()), Messages.percent(result.need().percent())).fixes(() -> fixes(plan, result));
    }

    abstract String remedy();

    private static List<QuickFix> fixes(FloorPlan plan, NeedResult result) {
        return plan.evaluate(result.need().need(), new NullProgressMonitor()).stream().flatMap(r -> r.advice().stream())
                .filter(a -> a.change() != null).map(NeedRule::fix).toList();
    }

    private static QuickFix fix(Advice advice) {
        return new QuickFix(advice.sentence(), advice.change()::apply);
    }
}
