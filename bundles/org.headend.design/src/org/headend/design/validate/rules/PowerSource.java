package org.headend.design.validate.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.headend.core.language.Language;
import org.headend.design.Designs;
import org.headend.design.Labels;
import org.headend.design.advice.Supplies;
import org.headend.design.advice.VoltageDrop;
import org.headend.design.site.CurrentKind;
import org.headend.design.site.Device;
import org.headend.design.site.Link;
import org.headend.design.site.PoeMode;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.PortRole;
import org.headend.design.site.SitePackage;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;
import org.headend.design.validate.SiteIndex;

/** PWR-07: nothing feeds a device: no PoE, supply, battery, USB or board connector. */
final class PowerSource extends Rule<Device> {
    private static final Set<PortKind> FEEDING = EnumSet.of(PortKind.USB, PortKind.CSI, PortKind.I2C, PortKind.SPI, PortKind.ONE_WIRE);

    PowerSource() {
        super("PWR-07", Category.POWER, Scope.DEVICE, SitePackage.Literals.PORT__POE, SitePackage.Literals.PORT__KIND, SitePackage.Literals.PORT__ROLE, //$NON-NLS-1$
                SitePackage.Literals.ELEMENT__NAME);
    }

    @Override
    protected void check(Device device, Check check) {
        SiteIndex site = check.site();
        List<Port> inlets = device.getPorts().stream().filter(p -> p.getKind() == PortKind.POWER && p.getRole() != PortRole.HOST || p.getPoe() == PoeMode.POWERED).toList();
        if (device.getPorts().stream().allMatch(p -> site.links(p).isEmpty()) || site.spec(device).power().battery()) {
            return; // LINK-01 tells that it is not connected at all
        }
        if (inlets.isEmpty()) {
            unmodelled(device, check);
            return;
        }
        boolean fed = inlets.stream().anyMatch(p -> site.peers(p).stream().anyMatch(o -> p.getKind() == PortKind.POWER ? feeds(site, p) : o.getPoe() == PoeMode.SOURCE))
                || device.getPorts().stream().anyMatch(p -> FEEDING.contains(p.getKind()) && p.getRole() == PortRole.DEVICE && !site.links(p).isEmpty());
        boolean mains = inlets.stream().anyMatch(p -> p.getKind() == PortKind.POWER && p.getCurrent() == CurrentKind.AC && site.links(p).isEmpty());
        if (!fed && !mains && inlets.stream().anyMatch(p -> site.peers(p).stream().anyMatch(o -> o.getPoe() == PoeMode.UNKNOWN))) {
            check.unknown(Messages.bind(Messages.pwr07_poe, device.getName()), Messages.pwr07_poeSeveral, device.getName(), device).remedy(Messages.pwr07_poeRemedy);
        } else if (!fed && !mains) { // a plug in a socket of the building is not drawn
            Port inlet = inlets.stream().filter(p -> p.getKind() == PortKind.POWER).findFirst().orElse(inlets.get(0));
            check.error(Messages.bind(Messages.pwr07, device.getName()), device, inlet).remedy(Messages.pwr07Remedy).fixes(() -> fixes(site, device, inlets));
        }
    }

    private static boolean feeds(SiteIndex site, Port inlet) {
        return site.circuit(inlet).map(c -> c.ports().stream().anyMatch(p -> p.getRole() == PortRole.HOST)).orElse(false);
    }

    /** Types without an inlet run on mains or on what they are linked to; of an unknown type that cannot be told. */
    private static void unmodelled(Device device, Check check) {
        if (check.site().type(device).isEmpty()) {
            check.unknown(Messages.bind(Messages.pwr07_unknown, device.getName()), Messages.pwr07_several, device.getName(), device).remedy(Messages.pwr07_unknownRemedy);
        }
    }

    private static List<QuickFix> fixes(SiteIndex site, Device device, List<Port> inlets) {
        List<QuickFix> fixes = new ArrayList<>();
        for (Port inlet : inlets) {
            if (inlet.getKind() == PortKind.POWER && site.links(inlet).isEmpty()) {
                site.ports().stream().filter(p -> p.getKind() == PortKind.POWER && p.getRole() == PortRole.HOST && SiteIndex.device(p) != device
                        && p.getVolts() == inlet.getVolts() && site.links(p).size() < p.getCapacity()
                        && site.peers(p).stream().mapToDouble(x -> VoltageDrop.amps(site, x)).sum() + VoltageDrop.amps(site, inlet) <= p.getAmps()).findFirst()
                        .ifPresent(p -> fixes.add(new QuickFix(Messages.bind(Messages.fix_connect, Labels.of(p)),
                                () -> site.site().getLinks().add(Designs.link(site.site(), inlet, p)))));
                fixes.addAll(add(site, inlet, List.of()));
            } else if (inlet.getPoe() == PoeMode.POWERED && !site.links(inlet).isEmpty()) {
                Link link = site.links(inlet).get(0);
                Port source = SiteIndex.other(link, inlet).orElseThrow();
                fixes.addAll(Moves.end(site, link, source, inlet, p -> p.getPoe() == PoeMode.SOURCE && p.getPoeVolts() == inlet.getPoeVolts()));
                fixes.addAll(Insertion.converter(site, link, source, inlet).stream().filter(f -> source.getPoe() == PoeMode.NONE).toList());
            }
        }
        return fixes;
    }

    /** A supply of the catalog with the voltage and current of an inlet, which takes the place of the given links. */
    static List<QuickFix> add(SiteIndex site, Port inlet, List<Link> replaced) {
        return Supplies.of(site, inlet).map(t -> List.of(new QuickFix(Messages.bind(Messages.fix_addSupply, t.name(Language.current())), () -> {
            replaced.forEach(Designs::remove);
            Supplies.feed(site, inlet, t);
        }))).orElse(List.of());
    }
}
