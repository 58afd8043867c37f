package org.headend.design.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.StreamSupport;

import org.headend.catalog.Tables;
import org.headend.design.site.Link;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.validate.Followed;
import org.headend.design.validate.SerialParameters;
import org.headend.design.validate.SiteChange;
import org.headend.design.validate.SiteIndex;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** The table of media as planning reads it, and what it says about links. */
public final class MediaTable implements Followed {
    private static final double MILLION = 1e6;

    private final List<Entry> entries;
    private final JsonNode cables;
    private final double lengthWarnShare;
    private final double wifiUsableShare;

    /**
     * A rate of a medium.
     *
     * @param mbit       on the line, Mbit/s
     * @param usableMbit for applications, Mbit/s
     * @param maxMetres  length at this rate, m
     */
    public record Rate(double mbit, double usableMbit, double maxMetres) {
    }

    /** A medium; the fields are those of the table, see its README. */
    public static final class Entry {
        private final String id;
        private final JsonNode data;
        private final Set<PortKind> kinds;
        private final List<Rate> rates;

        Entry(String id, JsonNode data, Set<PortKind> kinds, List<Rate> rates) {
            this.id = id;
            this.data = data;
            this.kinds = Set.copyOf(kinds);
            this.rates = List.copyOf(rates);
        }

        public String id() {
            return id;
        }

        /** Kinds of ports that it links. */
        public Set<PortKind> kinds() {
            return kinds;
        }

        /** By rate, the slowest first. */
        public List<Rate> rates() {
            return rates;
        }

        public String name(Locale locale) {
            return data.path(locale.getLanguage().equals("zh") ? "nameZh" : "name").asText(id); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }

        public boolean wireless() {
            return flag("wireless"); //$NON-NLS-1$
        }

        public double number(String field) {
            return data.path(field).asDouble();
        }

        public boolean flag(String field) {
            return data.path(field).asBoolean();
        }

        public String text(String field) {
            return data.path(field).asText();
        }

        public boolean carries(String payload) {
            return StreamSupport.stream(data.path("payloads").spliterator(), false).anyMatch(p -> p.asText().equals(payload)); //$NON-NLS-1$
        }

        /**
         * Longest run at this rate, m; by the product of length and rate where the medium has one. 0 when the rate is above all
         * of the medium.
         *
         * @param mbit 0 when unknown: the longest run of all
         */
        public double maxMetres(double mbit) {
            if (mbit <= 0) {
                return number("maxMetres"); //$NON-NLS-1$
            }
            double listed = rates.stream().filter(r -> r.mbit() >= mbit).min(Comparator.comparingDouble(Rate::mbit)).map(Rate::maxMetres).orElse(0.0);
            double product = number("lengthRateProduct"); //$NON-NLS-1$
            return product > 0 && listed > 0 ? Math.min(number("maxMetres"), Math.max(listed, product / (mbit * MILLION))) : listed; //$NON-NLS-1$
        }

        /** Its highest rate, Mbit/s. */
        double topMbit() {
            return rates.stream().mapToDouble(Rate::mbit).max().orElse(0);
        }

        /** Best rate for applications over this distance, Mbit/s; 0 when it does not reach. */
        public double usableAt(double metres) {
            return rates.stream().filter(r -> maxMetres(r.mbit()) >= metres).mapToDouble(Rate::usableMbit).max().orElse(0);
        }

        /** What a line of this rate carries for applications, Mbit/s. */
        public double usable(double mbit) {
            Rate rate = rates.stream().filter(r -> r.mbit() <= mbit).max(Comparator.comparingDouble(Rate::mbit)).orElse(rates.get(0));
            return rate.mbit() <= 0 ? 0 : mbit * rate.usableMbit() / rate.mbit();
        }
    }

    /**
     * How long something may be.
     *
     * @param metres  m; 0 when the rate is too high for it
     * @param surely  what is allowed at any rate, m; below {@code metres} when the rate matters and is not known
     * @param mbit    rate, Mbit/s; 0 when unknown
     * @param source  id of the cable or medium that says so
     */
    public record Limit(double metres, double surely, double mbit, String source) {
        /** True when it cannot carry the rate at any length. */
        public boolean tooFast() {
            return metres <= 0;
        }
    }

    private MediaTable(Tables tables) {
        List<Entry> all = new ArrayList<>();
        tables.get("media").path("media").properties().forEach(e -> { //$NON-NLS-1$ //$NON-NLS-2$
            Set<PortKind> kinds = EnumSet.noneOf(PortKind.class);
            e.getValue().path("kinds").forEach(k -> Optional.ofNullable(PortKind.get(k.asText())).ifPresent(kinds::add)); //$NON-NLS-1$
            List<Rate> rates = new ArrayList<>();
            e.getValue().path("rates").forEach(r -> rates.add(new Rate(r.path("mbit").asDouble(), r.path("usableMbit").asDouble(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    r.path("maxMetres").asDouble()))); //$NON-NLS-1$
            all.add(new Entry(e.getKey(), e.getValue(), kinds, rates));
        });
        entries = List.copyOf(all);
        cables = tables.get("cables").path("cables"); //$NON-NLS-1$ //$NON-NLS-2$
        lengthWarnShare = tables.get("media").path("lengthWarnShare").asDouble(); //$NON-NLS-1$ //$NON-NLS-2$
        wifiUsableShare = tables.get("media").path("wifiUsableShare").asDouble(); //$NON-NLS-1$ //$NON-NLS-2$
    }

    public static MediaTable of(Tables tables) {
        return new MediaTable(tables);
    }

    public static MediaTable of(SiteIndex site) {
        return site.fact(MediaTable.class, s -> new MediaTable(s.catalog().tables()));
    }

    @Override
    public void follow(SiteChange change) {
        // the tables do not change with the site
    }

    public List<Entry> entries() {
        return entries;
    }

    public double lengthWarnShare() {
        return lengthWarnShare;
    }

    /** The entries that a link between ports of this kind may be; extenders and converters only where there is nothing else. */
    private List<Entry> entries(PortKind kind) {
        List<Entry> all = entries.stream().filter(e -> e.kinds().contains(kind)).toList();
        List<Entry> plain = all.stream().filter(e -> e.text("converter").isEmpty()).toList(); //$NON-NLS-1$
        return plain.isEmpty() ? all : plain;
    }

    /**
     * The entry that a link between ports of this kind is by default: the slowest one that reaches the rate, else the fastest.
     *
     * @param mbit 0 when unknown
     */
    public Optional<Entry> entry(PortKind kind, double mbit) {
        List<Entry> fitting = entries(kind);
        return fitting.stream().filter(e -> e.topMbit() >= mbit).min(Comparator.comparingDouble(Entry::topMbit))
                .or(() -> fitting.stream().max(Comparator.comparingDouble(Entry::topMbit)));
    }

    /** True when a kind of port can carry this payload; kinds that no medium has can carry anything. */
    public boolean carries(PortKind kind, String payload) {
        return entries.stream().noneMatch(e -> e.kinds().contains(kind)) || entries.stream().anyMatch(e -> e.kinds().contains(kind) && e.carries(payload));
    }

    /** The rate that a link runs at, Mbit/s: the configured one, or the lower of both ends; 0 when unknown. */
    public static double rate(Link link) {
        double rate = link.getRateMbit();
        for (Port port : link.getPorts()) {
            double speed = port.getSpeedMbit() > 0 ? port.getSpeedMbit() : baud(port) / MILLION;
            rate = speed > 0 && (rate <= 0 || speed < rate) ? speed : rate;
        }
        return rate;
    }

    /** Bits per second of a serial port, also of a CAN port that names only its rate; 0 when unknown. */
    public static double baud(Port port) {
        String serial = port.getSerial();
        if (serial == null || serial.isBlank()) {
            return 0;
        }
        return SerialParameters.parse(serial).map(p -> (double) p.baud())
                .orElseGet(() -> serial.strip().matches("\\d{3,8}") ? Double.parseDouble(serial.strip()) : 0.0); //$NON-NLS-1$
    }
    /**
     * What a link carries for applications, Mbit/s; in a mobile network towards it, as devices of a site send. Empty when its rate
     * is unknown.
     */
    public OptionalDouble usableMbit(Link link) {
        double rate = rate(link);
        if (rate <= 0 || link.getPorts().isEmpty()) {
            return OptionalDouble.empty();
        }
        return usableMbit(link.getPorts().get(0).getKind(), rate);
    }

    /** The same for a link that might be, at a rate above 0 Mbit/s. */
    public OptionalDouble usableMbit(PortKind kind, double rate) {
        return kind == PortKind.WIFI ? OptionalDouble.of(rate * wifiUsableShare)
                : entry(kind, rate).map(e -> OptionalDouble.of(e.usable(rate))).orElse(OptionalDouble.empty());
    }

    /**
     * How long a link may be at its rate: by what its ports are, and by its cable where one is chosen. Empty when that is not
     * known.
     */
    public Optional<Limit> limit(Link link) {
        return link.getPorts().isEmpty() ? Optional.empty() : limit(link.getPorts().get(0).getKind(), link.getCable(), rate(link));
    }

    /**
     * As {@link #limit(Link)} for a link that might be.
     *
     * @param cableId of the table of cables; null or empty when none is chosen
     * @param mbit    0 when unknown
     */
    public Optional<Limit> limit(PortKind kind, String cableId, double mbit) {
        JsonNode cable = cableId == null ? MissingNode.getInstance() : cables.path(cableId);
        boolean chosen = cable.path("maxMetres").asDouble() > 0; //$NON-NLS-1$
        boolean extended = chosen && (cable.path("ownLimit").asBoolean() || cable.has("converter")); //$NON-NLS-1$ //$NON-NLS-2$
        List<Entry> media = extended ? List.of() : entries(kind);
        if (!chosen && (media.isEmpty() || kind == PortKind.SFP)) { // which fibre decides
            return Optional.empty();
        }
        double byCable = chosen ? byCable(cable, mbit) : Double.MAX_VALUE;
        double byMedium = byMedium(media, mbit);
        double metres = Math.min(byCable, byMedium);
        double surely = metres;
        if (mbit <= 0) {
            for (double rate : rates(media, cable)) {
                double at = Math.min(chosen ? byCable(cable, rate) : Double.MAX_VALUE, byMedium(media, rate));
                surely = at > 0 ? Math.min(surely, at) : surely;
            }
        }
        return Optional.of(new Limit(metres, surely, mbit, byCable <= byMedium ? cableId : entry(kind, mbit).map(Entry::id).orElse(cableId)));
    }

    private static double byMedium(List<Entry> media, double mbit) {
        return media.stream().mapToDouble(e -> e.maxMetres(mbit)).max().orElse(Double.MAX_VALUE);
    }

    private static double byCable(JsonNode cable, double mbit) {
        double metres = cable.path("maxMetres").asDouble(); //$NON-NLS-1$
        if (mbit <= 0) {
            return metres;
        }
        if (mbit > cable.path("maxMbit").asDouble(Double.MAX_VALUE)) { //$NON-NLS-1$
            return 0;
        }
        for (JsonNode rate : cable.path("rates")) { //$NON-NLS-1$
            if (rate.path("mbit").asDouble() >= mbit) { //$NON-NLS-1$
                return rate.path("maxMetres").asDouble(); //$NON-NLS-1$
            }
        }
        return cable.path("rates").isEmpty() ? metres : 0; //$NON-NLS-1$
    }

    /** The highest rate that a link of this kind can have over a cable (null or empty for any), Mbit/s; 0 when unknown. */
    public double topMbit(PortKind kind, String cableId) {
        JsonNode cable = cableId == null ? MissingNode.getInstance() : cables.path(cableId);
        return rates(entries(kind), cable).stream().filter(r -> limit(kind, cableId, r).filter(l -> !l.tooFast()).isPresent())
                .mapToDouble(Double::doubleValue).max().orElse(0);
    }

    private static List<Double> rates(List<Entry> media, JsonNode cable) {
        List<Double> rates = new ArrayList<>();
        media.forEach(e -> e.rates().forEach(r -> rates.add(r.mbit())));
        cable.path("rates").forEach(r -> rates.add(r.path("mbit").asDouble())); //$NON-NLS-1$ //$NON-NLS-2$
        return rates;
    }
}
