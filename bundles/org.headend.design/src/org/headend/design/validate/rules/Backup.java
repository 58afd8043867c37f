package org.headend.design.validate.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.headend.catalog.DeviceType;
import org.headend.core.language.Language;
import org.headend.design.Designs;
import org.headend.design.Labels;
import org.headend.design.site.CurrentKind;
import org.headend.design.site.Device;
import org.headend.design.site.Link;
import org.headend.design.site.PoeMode;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.PortRole;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.SiteIndex;

/** Quick fixes of PWR-08: how large an uninterruptible supply has to be, and one where there is none. */
final class Backup {
    private static final double MINUTES = 60;

    private Backup() {
    }

    /** Lets a supply last as long as a device wants; the battery follows from what all devices on it draw. */
    static QuickFix size(SiteIndex site, Device ups, Device device) {
        double minutes = device.getUpsMinutes();
        double watts = ups.getPorts().stream().filter(p -> p.getKind() == PortKind.POWER && p.getRole() == PortRole.HOST).flatMap(p -> site.peers(p).stream())
                .map(SiteIndex::device).distinct().mapToDouble(d -> site.spec(d).power().watts()).sum();
        String label = watts > 0 ? Messages.bind(Messages.fix_sizeUps, new Object[] { ups.getName(), Numbers.plain(minutes), Numbers.plain(Math.ceil(watts * minutes / MINUTES)),
                Numbers.plain(watts) }) : Messages.bind(Messages.fix_sizeUpsOnly, ups.getName(), Numbers.plain(minutes));
        return new QuickFix(label, () -> ups.setUpsMinutes(minutes));
    }

    /** A supply of the catalog at the inlet for the mains of a device, or of what feeds it. */
    static List<QuickFix> add(SiteIndex site, Device device) {
        Port inlet = inlet(site, device, new HashSet<>());
        return inlet == null ? List.of() : site.catalog().types().stream().filter(t -> t.category().equals("ups") && gives(t, inlet)).limit(1) //$NON-NLS-1$
                .map(t -> new QuickFix(Messages.bind(Messages.fix_addUps, new Object[] { t.name(Language.current()), Labels.of(inlet), Numbers.plain(device.getUpsMinutes()) }),
                        () -> feed(site, t, inlet, device.getUpsMinutes()))).toList();
    }

    private static boolean gives(DeviceType type, Port inlet) {
        return type.ports().stream().anyMatch(p -> p.role().equals("HOST") && (inlet.getVolts() <= 0 || p.spec().volts() == inlet.getVolts())); //$NON-NLS-1$
    }

    private static Port inlet(SiteIndex site, Device device, Set<Device> seen) {
        if (!seen.add(device)) {
            return null;
        }
        for (Port port : device.getPorts()) {
            boolean power = port.getKind() == PortKind.POWER && port.getRole() != PortRole.HOST;
            if (power && port.getCurrent() == CurrentKind.AC) {
                return port;
            }
            for (Port peer : power || port.getPoe() == PoeMode.POWERED ? site.peers(port) : List.<Port>of()) {
                Port found = power || peer.getPoe() == PoeMode.SOURCE ? inlet(site, SiteIndex.device(peer), seen) : null;
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static void feed(SiteIndex site, DeviceType type, Port inlet, double minutes) {
        Device ups = Designs.device(site.site(), type, Language.current());
        ups.setUpsMinutes(minutes);
        Insertion.add(site, ups, SiteIndex.device(inlet), SiteIndex.device(inlet));
        List.copyOf(site.links(inlet)).forEach(Designs::remove);
        Port out = ups.getPorts().stream().filter(p -> p.getKind() == PortKind.POWER && p.getRole() == PortRole.HOST).findFirst().orElseThrow();
        Link cable = Designs.link(site.site(), inlet, out);
        site.site().getLinks().add(cable);
    }
}
