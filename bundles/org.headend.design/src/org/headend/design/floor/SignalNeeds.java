package org.headend.design.floor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.headend.coverage.Shapes;
import org.headend.coverage.ZoneCoverage;
import org.headend.coverage.signal.SignalField;
import org.headend.design.floor.NeedResult.Contribution;
import org.headend.design.floor.NeedResult.Status;
import org.headend.design.floor.ZoneView.NeedView;
import org.headend.design.site.NeedTask;
import org.locationtech.jts.geom.Geometry;

/** Judges needs of voice, radio and light. */
final class SignalNeeds {
    private static final int PLACES = 60;

    private final FloorPlan plan;
    private final FloorNumbers numbers;

    SignalNeeds(FloorPlan plan) {
        this.plan = plan;
        this.numbers = plan.numbers();
    }

    NeedResult evaluate(ZoneView zone, NeedView need) {
        if (need.task() == NeedTask.LIGHT) {
            return light(zone, need);
        }
        boolean voice = need.task() == NeedTask.VOICE;
        if (voice && !(zone.noise() > 0)) {
            return NeedResult.unknown(zone, need, null, List.of(Numbers.text(Messages.missing_noise, zone.name())));
        }
        List<SignalView> sources = voice ? plan.microphones() : plan.accessPoints();
        List<String> missing = sources.stream().flatMap(s -> s.missing().stream()).toList();
        List<SignalView> known = sources.stream().filter(SignalView::isKnown).toList();
        if (known.isEmpty() && !missing.isEmpty()) {
            return NeedResult.unknown(zone, need, null, missing);
        }
        List<String> notes = new ArrayList<>();
        if (sources.isEmpty()) {
            notes.add(voice ? Messages.note_noMicrophone.toString() : Messages.note_noAccessPoint.toString());
        } else if (voice) {
            notes.add(Numbers.text(Messages.note_speech, Numbers.decibels(numbers.speech()) + "(A)", Numbers.decibels(zone.noise()) + "(A)")); //$NON-NLS-1$ //$NON-NLS-2$
        } else {
            notes.add(Numbers.text(Messages.note_band, known.get(0).band()));
        }
        double wanted = wanted(need);
        List<Contribution> contributions = new ArrayList<>();
        List<Geometry> good = new ArrayList<>();
        for (SignalView source : known) {
            Geometry area = area(zone, need, source, wanted);
            double share = ZoneCoverage.of(zone.area(), List.of(area), List.of()).percent();
            if (share > 0) {
                contributions.add(new Contribution(source.placement(), source.name(), share));
            }
            good.add(area);
        }
        contributions.sort(Comparator.comparingDouble(Contribution::percent).reversed());
        ZoneCoverage coverage = ZoneCoverage.of(zone.area(), good, List.of());
        double[] values = values(zone, need, known, CameraNeeds.SAMPLES);
        boolean met = coverage.percent() >= need.percent() - CameraNeeds.TOLERANCE;
        return new NeedResult(zone, need, met ? Status.MET : missing.isEmpty() ? Status.MISSED : Status.UNKNOWN, coverage,
                values.length == 0 ? Double.NaN : CameraNeeds.atShare(values, need.percent()), values.length == 0 ? Double.NaN : values[0], wanted,
                null, contributions, Map.of(), notes, met ? List.of() : missing, List.of());
    }

    private double wanted(NeedView need) {
        return need.task() == NeedTask.WIFI ? numbers.wantedSignal(true)
                : need.signalToNoise() > 0 ? need.signalToNoise() : numbers.soundGrades().acceptable();
    }

    private SignalField field(ZoneView zone, NeedView need, SignalView source) {
        return need.task() == NeedTask.WIFI ? source.radio(numbers.client(), plan.ceiling() <= 0 || zone.outdoor(), numbers, plan.obstacles())
                : source.hearing(need.targetHeight(), zone.noise(), numbers, plan.obstacles());
    }

    private Geometry area(ZoneView zone, NeedView need, SignalView source, double wanted) {
        return field(zone, need, source).atLeast(wanted, need.task() == NeedTask.WIFI ? numbers.radioRange() : numbers.soundRange());
    }

    /** The best value at each place of the zone, rising. */
    private double[] values(ZoneView zone, NeedView need, List<SignalView> sources, int wanted) {
        if (sources.isEmpty()) {
            return new double[0];
        }
        double[] points = Shapes.samples(zone.area(), wanted);
        double[] best = new double[points.length / 2];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        for (SignalView source : sources) {
            SignalField field = field(zone, need, source);
            for (int i = 0; i < best.length; i++) {
                best[i] = Math.max(best[i], field.at(points[2 * i], points[2 * i + 1]));
            }
        }
        Arrays.sort(best);
        return best;
    }

    private NeedResult light(ZoneView zone, NeedView need) {
        List<String> missing = new ArrayList<>();
        if (!(zone.lux() > 0)) {
            missing.add(Numbers.text(Messages.missing_lux, zone.name()));
        }
        if (!(need.minLux() > 0) && !(need.maxLux() > 0)) {
            missing.add(Messages.missing_luxWanted.toString());
        }
        if (!missing.isEmpty()) {
            return NeedResult.unknown(zone, need, null, missing);
        }
        boolean dark = zone.lux() < need.minLux();
        boolean bright = need.maxLux() > 0 && zone.lux() > need.maxLux();
        Geometry good = dark || bright ? Shapes.empty() : zone.area();
        return new NeedResult(zone, need, dark || bright ? Status.MISSED : Status.MET, ZoneCoverage.of(zone.area(), List.of(good), List.of()),
                zone.lux(), zone.lux(), bright ? need.maxLux() : need.minLux(), null, List.of(), Map.of(), List.of(), List.of(), List.of());
    }

    /** Better places, a microphone array, less noise; each computed. */
    List<Advice> advise(NeedResult result) {
        List<Advice> advice = new ArrayList<>();
        ZoneView zone = result.zone();
        NeedView need = result.need();
        if (need.task() == NeedTask.LIGHT) {
            advice.add(new Advice(Numbers.text(zone.lux() < need.minLux() ? Messages.advice_moreLight : Messages.advice_lessLight,
                    Numbers.lux(Math.abs(result.wanted() - zone.lux()))), null, 0, 100, true, List.of(), 5));
            return advice;
        }
        boolean voice = need.task() == NeedTask.VOICE;
        List<SignalView> sources = (voice ? plan.microphones() : plan.accessPoints()).stream().filter(SignalView::isKnown).toList();
        var middle = zone.area().getCentroid();
        SignalView nearest = sources.stream().min(Comparator.comparingDouble(s -> Math.hypot(s.x() - middle.getX(), s.y() - middle.getY()))).orElse(null);
        if (nearest == null) {
            return advice;
        }
        List<SignalView> others = sources.stream().filter(s -> s != nearest).toList();
        SignalView moved = bestPlace(zone, need, nearest, others);
        offer(advice, result, others, moved, Numbers.text(Messages.change_place, Numbers.metres(moved.x()), Numbers.metres(moved.y())),
                Change.none(nearest.placement()).at(moved.x(), moved.y()), 4);
        if (voice && nearest.gain() < numbers.arrayGain()) {
            String array = Numbers.text(Messages.change_array, Numbers.decibels(numbers.arrayGain()));
            offer(advice, result, others, nearest.withGain(numbers.arrayGain()), array, null, 5);
            offer(advice, result, others, moved.withGain(numbers.arrayGain()), array + ", " //$NON-NLS-1$
                    + Numbers.text(Messages.change_place, Numbers.metres(moved.x()), Numbers.metres(moved.y())), null, 6);
        }
        if (!voice) {
            List<SignalView> two = new ArrayList<>(sources);
            SignalView second = bestPlace(zone, need, nearest, sources);
            offer(advice, result, two, second, Numbers.text(Messages.change_second, Numbers.metres(second.x()), Numbers.metres(second.y())), null, 6);
        } else if (Double.isFinite(result.reached())) {
            double quiet = zone.noise() - (result.wanted() - result.reached());
            advice.add(new Advice(Numbers.text(Messages.advice_quiet, Numbers.decibels(quiet) + "(A)", Numbers.decibels(zone.noise()) + "(A)"), null, //$NON-NLS-1$ //$NON-NLS-2$
                    result.percent(), need.percent(), true, List.of(), 6));
        }
        advice.sort(Comparator.comparing((Advice a) -> !a.satisfied()).thenComparing(Advice::effort)
                .thenComparing(Comparator.comparingDouble(Advice::after).reversed()));
        return advice;
    }

    private SignalView bestPlace(ZoneView zone, NeedView need, SignalView source, List<SignalView> others) {
        double[] places = Shapes.samples(zone.area(), PLACES);
        SignalView best = source;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < places.length; i += 2) {
            SignalView at = source.at(Math.round(places[i] * 10) / 10.0, Math.round(places[i + 1] * 10) / 10.0);
            List<SignalView> all = new ArrayList<>(others);
            all.add(at);
            double reached = CameraNeeds.atShare(values(zone, need, all, PLACES), need.percent());
            if (reached > most) {
                most = reached;
                best = at;
            }
        }
        return best;
    }

    private void offer(List<Advice> advice, NeedResult result, List<SignalView> others, SignalView changed, String what, Change change, int effort) {
        List<Geometry> good = new ArrayList<>();
        for (SignalView source : others) {
            good.add(area(result.zone(), result.need(), source, result.wanted()));
        }
        good.add(area(result.zone(), result.need(), changed, result.wanted()));
        double after = ZoneCoverage.of(result.zone().area(), good, List.of()).percent();
        if (after > result.percent() + 1) {
            advice.add(new Advice(Numbers.text(Messages.advice_change, changed.name(), what, Numbers.percent(after),
                    Numbers.percent(result.percent())), change, result.percent(), after,
                    after >= result.need().percent() - CameraNeeds.TOLERANCE, List.of(), effort));
        }
    }
}
