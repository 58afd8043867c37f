package org.headend.design.validate.rules;

import java.util.List;

import org.headend.design.Labels;
import org.headend.design.PortCompatibility;
import org.headend.design.site.Link;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.PortRole;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Check.Report;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;

/** PORT-05: both ends do the same: two hosts, two power sources, DTE to DTE on a straight cable, two outputs. */
final class SameRole extends Rule<Link> {

    SameRole() {
        super("PORT-05", Category.PORTS, Scope.LINK); //$NON-NLS-1$
    }

    @Override
    protected void check(Link link, Check check) {
        if (link.getPorts().size() != 2) {
            return;
        }
        Port a = link.getPorts().get(0);
        Port b = link.getPorts().get(1);
        boolean crossing = crosses(a.getKind());
        if (a.getKind() != b.getKind() || a.eContainer() == b.eContainer() || Moves.adapted(link) || crossing && link.isCrossover()) {
            return;
        }
        PortCompatibility.obstacle(a, b).ifPresent(why -> {
            Report report = check.error(Messages.bind(Messages.port05, new Object[] { Labels.of(a), Labels.of(b), why }), link, a, b)
                    .remedy(crossing ? Messages.port05_crossRemedy : Messages.port05Remedy);
            if (crossing) {
                report.fix(Messages.fix_crossover, () -> link.setCrossover(true));
            }
            report.fixes(() -> Moves.end(check.site(), link, a, b, p -> true)).fixes(() -> Moves.end(check.site(), link, b, a, p -> true))
                    .fixes(() -> List.of(Moves.remove(link)));
        });
        if (crossing && (a.getRole() == PortRole.ANY || b.getRole() == PortRole.ANY) && a.getKind() == PortKind.RS232) {
            Port unknown = a.getRole() == PortRole.ANY ? a : b;
            check.unknown(Messages.bind(Messages.port05_unknown, Labels.of(unknown)), Messages.port05_several, Labels.of(unknown), unknown, link)
                    .remedy(Messages.port05_unknownRemedy);
        }
    }

    /** Kinds whose transmit and receive lines a cable can cross. */
    private static boolean crosses(PortKind kind) {
        return kind == PortKind.RS232 || kind == PortKind.UART || kind == PortKind.RS422;
    }
}
