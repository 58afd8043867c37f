package org.headend.design.floor;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.headend.coverage.ZoneCoverage;
import org.headend.design.floor.ZoneView.NeedView;
import org.headend.design.site.NeedTask;
import org.headend.design.site.Placement;

/**
 * Whether a need of a zone is met, by how much it is not, why, and what would help.
 *
 * @param coverage      the areas; null where nothing could be computed
 * @param reached       value that the wanted share of the zone has at least: px/m, dB, dBm or lx by the task; NaN when unknown
 * @param worst         value at the worst place of the zone
 * @param wanted        value that is needed; NaN when unknown
 * @param requirement   how the need for pictures was found; null for other tasks
 * @param contributions what each device covers by itself, the most first
 * @param causes        why places of the zone fail, % of the zone
 * @param notes         translated sentences on how it was judged
 * @param missing       what is not known, each with a remedy; a result with missing numbers is never met
 * @param advice        best first; empty unless it was asked for and the need is not met
 */
public record NeedResult(ZoneView zone, NeedView need, Status status, ZoneCoverage coverage, double reached, double worst, double wanted,
        Requirement requirement, List<Contribution> contributions, Map<Cause, Double> causes, List<String> notes, List<String> missing,
        List<Advice> advice) {

    /** Whether it is met. */
    public enum Status {
        MET, MISSED, UNKNOWN
    }

    /** Why a place fails. */
    public enum Cause {
        /** It is in a picture, but too small. */
        FEW_PIXELS,
        /** It is large enough, but seen from too steep above. */
        TOO_STEEP,
        /** A wall stands before it. */
        HIDDEN,
        /** In no picture. */
        OUTSIDE,
        /** So far from the microphone that the room is louder than the voice. */
        REVERBERANT;

        /** Translated. */
        public String label() {
            return switch (this) {
                case FEW_PIXELS -> Messages.cause_fewPixels.toString();
                case TOO_STEEP -> Messages.cause_tooSteep.toString();
                case HIDDEN -> Messages.cause_hidden.toString();
                case OUTSIDE -> Messages.cause_outside.toString();
                case REVERBERANT -> Messages.cause_reverberant.toString();
            };
        }
    }

    /** What a device covers by itself. @param percent of the zone */
    public record Contribution(Placement placement, String name, double percent) {
    }

    public NeedResult {
        contributions = List.copyOf(contributions);
        causes = causes.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(causes));
        notes = List.copyOf(notes);
        missing = List.copyOf(missing);
        advice = List.copyOf(advice);
    }

    /** Nothing could be computed. */
    static NeedResult unknown(ZoneView zone, NeedView need, Requirement requirement, List<String> missing) {
        return new NeedResult(zone, need, Status.UNKNOWN, null, Double.NaN, Double.NaN, Double.NaN, requirement, List.of(), Map.of(), List.of(),
                missing, List.of());
    }

    NeedResult withAdvice(List<Advice> found) {
        return new NeedResult(zone, need, status, coverage, reached, worst, wanted, requirement, contributions, causes, notes, missing, found);
    }

    /** Share of the zone that has what is needed, %; NaN when unknown. */
    public double percent() {
        return coverage == null ? Double.NaN : coverage.percent();
    }

    /** Share of the zone that two or more devices give what is needed, %; 0 when unknown. */
    public double twicePercent() {
        return coverage == null ? 0 : coverage.twicePercent();
    }

    /** Area within blind zones, m²; 0 when unknown. */
    public double blindArea() {
        return coverage == null ? 0 : coverage.blind().getArea();
    }

    /** A value of this task with its unit. */
    public String value(double value) {
        if (Double.isNaN(value)) {
            return "–"; //$NON-NLS-1$
        }
        return switch (need.task()) {
            case VOICE, ANNOUNCEMENT -> Numbers.decibels(value);
            case WIFI -> Numbers.dbm(value);
            case LIGHT -> Numbers.lux(value);
            default -> Numbers.density(value);
        };
    }

    /** Of the light. */
    private String limits() {
        return need.minLux() <= 0 ? Numbers.text(Messages.limit_most, Numbers.lux(need.maxLux()))
                : need.maxLux() <= 0 ? Numbers.text(Messages.limit_least, Numbers.lux(need.minLux()))
                        : Numbers.text(Messages.limit_both, Numbers.number(need.minLux(), 1), Numbers.lux(need.maxLux()));
    }

    /** Name of what is needed, with the model it is for. */
    public String title() {
        String task = TaskNames.of(need.task());
        return need.task() == NeedTask.MODEL && !need.model().isBlank() ? task + ' ' + need.model() : task;
    }

    /** Why places fail, the most frequent cause first; empty where none is known. */
    public String reasons() {
        return causes.entrySet().stream().filter(e -> e.getValue() >= 1).sorted(Map.Entry.<Cause, Double>comparingByValue().reversed())
                .map(e -> e.getKey().label() + ' ' + Numbers.percent(e.getValue())).collect(Collectors.joining(", ")); //$NON-NLS-1$
    }

    /** One sentence. */
    public String summary() {
        if (coverage == null && status != Status.MET && status != Status.MISSED) {
            return Numbers.text(Messages.summary_unknown, title(), missing.isEmpty() ? "" : missing.get(0)); //$NON-NLS-1$
        }
        if (need.task() == NeedTask.LIGHT) {
            return zone.lux() > 0 ? Numbers.text(status == Status.MET ? Messages.summary_lightMet : Messages.summary_light, value(reached), value(wanted))
                    : Numbers.text(Messages.summary_lightComputed, limits(), Numbers.percent(percent()), Numbers.number(need.percent(), 0) + " %"); //$NON-NLS-1$
        }
        if (status == Status.MISSED && !(reached > 0 || !need.optical()) || Double.isNaN(reached)) {
            return Numbers.text(Messages.summary_short, title(), Numbers.percent(percent()), Numbers.number(need.percent(), 0) + " %"); //$NON-NLS-1$
        }
        String[] values = { title(), Numbers.percent(percent()), Numbers.number(need.percent(), 0) + " %", value(reached), value(wanted) }; //$NON-NLS-1$
        return Numbers.text(switch (status) {
            case MET -> Messages.summary_met.toString();
            case MISSED -> Messages.summary_missed.toString();
            case UNKNOWN -> Messages.summary_partly.toString();
        }, (Object[]) values);
    }
}
