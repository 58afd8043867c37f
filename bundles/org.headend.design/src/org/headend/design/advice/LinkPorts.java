package org.headend.design.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.headend.catalog.DeviceType;
import org.headend.catalog.Tables;
import org.headend.design.AutoLayout;
import org.headend.design.Designs;
import org.headend.design.Labels;
import org.headend.design.PortCompatibility;
import org.headend.design.site.Device;
import org.headend.design.site.Document;
import org.headend.design.site.Link;
import org.headend.design.site.PoeMode;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.validate.SiteIndex;

import com.fasterxml.jackson.databind.JsonNode;

/** The ports that a medium takes at two devices, and the converters where a device has none. */
final class LinkPorts {
    private static final double PATCH_METRES = 1;
    private static final double DARK = 5; // more than any converter costs

    private final SiteIndex site;
    private final Device a;
    private final Device b;

    LinkPorts(SiteIndex site, Device a, Device b) {
        this.site = site;
        this.a = a;
        this.b = b;
    }

    /** A port of the medium, directly at a device or at a converter behind one of its ports. */
    private record End(Port port, DeviceType converter, Port behind, boolean feeds) {
        double cost() {
            return converter == null ? 0 : Math.max(1, converter.spec().costIndex());
        }

        /** A converter that does not feed a device that knows no other power is no help. */
        double burden() {
            return cost() + (converter != null && behind.getPoe() == PoeMode.POWERED && !feeds ? DARK : 0);
        }
    }

    /** Two ends that fit. */
    private record Ends(End a, End b) {
        double burden() {
            return a.burden() + b.burden();
        }

        double cost() {
            return a.cost() + b.cost();
        }
    }

    /** Why the medium cannot be had at these devices; otherwise adds what it takes. */
    Optional<String> take(MediaTable.Entry medium, double maxCost, List<String> takes) {
        Optional<Ends> ends = ends(medium);
        if (ends.isEmpty() || ends.get().cost() > maxCost) {
            return Optional.of(Messages.bind(Messages.out_ports, a.getName(), b.getName()));
        }
        for (End end : List.of(ends.get().a(), ends.get().b())) {
            if (end.converter() != null) {
                takes.add(Messages.bind(Messages.take_converterAt, end.converter().name(Locale.getDefault()), Labels.of(end.behind())));
            }
        }
        return Optional.empty();
    }

    /** Regions that ports of this kind at both devices are set to. */
    Stream<String> regions(PortKind kind) {
        return Stream.of(a, b).flatMap(d -> d.getPorts().stream()).filter(p -> p.getKind() == kind).map(Port::getRegion).filter(r -> r != null && !r.isBlank());
    }

    private Optional<Ends> ends(MediaTable.Entry medium) {
        List<End> here = ends(a, medium);
        List<End> there = ends(b, medium);
        Ends best = null;
        for (End first : here) {
            for (End second : there) {
                boolean converted = first.converter() != null || second.converter() != null || !lengthens(medium);
                if (converted && PortCompatibility.obstacle(first.port(), second.port()).isEmpty() && bands(medium, first.port(), second.port())) {
                    Ends ends = new Ends(first, second);
                    best = best == null || ends.burden() < best.burden() || ends.burden() == best.burden() && feeds(ends) && !feeds(best) ? ends : best;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean feeds(Ends ends) {
        return EnumSet.of(ends.a().port().getPoe(), ends.b().port().getPoe()).equals(EnumSet.of(PoeMode.SOURCE, PoeMode.POWERED));
    }

    private static boolean bands(MediaTable.Entry medium, Port a, Port b) {
        String band = medium.text("band"); //$NON-NLS-1$
        return band.isEmpty() || Stream.of(a, b).allMatch(p -> p.getBands() == null || List.of(p.getBands().split("\\s*,\\s*")).contains(band)); //$NON-NLS-1$
    }

    private List<End> ends(Device device, MediaTable.Entry medium) {
        List<End> ends = new ArrayList<>();
        List<Port> free = device.getPorts().stream().filter(p -> site.links(p).stream().filter(l -> !between(l)).count() < p.getCapacity()).toList();
        boolean extended = medium.text("converter").isEmpty() || lengthens(medium) || medium.kinds().contains(PortKind.SFP) || medium.kinds().contains(PortKind.T1L); //$NON-NLS-1$
        if (extended) {
            free.stream().filter(p -> medium.kinds().contains(p.getKind()) && fast(medium, p)).forEach(p -> ends.add(new End(p, null, null, false)));
        }
        for (DeviceType type : site.catalog().types()) {
            if (type.category().startsWith("converter") && !type.category().equals("converter-panel") && named(medium, type)) { //$NON-NLS-1$ //$NON-NLS-2$
                converted(type, free, medium).ifPresent(ends::add);
            }
        }
        return ends;
    }

    /** A medium whose converter has its kind of port on both sides: it stands at one end, and at the other end nothing is needed. */
    private boolean lengthens(MediaTable.Entry medium) {
        return !medium.text("converter").isEmpty() && site.catalog().type(medium.text("converter")).map(DeviceType::ports).orElse(List.of()).stream() //$NON-NLS-1$ //$NON-NLS-2$
                .filter(p -> medium.kinds().stream().anyMatch(k -> k.getName().equals(p.kind()))).count() > 1;
    }

    /** True for a link that these two devices have; a better one would take its place. */
    private boolean between(Link link) {
        return link.getPorts().size() == 2 && link.getPorts().stream().map(SiteIndex::device).allMatch(d -> d == a || d == b);
    }

    /** Links of the two devices that a new one on this port leaves no room for. */
    private List<Link> replaced(Port port) {
        List<Link> links = site.links(port);
        return links.size() < port.getCapacity() ? List.of() : links.stream().filter(this::between).toList();
    }

    /** A USB port of 480 Mbit/s is no USB 3. */
    private static boolean fast(MediaTable.Entry medium, Port port) {
        double lowest = medium.rates().get(0).mbit();
        return port.getKind() != PortKind.USB || port.getSpeedMbit() <= 0 || port.getSpeedMbit() >= lowest || lowest <= 480;
    }

    /** Where the table names the converter of a medium, only that one and its like make it. */
    private static boolean named(MediaTable.Entry medium, DeviceType type) {
        return medium.text("converter").isEmpty() || type.id().startsWith(medium.text("converter")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private Optional<End> converted(DeviceType type, List<Port> free, MediaTable.Entry medium) {
        Device converter = Designs.device(site.site(), type, Locale.getDefault());
        for (Port behind : free) {
            for (Port inner : converter.getPorts()) {
                if (PortCompatibility.obstacle(behind, inner).isEmpty()) {
                    Optional<Port> outer = converter.getPorts().stream().filter(p -> p != inner && medium.kinds().contains(p.getKind())).findFirst();
                    if (outer.isPresent()) {
                        return Optional.of(new End(outer.get(), type, behind, inner.getPoe() == PoeMode.SOURCE));
                    }
                }
            }
        }
        return Optional.empty();
    }

    void link(MediaTable.Entry medium, double metres) {
        Ends ends = ends(medium).orElseThrow();
        Stream.of(ends.a(), ends.b()).map(e -> e.behind() == null ? e.port() : e.behind()).flatMap(p -> replaced(p).stream()).distinct().toList()
                .forEach(Designs::remove);
        Port first = place(ends.a(), a);
        Port second = place(ends.b(), b);
        Link link = Designs.link(site.site(), first, second);
        link.setLengthMetres(metres);
        if (!medium.wireless()) {
            double rate = MediaTable.rate(link);
            MediaTable media = MediaTable.of(site);
            cables(site.catalog().tables(), medium).filter(c -> media.limit(first.getKind(), c.getKey(), rate).filter(l -> !l.tooFast() && l.metres() >= metres).isPresent())
                    .min(Comparator.comparingDouble(c -> c.getValue().path("pricePerMetre").asDouble())).ifPresent(c -> link.setCable(c.getKey())); //$NON-NLS-1$
        }
        site.site().getLinks().add(link);
    }

    /** The port at a device, behind a new converter where one is needed. */
    private Port place(End end, Device device) {
        if (end.converter() == null) {
            return end.port();
        }
        Device converter = Designs.device(site.site(), end.converter(), Locale.getDefault());
        converter.setArea(device.getArea());
        site.site().getDevices().add(converter);
        if (site.site().eContainer() instanceof Document document) {
            Designs.topology(document).getNodes().stream().filter(n -> n.getDevice() == device).findFirst()
                    .ifPresent(n -> Designs.node(Designs.topology(document), converter, n.getX(), n.getY() + AutoLayout.NODE_HEIGHT + 32));
        }
        Port outer = converter.getPorts().stream().filter(p -> p.getName().equals(end.port().getName())).findFirst().orElseThrow();
        Port inner = converter.getPorts().stream().filter(p -> p != outer && PortCompatibility.obstacle(end.behind(), p).isEmpty()).findFirst().orElseThrow();
        Link patch = Designs.link(site.site(), end.behind(), inner);
        patch.setLengthMetres(MediaTable.of(site).limit(patch).map(l -> Math.min(PATCH_METRES, l.metres() / 2)).orElse(PATCH_METRES));
        site.site().getLinks().add(patch);
        Supplies.feed(site, converter);
        return outer;
    }

    static Stream<Map.Entry<String, JsonNode>> cables(Tables tables, MediaTable.Entry medium) {
        return tables.get("cables").path("cables").properties().stream().filter(c -> StreamSupport.stream(c.getValue().path("kinds").spliterator(), false) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .anyMatch(k -> medium.kinds().stream().anyMatch(kind -> kind.getName().equals(k.asText()))));
    }
}
