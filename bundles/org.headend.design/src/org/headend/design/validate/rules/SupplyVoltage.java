package org.headend.design.validate.rules;

import java.util.ArrayList;
import java.util.List;

import org.headend.catalog.DeviceSpec;
import org.headend.core.language.Language;
import org.headend.design.Labels;
import org.headend.design.advice.VoltageDrop;
import org.headend.design.site.CurrentKind;
import org.headend.design.site.Link;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.PortRole;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;
import org.headend.design.validate.SiteIndex;

/** PWR-04: a supply has another voltage or kind of current than the device takes, or the poles of a barrel plug are swapped. */
final class SupplyVoltage extends Rule<Link> {

    SupplyVoltage() {
        super("PWR-04", Category.POWER, Scope.LINK); //$NON-NLS-1$
    }

    @Override
    protected void check(Link link, Check check) {
        if (link.getPorts().size() != 2 || !link.getPorts().stream().allMatch(p -> p.getKind() == PortKind.POWER && SiteIndex.device(p) != null)) {
            return;
        }
        Port a = link.getPorts().get(0);
        Port b = link.getPorts().get(1);
        Port source = a.getRole() == PortRole.HOST ? a : b;
        Port fed = source == a ? b : a;
        if (source.getRole() != PortRole.HOST || Moves.adapted(link)) {
            return;
        }
        boolean current = source.getCurrent() != CurrentKind.UNKNOWN && fed.getCurrent() != CurrentKind.UNKNOWN && source.getCurrent() != fed.getCurrent();
        if (source.getVolts() <= 0 || fed.getVolts() <= 0) {
            Port unknown = fed.getVolts() <= 0 ? fed : source;
            check.unknown(Messages.bind(Messages.pwr04_unknown, Labels.of(unknown)), Messages.pwr04_several, Labels.of(unknown), unknown, link)
                    .remedy(Messages.pwr04_unknownRemedy);
        } else if (current || !accepts(check, fed, source.getVolts())) {
            check.error(Messages.bind(Messages.pwr04, new Object[] { Labels.of(source), supply(source), Labels.of(fed), supply(fed) }), link, fed, source)
                    .remedy(Messages.pwr04Remedy).values(supply(source), supply(fed)).fixes(() -> fixes(check.site(), link, source, fed));
        }
        if (source.getVolts() > 0 && fed.getVolts() > 0 && (source.getCurrent() == CurrentKind.UNKNOWN || fed.getCurrent() == CurrentKind.UNKNOWN)) {
            Port unknown = fed.getCurrent() == CurrentKind.UNKNOWN ? fed : source;
            check.unknown(Messages.bind(Messages.pwr04_current, Labels.of(unknown)), Messages.pwr04_currentSeveral, Labels.of(unknown), unknown, link)
                    .remedy(Messages.pwr04_currentRemedy);
        }
        polarity(check, link, source, fed);
    }

    private static boolean accepts(Check check, Port fed, double volts) {
        DeviceSpec.Power power = check.site().spec(SiteIndex.device(fed)).power();
        double tolerance = check.number("tolerance"); //$NON-NLS-1$
        boolean range = power.minVolts() > 0 && power.maxVolts() >= power.minVolts() && fed.getVolts() >= power.minVolts() && fed.getVolts() <= power.maxVolts();
        return range ? volts >= power.minVolts() && volts <= power.maxVolts() : Math.abs(volts - fed.getVolts()) <= tolerance * fed.getVolts();
    }

    private static void polarity(Check check, Link link, Port source, Port fed) {
        if (!"barrel".equals(fed.getConnector()) || source.getCurrent() == CurrentKind.AC) { //$NON-NLS-1$
            return;
        }
        boolean known = fed.getPolarity() != null && !fed.getPolarity().isBlank();
        boolean both = known && source.getPolarity() != null && !source.getPolarity().isBlank();
        if (both && !fed.getPolarity().equals(source.getPolarity())) {
            check.error(Messages.bind(Messages.pwr04_polarity, Labels.of(fed), Labels.of(source)), link, fed, source).remedy(Messages.pwr04_polarityRemedy)
                    .values(source.getPolarity(), fed.getPolarity()).fixes(() -> poles(check.site(), link, source, fed));
        } else if (!known || !both && !"terminal".equals(source.getConnector())) { // terminals are marked //$NON-NLS-1$
            Port unknown = known ? source : fed;
            check.unknown(Messages.bind(Messages.pwr04_barrel, Labels.of(unknown)), Messages.pwr04_barrelSeveral, Labels.of(unknown), unknown, link)
                    .remedy(Messages.pwr04_polarityRemedy);
        }
    }

    private static String supply(Port port) {
        return Numbers.plain(port.getVolts()) + " V" + (port.getCurrent() == CurrentKind.UNKNOWN ? "" : " " + port.getCurrent().getName()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private static List<QuickFix> fixes(SiteIndex site, Link link, Port source, Port fed) {
        List<QuickFix> fixes = new ArrayList<>();
        site.ports().stream().filter(p -> p.getKind() == PortKind.POWER && p.getRole() == PortRole.HOST && p.getVolts() == fed.getVolts()
                && (p.getCurrent() == fed.getCurrent() || fed.getCurrent() == CurrentKind.UNKNOWN) && site.links(p).size() < p.getCapacity()
                && SiteIndex.device(p) != SiteIndex.device(fed)).findFirst()
                .ifPresent(p -> fixes.add(new QuickFix(Messages.bind(Messages.fix_moveEnd, Labels.of(p)), () -> link.getPorts().set(link.getPorts().indexOf(source), p))));
        fixes.addAll(PowerSource.add(site, fed, List.of(link)));
        return fixes;
    }

    /** Another output whose plug has the right poles, or an adapter that swaps them. */
    private static List<QuickFix> poles(SiteIndex site, Link link, Port source, Port fed) {
        List<QuickFix> fixes = new ArrayList<>();
        site.ports().stream().filter(p -> p.getKind() == PortKind.POWER && p.getRole() == PortRole.HOST && p.getVolts() == fed.getVolts()
                && fed.getPolarity().equals(p.getPolarity()) && p.getCurrent() == source.getCurrent() && site.links(p).size() < p.getCapacity()
                && site.peers(p).stream().mapToDouble(x -> VoltageDrop.amps(site, x)).sum() + VoltageDrop.amps(site, fed) <= p.getAmps()
                && SiteIndex.device(p) != SiteIndex.device(fed) && site.links(SiteIndex.device(source)).size() > 1).findFirst() // it feeds others besides
                .ifPresent(p -> fixes.add(new QuickFix(Messages.bind(Messages.fix_moveEnd, Labels.of(p)), () -> link.getPorts().set(link.getPorts().indexOf(source), p))));
        site.catalog().type("generic/barrel-reverser").ifPresent(t -> fixes.add(new QuickFix(Messages.bind(Messages.fix_reverse, t.name(Language.current())), //$NON-NLS-1$
                () -> link.setAdapter(t.id()))));
        return fixes;
    }
}
