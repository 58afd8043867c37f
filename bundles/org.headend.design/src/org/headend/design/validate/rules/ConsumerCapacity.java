package org.headend.design.validate.rules;

import java.util.List;

import org.headend.catalog.DeviceSpec;
import org.headend.design.advice.Traffic;
import org.headend.design.advice.Traffic.ConsumerLoad;
import org.headend.design.site.MediaStream;
import org.headend.design.site.Site;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;
import org.headend.design.validate.SiteIndex;

/** BW-04: a recorder or gateway is sent more streams, or more Mbit/s, than it can take. */
final class ConsumerCapacity extends Rule<Site> {

    ConsumerCapacity() {
        super("BW-04", Category.BANDWIDTH, Scope.SITE, Watched.TRAFFIC); //$NON-NLS-1$
    }

    @Override
    protected void check(Site site, Check check) {
        for (ConsumerLoad load : Traffic.of(check.site()).consumers()) {
            if (load.videoStreams() == 0) {
                continue;
            }
            DeviceSpec.Capacity capacity = check.site().spec(load.device()).capacity();
            String name = load.device().getName();
            if (capacity.streams() <= 0 && capacity.incomingMbit() <= 0) {
                check.unknown(Messages.bind(Messages.bw04_unknown, name), Messages.bw04_several, name, load.device()).remedy(Messages.bw04_unknownRemedy);
            }
            if (capacity.streams() > 0 && load.videoStreams() > capacity.streams()) {
                check.warning(Messages.bind(Messages.bw04, new Object[] { name, load.videoStreams(), capacity.streams() }), load.device()).remedy(Messages.bw04Remedy)
                        .values(String.valueOf(load.videoStreams()), String.valueOf(capacity.streams())).fixes(() -> share(check, load, load.videoStreams() - capacity.streams()));
            } else if (capacity.incomingMbit() > 0 && load.mbit() > capacity.incomingMbit()) {
                check.warning(Messages.bind(Messages.bw04_mbit, new Object[] { name, Numbers.tenths(load.mbit()), Numbers.plain(capacity.incomingMbit()) }), load.device())
                        .remedy(Messages.bw04Remedy).values(Numbers.tenths(load.mbit()) + " Mbit/s", Numbers.plain(capacity.incomingMbit()) + " Mbit/s"); //$NON-NLS-1$ //$NON-NLS-2$
            }
        }
    }

    /** Gives the last streams to another device of the same category that has room. */
    private static List<QuickFix> share(Check check, ConsumerLoad load, int excess) {
        SiteIndex site = check.site();
        List<MediaStream> streams = site.site().getDevices().stream().flatMap(d -> d.getStreams().stream())
                .filter(s -> s.getWidth() > 0 && s.getConsumers().contains(load.device())).toList();
        List<MediaStream> moved = streams.subList(Math.max(0, streams.size() - excess), streams.size());
        return site.site().getDevices().stream().filter(d -> d != load.device() && site.category(d).equals(site.category(load.device())))
                .filter(d -> Traffic.of(site).consumers().stream().filter(c -> c.device() == d).mapToInt(ConsumerLoad::videoStreams).sum() + excess
                        <= site.spec(d).capacity().streams()).findFirst()
                .map(d -> List.of(new QuickFix(Messages.bind(Messages.fix_moveStreams, moved.size(), d.getName()), () -> moved.forEach(s -> {
                    s.getConsumers().remove(load.device());
                    if (!s.getConsumers().contains(d)) {
                        s.getConsumers().add(d);
                    }
                })))).orElse(List.of());
    }
}
