package org.headend.design.validate.rules;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.headend.design.Designs;
import org.headend.design.Labels;
import org.headend.design.PortPairs;
import org.headend.design.site.Device;
import org.headend.design.site.PortKind;
import org.headend.design.site.SitePackage;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;
import org.headend.design.validate.SiteIndex;

/** LINK-02: what a device records or measures reaches nobody, or not those who are to have it. */
final class NoWayToConsumer extends Rule<Device> {
    NoWayToConsumer() {
        super("LINK-02", Category.LINKS, Scope.DEVICE, SitePackage.Literals.DEVICE__REPORTS_TO, SitePackage.Literals.DEVICE__STREAMS, //$NON-NLS-1$
                SitePackage.Literals.MEDIA_STREAM__CONSUMERS);
    }

    @Override
    protected void check(Device device, Check check) {
        Parts parts = Parts.of(check.site());
        for (Device consumer : wanted(device)) {
            check.site().reads(consumer);
            if (consumer.eContainer() == check.site().site() && !parts.joined(device, consumer)) {
                check.warning(Messages.bind(Messages.link02, device.getName(), consumer.getName()), device, consumer).remedy(Messages.link02Remedy)
                        .fixes(() -> connect(check.site(), parts, device, consumer));
            }
        }
    }

    /** Devices that are to have what a device senses. */
    static Set<Device> wanted(Device device) {
        Set<Device> wanted = new LinkedHashSet<>(device.getReportsTo());
        device.getStreams().forEach(s -> wanted.addAll(s.getConsumers()));
        return wanted;
    }

    /** The shortest addition: a link between a switch or gateway of one part and one of the other. */
    static List<QuickFix> connect(SiteIndex site, Parts parts, Device from, Device to) {
        List<Device> here = site.site().getDevices().stream().filter(d -> parts.joined(d, from)).sorted(Comparator.comparing(d -> !site.forwards(d))).toList();
        List<Device> there = site.site().getDevices().stream().filter(d -> parts.joined(d, to)).sorted(Comparator.comparing(d -> !site.forwards(d))).toList();
        for (Device a : here) {
            for (Device b : there) {
                Optional<PortPairs.Pair> pair = PortPairs.between(a, b).stream().filter(p -> p.a().getKind() != PortKind.POWER).findFirst();
                if (pair.isPresent()) {
                    return List.of(new QuickFix(Messages.bind(Messages.fix_link, Labels.of(pair.get().a()), Labels.of(pair.get().b())),
                            () -> site.site().getLinks().add(Designs.link(site.site(), pair.get().a(), pair.get().b()))));
                }
            }
        }
        return List.of();
    }
}
