package org.headend.design.validate.rules;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.headend.design.Labels;
import org.headend.design.site.Link;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.PortRole;
import org.headend.design.site.SitePackage;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;

/** WIFI-01: a client and its access point have no band in common. */
final class BandMismatch extends Rule<Link> {

    BandMismatch() {
        super("WIFI-01", Category.RADIO, Scope.LINK, SitePackage.Literals.PORT__BANDS); //$NON-NLS-1$
    }

    @Override
    protected void check(Link link, Check check) {
        if (link.getPorts().size() != 2 || !link.getPorts().stream().allMatch(p -> p.getKind() == PortKind.WIFI)) {
            return;
        }
        Port ap = link.getPorts().get(0).getRole() == PortRole.HOST ? link.getPorts().get(0) : link.getPorts().get(1);
        Port client = ap == link.getPorts().get(0) ? link.getPorts().get(1) : link.getPorts().get(0);
        Set<String> offered = Radios.bands(ap);
        Set<String> known = Radios.bands(client);
        if (offered.isEmpty() || known.isEmpty()) {
            Port unknown = known.isEmpty() ? client : ap;
            check.unknown(Messages.bind(Messages.wifi01_unknown, Labels.of(unknown)), Messages.wifi01_several, Labels.of(unknown), unknown, link)
                    .remedy(Messages.wifi01_unknownRemedy);
        } else if (known.stream().noneMatch(offered::contains)) {
            String both = String.join(",", new TreeSet<>(Stream.concat(offered.stream(), known.stream()).toList())); //$NON-NLS-1$
            check.error(Messages.bind(Messages.wifi01, new Object[] { Labels.of(client), String.join(", ", known), Labels.of(ap), String.join(", ", offered) }), link, client, ap) //$NON-NLS-1$ //$NON-NLS-2$
                    .remedy(Messages.wifi01Remedy).values(String.join(", ", known) + " GHz", String.join(", ", offered) + " GHz") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                    .fix(Messages.bind(Messages.fix_bands, Labels.of(ap), both), () -> ap.setBands(both));
        }
    }
}
