package org.headend.design.validate.rules;

import java.util.ArrayList;
import java.util.List;

import org.headend.design.Labels;
import org.headend.design.PortCompatibility;
import org.headend.design.site.Link;
import org.headend.design.site.Medium;
import org.headend.design.site.Port;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;
import org.headend.design.validate.SiteIndex;

/** PORT-02: the plugs of the two ends do not fit: other kinds of ports, or other connectors of one kind. */
final class IncompatiblePorts extends Rule<Link> {

    IncompatiblePorts() {
        super("PORT-02", Category.PORTS, Scope.LINK); //$NON-NLS-1$
    }

    @Override
    protected void check(Link link, Check check) {
        if (link.getPorts().size() != 2 || Moves.adapted(link)) {
            return;
        }
        Port a = link.getPorts().get(0);
        Port b = link.getPorts().get(1);
        boolean signals = Connectors.SIGNALS.contains(a.getKind()) && Connectors.SIGNALS.contains(b.getKind());
        if (a.eContainer() == b.eContainer() || a.getKind() != b.getKind() && !signals) {
            String why = PortCompatibility.obstacle(a, b).orElse(""); //$NON-NLS-1$
            check.error(Messages.bind(Messages.port02, new Object[] { Labels.of(a), Labels.of(b), why }), link, a, b)
                    .remedy(Messages.port02Remedy).values(Labels.of(a.getKind()), Labels.of(b.getKind())).fixes(() -> fixes(check.site(), link, a, b));
        } else if (a.getKind() == b.getKind() && !Connectors.fit(a, b)) {
            check.error(Messages.bind(Messages.port02_connector, new Object[] { Labels.of(a), a.getConnector(), Labels.of(b), b.getConnector() }), link, a, b)
                    .remedy(Messages.port02Remedy).values(a.getConnector(), b.getConnector()).fixes(() -> fixes(check.site(), link, a, b));
        } else if (a.getKind() == b.getKind() && !(Connectors.known(a) && Connectors.known(b)) && PortCompatibility.medium(a.getKind()) != Medium.WIRELESS) {
            Port unknown = Connectors.known(a) ? b : a;
            Port known = unknown == a ? b : a;
            check.unknown(Messages.bind(Messages.port02_unknown, Labels.of(unknown)), Messages.port02_several, Labels.of(unknown), unknown, link)
                    .remedy(Messages.port02_unknownRemedy).fixes(() -> !Connectors.known(known) ? List.of()
                            : List.of(new QuickFix(Messages.bind(Messages.fix_connector, known.getConnector()), () -> unknown.setConnector(known.getConnector()))));
        }
    }

    /** Moves one end to a free port of the same device that fits the other end, puts a converter between, or removes the link. */
    private static List<QuickFix> fixes(SiteIndex site, Link link, Port a, Port b) {
        List<QuickFix> fixes = new ArrayList<>(Moves.end(site, link, a, b, p -> true));
        fixes.addAll(Moves.end(site, link, b, a, p -> true));
        fixes.addAll(Insertion.converter(site, link, a, b));
        fixes.add(Moves.remove(link));
        return fixes;
    }
}
