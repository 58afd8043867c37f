package org.headend.design.validate.rules;

import java.util.List;

import org.headend.design.Designs;
import org.headend.design.Labels;
import org.headend.design.PortPairs;
import org.headend.design.advice.MediaTable;
import org.headend.design.advice.Traffic;
import org.headend.design.advice.Traffic.Misfit;
import org.headend.design.site.Device;
import org.headend.design.site.Port;
import org.headend.design.site.Site;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;
import org.headend.design.validate.SiteIndex;

/** BW-03: video has to go over a medium that cannot carry it, such as LoRa, Zigbee or RS-485. */
final class WrongPayload extends Rule<Device> {

    WrongPayload() {
        super("BW-03", Category.BANDWIDTH, Scope.DEVICE, Watched.STREAMS); //$NON-NLS-1$
    }

    @Override
    protected void check(Device device, Check check) {
        for (Misfit misfit : Traffic.of(check.site()).misfits(device)) {
            Site site = check.site().site();
            Port port = misfit.link().getPorts().get(0);
            check.error(Messages.bind(Messages.bw03, new Object[] { device.getName(), misfit.stream().getName(), Labels.of(misfit.link()), Labels.of(port.getKind()) }),
                    misfit.link(), device, misfit.stream()).remedy(Messages.bw03Remedy).values(Labels.of(port.getKind()), "") //$NON-NLS-1$
                    .fixes(() -> misfit.link().getPorts().stream().map(SiteIndex::device).distinct().count() < 2 ? List.of()
                            : PortPairs.between(SiteIndex.device(port), SiteIndex.device(misfit.link().getPorts().get(1))).stream()
                                    .filter(p -> MediaTable.of(check.site()).carries(p.a().getKind(), "video")).limit(1) //$NON-NLS-1$
                                    .map(p -> new QuickFix(Messages.bind(Messages.fix_link, Labels.of(p.a()), Labels.of(p.b())),
                                            () -> site.getLinks().add(Designs.link(site, p.a(), p.b())))).toList());
        }
    }
}
