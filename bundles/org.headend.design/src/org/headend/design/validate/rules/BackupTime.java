package org.headend.design.validate.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.headend.design.site.Device;
import org.headend.design.site.PoeMode;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.PortRole;
import org.headend.design.site.SitePackage;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;
import org.headend.design.validate.SiteIndex;

/** PWR-08: a device must run on without mains for a time that no uninterruptible supply gives it. */
final class BackupTime extends Rule<Device> {

    BackupTime() {
        super("PWR-08", Category.POWER, Scope.DEVICE, SitePackage.Literals.DEVICE__UPS_MINUTES, SitePackage.Literals.PORT__POE, SitePackage.Literals.PORT__ROLE); //$NON-NLS-1$
    }

    @Override
    protected void check(Device device, Check check) {
        if (device.getUpsMinutes() > 0 && !check.site().category(device).equals("ups") && !check.site().spec(device).power().battery()) { //$NON-NLS-1$
            device(device, check);
        }
    }

    private static void device(Device device, Check check) {
        Optional<Device> ups = backup(check.site(), device, new HashSet<>());
        String wanted = Numbers.plain(device.getUpsMinutes());
        if (ups.isEmpty()) {
            check.info(Messages.bind(Messages.pwr08_none, device.getName(), wanted), device).remedy(Messages.pwr08Remedy).values("0 min", wanted + " min") //$NON-NLS-1$ //$NON-NLS-2$
                    .fixes(() -> Backup.add(check.site(), device));
        } else if (ups.get().getUpsMinutes() <= 0) {
            check.unknown(Messages.bind(Messages.pwr08_unknown, ups.get().getName()), Messages.pwr08_several, ups.get().getName(), ups.get(), device)
                    .remedy(Messages.pwr08_unknownRemedy);
        } else if (ups.get().getUpsMinutes() < device.getUpsMinutes()) {
            String has = Numbers.plain(ups.get().getUpsMinutes());
            check.info(Messages.bind(Messages.pwr08, new Object[] { device.getName(), wanted, ups.get().getName(), has }), device, ups.get()).remedy(Messages.pwr08Remedy)
                    .values(has + " min", wanted + " min") //$NON-NLS-1$ //$NON-NLS-2$
                    .fixes(() -> List.of(Backup.size(check.site(), ups.get(), device)));
        }
    }

    /** The uninterruptible supply that a device hangs on, over power cables and PoE. */
    private static Optional<Device> backup(SiteIndex site, Device device, Set<Device> seen) {
        if (!seen.add(device)) {
            return Optional.empty();
        }
        site.reads(device);
        if (site.category(device).equals("ups")) { //$NON-NLS-1$
            return Optional.of(device);
        }
        for (Port port : device.getPorts()) {
            boolean power = port.getKind() == PortKind.POWER && port.getRole() != PortRole.HOST;
            if (power || port.getPoe() == PoeMode.POWERED) {
                for (Port peer : site.peers(port)) {
                    Optional<Device> found = power || peer.getPoe() == PoeMode.SOURCE ? backup(site, SiteIndex.device(peer), seen) : Optional.empty();
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }
}
