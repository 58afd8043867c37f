package org.headend.design.advice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.headend.catalog.Tables;
import org.headend.core.language.Language;
import org.headend.design.site.Device;
import org.headend.design.site.PortKind;
import org.headend.design.validate.SiteIndex;

import com.fasterxml.jackson.databind.JsonNode;

/** Recommends what a link is to be made of: what cannot do it is out with the reason, the rest is marked and sorted. */
public final class LinkAdvisor {
    private final Tables tables;
    private final MediaTable media;
    private final JsonNode table;
    private final LinkPorts ports;
    private final Map<MediaTable.Entry, Ports> atPorts = new HashMap<>();
    private final List<String> loraRegions;

    /** What a medium takes at the two devices, whatever the link must do. */
    private record Ports(Optional<String> obstacle, List<String> takes) {
    }

    private LinkAdvisor(Tables tables, LinkPorts ports) {
        this.tables = tables;
        this.media = MediaTable.of(tables);
        this.table = tables.get("advisor"); //$NON-NLS-1$
        this.ports = ports;
        media.entries().forEach(e -> atPorts.put(e, ports(e)));
        loraRegions = ports == null ? List.of() : ports.regions(PortKind.LORA).toList();
    }

    /** For two devices of a site as they are now; what it finds out does not read the design any more, so that any thread may ask. */
    public static LinkAdvisor between(SiteIndex site, Device a, Device b) {
        return new LinkAdvisor(site.catalog().tables(), new LinkPorts(site, a, b));
    }

    /** For devices that are not chosen yet: every port can be had. */
    public static List<LinkOption> advise(Tables tables, LinkNeed need) {
        return new LinkAdvisor(tables, null).options(need);
    }

    /** For two devices of a site: each medium needs a free port at both, or a converter of the catalog. */
    public static List<LinkOption> advise(SiteIndex site, Device a, Device b, LinkNeed need) {
        return between(site, a, b).options(need);
    }

    /** What would change the order, for one of the options of {@link #options}: translated sentences with the values at which it turns. */
    public List<String> turns(LinkNeed need, LinkOption option) {
        return new Turns(table, need, this::best, this::weight).of(option, options(need));
    }

    /** What would do first, the best first; then what is out. */
    public List<LinkOption> options(LinkNeed need) {
        return judged(need).map(Judged::option).toList();
    }

    private Stream<Judged> judged(LinkNeed need) {
        return media.entries().stream().map(e -> judge(e, need)).sorted(Comparator.comparing((Judged o) -> !o.reasons().isEmpty())
                .thenComparing(Comparator.comparingDouble(Judged::score).reversed()).thenComparingInt(o -> o.reasons().size()));
    }

    /** The best; without its texts, as thousands are asked for. */
    private Optional<LinkOption> best(LinkNeed need) {
        return judged(need).findFirst().filter(j -> j.reasons().isEmpty()).map(j -> new LinkOption(j.medium(), List.of(), j.terms(), List.of(), j.usable(), j.limit()));
    }

    /** An option whose texts are not made yet. */
    private record Judged(MediaTable.Entry medium, List<Supplier<String>> reasons, List<LinkOption.Term> terms, List<Supplier<String>> takes, double usable, double limit) {
        double score() {
            return terms.stream().mapToDouble(LinkOption.Term::contribution).sum();
        }

        LinkOption option() {
            return new LinkOption(medium, reasons.stream().map(Supplier::get).toList(), terms, takes.stream().map(Supplier::get).toList(), usable, limit);
        }
    }

    private Judged judge(MediaTable.Entry medium, LinkNeed need) {
        double wanted = need.mbit() * tables.get("media").path("headroom").asDouble(); //$NON-NLS-1$ //$NON-NLS-2$
        double reach = need.setting().reach(tables, medium);
        double usable = medium.usableAt(need.metres() / reach);
        double limit = reach * medium.rates().stream().filter(r -> r.usableMbit() >= wanted).mapToDouble(r -> medium.maxMetres(r.mbit())).max().orElse(0);
        List<Supplier<String>> takes = new ArrayList<>();
        List<Supplier<String>> reasons = reasons(medium, need, wanted, usable, takes);
        return new Judged(medium, reasons, reasons.isEmpty() ? terms(medium, need, usable, limit, takes.size()) : List.of(), takes, usable, limit);
    }

    private List<Supplier<String>> reasons(MediaTable.Entry medium, LinkNeed need, double wanted, double usable, List<Supplier<String>> takes) {
        List<Supplier<String>> reasons = new ArrayList<>();
        double most = medium.rates().stream().mapToDouble(MediaTable.Rate::usableMbit).max().orElse(0);
        reject(reasons, need.safety() && !medium.flag("safety"), () -> Messages.out_safety); //$NON-NLS-1$
        reject(reasons, need.mobile() && !(medium.wireless() && medium.flag("mobile")), () -> Messages.out_mobile); //$NON-NLS-1$
        reject(reasons, !need.cablePossible() && !medium.wireless(), () -> Messages.out_cable);
        reject(reasons, !medium.carries(need.payload()), () -> Messages.bind(Messages.out_payload, payload(need.payload())));
        double reach = need.setting().reach(tables, medium);
        double farthest = reach * medium.number("maxMetres"); //$NON-NLS-1$
        reject(reasons, need.metres() > farthest, () -> need.setting().walls() > 0 && medium.wireless()
                ? Messages.bind(Messages.out_walls, new Object[] { plain(need.metres()), need.setting().walls(), plain(farthest) })
                : Messages.bind(Messages.out_length, plain(need.metres()), plain(farthest)));
        if (most < wanted) {
            reasons.add(() -> Messages.bind(Messages.out_rate, plain(wanted), plain(most)));
        } else if (reasons.isEmpty() && usable < wanted) {
            reasons.add(() -> Messages.bind(Messages.out_rateAtLength, new Object[] { plain(wanted), plain(usable), plain(need.metres()) }));
        }
        reject(reasons, medium.number("worstLatencyMillis") > need.maxLatencyMillis(), () -> //$NON-NLS-1$
                Messages.bind(Messages.out_latency, plain(medium.number("worstLatencyMillis")), plain(need.maxLatencyMillis()))); //$NON-NLS-1$
        reject(reasons, need.nodes() > medium.number("planNodes"), () -> Messages.bind(Messages.out_nodes, need.nodes(), plain(medium.number("planNodes")))); //$NON-NLS-1$ //$NON-NLS-2$
        reject(reasons, need.batteryYears() >= 1 && medium.number("batteryYears") < need.batteryYears(), () -> //$NON-NLS-1$
                Messages.bind(Messages.out_battery, plain(need.batteryYears()), plain(medium.number("batteryYears")))); //$NON-NLS-1$
        if (need.powerWatts() > medium.number("powerWatts")) { //$NON-NLS-1$
            takes.add(() -> Messages.bind(Messages.take_power, plain(need.powerWatts())));
        }
        reject(reasons, ports == null && medium.flag("screenOnly"), () -> Messages.out_screen); //$NON-NLS-1$
        reject(reasons, need.setting().security() == LinkSetting.Emphasis.MUCH && medium.number("security") < table.path("securityMinimum").asDouble(), () -> Messages.out_security); //$NON-NLS-1$ //$NON-NLS-2$
        regulation(medium, need.setting(), reasons);
        Ports at = atPorts.get(medium);
        at.obstacle().ifPresent(o -> reasons.add(() -> o));
        at.takes().forEach(t -> takes.add(() -> t));
        if (need.setting().outdoors() && !medium.wireless() && !medium.flag("emiProof") && need.metres() > table.path("surgeMetres").asDouble()) { //$NON-NLS-1$ //$NON-NLS-2$
            takes.add(() -> Messages.take_surge);
        }
        if (medium.flag("publicNetwork")) { //$NON-NLS-1$
            takes.add(() -> Messages.take_sim);
        }
        return reasons;
    }

    private Ports ports(MediaTable.Entry medium) {
        List<String> takes = new ArrayList<>();
        if (ports != null) {
            return new Ports(ports.take(medium, table.path("maxConverterCost").asDouble(), takes), takes); //$NON-NLS-1$
        }
        if (!medium.text("converter").isEmpty()) { //$NON-NLS-1$
            takes.add(Messages.bind(Messages.take_converter, medium.text("converter"))); //$NON-NLS-1$
        }
        return new Ports(Optional.empty(), takes);
    }

    private void regulation(MediaTable.Entry medium, LinkSetting setting, List<Supplier<String>> reasons) {
        Regulation rules = Regulation.of(tables);
        reject(reasons, rules.forbids(setting.country(), medium.id()), () -> Messages.bind(Messages.out_forbidden, country(setting)));
        reject(reasons, setting.outdoors() && rules.indoorsOnly(setting.country(), medium.id()), () -> Messages.bind(Messages.out_indoors, country(setting)));
        if (medium.kinds().contains(PortKind.LORA) && rules.knows(setting.country())) {
            loraRegions.stream().filter(r -> !rules.allowsLora(setting.country(), r)).findFirst()
                    .ifPresent(r -> reasons.add(() -> Messages.bind(Messages.out_region, new Object[] { r, country(setting), rules.loraRegions(setting.country()) })));
        }
    }

    private String country(LinkSetting setting) {
        return Regulation.of(tables).name(setting.country(), Language.current());
    }

    private static void reject(List<Supplier<String>> reasons, boolean when, Supplier<String> reason) {
        if (when) {
            reasons.add(reason);
        }
    }

    private List<LinkOption.Term> terms(MediaTable.Entry medium, LinkNeed need, double usable, double limit, int extras) {
        double doublings = need.mbit() > 0 ? Math.log(usable / need.mbit()) / Math.log(2) : table.path("headroomDoublings").asDouble(); //$NON-NLS-1$
        double reliability = medium.number("reliability") * (need.interference() && !medium.flag("emiProof") ? table.path("emiFactor").asDouble() : 1); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        boolean powered = need.powerWatts() <= medium.number("powerWatts"); //$NON-NLS-1$
        return List.of(term(need, LinkOption.Kind.HEADROOM, Math.min(1, doublings / table.path("headroomDoublings").asDouble())), //$NON-NLS-1$
                term(need, LinkOption.Kind.RELIABILITY, reliability), term(need, LinkOption.Kind.COST, cost(medium, need, extras)),
                term(need, LinkOption.Kind.LENGTH, limit > 0 ? 1 - need.metres() / limit : 0),
                term(need, LinkOption.Kind.LATENCY, need.maxLatencyMillis() > 0 ? 1 - medium.number("latencyMillis") / need.maxLatencyMillis() : 1), //$NON-NLS-1$
                term(need, LinkOption.Kind.POWER, powered ? 1 : 0), term(need, LinkOption.Kind.ENERGY, medium.number("energy")), //$NON-NLS-1$
                term(need, LinkOption.Kind.SECURITY, medium.number("security"))); //$NON-NLS-1$
    }

    private LinkOption.Term term(LinkNeed need, LinkOption.Kind kind, double mark) {
        return new LinkOption.Term(kind, Math.clamp(mark, 0, 1), weight(need, kind));
    }

    /** Of the table, times how much cost and security count; all together are 1. */
    private double weight(LinkNeed need, LinkOption.Kind kind) {
        return raw(need, kind) / Arrays.stream(LinkOption.Kind.values()).mapToDouble(k -> raw(need, k)).sum();
    }

    private double raw(LinkNeed need, LinkOption.Kind kind) {
        LinkSetting.Emphasis emphasis = switch (kind) {
            case COST -> need.setting().cost();
            case SECURITY -> need.setting().security();
            default -> LinkSetting.Emphasis.USUAL;
        };
        return table.path("weights").path(kind.name().toLowerCase(Locale.ROOT)).asDouble() * table.path("emphasis").path(emphasis.name()).asDouble(); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** 1 for cheap devices and no cable, 0 for the dearest with as much cable as the table names. */
    private double cost(MediaTable.Entry medium, LinkNeed need, int extras) {
        JsonNode cost = table.path("cost"); //$NON-NLS-1$
        double metres = medium.wireless() ? 0 : need.metres() * price(medium);
        double index = Math.min(5, medium.number("costIndex") + extras * cost.path("converterIndex").asDouble()); //$NON-NLS-1$ //$NON-NLS-2$
        return 1 - cost.path("deviceShare").asDouble() * (index - 1) / 4 //$NON-NLS-1$
                - cost.path("cableShare").asDouble() * Math.min(1, metres / cost.path("cableReference").asDouble()); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private double price(MediaTable.Entry medium) {
        return LinkPorts.cables(tables, medium).mapToDouble(c -> c.getValue().path("pricePerMetre").asDouble()).min().orElse(1); //$NON-NLS-1$
    }

    private static String payload(String payload) {
        return switch (payload) {
            case "video" -> Messages.payload_video; //$NON-NLS-1$
            case "raw-video" -> Messages.payload_rawVideo; //$NON-NLS-1$
            case "audio" -> Messages.payload_audio; //$NON-NLS-1$
            case "data" -> Messages.payload_data; //$NON-NLS-1$
            default -> Messages.payload_event;
        };
    }

    static String plain(double value) {
        String text = String.format(Locale.ROOT, Math.abs(value) < 0.1 ? "%.5f" : "%.1f", value); //$NON-NLS-1$ //$NON-NLS-2$
        return text.replaceFirst("\\.?0+$", ""); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Links two devices as an option says: ports, converters, cable and length; a recorder can undo it. */
    public static void apply(SiteIndex site, Device a, Device b, LinkOption option, double metres) {
        if (!option.possible()) {
            throw new IllegalArgumentException(option.medium().id());
        }
        new LinkPorts(site, a, b).link(option.medium(), metres);
    }
}
