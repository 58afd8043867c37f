package org.headend.design.validate.rules;

import java.util.Comparator;
import java.util.List;

import org.headend.core.language.Language;
import org.headend.design.Labels;
import org.headend.design.advice.VoltageDrop;
import org.headend.design.advice.VoltageDrop.Drop;
import org.headend.design.site.CurrentKind;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;
import org.headend.design.validate.Segment;
import org.headend.design.validate.SiteIndex;

import com.fasterxml.jackson.databind.JsonNode;

/** PWR-06: too much voltage is lost along the cable. */
final class CableDrop extends Rule<Segment> {

    CableDrop() {
        super("PWR-06", Category.POWER, Scope.POWER); //$NON-NLS-1$
    }

    @Override
    protected void check(Segment circuit, Check check) {
        double allowed = check.number("maxShare"); //$NON-NLS-1$
        for (Drop drop : VoltageDrop.of(check.site(), circuit)) {
            if (drop.source().getCurrent() == CurrentKind.AC) {
                continue;
            }
            if (Double.isNaN(drop.share())) {
                check.unknown(Messages.bind(Messages.pwr06_unknown, Labels.of(drop.port())), Messages.pwr06_several, Labels.of(drop.port()), drop.link(), drop.port())
                        .remedy(Messages.pwr06_unknownRemedy);
            } else if (drop.share() > allowed) {
                check.warning(Messages.bind(Messages.pwr06, new Object[] { Labels.of(drop.port()), Numbers.plain(drop.drop()),
                        Numbers.plain(drop.source().getVolts()), Numbers.percent(allowed) }), drop.link(), drop.port(), drop.source()).remedy(Messages.pwr06Remedy)
                        .values(Numbers.percent(drop.share()), Numbers.percent(allowed)).fixes(() -> thicker(check.site(), drop, allowed));
            }
        }
    }

    /** The thinnest power cable that is thick enough on this stretch. */
    private static List<QuickFix> thicker(SiteIndex site, Drop drop, double allowed) {
        JsonNode cables = site.catalog().tables().get("cables").path("cables"); //$NON-NLS-1$ //$NON-NLS-2$
        double now = cables.path(String.valueOf(drop.link().getCable())).path("squareMillimetres").asDouble(); //$NON-NLS-1$
        return cables.properties().stream().filter(c -> c.getValue().path("medium").asText().equals("POWER") && c.getValue().path("current").asText().equals("DC")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                .filter(c -> c.getValue().path("squareMillimetres").asDouble() >= now * drop.share() / allowed) //$NON-NLS-1$
                .min(Comparator.comparingDouble(c -> c.getValue().path("squareMillimetres").asDouble())) //$NON-NLS-1$
                .map(c -> List.of(new QuickFix(Messages.bind(Messages.fix_cable, c.getValue().path(Language.current().getLanguage().equals("zh") ? "nameZh" : "name").asText()), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                        () -> drop.link().setCable(c.getKey())))).orElse(List.of());
    }
}
