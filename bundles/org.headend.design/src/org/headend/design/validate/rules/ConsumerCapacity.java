package org.headend.design.validate.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.headend.catalog.DeviceSpec;
import org.headend.catalog.DeviceType;
import org.headend.core.language.Language;
import org.headend.design.Designs;
import org.headend.design.PortPairs;
import org.headend.design.advice.Bitrates;
import org.headend.design.advice.DataGraph;
import org.headend.design.advice.Supplies;
import org.headend.design.advice.Traffic;
import org.headend.design.advice.Traffic.ConsumerLoad;
import org.headend.design.site.Device;
import org.headend.design.site.MediaStream;
import org.headend.design.site.PortKind;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;
import org.headend.design.validate.SiteIndex;

/** BW-04: a recorder or gateway is sent more streams, or more Mbit/s, than it can take. */
final class ConsumerCapacity extends Rule<Device> {

    ConsumerCapacity() {
        super("BW-04", Category.BANDWIDTH, Scope.DEVICE); //$NON-NLS-1$
    }

    @Override
    protected void check(Device device, Check check) {
        ConsumerLoad load = Traffic.of(check.site()).consumer(device);
        DeviceSpec.Capacity capacity = check.site().spec(device).capacity();
        String name = device.getName();
        if (load.videoStreams() == 0) {
            return;
        }
        if (capacity.streams() <= 0 && capacity.incomingMbit() <= 0) {
            check.unknown(Messages.bind(Messages.bw04_unknown, name), Messages.bw04_several, name, device).remedy(Messages.bw04_unknownRemedy);
        }
        if (capacity.streams() > 0 && load.videoStreams() > capacity.streams()) {
            check.warning(Messages.bind(Messages.bw04, new Object[] { name, load.videoStreams(), capacity.streams() }), device).remedy(Messages.bw04Remedy)
                    .values(String.valueOf(load.videoStreams()), String.valueOf(capacity.streams())).fixes(() -> spread(check.site(), load));
        } else if (capacity.incomingMbit() > 0 && load.mbit() > capacity.incomingMbit()) {
            check.warning(Messages.bind(Messages.bw04_mbit, new Object[] { name, Numbers.tenths(load.mbit()), Numbers.plain(capacity.incomingMbit()) }), device)
                    .remedy(Messages.bw04Remedy).values(Numbers.tenths(load.mbit()) + " Mbit/s", Numbers.plain(capacity.incomingMbit()) + " Mbit/s") //$NON-NLS-1$ //$NON-NLS-2$
                    .fixes(() -> LoadFixes.of(check.site(), device, capacity.incomingMbit())).fixes(() -> spread(check.site(), load));
        }
    }

    /** Gives the last streams to another device of the same category that has room, and to a new one of the same type. */
    private static List<QuickFix> spread(SiteIndex site, ConsumerLoad load) {
        List<MediaStream> moved = excess(site, load);
        double mbit = moved.stream().mapToDouble(s -> Bitrates.mbit(site.catalog().tables(), s).orElse(0)).sum();
        int video = (int) moved.stream().filter(s -> s.getWidth() > 0).count();
        List<QuickFix> fixes = new ArrayList<>();
        site.site().getDevices().stream().filter(d -> d != load.device() && site.category(d).equals(site.category(load.device())))
                .filter(d -> room(site, d, video, mbit)).findFirst()
                .ifPresent(d -> fixes.add(new QuickFix(Messages.bind(Messages.fix_moveStreams, moved.size(), d.getName()), () -> move(moved, load.device(), d))));
        add(site, load.device(), moved, video, mbit).ifPresent(fixes::add);
        return fixes;
    }

    /** As few as will do. */
    private static List<MediaStream> excess(SiteIndex site, ConsumerLoad load) {
        DeviceSpec.Capacity capacity = site.spec(load.device()).capacity();
        List<MediaStream> streams = site.site().getDevices().stream().flatMap(d -> d.getStreams().stream()).filter(s -> s.getConsumers().contains(load.device())).toList();
        int video = load.videoStreams();
        double mbit = load.mbit();
        int kept = streams.size();
        while (kept > 0 && (capacity.streams() > 0 && video > capacity.streams() || capacity.incomingMbit() > 0 && mbit > capacity.incomingMbit())) {
            MediaStream last = streams.get(--kept);
            video -= last.getWidth() > 0 ? 1 : 0;
            mbit -= Bitrates.mbit(site.catalog().tables(), last).orElse(0);
        }
        return streams.subList(kept, streams.size());
    }

    private static boolean room(SiteIndex site, Device device, int video, double mbit) {
        DeviceSpec.Capacity capacity = site.spec(device).capacity();
        ConsumerLoad now = Traffic.of(site).consumer(device);
        return (capacity.streams() <= 0 || now.videoStreams() + video <= capacity.streams())
                && (capacity.incomingMbit() <= 0 || now.mbit() + mbit <= capacity.incomingMbit());
    }

    private static void move(List<MediaStream> streams, Device from, Device to) {
        streams.forEach(s -> {
            s.getConsumers().remove(from);
            if (!s.getConsumers().contains(to)) {
                s.getConsumers().add(to);
            }
        });
    }

    /** At a free port of what the present one hangs on. */
    private static Optional<QuickFix> add(SiteIndex site, Device device, List<MediaStream> moved, int video, double mbit) {
        Optional<DeviceType> type = site.type(device);
        return type.isEmpty() || !room(site, type.get(), video, mbit) ? Optional.empty() : site.links(device).stream()
                .map(l -> DataGraph.across(l, device)).filter(d -> d != null && d.eContainer() == site.site() && site.forwards(d))
                .filter(d -> PortPairs.between(Designs.device(site.site(), type.get(), Language.current()), d).stream().anyMatch(p -> p.a().getKind() == PortKind.ETHERNET))
                .findFirst().map(d -> new QuickFix(Messages.bind(Messages.fix_addBox, type.get().name(Language.current()), moved.size()), () -> {
                    Device box = Designs.device(site.site(), type.get(), Language.current());
                    Insertion.add(site, box, device, device);
                    PortPairs.Pair pair = PortPairs.between(box, d).stream().filter(p -> p.a().getKind() == PortKind.ETHERNET).findFirst().orElseThrow();
                    site.site().getLinks().add(Designs.link(site.site(), pair.a(), pair.b()));
                    Supplies.feed(site, box);
                    move(moved, device, box);
                }));
    }

    private static boolean room(SiteIndex site, DeviceType type, int video, double mbit) {
        DeviceSpec.Capacity capacity = type.spec().capacity();
        return (capacity.streams() <= 0 || video <= capacity.streams()) && (capacity.incomingMbit() <= 0 || mbit <= capacity.incomingMbit())
                && Supplies.canFeed(site, type, null);
    }
}
