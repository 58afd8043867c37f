package org.headend.design.validate.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headend.design.advice.Bitrates;
import org.headend.design.advice.DataGraph;
import org.headend.design.advice.Traffic;
import org.headend.design.site.Device;
import org.headend.design.site.Link;
import org.headend.design.site.MediaStream;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.SiteIndex;

import com.fasterxml.jackson.databind.JsonNode;

/** Quick fixes that make streams smaller or send them elsewhere until they fit; offered only when they do. */
final class LoadFixes {
    private final SiteIndex site;
    private final JsonNode table;
    private final List<Use> uses;
    private final double allowed;

    /**
     * A stream on its way to one consumer.
     *
     * @param from where it enters what is too narrow: streams of one direction share it
     */
    private record Use(MediaStream stream, Device consumer, Device from) {
        Device camera() {
            return (Device) stream.eContainer();
        }
    }

    private LoadFixes(SiteIndex site, List<Use> uses, double allowed) {
        this.site = site;
        this.table = site.catalog().tables().get("bitrates"); //$NON-NLS-1$
        this.uses = uses;
        this.allowed = allowed;
    }

    /** @param allowed Mbit/s that all streams of one direction of the link may have together */
    static List<QuickFix> of(SiteIndex site, Link link, double allowed) {
        DataGraph graph = DataGraph.of(site);
        List<Use> uses = new ArrayList<>();
        for (Device device : site.site().getDevices()) {
            for (MediaStream stream : device.getStreams()) {
                for (Device consumer : stream.getConsumers()) {
                    Device at = device;
                    for (Link step : graph.path(device, consumer, stream.getWidth() > 0).orElse(List.of())) {
                        if (step == link) {
                            uses.add(new Use(stream, consumer, at));
                        }
                        at = DataGraph.across(step, at);
                    }
                }
            }
        }
        LoadFixes fixes = new LoadFixes(site, uses, allowed);
        List<QuickFix> all = fixes.smaller();
        fixes.edge(link).ifPresent(all::add);
        return all;
    }

    /** @param allowed Mbit/s that a consumer takes in */
    static List<QuickFix> of(SiteIndex site, Device consumer, double allowed) {
        List<Use> uses = site.site().getDevices().stream().flatMap(d -> d.getStreams().stream()).filter(s -> s.getConsumers().contains(consumer))
                .map(s -> new Use(s, consumer, consumer)).toList();
        return new LoadFixes(site, uses, allowed).smaller();
    }

    private List<QuickFix> smaller() {
        List<QuickFix> all = new ArrayList<>();
        codec().ifPresent(all::add);
        frames().ifPresent(all::add);
        bitrate().ifPresent(all::add);
        substream().ifPresent(all::add);
        return all;
    }

    private boolean fits(ToDoubleFunction<Use> mbit) {
        Map<Device, Double> load = new HashMap<>();
        uses.forEach(u -> load.merge(u.from(), mbit.applyAsDouble(u), Double::sum));
        return load.values().stream().allMatch(l -> l <= allowed);
    }

    private double mbit(MediaStream stream) {
        return Bitrates.mbit(site.catalog().tables(), stream).orElse(0);
    }

    private List<MediaStream> video() {
        return uses.stream().map(Use::stream).filter(s -> s.getWidth() > 0 && mbit(s) > 0).distinct().toList();
    }

    /** A change of some of the streams, if all fit after it. */
    private Optional<QuickFix> change(String label, List<MediaStream> changed, Consumer<MediaStream> change) {
        Map<MediaStream, Double> after = new HashMap<>();
        changed.forEach(s -> {
            MediaStream copy = EcoreUtil.copy(s);
            change.accept(copy);
            after.put(s, mbit(copy));
        });
        return changed.isEmpty() || !fits(u -> after.getOrDefault(u.stream(), mbit(u.stream()))) ? Optional.empty()
                : Optional.of(new QuickFix(label, () -> changed.forEach(change)));
    }

    private double perPixel(String codec) {
        return table.path("bitsPerPixel").path(codec).asDouble(); //$NON-NLS-1$
    }

    private Optional<QuickFix> codec() {
        String better = "H.265"; //$NON-NLS-1$
        List<MediaStream> old = video().stream().filter(s -> perPixel(s.getCodec()) > perPixel(better)).toList();
        return change(Messages.bind(Messages.fix_h265, old.size()), old, s -> {
            s.setMbit(s.getMbit() * perPixel(better) / perPixel(s.getCodec()));
            s.setCodec(better);
        });
    }

    /** The highest frame rate of the table that is low enough. */
    private Optional<QuickFix> frames() {
        return StreamSupport.stream(table.path("fpsSteps").spliterator(), false).map(JsonNode::asDouble).flatMap(fps -> { //$NON-NLS-1$
            List<MediaStream> faster = video().stream().filter(s -> s.getFps() > fps).toList();
            return change(Messages.bind(Messages.fix_fps, Numbers.plain(fps), faster.size()), faster, s -> {
                s.setMbit(s.getMbit() * Math.pow(fps / s.getFps(), table.path("fpsExponent").asDouble())); //$NON-NLS-1$
                s.setFps(fps);
            }).stream();
        }).findFirst();
    }

    /** All video by the same share, no lower than the table’s range of bits per pixel allows for its codec. */
    private Optional<QuickFix> bitrate() {
        List<MediaStream> video = video();
        double lowest = video.stream().mapToDouble(s -> table.path("bitsPerPixelRange").path(s.getCodec()).path(0).asDouble() / perPixel(s.getCodec())).max().orElse(1); //$NON-NLS-1$
        for (int percent = 95; percent >= lowest * 100; percent -= 5) {
            double share = percent / 100.0;
            Optional<QuickFix> fix = change(Messages.bind(Messages.fix_bitrate, percent, video.size()), video, s -> s.setMbit(Math.round(mbit(s) * share * 1000) / 1000.0));
            if (fix.isPresent()) {
                return fix;
            }
        }
        return Optional.empty();
    }

    /** The consumers take the smallest video stream of each camera that has one. */
    private Optional<QuickFix> substream() {
        Map<Use, MediaStream> smaller = new HashMap<>();
        Set<Device> cameras = new LinkedHashSet<>();
        for (Use use : uses) {
            use.camera().getStreams().stream().filter(s -> s.getWidth() > 0 && mbit(s) > 0 && mbit(s) < mbit(use.stream())).min(Comparator.comparingDouble(this::mbit))
                    .filter(s -> use.stream().getWidth() > 0).ifPresent(s -> {
                        smaller.put(use, s);
                        cameras.add(use.camera());
                    });
        }
        boolean fits = fits(u -> !smaller.containsKey(u) ? mbit(u.stream()) : smaller.get(u).getConsumers().contains(u.consumer()) ? 0 : mbit(smaller.get(u)));
        return smaller.isEmpty() || !fits ? Optional.empty() : Optional.of(new QuickFix(Messages.bind(Messages.fix_substream, cameras.size()),
                () -> smaller.forEach((use, stream) -> send(use.stream(), use.consumer(), stream, use.consumer()))));
    }

    private static void send(MediaStream now, Device consumer, MediaStream then, Device other) {
        now.getConsumers().remove(consumer);
        if (!then.getConsumers().contains(other)) {
            then.getConsumers().add(other);
        }
    }

    /** Streams that a model reads go to a gateway on this side of the link, which has room for them and reports to who had them. */
    private Optional<QuickFix> edge(Link link) {
        DataGraph graph = DataGraph.of(site);
        List<Use> read = uses.stream().filter(u -> u.stream().getWidth() > 0 && u.stream().getModel() != null && !u.stream().getModel().isBlank()).toList();
        return site.site().getDevices().stream().filter(d -> site.family(d).equals("gateway") && read.stream().noneMatch(u -> u.consumer() == d)) //$NON-NLS-1$
                .filter(d -> read.stream().allMatch(u -> graph.path(u.camera(), d, true).filter(p -> !p.contains(link)).isPresent()))
                .filter(d -> taken(d) + read.size() <= site.spec(d).capacity().streams()).findFirst()
                .filter(d -> !read.isEmpty() && fits(u -> read.contains(u) ? 0 : mbit(u.stream())))
                .map(d -> new QuickFix(Messages.bind(Messages.fix_edge, read.size(), d.getName()), () -> read.forEach(u -> {
                    send(u.stream(), u.consumer(), u.stream(), d);
                    if (!d.getReportsTo().contains(u.consumer())) {
                        d.getReportsTo().add(u.consumer());
                    }
                })));
    }

    private int taken(Device device) {
        return Traffic.of(site).consumer(device).videoStreams();
    }
}
