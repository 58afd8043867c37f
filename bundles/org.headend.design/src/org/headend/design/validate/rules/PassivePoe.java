package org.headend.design.validate.rules;

import java.util.List;

import org.headend.design.Labels;
import org.headend.design.site.Link;
import org.headend.design.site.PoeMode;
import org.headend.design.site.Port;
import org.headend.design.site.SitePackage;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;

/** PWR-03: passive PoE meets IEEE 802.3, another voltage, or a device that takes no power over the cable. */
final class PassivePoe extends Rule<Link> {

    PassivePoe() {
        super("PWR-03", Category.POWER, Scope.LINK, SitePackage.Literals.PORT__POE, SitePackage.Literals.PORT__POE_CLASS, SitePackage.Literals.PORT__POE_VOLTS); //$NON-NLS-1$
    }

    @Override
    protected void check(Link link, Check check) {
        Feed.of(link).filter(feed -> feed.other().getPoe() != PoeMode.SOURCE).ifPresent(feed -> check(link, feed.source(), feed.other(), check));
    }

    private static void check(Link link, Port source, Port fed, Check check) {
        if (source.getPoeVolts() > 0 && fed.getPoe() == PoeMode.NONE) {
            tell(check, link, source, fed, Messages.bind(Messages.pwr03_none, new Object[] { Labels.of(source), Numbers.plain(source.getPoeVolts()), Labels.of(fed) }));
        } else if (source.getPoeVolts() > 0 && fed.getPoeVolts() <= 0 && fed.getPoeClass() < 0) {
            check.unknown(Messages.bind(Messages.pwr03_unknown, Labels.of(fed)), Messages.pwr03_several, Labels.of(fed), fed, link).remedy(Messages.pwr03_unknownRemedy);
        } else if (fed.getPoe() == PoeMode.POWERED && source.getPoeVolts() != fed.getPoeVolts()) {
            tell(check, link, source, fed, Messages.bind(Messages.pwr03, new Object[] { Labels.of(source), kind(source), Labels.of(fed), kind(fed) }));
        }
    }

    private static void tell(Check check, Link link, Port source, Port fed, String message) {
        check.error(message, link, source, fed).remedy(Messages.pwr03Remedy).values(kind(source), kind(fed))
                .fixes(() -> Moves.end(check.site(), link, source, fed, p -> fed.getPoe() == PoeMode.NONE ? p.getPoe() == PoeMode.NONE
                        : p.getPoe() == PoeMode.SOURCE && p.getPoeVolts() == fed.getPoeVolts()))
                .fixes(() -> fed.getPoe() == PoeMode.POWERED ? Insertion.converter(check.site(), link, source, fed) : List.of())
                .fixes(() -> List.of(Moves.remove(link)));
    }

    private static String kind(Port port) {
        return port.getPoe() == PoeMode.NONE ? Messages.poe_none.toString() : port.getPoeVolts() > 0 ? Messages.bind(Messages.poe_passive, Numbers.plain(port.getPoeVolts())) : "IEEE 802.3"; //$NON-NLS-1$
    }
}
