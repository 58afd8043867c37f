package org.headend.design.validate.rules;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.headend.design.Labels;
import org.headend.design.advice.BusPlan;
import org.headend.design.advice.MediaTable;
import org.headend.design.advice.MediaTable.Limit;
import org.headend.design.site.Link;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.SitePackage;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;
import org.headend.design.validate.Segment;

/** LEN-01 for buses: the whole line is longer than its rate allows, or nearly. */
final class BusLength extends Rule<Segment> {
    static final Set<PortKind> KINDS = EnumSet.of(PortKind.RS485, PortKind.RS422, PortKind.CAN, PortKind.I2C, PortKind.ONE_WIRE);

    BusLength() {
        super("LEN-01", Category.BUSES, Scope.BUS, SitePackage.Literals.LINK__LENGTH_METRES, SitePackage.Literals.LINK__RATE_MBIT, //$NON-NLS-1$
                SitePackage.Literals.LINK__CABLE, SitePackage.Literals.PORT__SERIAL, SitePackage.Literals.PORT__SPEED_MBIT);
    }

    @Override
    protected void check(Segment line, Check check) {
        if (!KINDS.contains(line.kind())) {
            return;
        }
        BusPlan plan = BusPlan.of(check.site(), line);
        MediaTable media = MediaTable.of(check.site());
        if (plan.links().isEmpty()) {
            return;
        }
        Link fastest = plan.links().stream().max(Comparator.comparingDouble(MediaTable::rate)).orElseThrow();
        Optional<Limit> strictest = plan.links().stream().map(l -> media.limit(line.kind(), l.getCable(), MediaTable.rate(fastest))).flatMap(Optional::stream)
                .min(Comparator.comparingDouble(Limit::metres));
        Port at = plan.master().orElse(line.ports().get(0));
        strictest.ifPresent(limit -> {
            if (limit.tooFast()) {
                LinkLength.tooFast(at, limit, media.topMbit(line.kind(), null), Labels.of(at), check)
                        .fixes(() -> LengthFixes.rate(check.site(), plan, fastest).stream().toList());
            } else if (plan.metres().isPresent()) { // LEN-02 tells that a length is missing
                LinkLength.judge(at, plan.metres().getAsDouble(), limit, media.lengthWarnShare(), Messages.bind(Messages.len01_bus, Labels.of(at)), check)
                        .ifPresent(report -> report.fixes(() -> LengthFixes.rate(check.site(), plan, fastest).stream().toList())
                                .fixes(() -> Repeaters.forLength(check.site(), plan, media.lengthWarnShare() * limit.metres())));
            }
        });
    }
}
