package org.headend.design.validate.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.headend.design.site.Device;
import org.headend.design.site.Site;
import org.headend.design.validate.Addresses;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Check.Report;
import org.headend.design.validate.DeviceSet;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.Ipv4;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;
import org.headend.design.validate.SiteIndex;

/** TIME-01: devices that sign or stamp what they send have no source of time. */
final class TimeSource extends Rule<Site> {

    TimeSource() {
        super("TIME-01", Category.OPERATION, Scope.SITE); //$NON-NLS-1$
    }

    @Override
    protected void check(Site site, Check check) {
        List<Device> without = DeviceSet.of(check.site(), TimeSource.class, d -> lacks(check.site(), d)).devices();
        if (!without.isEmpty()) {
            String names = without.stream().limit(4).map(Device::getName).collect(Collectors.joining(", ")) + (without.size() > 4 ? ", …" : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            Report report = check.warning(Messages.bind(Messages.time01, without.size(), names), without.get(0)).remedy(Messages.time01Remedy);
            without.forEach(report::involves);
            report.fixes(() -> check.site().ports().stream().filter(p -> check.site().category(SiteIndex.device(p)).equals("router")) //$NON-NLS-1$
                    .map(Addresses::of).flatMap(Optional::stream).map(Ipv4::address).limit(1)
                    .map(a -> new QuickFix(Messages.bind(Messages.fix_ntp, a), () -> without.forEach(d -> d.setNtpServer(a)))).toList());
        }
    }

    private static boolean lacks(SiteIndex site, Device device) {
        if (!TimeReach.needs(site, device)) {
            return false;
        }
        List<Ipv4> own = AddressBook.of(device);
        return !own.isEmpty() && TimeReach.server(site, device, own).isEmpty();
    }
}
