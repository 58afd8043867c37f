package org.headend.design.validate.rules;

import java.util.ArrayList;
import java.util.List;

import org.headend.design.Labels;
import org.headend.design.site.Link;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;
import org.headend.design.validate.SiteIndex;

/** PORT-03: the plug may fit, the signal does not: RS-232 on RS-485, CAN on RS-485, 5 V on 3.3 V. */
final class SignalMismatch extends Rule<Link> {

    SignalMismatch() {
        super("PORT-03", Category.PORTS, Scope.LINK); //$NON-NLS-1$
    }

    @Override
    protected void check(Link link, Check check) {
        if (link.getPorts().size() != 2 || Moves.adapted(link)) {
            return;
        }
        Port a = link.getPorts().get(0);
        Port b = link.getPorts().get(1);
        if (a.eContainer() == b.eContainer() || !Connectors.SIGNALS.contains(a.getKind()) || !Connectors.SIGNALS.contains(b.getKind())) {
            return;
        }
        if (a.getKind() != b.getKind()) {
            check.error(Messages.bind(Messages.port03, new Object[] { Labels.of(a), Labels.of(a.getKind()), Labels.of(b), Labels.of(b.getKind()) }), link, a, b)
                    .remedy(Messages.port03Remedy).values(Labels.of(a.getKind()), Labels.of(b.getKind())).fixes(() -> fixes(check.site(), link, a, b));
        } else if (a.getKind() == PortKind.UART) {
            levels(link, a, b, check);
        }
    }

    private static void levels(Link link, Port a, Port b, Check check) {
        if (a.getVolts() > 0 && b.getVolts() > 0 && a.getVolts() != b.getVolts()) {
            check.error(Messages.bind(Messages.port03_volts, new Object[] { Labels.of(a), Numbers.plain(a.getVolts()), Labels.of(b), Numbers.plain(b.getVolts()) }),
                    link, a, b).remedy(Messages.port03_voltsRemedy).values(Numbers.plain(a.getVolts()) + " V", Numbers.plain(b.getVolts()) + " V") //$NON-NLS-1$ //$NON-NLS-2$
                    .fixes(() -> fixes(check.site(), link, a, b));
        } else if (a.getVolts() <= 0 || b.getVolts() <= 0) {
            Port unknown = a.getVolts() <= 0 ? a : b;
            check.unknown(Messages.bind(Messages.port03_unknown, Labels.of(unknown)), Messages.port03_several, Labels.of(unknown), unknown, link)
                    .remedy(Messages.port03_unknownRemedy);
        }
    }

    private static List<QuickFix> fixes(SiteIndex site, Link link, Port a, Port b) {
        List<QuickFix> fixes = new ArrayList<>(Moves.end(site, link, a, b, p -> p.getVolts() == b.getVolts()));
        fixes.addAll(Moves.end(site, link, b, a, p -> p.getVolts() == a.getVolts()));
        fixes.addAll(Insertion.converter(site, link, a, b));
        fixes.add(Moves.remove(link));
        return fixes;
    }
}
