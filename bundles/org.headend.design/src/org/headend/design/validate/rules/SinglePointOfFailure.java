package org.headend.design.validate.rules;

import java.util.List;

import org.headend.design.advice.DataGraph;
import org.headend.design.site.Device;
import org.headend.design.site.Site;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Check.Report;
import org.headend.design.validate.DeviceSet;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;
import org.headend.design.validate.SiteIndex;

/** LINK-04: one device stands between many critical devices and what uses their data. */
final class SinglePointOfFailure extends Rule<Site> {

    SinglePointOfFailure() {
        super("LINK-04", Category.LINKS, Scope.SITE); //$NON-NLS-1$
    }

    @Override
    protected void check(Site site, Check check) {
        List<Device> critical = DeviceSet.of(check.site(), SinglePointOfFailure.class, Device::isCritical).devices();
        int allowed = (int) check.number("maxCritical"); //$NON-NLS-1$
        if (critical.size() <= allowed) {
            return;
        }
        Dependence.of(check.site(), DataGraph.of(check.site()), critical).forEach((device, behind) -> {
            if (behind.size() > allowed) {
                Report report = check.info(Messages.bind(Messages.link04, device.getName(), behind.size()), device).remedy(Messages.link04Remedy)
                        .values(String.valueOf(behind.size()), String.valueOf(allowed)).fixes(() -> secondWay(check.site(), device, allowed));
                behind.forEach(report::involves);
            }
        });
    }

    private static List<QuickFix> secondWay(SiteIndex site, Device device, int allowed) {
        List<Device> all = Dependence.of(site, DataGraph.of(site), site.site().getDevices()).getOrDefault(device, List.of());
        return SecondWay.around(site, device, all, allowed);
    }
}
