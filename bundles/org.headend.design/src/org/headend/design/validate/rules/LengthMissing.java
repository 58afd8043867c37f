package org.headend.design.validate.rules;

import java.util.List;
import java.util.OptionalDouble;

import org.headend.design.Labels;
import org.headend.design.PortCompatibility;
import org.headend.design.cabling.Cabling;
import org.headend.design.site.Link;
import org.headend.design.site.Medium;
import org.headend.design.site.SitePackage;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;

/** LEN-02: the length of a cable is not given; the floor plan may know it. */
final class LengthMissing extends Rule<Link> {

    LengthMissing() {
        super("LEN-02", Category.LINKS, Scope.LINK, SitePackage.Literals.LINK__LENGTH_METRES, SitePackage.Literals.PORT__KIND, //$NON-NLS-1$
                SitePackage.Literals.ELEMENT__NAME);
    }

    @Override
    protected void check(Link link, Check check) {
        if (link.getLengthMetres() > 0 || link.getPorts().size() != 2 || PortCompatibility.medium(link.getPorts().get(0).getKind()) == Medium.WIRELESS) {
            return;
        }
        check.unknown(Messages.bind(Messages.len02, Labels.of(link)), Messages.len02_several, Labels.of(link), link).remedy(Messages.len02Remedy)
                .fixes(() -> {
                    OptionalDouble metres = new Cabling(check.site().site(), check.site().catalog().tables()).estimate(link);
                    return metres.isEmpty() ? List.of() : List.of(new QuickFix(Messages.bind(Messages.fix_length, Numbers.tenths(metres.getAsDouble())),
                            () -> link.setLengthMetres(Math.round(metres.getAsDouble() * 10) / 10.0)));
                });
    }
}
