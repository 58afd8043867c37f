package org.headend.design.validate.rules;

import org.headend.design.Labels;
import org.headend.design.site.Link;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;
import org.headend.design.validate.SiteIndex;

/** PORT-06: two switches, two optical modules or a fixed rate and a slower port: the link runs slower than planned, or not at all. */
final class SpeedMismatch extends Rule<Link> {

    SpeedMismatch() {
        super("PORT-06", Category.PORTS, Scope.LINK); //$NON-NLS-1$
    }

    @Override
    protected void check(Link link, Check check) {
        if (link.getPorts().size() != 2 || !SiteIndex.NETWORK_KINDS.contains(link.getPorts().get(0).getKind())) {
            return;
        }
        Port a = link.getPorts().get(0);
        Port b = link.getPorts().get(1);
        double slow = Math.min(a.getSpeedMbit(), b.getSpeedMbit());
        double fast = Math.max(a.getSpeedMbit(), b.getSpeedMbit());
        boolean modules = a.getKind() == PortKind.SFP && b.getKind() == PortKind.SFP;
        if (slow <= 0) {
            if (modules) {
                Port unknown = a.getSpeedMbit() <= 0 ? a : b;
                check.unknown(Messages.bind(Messages.port06_unknown, Labels.of(unknown)), Messages.port06_several, Labels.of(unknown), unknown, link)
                        .remedy(Messages.port06_unknownRemedy);
            }
        } else if (link.getRateMbit() > slow) {
            tell(check, link, a, b, Messages.bind(Messages.port06_fixed, new Object[] { Labels.of(link), Numbers.plain(link.getRateMbit()), Numbers.plain(slow) }),
                    link.getRateMbit(), slow);
        } else if (slow != fast && link.getRateMbit() <= 0 && a.getKind() != PortKind.WIFI && (modules || bothForward(check, a, b))) {
            tell(check, link, a, b, Messages.bind(Messages.port06, new Object[] { Labels.of(link), Numbers.plain(slow), Numbers.plain(fast) }), slow, fast);
        }
    }

    private static boolean bothForward(Check check, Port a, Port b) {
        return SiteIndex.device(a) != null && SiteIndex.device(b) != null && check.site().forwards(SiteIndex.device(a))
                && check.site().category(SiteIndex.device(a)).equals("switch") && check.site().category(SiteIndex.device(b)).equals("switch"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static void tell(Check check, Link link, Port a, Port b, String message, double measured, double allowed) {
        double negotiated = Math.min(a.getSpeedMbit(), b.getSpeedMbit());
        check.warning(message, link, a, b).remedy(Messages.port06Remedy).values(Numbers.plain(measured) + " Mbit/s", Numbers.plain(allowed) + " Mbit/s") //$NON-NLS-1$ //$NON-NLS-2$
                .fix(Messages.bind(Messages.fix_rate, Numbers.plain(negotiated)), () -> link.setRateMbit(negotiated));
    }
}
