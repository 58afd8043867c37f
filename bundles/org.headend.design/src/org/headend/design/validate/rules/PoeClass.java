package org.headend.design.validate.rules;

import java.util.List;

import org.headend.design.Labels;
import org.headend.design.PortCompatibility;
import org.headend.design.advice.PoePlan;
import org.headend.design.site.Link;
import org.headend.design.site.PoeMode;
import org.headend.design.site.Port;
import org.headend.design.site.SitePackage;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;
import org.headend.design.validate.SiteIndex;

/** PWR-02: a device is of a higher PoE class than the port that feeds it. */
final class PoeClass extends Rule<Link> {

    PoeClass() {
        super("PWR-02", Category.POWER, Scope.LINK, SitePackage.Literals.PORT__POE, SitePackage.Literals.PORT__POE_CLASS, SitePackage.Literals.PORT__POE_VOLTS); //$NON-NLS-1$
    }

    @Override
    protected void check(Link link, Check check) {
        Feed.of(link).ifPresent(feed -> check(link, feed.source(), feed.other(), check));
    }

    private static void check(Link link, Port source, Port fed, Check check) {
        if (fed.getPoe() != PoeMode.POWERED || source.getPoeVolts() > 0 || fed.getPoeVolts() > 0) {
            return;
        }
        if (source.getPoeClass() < 0 || fed.getPoeClass() < 0) {
            Port unknown = fed.getPoeClass() < 0 ? fed : source;
            check.unknown(Messages.bind(Messages.pwr02_unknown, Labels.of(unknown)), Messages.pwr02_several, Labels.of(unknown), unknown, link)
                    .remedy(Messages.pwr02_unknownRemedy);
            return;
        }
        double need = PoePlan.reserved(check.site().catalog().tables(), fed);
        double gives = PoePlan.reserved(check.site().catalog().tables(), source);
        if (need > gives) {
            check.error(Messages.bind(Messages.pwr02, new Object[] { Labels.of(fed), fed.getPoeClass(), Labels.of(source), source.getPoeClass() }), link, fed, source)
                    .remedy(Messages.pwr02Remedy).values(Messages.bind(Messages.poe_class, fed.getPoeClass()), Messages.bind(Messages.poe_class, source.getPoeClass()))
                    .fixes(() -> Moves.end(check.site(), link, source, fed, p -> p.getPoe() == PoeMode.SOURCE && p.getPoeVolts() <= 0 && p.getPoeClass() >= fed.getPoeClass()))
                    .fixes(() -> elsewhere(check.site(), link, source, fed));
        }
    }

    private static List<QuickFix> elsewhere(SiteIndex site, Link link, Port source, Port fed) {
        return site.ports().stream().filter(p -> p.getPoe() == PoeMode.SOURCE && p.getPoeVolts() <= 0 && p.getPoeClass() >= fed.getPoeClass()
                && site.links(p).isEmpty() && SiteIndex.device(p) != SiteIndex.device(source) && PortCompatibility.obstacle(p, fed).isEmpty()).findFirst()
                .map(p -> List.of(new QuickFix(Messages.bind(Messages.fix_moveEnd, Labels.of(p)), () -> link.getPorts().set(link.getPorts().indexOf(source), p))))
                .orElse(List.of());
    }
}
