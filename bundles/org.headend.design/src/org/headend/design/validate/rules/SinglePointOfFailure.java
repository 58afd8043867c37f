package org.headend.design.validate.rules;

import java.util.List;

import org.headend.design.advice.DataGraph;
import org.headend.design.site.Device;
import org.headend.design.site.Site;
import org.headend.design.site.SitePackage;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Check.Report;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;

/** LINK-04: one device stands between many critical devices and what uses their data. */
final class SinglePointOfFailure extends Rule<Site> {

    SinglePointOfFailure() {
        super("LINK-04", Category.LINKS, Scope.SITE, SitePackage.Literals.DEVICE__CRITICAL); //$NON-NLS-1$
    }

    @Override
    protected void check(Site site, Check check) {
        List<Device> critical = site.getDevices().stream().filter(Device::isCritical).toList();
        int allowed = (int) check.number("maxCritical"); //$NON-NLS-1$
        if (critical.size() <= allowed) {
            return;
        }
        DataGraph graph = DataGraph.of(check.site());
        Dependence.of(check.site(), graph).forEach((device, dependants) -> {
            List<Device> behind = dependants.stream().filter(Device::isCritical).toList();
            if (behind.size() > allowed) {
                Report report = check.info(Messages.bind(Messages.link04, device.getName(), behind.size()), device).remedy(Messages.link04Remedy)
                        .values(String.valueOf(behind.size()), String.valueOf(allowed)).fixes(() -> SecondWay.around(check.site(), device, dependants, allowed));
                behind.forEach(report::involves);
            }
        });
    }
}
