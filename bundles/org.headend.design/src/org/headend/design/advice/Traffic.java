package org.headend.design.advice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.headend.catalog.Tables;
import org.headend.design.site.Device;
import org.headend.design.site.Link;
import org.headend.design.site.MediaStream;
import org.headend.design.validate.SiteIndex;

/** What streams bring onto links, switches and consumers, each along the shortest way that can carry it. */
public final class Traffic {
    private final Map<Link, LinkLoad> links = new LinkedHashMap<>();
    private final Map<Device, ConsumerLoad> consumers = new LinkedHashMap<>();
    private final List<Misfit> misfits = new ArrayList<>();
    private final List<MediaStream> unknown = new ArrayList<>();
    private final Map<MediaStream, Double> rates = new HashMap<>();

    /** Load of a link in its busier direction. */
    public static final class LinkLoad {
        private final Link link;
        private final Map<Device, Double> mbit = new HashMap<>();
        private final Map<Device, Double> potential = new HashMap<>();
        private final List<MediaStream> streams = new ArrayList<>();

        LinkLoad(Link link) {
            this.link = link;
        }

        public Link link() {
            return link;
        }

        /** Sum of the streams that run over it, Mbit/s. */
        public double mbit() {
            return max(mbit);
        }

        /** Sum of all streams of the cameras whose way it is on, watched or not, Mbit/s. */
        public double potentialMbit() {
            return max(potential);
        }

        /** Streams that run over it, one entry per consumer. */
        public List<MediaStream> streams() {
            return streams;
        }

        private static double max(Map<Device, Double> byDirection) {
            return byDirection.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        }
    }

    /** Video streams that a device takes in, and Mbit/s of all. */
    public record ConsumerLoad(Device device, int videoStreams, double mbit) {
    }

    /** A video stream whose only way leads over a link that cannot carry it. */
    public record Misfit(MediaStream stream, Link link) {
    }

    private Traffic(SiteIndex site) {
        DataGraph graph = DataGraph.of(site);
        Tables tables = site.catalog().tables();
        for (Device device : site.site().getDevices()) {
            for (MediaStream stream : device.getStreams()) {
                OptionalDouble rate = Bitrates.mbit(tables, stream);
                rate.ifPresent(r -> rates.put(stream, r));
                if (rate.isEmpty() && !stream.getConsumers().isEmpty()) {
                    unknown.add(stream);
                }
                for (Device consumer : stream.getConsumers()) {
                    route(graph, device, stream, consumer, rate.orElse(0));
                }
            }
            potential(graph, device);
        }
    }

    public static Traffic of(SiteIndex site) {
        return site.fact(Traffic.class, Traffic::new);
    }

    private void route(DataGraph graph, Device source, MediaStream stream, Device consumer, double mbit) {
        boolean video = stream.getWidth() > 0;
        consumers.merge(consumer, new ConsumerLoad(consumer, video ? 1 : 0, mbit),
                (a, b) -> new ConsumerLoad(consumer, a.videoStreams() + b.videoStreams(), a.mbit() + b.mbit()));
        Optional<List<Link>> path = graph.path(source, consumer, video);
        if (path.isEmpty() && video) {
            path = graph.path(source, consumer, false);
            path.ifPresent(p -> misfit(graph, source, stream, p));
        }
        Device at = source;
        for (Link link : path.orElse(List.of())) {
            LinkLoad load = links.computeIfAbsent(link, LinkLoad::new);
            load.mbit.merge(at, mbit, Double::sum);
            load.streams.add(stream);
            at = DataGraph.across(link, at);
        }
    }

    private void misfit(DataGraph graph, Device source, MediaStream stream, List<Link> path) {
        Device at = source;
        for (Link link : path) {
            Device next = DataGraph.across(link, at);
            if (graph.path(at, next, true).isEmpty()) {
                misfits.add(new Misfit(stream, link));
                return;
            }
            at = next;
        }
    }

    /** All streams of a camera, along the way to the first consumer of any. */
    private void potential(DataGraph graph, Device device) {
        Optional<Device> consumer = device.getStreams().stream().flatMap(s -> s.getConsumers().stream()).findFirst();
        double all = device.getStreams().stream().mapToDouble(s -> rates.getOrDefault(s, 0.0)).sum();
        if (consumer.isPresent() && all > 0) {
            Device at = device;
            for (Link link : graph.path(device, consumer.get(), true).orElse(List.of())) {
                links.computeIfAbsent(link, LinkLoad::new).potential.merge(at, all, Double::sum);
                at = DataGraph.across(link, at);
            }
        }
    }

    /** Loads of all links that streams run over. */
    public List<LinkLoad> links() {
        return List.copyOf(links.values());
    }

    public Optional<LinkLoad> load(Link link) {
        return Optional.ofNullable(links.get(link));
    }

    public List<ConsumerLoad> consumers() {
        return List.copyOf(consumers.values());
    }

    public List<Misfit> misfits() {
        return misfits;
    }

    /** Streams that somebody consumes but whose rate cannot be told. */
    public List<MediaStream> unknownStreams() {
        return unknown;
    }
}
