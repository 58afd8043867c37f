package org.headend.design.validate.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.headend.design.site.Device;
import org.headend.design.site.Site;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Check.Report;
import org.headend.design.validate.Components.Component;
import org.headend.design.validate.DeviceSet;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;
import org.headend.design.validate.SiteIndex;

/** LINK-02 for devices that name nobody who is to have their data: nobody who could is joined to them. */
final class LostDevices extends Rule<Site> {
    private static final Set<String> SOURCES = Set.of("camera", "microphone", "sensor"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    private static final Set<String> CONSUMERS = Set.of("gateway", "server", "recorder", "display"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

    private enum Sort {
        SOURCES, CONSUMERS
    }

    LostDevices() {
        super("LINK-02", Category.LINKS, Scope.SITE); //$NON-NLS-1$
    }

    @Override
    protected void check(Site site, Check check) {
        SiteIndex index = check.site();
        List<Device> consumers = DeviceSet.of(index, Sort.CONSUMERS, d -> CONSUMERS.contains(index.family(d))).devices();
        List<Device> sources = DeviceSet.of(index, Sort.SOURCES, d -> SOURCES.contains(index.family(d)) && NoWayToConsumer.wanted(d).isEmpty()
                && !index.links(d).isEmpty()).devices();
        if (sources.isEmpty()) {
            return;
        }
        Parts parts = Parts.of(index);
        parts.askedForAll();
        Set<Component<EObject>> fed = new HashSet<>();
        consumers.forEach(d -> fed.addAll(parts.reach(d)));
        Map<Object, List<Device>> lost = new LinkedHashMap<>();
        sources.stream().filter(d -> Collections.disjoint(parts.parts(d), fed) && Collections.disjoint(parts.reach(d), fed))
                .forEach(d -> lost.computeIfAbsent(parts.parts(d).stream().<Object>map(c -> c).findFirst().orElse(d), p -> new ArrayList<>()).add(d));
        lost.values().forEach(devices -> tell(check, parts, fed, devices, consumers.isEmpty()));
    }

    private static void tell(Check check, Parts parts, Set<Component<EObject>> fed, List<Device> devices, boolean nobody) {
        Device first = devices.get(0);
        if (nobody) {
            check.unknown(Messages.bind(Messages.link02_unknown, first.getName()), Messages.link02_several, first.getName(), first)
                    .remedy(Messages.link02_unknownRemedy);
        } else {
            Report report = check.warning(Messages.bind(Messages.link02_island, devices.size(), first.getName()), first).remedy(Messages.link02Remedy);
            devices.forEach(report::involves);
            report.fixes(() -> check.site().site().getDevices().stream().filter(d -> !Collections.disjoint(parts.parts(d), fed))
                    .flatMap(d -> NoWayToConsumer.connect(check.site(), parts, first, d).stream()).limit(1).toList());
        }
    }
}
