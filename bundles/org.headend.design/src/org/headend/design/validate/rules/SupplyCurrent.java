package org.headend.design.validate.rules;

import java.util.ArrayList;
import java.util.List;

import org.headend.design.Labels;
import org.headend.design.advice.VoltageDrop;
import org.headend.design.advice.VoltageDrop.Drop;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.PortRole;
import org.headend.design.site.SitePackage;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Check.Report;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;
import org.headend.design.validate.Segment;
import org.headend.design.validate.SiteIndex;

/** PWR-05: what hangs on a supply takes more current than it gives, or nearly. */
final class SupplyCurrent extends Rule<Segment> {

    SupplyCurrent() {
        super("PWR-05", Category.POWER, Scope.POWER, SitePackage.Literals.PORT__AMPS, SitePackage.Literals.PORT__VOLTS, SitePackage.Literals.PORT__ROLE); //$NON-NLS-1$
    }

    @Override
    protected void check(Segment circuit, Check check) {
        List<Drop> fed = VoltageDrop.of(check.site(), circuit);
        for (Port source : circuit.ports()) {
            List<Drop> mine = fed.stream().filter(d -> d.source() == source).toList();
            if (source.getRole() == PortRole.HOST && !mine.isEmpty()) {
                supply(source, mine, check);
            }
        }
    }

    private static void supply(Port source, List<Drop> fed, Check check) {
        double amps = fed.stream().mapToDouble(Drop::amps).sum();
        double rating = source.getAmps();
        boolean incomplete = rating <= 0 || fed.stream().anyMatch(d -> d.amps() <= 0);
        double share = check.number("warnShare"); //$NON-NLS-1$
        Object[] values = { Labels.of(source), Numbers.plain(amps), Numbers.plain(rating) };
        if (rating > 0 && amps > rating) {
            Report report = check.error(Messages.bind(Messages.pwr05, values), source).remedy(Messages.pwr05Remedy)
                    .values(Numbers.plain(amps) + " A", Numbers.plain(rating) + " A").fixes(() -> relieve(check.site(), source, fed, amps - share * rating)); //$NON-NLS-1$ //$NON-NLS-2$
            fed.forEach(d -> report.involves(d.port()));
        } else if (rating > 0 && amps > share * rating) {
            check.warning(Messages.bind(Messages.pwr05_near, values), source).remedy(Messages.pwr05Remedy)
                    .values(Numbers.plain(amps) + " A", Numbers.plain(share * rating) + " A"); //$NON-NLS-1$ //$NON-NLS-2$
        } else if (incomplete) {
            Port unknown = rating <= 0 ? source : fed.stream().filter(d -> d.amps() <= 0).findFirst().orElseThrow().port();
            check.unknown(Messages.bind(Messages.pwr05_unknown, Labels.of(unknown)), Messages.pwr05_several, Labels.of(unknown), unknown, source)
                    .remedy(Messages.pwr05_unknownRemedy);
        }
    }

    /** Moves the last consumers to another output that has current for them. */
    private static List<QuickFix> relieve(SiteIndex site, Port source, List<Drop> fed, double excess) {
        List<Drop> moved = new ArrayList<>();
        double relieved = 0;
        for (int i = fed.size() - 1; i >= 0 && relieved < excess; i--) {
            if (fed.get(i).link().getPorts().contains(source)) {
                moved.add(fed.get(i));
                relieved += fed.get(i).amps();
            }
        }
        double needed = relieved;
        return relieved < excess ? List.of() : site.ports().stream().filter(p -> p != source && p.getKind() == PortKind.POWER && p.getRole() == PortRole.HOST
                && p.getVolts() == source.getVolts() && p.getCurrent() == source.getCurrent() && p.getCapacity() - site.links(p).size() >= moved.size()
                && p.getAmps() - site.peers(p).stream().mapToDouble(x -> VoltageDrop.amps(site, x)).sum() >= needed).findFirst()
                .map(p -> List.of(new QuickFix(Messages.bind(Messages.fix_moveLoads, moved.size(), Labels.of(p)),
                        () -> moved.forEach(d -> d.link().getPorts().set(d.link().getPorts().indexOf(source), p))))).orElse(List.of());
    }
}
