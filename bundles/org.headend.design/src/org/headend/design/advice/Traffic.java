package org.headend.design.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.headend.catalog.Tables;
import org.headend.design.site.Device;
import org.headend.design.site.Link;
import org.headend.design.site.MediaStream;
import org.headend.design.validate.Followed;
import org.headend.design.validate.SiteChange;
import org.headend.design.validate.SiteIndex;

/** What streams bring onto links, switches and consumers, each along the shortest way that can carry it. */
public final class Traffic implements Followed {
    private final SiteIndex site;
    private final DataGraph graph;
    private final Tables tables;
    private final Map<Device, Sent> sent = new HashMap<>();
    private final Map<Device, Set<Device>> senders = new HashMap<>();
    private final Map<Link, LinkLoad> links = new HashMap<>();
    private final Map<Device, Taken> taken = new HashMap<>();
    private int version;

    /** Load of a link in its busier direction. Kept in whole bit/s, so that what comes and goes leaves nothing behind. */
    public final class LinkLoad {
        private final Link link;
        private final Map<Device, Long> bits = new HashMap<>();
        private final Map<Device, Long> potential = new HashMap<>();
        private final Map<MediaStream, Integer> streams = new HashMap<>();
        private int ways;

        LinkLoad(Link link) {
            this.link = link;
        }

        public Link link() {
            return link;
        }

        /** Sum of the streams that run over it, Mbit/s. */
        public double mbit() {
            return max(bits);
        }

        /** Sum of all streams of the cameras whose way it is on, watched or not, Mbit/s. */
        public double potentialMbit() {
            return max(potential);
        }

        /** Streams that run over it in the order of the site, one entry per consumer. */
        public List<MediaStream> streams() {
            List<MediaStream> all = new ArrayList<>();
            streams.entrySet().stream().sorted(Map.Entry.comparingByKey(Comparator.comparingInt((MediaStream s) -> site.place(s.eContainer()))
                    .thenComparingInt(s -> ((Device) s.eContainer()).getStreams().indexOf(s)))).forEach(e -> {
                        for (int i = 0; i < e.getValue(); i++) {
                            all.add(e.getKey());
                        }
                    });
            return all;
        }

        private static double max(Map<Device, Long> byDirection) {
            return byDirection.values().stream().mapToLong(Long::longValue).max().orElse(0) / Bitrates.MILLION;
        }
    }

    /** Video streams that a device takes in, and Mbit/s of all. */
    public record ConsumerLoad(Device device, int videoStreams, double mbit) {
    }

    /** A video stream whose only way leads over a link that cannot carry it. */
    public record Misfit(MediaStream stream, Link link) {
    }

    /** A link and the device that sends into it. */
    private record Hop(Link link, Device from) {
    }

    /** One stream to one consumer. @param misfit the link that cannot carry it, or null */
    private record Way(MediaStream stream, Device consumer, boolean video, long bits, List<Hop> hops, Link misfit) {
    }

    /** All that a device sends. @param all bit/s of all its streams, which run along {@code main} at most */
    private record Sent(List<Way> ways, long all, List<Hop> main) {
    }

    private static final class Taken {
        private int entries;
        private int videoStreams;
        private long bits;
    }

    private Traffic(SiteIndex site) {
        this.site = site;
        graph = DataGraph.of(site);
        tables = site.catalog().tables();
        version = graph.version();
        site.site().getDevices().forEach(d -> put(d, find(d), null));
    }

    public static Traffic of(SiteIndex site) {
        return site.fact(Traffic.class, Traffic::new);
    }

    private Sent find(Device device) {
        if (device.eContainer() != site.site() || device.getStreams().isEmpty()) {
            return null;
        }
        List<Way> ways = new ArrayList<>();
        long all = 0;
        Device first = null;
        for (MediaStream stream : device.getStreams()) {
            OptionalDouble rate = Bitrates.mbit(tables, stream);
            long bits = Bitrates.bits(rate.orElse(0));
            all += bits;
            for (Device consumer : stream.getConsumers()) {
                first = first == null ? consumer : first;
                ways.add(way(device, stream, consumer, bits));
            }
        }
        return new Sent(ways, all, first == null || all <= 0 ? List.of() : main(device, first, ways));
    }

    /** The way of video to the first consumer, which a stream takes already as a rule. */
    private List<Hop> main(Device device, Device first, List<Way> ways) {
        return ways.stream().filter(w -> w.video() && w.consumer() == first && w.misfit() == null).map(Way::hops).findFirst()
                .orElseGet(() -> hops(device, graph.path(device, first, true).orElse(List.of())));
    }

    private static List<Hop> hops(Device source, List<Link> path) {
        List<Hop> hops = new ArrayList<>(path.size());
        Device at = source;
        for (Link link : path) {
            hops.add(new Hop(link, at));
            at = DataGraph.across(link, at);
        }
        return hops;
    }

    private Way way(Device source, MediaStream stream, Device consumer, long bits) {
        boolean video = stream.getWidth() > 0;
        Optional<List<Link>> path = graph.path(source, consumer, video);
        Link misfit = null;
        if (path.isEmpty() && video) {
            path = graph.path(source, consumer, false);
            misfit = path.map(p -> misfit(source, p)).orElse(null);
        }
        return new Way(stream, consumer, video, bits, hops(source, path.orElse(List.of())), misfit);
    }

    private Link misfit(Device source, List<Link> path) {
        Device at = source;
        for (Link link : path) {
            Device next = DataGraph.across(link, at);
            if (graph.path(at, next, true).isEmpty()) {
                return link;
            }
            at = next;
        }
        return null;
    }

    /** @param change told what answers otherwise now; null while nobody has asked */
    private void put(Device device, Sent now, SiteChange change) {
        Sent before = sent.get(device);
        if (Objects.equals(before, now)) {
            return;
        }
        if (before != null) {
            sent.remove(device);
            count(device, before, -1, change);
        }
        if (now != null) {
            sent.put(device, now);
            count(device, now, 1, change);
        }
        if (change != null) {
            change.otherwise(this, device);
        }
    }

    private void count(Device device, Sent all, int sign, SiteChange change) {
        for (Way way : all.ways()) {
            Taken in = taken.computeIfAbsent(way.consumer(), c -> new Taken());
            in.entries += sign;
            in.videoStreams += way.video() ? sign : 0;
            in.bits += sign * way.bits();
            if (in.entries == 0) {
                taken.remove(way.consumer());
            }
            if (sign > 0) {
                senders.computeIfAbsent(way.consumer(), c -> new LinkedHashSet<>()).add(device);
            } else {
                senders.computeIfPresent(way.consumer(), (c, from) -> from.remove(device) && from.isEmpty() ? null : from);
            }
            if (change != null) {
                change.otherwise(this, way.consumer());
            }
            along(way.hops(), change, (load, from) -> {
                load.bits.merge(from, sign * way.bits(), Long::sum);
                load.streams.merge(way.stream(), sign, (a, b) -> a + b == 0 ? null : Integer.valueOf(a + b));
                load.ways += sign;
            });
        }
        along(all.main(), change, (load, from) -> {
            load.potential.merge(from, sign * all.all(), Long::sum);
            load.ways += sign;
        });
    }

    private interface Counting {
        void add(LinkLoad load, Device from);
    }

    private void along(List<Hop> hops, SiteChange change, Counting counting) {
        for (Hop hop : hops) {
            LinkLoad load = links.computeIfAbsent(hop.link(), LinkLoad::new);
            counting.add(load, hop.from());
            if (load.ways == 0) {
                links.remove(hop.link());
            }
            if (change != null) {
                change.otherwise(this, hop.link());
            }
        }
    }

    @Override
    public void follow(SiteChange change) {
        Set<Device> again = new LinkedHashSet<>(change.devices());
        change.relinked().forEach(d -> again.addAll(senders.getOrDefault(d, Set.of())));
        if (version != graph.version()) {
            version = graph.version();
            again.addAll(sent.keySet());
        }
        again.forEach(d -> put(d, find(d), change));
    }

    /** Loads of all links that streams run over, in the order of the site. */
    public List<LinkLoad> links() {
        return links.values().stream().sorted(Comparator.comparingInt(l -> site.place(l.link()))).toList();
    }

    public Optional<LinkLoad> load(Link link) {
        site.asked(this, link);
        return Optional.ofNullable(links.get(link));
    }

    /** What a device takes in; nothing for one that no stream is sent to. */
    public ConsumerLoad consumer(Device device) {
        site.asked(this, device);
        Taken in = taken.get(device);
        return in == null ? new ConsumerLoad(device, 0, 0) : new ConsumerLoad(device, in.videoStreams, in.bits / Bitrates.MILLION);
    }

    /** Streams of a device that a link on their way cannot carry. */
    public List<Misfit> misfits(Device device) {
        site.asked(this, device);
        Sent all = sent.get(device);
        return all == null ? List.of() : all.ways().stream().filter(w -> w.misfit() != null).map(w -> new Misfit(w.stream(), w.misfit())).toList();
    }
}
