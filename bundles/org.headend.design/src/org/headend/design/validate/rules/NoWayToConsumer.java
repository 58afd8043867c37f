package org.headend.design.validate.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.headend.design.Designs;
import org.headend.design.Labels;
import org.headend.design.PortPairs;
import org.headend.design.site.Device;
import org.headend.design.site.PortKind;
import org.headend.design.site.Site;
import org.headend.design.site.SitePackage;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Check.Report;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;
import org.headend.design.validate.SiteIndex;

/** LINK-02: what a device records or measures reaches nobody, or not those who are to have it. */
final class NoWayToConsumer extends Rule<Site> {
    private static final Set<String> SOURCES = Set.of("camera", "microphone", "sensor"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    private static final Set<String> CONSUMERS = Set.of("gateway", "server", "recorder", "router", "display"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

    NoWayToConsumer() {
        super("LINK-02", Category.LINKS, Scope.SITE, SitePackage.Literals.DEVICE__REPORTS_TO, SitePackage.Literals.DEVICE__STREAMS, //$NON-NLS-1$
                SitePackage.Literals.MEDIA_STREAM__CONSUMERS);
    }

    @Override
    protected void check(Site site, Check check) {
        Parts parts = Parts.of(check.site());
        Set<Integer> fed = new HashSet<>();
        for (Device device : site.getDevices()) {
            if (CONSUMERS.contains(stem(check.site(), device))) {
                fed.add(parts.of(device));
            }
        }
        boolean anyConsumer = !fed.isEmpty();
        Map<Integer, List<Device>> lost = new LinkedHashMap<>();
        for (Device device : site.getDevices()) {
            Set<Device> wanted = new LinkedHashSet<>(device.getReportsTo());
            device.getStreams().forEach(s -> wanted.addAll(s.getConsumers()));
            for (Device consumer : wanted) {
                if (consumer.eContainer() == site && parts.of(consumer) != parts.of(device)) {
                    check.warning(Messages.bind(Messages.link02, device.getName(), consumer.getName()), device, consumer).remedy(Messages.link02Remedy)
                            .fixes(() -> connect(check.site(), parts, device, consumer));
                }
            }
            if (wanted.isEmpty() && SOURCES.contains(stem(check.site(), device)) && !fed.contains(parts.of(device)) && !check.site().links(device).isEmpty()) {
                lost.computeIfAbsent(parts.of(device), p -> new ArrayList<>()).add(device);
            }
        }
        lost.values().forEach(devices -> {
            Device first = devices.get(0);
            if (anyConsumer) {
                Report report = check.warning(Messages.bind(Messages.link02_island, devices.size(), first.getName()), first).remedy(Messages.link02Remedy);
                devices.forEach(report::involves);
                report.fixes(() -> site.getDevices().stream().filter(d -> fed.contains(parts.of(d)))
                        .flatMap(d -> connect(check.site(), parts, first, d).stream()).limit(1).toList());
            } else {
                check.unknown(Messages.bind(Messages.link02_unknown, first.getName()), Messages.link02_several, first.getName(), first)
                        .remedy(Messages.link02_unknownRemedy);
            }
        });
    }

    private static String stem(SiteIndex site, Device device) {
        return site.family(device);
    }

    /** The shortest addition: a link between a switch or gateway of one part and one of the other. */
    private static List<QuickFix> connect(SiteIndex site, Parts parts, Device from, Device to) {
        List<Device> here = site.site().getDevices().stream().filter(d -> parts.of(d) == parts.of(from)).sorted(Comparator.comparing(d -> !site.forwards(d))).toList();
        List<Device> there = site.site().getDevices().stream().filter(d -> parts.of(d) == parts.of(to)).sorted(Comparator.comparing(d -> !site.forwards(d))).toList();
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
