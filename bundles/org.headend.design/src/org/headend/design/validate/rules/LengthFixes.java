package org.headend.design.validate.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.DoublePredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.headend.catalog.DeviceType;
import org.headend.core.language.Language;
import org.headend.design.Designs;
import org.headend.design.Labels;
import org.headend.design.PortCompatibility;
import org.headend.design.PortPairs;
import org.headend.design.advice.BusPlan;
import org.headend.design.advice.MediaTable;
import org.headend.design.advice.Supplies;
import org.headend.design.advice.Surroundings;
import org.headend.design.advice.Traffic;
import org.headend.design.site.Area;
import org.headend.design.site.Device;
import org.headend.design.site.Link;
import org.headend.design.site.PoeMode;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.PortRole;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.SerialParameters;
import org.headend.design.validate.SiteIndex;

import com.fasterxml.jackson.databind.JsonNode;

/** Quick fixes of LEN-01 for a link that is too long: another cable, a lower rate, fibre or another medium between converters, an extender half way. */
final class LengthFixes {
    private static final double PATCH_METRES = 1;
    private static final double MILLION = 1e6;

    private final SiteIndex site;
    private final MediaTable media;
    private final Link link;
    private final Port a;
    private final Port b;
    private final PortKind kind;
    private final double metres;
    private final double mbit;

    private LengthFixes(SiteIndex site, Link link) {
        this.site = site;
        this.media = MediaTable.of(site);
        this.link = link;
        a = link.getPorts().get(0);
        b = link.getPorts().get(1);
        kind = a.getKind();
        metres = link.getLengthMetres();
        mbit = MediaTable.rate(link);
    }

    static List<QuickFix> of(SiteIndex site, Link link) {
        LengthFixes fixes = new LengthFixes(site, link);
        List<QuickFix> all = new ArrayList<>();
        fixes.cable().ifPresent(all::add);
        fixes.ports().or(() -> fixes.converters(PortKind.SFP)).ifPresent(all::add);
        fixes.extender().ifPresent(all::add);
        if (fixes.kind == PortKind.ETHERNET) {
            fixes.converters(PortKind.T1L).ifPresent(all::add);
        }
        fixes.rate().ifPresent(all::add);
        return all;
    }

    /** For a link whose cable or medium does not carry its rate. */
    static List<QuickFix> forRate(SiteIndex site, Link link) {
        LengthFixes fixes = new LengthFixes(site, link);
        return Stream.concat(fixes.cable().stream(), fixes.rate().stream()).toList();
    }

    /** The fastest rate below the present one at which a line is short enough, Mbit/s. */
    static Optional<Double> lower(SiteIndex site, PortKind kind, String cable, double mbit, double metres, List<Port> ports, DoublePredicate carries) {
        MediaTable media = MediaTable.of(site);
        DoubleStream rates = serial(ports) ? SerialParameters.rates().stream().mapToDouble(r -> r / MILLION)
                : media.entries().stream().filter(e -> e.kinds().contains(kind)).flatMap(e -> e.rates().stream()).mapToDouble(MediaTable.Rate::mbit);
        return rates.filter(r -> mbit > 0 && r < mbit && carries.test(r)).boxed().sorted(Comparator.reverseOrder())
                .filter(r -> fits(media, kind, cable, r, metres)).findFirst();
    }

    private static boolean serial(List<Port> ports) {
        return ports.stream().anyMatch(p -> p.getSerial() != null && SerialParameters.parse(p.getSerial()).isPresent());
    }

    /** Sets a rate, Mbit/s, where a port or link says it. */
    static DoubleConsumer rate(List<Port> ports, List<Link> links) {
        return rate -> {
            boolean told = false;
            for (Port port : ports) {
                if (MediaTable.baud(port) > 0 && port.getSpeedMbit() <= 0) {
                    int baud = (int) Math.round(rate * MILLION);
                    port.setSerial(SerialParameters.parse(port.getSerial()).map(s -> s.withBaud(baud).toString()).orElse(String.valueOf(baud)));
                    told = true;
                }
            }
            boolean byLink = !told;
            links.stream().filter(l -> byLink || l.getRateMbit() > rate).forEach(l -> l.setRateMbit(rate));
        };
    }

    static boolean fits(MediaTable media, PortKind kind, String cable, double mbit, double metres) {
        return media.limit(kind, cable, mbit).filter(l -> !l.tooFast() && metres <= media.lengthWarnShare() * l.metres()).isPresent();
    }

    private Optional<QuickFix> rate() {
        return lower(site, kind, link.getCable(), mbit, metres, link.getPorts(), r -> carries(kind, r))
                .map(r -> new QuickFix(Messages.bind(Messages.fix_lowerRate, Numbers.rate(r)), () -> rate(link.getPorts(), List.of(link)).accept(r)));
    }

    /** The same for a whole bus, whose devices must still be polled in time. */
    static Optional<QuickFix> rate(SiteIndex site, BusPlan plan, Link fastest) {
        double mbit = MediaTable.rate(fastest);
        double period = plan.slaves().stream().mapToDouble(Port::getPollMillis).filter(p -> p > 0).min().orElse(0);
        double cycle = plan.cycleMillis().orElse(0);
        return lower(site, plan.ports().get(0).getKind(), fastest.getCable(), mbit, plan.metres().orElse(0), plan.ports(), r -> period <= 0 || cycle * mbit / r <= period)
                .map(r -> new QuickFix(Messages.bind(Messages.fix_lowerLine, Numbers.rate(r)), () -> rate(plan.ports(), List.copyOf(plan.links())).accept(r)));
    }

    /** What runs over the link now would fit, without a finding of its load; between switches it stays as fast as is usual. */
    private boolean carries(PortKind by, double rate) {
        boolean trunk = link.getPorts().stream().allMatch(p -> site.forwards(SiteIndex.device(p)));
        JsonNode table = site.catalog().tables().get("bitrates"); //$NON-NLS-1$
        double load = Traffic.of(site).load(link).map(l -> Math.max(l.mbit(), l.potentialMbit())).orElse(0.0);
        return (!trunk || rate >= Math.min(mbit, table.path("trunkMbit").asDouble())) //$NON-NLS-1$
                && (load <= 0 || load * table.path("burstFactor").asDouble() <= table.path("linkShareWarn").asDouble() * media.usableMbit(by, rate).orElse(0)); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private Optional<QuickFix> cable() {
        return cheapest(kind, mbit, metres).filter(c -> !c.getKey().equals(link.getCable()))
                .map(c -> new QuickFix(Messages.bind(Messages.fix_cable, name(c.getValue())), () -> link.setCable(c.getKey())));
    }

    private Optional<Map.Entry<String, JsonNode>> cheapest(PortKind by, double rate, double distance) {
        String mode = by != kind ? "" : link.getPorts().stream().map(Port::getFibreMode).filter(m -> m != null).findFirst().orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
        return cheapest(site, by, rate, distance, link.getPorts().stream().map(SiteIndex::device).map(Device::getType).toList(), mode);
    }

    /**
     * The cheapest cable that is good for a rate over a distance.
     *
     * @param types of the devices at its ends: a cable that needs a converter needs it there
     */
    static Optional<Map.Entry<String, JsonNode>> cheapest(SiteIndex site, PortKind kind, double rate, double metres, List<String> types) {
        return cheapest(site, kind, rate, metres, types, ""); //$NON-NLS-1$
    }

    /** @param mode of a fibre; empty for any */
    static Optional<Map.Entry<String, JsonNode>> cheapest(SiteIndex site, PortKind kind, double rate, double metres, List<String> types, String mode) {
        return cables(site, kind).filter(c -> mode.isEmpty() || c.getValue().path("fibreMode").asText().equals(mode)) //$NON-NLS-1$
                .filter(c -> c.getValue().path("converter").isMissingNode() || types.contains(c.getValue().path("converter").asText())) //$NON-NLS-1$ //$NON-NLS-2$
                .filter(c -> rate <= c.getValue().path("maxMbit").asDouble(Double.MAX_VALUE) && fits(MediaTable.of(site), kind, c.getKey(), rate, metres)) //$NON-NLS-1$
                .min(Comparator.comparingDouble(c -> c.getValue().path("pricePerMetre").asDouble())); //$NON-NLS-1$
    }

    private static Stream<Map.Entry<String, JsonNode>> cables(SiteIndex site, PortKind kind) {
        return site.catalog().tables().get("cables").path("cables").properties().stream() //$NON-NLS-1$ //$NON-NLS-2$
                .filter(c -> StreamSupport.stream(c.getValue().path("kinds").spliterator(), false).anyMatch(k -> kind.getName().equals(k.asText()))); //$NON-NLS-1$
    }

    static String name(JsonNode entry) {
        return entry.path(Language.current().getLanguage().equals("zh") ? "nameZh" : "name").asText(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private boolean feeds() {
        return a.getPoe() == PoeMode.SOURCE && b.getPoe() == PoeMode.POWERED || b.getPoe() == PoeMode.SOURCE && a.getPoe() == PoeMode.POWERED;
    }

    /** Free ports for fibre at both devices. */
    private Optional<QuickFix> ports() {
        if (kind != PortKind.ETHERNET || feeds()) {
            return Optional.empty();
        }
        return free(SiteIndex.device(a)).flatMap(p -> free(SiteIndex.device(b)).map(q -> new PortPairs.Pair(p, q)))
                .filter(p -> PortCompatibility.obstacle(p.a(), p.b()).isEmpty()).findFirst().flatMap(this::moved);
    }

    private Stream<Port> free(Device device) {
        return device.getPorts().stream().filter(p -> p.getKind() == PortKind.SFP && site.links(p).isEmpty());
    }

    private Optional<QuickFix> moved(PortPairs.Pair pair) {
        double rate = Math.min(pair.a().getSpeedMbit(), pair.b().getSpeedMbit());
        return !carries(PortKind.SFP, rate) ? Optional.empty() : cheapest(PortKind.SFP, rate, metres)
                .map(c -> new QuickFix(Messages.bind(Messages.fix_fibrePorts, new Object[] { name(c.getValue()), Labels.of(pair.a()), Labels.of(pair.b()) }), () -> {
                    link.getPorts().set(0, pair.a());
                    link.getPorts().set(1, pair.b());
                    link.setMedium(PortCompatibility.medium(PortKind.SFP));
                    link.setRateMbit(0);
                    link.setCable(c.getKey());
                }));
    }

    /** Converters at both ends and another medium between them. */
    private Optional<QuickFix> converters(PortKind middle) {
        Optional<Insertion.Converter> first = Insertion.converterAt(site, a, b, middle);
        Optional<Insertion.Converter> second = Insertion.converterAt(site, b, a, middle);
        if (kind == middle || first.isEmpty() || second.isEmpty() || PortCompatibility.obstacle(first.get().outer(), second.get().outer()).isPresent()) {
            return Optional.empty();
        }
        double rate = Math.min(first.get().outer().getSpeedMbit(), second.get().outer().getSpeedMbit());
        return !carries(middle, rate) ? Optional.empty() : cheapest(middle, rate, metres).map(c -> new QuickFix(Messages.bind(Messages.fix_converters,
                new Object[] { name(c.getValue()), first.get().type().name(Language.current()), second.get().type().name(Language.current()) }), () -> {
                    Designs.remove(link);
                    Port from = Insertion.place(site, first.get(), a, PATCH_METRES);
                    Port to = Insertion.place(site, second.get(), b, PATCH_METRES);
                    Link between = Designs.link(site.site(), from, to);
                    between.setLengthMetres(metres);
                    between.setCable(c.getKey());
                    site.site().getLinks().add(between);
                }));
    }

    /** Something that sends the signal anew: half way, or at the near end where it makes the rest of the way over a cable of its own. */
    private Optional<QuickFix> extender() {
        for (DeviceType type : site.catalog().types().stream().filter(this::renews).sorted(Comparator.comparingDouble(t -> t.spec().costIndex())).toList()) {
            Port[] ends = Insertion.ends(site, type, a, b);
            if (ends == null || !powered(ends, type)) {
                continue;
            }
            double rate = IntStream.range(0, 2).mapToDouble(i -> ends[i].getSpeedMbit()).filter(s -> s > 0).min().orElse(mbit);
            double slower = mbit > 0 && rate > 0 ? Math.min(rate, mbit) : Math.max(rate, mbit);
            Optional<Map.Entry<String, JsonNode>> own = cables(site, kind).filter(c -> c.getValue().path("converter").asText().equals(type.id())) //$NON-NLS-1$
                    .filter(c -> fits(media, kind, c.getKey(), slower, metres)).findFirst();
            if (carries(kind, slower) && own.isPresent()) {
                return Optional.of(near(type, own.get()));
            }
            if (carries(kind, slower) && own.isEmpty() && fits(media, kind, link.getCable(), slower, metres / 2)) {
                return Optional.of(halfWay(type));
            }
        }
        return Optional.empty();
    }

    private boolean renews(DeviceType type) {
        boolean between = type.category().equals("converter-extender") || type.category().equals("converter-usb"); //$NON-NLS-1$ //$NON-NLS-2$
        boolean powersItself = type.category().equals("switch") && type.poeBudgetWatts() == 0 && type.spec().power().current().equals("AC"); //$NON-NLS-1$ //$NON-NLS-2$
        Area area = Insertion.area(SiteIndex.device(a), SiteIndex.device(b));
        return (between || powersItself && kind == PortKind.ETHERNET && !feeds()) && Surroundings.stands(type, area) && Supplies.canFeed(site, type, area);
    }

    /** PoE goes on behind it: the source can feed it, and it can feed what follows. */
    private boolean powered(Port[] ends, DeviceType type) {
        Port source = a.getPoe() == PoeMode.SOURCE ? a : b;
        Port fed = source == a ? b : a;
        Port in = source == a ? ends[0] : ends[1];
        Port out = source == a ? ends[1] : ends[0];
        if (!feeds()) {
            return Stream.of(ends).allMatch(p -> p.getPoe() != PoeMode.POWERED);
        }
        return Insertion.feeds(site, out, type.poeBudgetWatts(), fed) && in.getPoe() == PoeMode.POWERED && Insertion.takes(site, source, fed, in);
    }

    private QuickFix halfWay(DeviceType type) {
        Insertion.Stretch half = new Insertion.Stretch(metres / 2, link.getCable());
        return new QuickFix(Messages.bind(Messages.fix_between, type.name(Language.current()), Numbers.plain(metres / 2)),
                () -> Insertion.between(site, type, link, half, half));
    }

    /** Beside the host, with the cable that it makes possible on the rest of the way. */
    private QuickFix near(DeviceType type, Map.Entry<String, JsonNode> cable) {
        Insertion.Stretch patch = new Insertion.Stretch(cable.getValue().path("patchMetres").asDouble(), null); //$NON-NLS-1$
        Insertion.Stretch rest = new Insertion.Stretch(metres, cable.getKey());
        boolean first = a.getRole() == PortRole.HOST;
        return new QuickFix(Messages.bind(Messages.fix_near, new Object[] { type.name(Language.current()), Labels.of(first ? a : b), name(cable.getValue()) }),
                () -> Insertion.between(site, type, link, first ? patch : rest, first ? rest : patch));
    }
}
