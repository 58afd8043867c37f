package org.headend.design.advice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

import org.headend.core.language.Language;

import com.fasterxml.jackson.databind.JsonNode;

/** Finds what would change the order of options: each number of the need is moved until another medium is first, each weight solved for a draw. */
final class Turns {
    private static final int HALVINGS = 24;

    private final double factor;
    private final int steps;
    private final LinkNeed need;
    private final Function<LinkNeed, Optional<LinkOption>> best;
    private final ToDoubleBiFunction<LinkNeed, LinkOption.Kind> weight;
    private final Optional<LinkOption> first;

    /** A number of a need. */
    private enum Input {
        DISTANCE, RATE, LATENCY, NODES;

        double of(LinkNeed need) {
            return switch (this) {
                case DISTANCE -> need.metres();
                case RATE -> need.mbit();
                case LATENCY -> need.maxLatencyMillis();
                case NODES -> need.nodes();
            };
        }

        LinkNeed in(LinkNeed need, double value) {
            return switch (this) {
                case DISTANCE -> need.withMetres(value);
                case RATE -> need.withMbit(value);
                case LATENCY -> need.withMaxLatencyMillis(value);
                case NODES -> need.withNodes((int) Math.max(1, Math.round(value)));
            };
        }

        String text(double value) {
            return switch (this) {
                case DISTANCE -> Messages.bind(Messages.turn_metres, number(value));
                case RATE -> value < 0.1 ? Messages.bind(Messages.turn_kbit, number(value * 1000)) : Messages.bind(Messages.turn_mbit, number(value));
                case LATENCY -> Messages.bind(Messages.turn_millis, number(value));
                case NODES -> Messages.bind(Messages.turn_nodes, Math.round(value));
            };
        }

        private static String number(double value) {
            double unit = Math.pow(10, Math.floor(Math.log10(Math.abs(value))) - 2);
            return LinkAdvisor.plain(Math.round(value / unit) * unit);
        }
    }

    Turns(JsonNode table, LinkNeed need, Function<LinkNeed, Optional<LinkOption>> best, ToDoubleBiFunction<LinkNeed, LinkOption.Kind> weight) {
        this.factor = Math.max(1.1, table.path("turns").path("factor").asDouble()); //$NON-NLS-1$ //$NON-NLS-2$
        this.steps = Math.clamp(table.path("turns").path("steps").asInt(), 4, 1000); //$NON-NLS-1$ //$NON-NLS-2$
        this.need = need;
        this.best = best;
        this.weight = weight;
        this.first = best.apply(need);
    }

    private static boolean same(Optional<LinkOption> a, Optional<LinkOption> b) {
        return a.map(o -> o.medium().id()).equals(b.map(o -> o.medium().id()));
    }

    /**
     * For the first option what puts another before it; for others what puts them first.
     *
     * @param options all for the present need
     */
    List<String> of(LinkOption option, List<LinkOption> options) {
        List<String> turns = new ArrayList<>();
        boolean leads = same(first, Optional.of(option));
        for (Input input : Input.values()) {
            if (input == Input.NODES && need.nodes() <= 1) {
                continue; // one device shares nothing
            }
            for (boolean up : new boolean[] { false, true }) {
                turn(input, up, leads ? null : option).ifPresent(turns::add);
            }
        }
        if (option.possible() && first.isPresent()) {
            (leads ? options.stream().filter(o -> o.possible() && !same(first, Optional.of(o))).findFirst() : Optional.of(option))
                    .flatMap(this::weighing).ifPresent(turns::add);
        }
        return turns;
    }

    /**
     * Where the first option changes when an input rises or falls.
     *
     * @param wanted who is to be first; null for anybody else than now
     */
    private Optional<String> turn(Input input, boolean up, LinkOption wanted) {
        double now = input.of(need);
        double before = now;
        for (int i = 1; now > 0 && i <= steps; i++) {
            double value = now * Math.pow(factor, (up ? 1.0 : -1.0) * i / steps);
            if (turned(input, value, wanted)) {
                return Optional.of(sentence(input, up, halve(input, before, value, wanted), wanted));
            }
            before = value;
        }
        return Optional.empty();
    }

    private boolean turned(Input input, double value, LinkOption wanted) {
        Optional<LinkOption> found = best.apply(input.in(need, value));
        return wanted == null ? !same(found, first) : same(found, Optional.of(wanted));
    }

    /** The value nearest to the present one at which it has turned. */
    private double halve(Input input, double before, double after, LinkOption wanted) {
        double still = before;
        double turned = after;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (still + turned) / 2;
            if (turned(input, middle, wanted)) {
                turned = middle;
            } else {
                still = middle;
            }
        }
        return input == Input.NODES ? Math.round(turned) : turned;
    }

    private String sentence(Input input, boolean up, double value, LinkOption wanted) {
        String at = input.text(value);
        Optional<LinkOption> found = best.apply(input.in(need, value));
        if (wanted != null) {
            return Messages.bind(up ? Messages.turn_thisFrom : Messages.turn_thisTo, at);
        }
        return found.isEmpty() ? Messages.bind(up ? Messages.turn_noneFrom : Messages.turn_noneTo, at)
                : Messages.bind(up ? Messages.turn_otherFrom : Messages.turn_otherTo, at, found.get().medium().name(Language.current()));
    }

    /**
     * The weight of one term at which an option draws level with the first, the others keeping their proportions: with the weight x it is ahead by
     * x·d − (1 − x)·r, d being its lead in this term and r its lag in the others.
     */
    private Optional<String> weighing(LinkOption option) {
        LinkOption lead = first.orElseThrow();
        record Draw(LinkOption.Kind kind, double now, double then) {
        }
        return Arrays.stream(LinkOption.Kind.values()).map(kind -> {
            double now = weight.applyAsDouble(need, kind);
            double ahead = mark(option, kind) - mark(lead, kind);
            double lag = Arrays.stream(LinkOption.Kind.values()).filter(k -> k != kind).mapToDouble(k -> weight.applyAsDouble(need, k) * (mark(lead, k) - mark(option, k))).sum() / (1 - now);
            return new Draw(kind, now, ahead + lag == 0 ? Double.NaN : lag / (ahead + lag));
        }).filter(d -> d.then() >= 0 && d.then() <= 1).min(Comparator.comparingDouble(d -> Math.abs(d.then() - d.now())))
                .map(d -> Messages.bind(d.then() > d.now() ? Messages.turn_weighsMore : Messages.turn_weighsLess, new Object[] { option.medium().name(Language.current()),
                        d.kind().label(), Math.round(100 * d.then()), Math.round(100 * d.now()) }));
    }

    private static double mark(LinkOption option, LinkOption.Kind kind) {
        return option.terms().stream().filter(t -> t.kind() == kind).mapToDouble(LinkOption.Term::mark).findFirst().orElse(0);
    }
}
