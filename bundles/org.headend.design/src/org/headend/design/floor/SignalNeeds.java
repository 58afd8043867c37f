package org.headend.design.floor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.headend.coverage.Shapes;
import org.headend.coverage.ZoneCoverage;
import org.headend.coverage.signal.SignalField;
import org.headend.coverage.signal.Sound;
import org.headend.design.floor.NeedResult.Contribution;
import org.headend.design.floor.NeedResult.Status;
import org.headend.design.floor.ZoneView.NeedView;
import org.headend.design.site.NeedTask;
import org.locationtech.jts.geom.Geometry;

/** Judges needs of voices, announcements and radio. */
final class SignalNeeds {
    private static final int PLACES = 60;

    private final FloorPlan plan;
    private final FloorNumbers numbers;

    SignalNeeds(FloorPlan plan) {
        this.plan = plan;
        this.numbers = plan.numbers();
    }

    private List<SignalView> sources(NeedView need) {
        return switch (need.task()) {
            case VOICE -> plan.microphones();
            case ANNOUNCEMENT -> plan.speakers();
            default -> plan.accessPoints();
        };
    }

    NeedResult evaluate(ZoneView zone, NeedView need) {
        boolean sound = need.task() != NeedTask.WIFI;
        if (sound && !(zone.noise() > 0)) {
            return NeedResult.unknown(zone, need, null, List.of(Numbers.text(Messages.missing_noise, zone.name())));
        }
        List<SignalView> sources = sources(need);
        List<String> missing = sources.stream().flatMap(s -> s.missing().stream()).toList();
        List<SignalView> known = sources.stream().filter(SignalView::isKnown).toList();
        if (known.isEmpty() && !missing.isEmpty()) {
            return NeedResult.unknown(zone, need, null, missing);
        }
        double wanted = wanted(need);
        List<Contribution> contributions = new ArrayList<>();
        List<Geometry> good = new ArrayList<>();
        List<Geometry> loud = new ArrayList<>();
        for (SignalView source : known) {
            Geometry open = field(zone, need, source).atLeast(wanted, range(need));
            Geometry area = near(zone, need, source, open);
            double share = ZoneCoverage.of(zone.area(), List.of(area), List.of()).percent();
            if (share > 0) {
                contributions.add(new Contribution(source.placement(), source.name(), share));
            }
            good.add(area);
            loud.add(open);
        }
        contributions.sort(Comparator.comparingDouble(Contribution::percent).reversed());
        ZoneCoverage coverage = ZoneCoverage.of(zone.area(), good, List.of());
        double echoing = ZoneCoverage.of(zone.area(), loud, List.of()).percent() - coverage.percent();
        double[] values = values(zone, need, known, CameraNeeds.SAMPLES);
        boolean met = coverage.percent() >= need.percent() - CameraNeeds.TOLERANCE;
        return new NeedResult(zone, need, met ? Status.MET : missing.isEmpty() ? Status.MISSED : Status.UNKNOWN, coverage,
                values.length == 0 ? Double.NaN : CameraNeeds.atShare(values, need.percent()), values.length == 0 ? Double.NaN : values[0], wanted,
                null, contributions, echoing > CameraNeeds.TOLERANCE ? Map.of(NeedResult.Cause.REVERBERANT, echoing) : Map.of(), notes(zone, need, known),
                met ? List.of() : missing, List.of());
    }

    private List<String> notes(ZoneView zone, NeedView need, List<SignalView> known) {
        String noise = Numbers.decibels(zone.noise()) + "(A)"; //$NON-NLS-1$
        List<String> notes = new ArrayList<>();
        if (known.isEmpty()) {
            notes.add((need.task() == NeedTask.VOICE ? Messages.note_noMicrophone
                    : need.task() == NeedTask.ANNOUNCEMENT ? Messages.note_noSpeaker : Messages.note_noAccessPoint).toString());
            if (need.task() == NeedTask.WIFI && plan.leavesOutAccessPoints()) {
                notes.add(Messages.note_noRiser.toString());
            }
            return notes;
        }
        switch (need.task()) {
            case VOICE -> notes.add(Numbers.text(Messages.note_speech, Numbers.decibels(numbers.speech(need.speech())) + "(A)", noise)); //$NON-NLS-1$
            case ANNOUNCEMENT -> notes.add(Numbers.text(Messages.note_announcement, noise));
            default -> notes.addAll(radio(known));
        }
        boolean indoor = plan.ceiling() > 0 && !zone.outdoor();
        if (need.task() != NeedTask.WIFI && zone.reverberation() > 0 && zone.roomVolume() > 0) {
            double gain = need.task() == NeedTask.VOICE ? known.stream().mapToDouble(SignalView::gain).max().orElse(0) : 0;
            double distance = criticalDistance(zone, gain);
            notes.add(Numbers.text(need.task() == NeedTask.VOICE ? Messages.note_criticalVoice : Messages.note_criticalSpeaker, new Object[] {
                    Numbers.metres(distance), Numbers.metres(distance * numbers.criticalDistances()), Numbers.number(zone.reverberation(), 2) + " s", //$NON-NLS-1$
                    Numbers.number(zone.roomVolume(), 0) + " m³" })); //$NON-NLS-1$
        } else if (need.task() != NeedTask.WIFI && indoor) {
            notes.add((zone.reverberation() > 0 ? Messages.note_noVolume : Messages.note_noReverberation).toString());
        }
        if (need.task() == NeedTask.VOICE && plan.speakers().stream().anyMatch(zone::holds) && known.stream().anyMatch(m -> zone.holds(m) && !m.quiet())) {
            notes.add(Messages.note_echo.toString());
        }
        return notes;
    }

    private List<String> radio(List<SignalView> known) {
        List<String> notes = new ArrayList<>();
        for (String band : known.stream().map(SignalView::band).distinct().sorted().toList()) {
            notes.add(Numbers.text(Messages.note_band, band));
            if (known.stream().anyMatch(s -> s.band().equals(band) && s.storey() != null)) {
                notes.add(Numbers.text(Messages.note_slabs, band, Numbers.decibels(numbers.floorLoss(band))));
            }
        }
        if (plan.leavesOutAccessPoints()) {
            notes.add(Messages.note_noRiser.toString());
        }
        return notes;
    }

    private static double criticalDistance(ZoneView zone, double gain) {
        return Sound.criticalDistance(Sound.directivityFactor(gain), zone.roomVolume(), zone.reverberation());
    }

    /** What of an area lies so near to a microphone that a voice is louder than the room. */
    private Geometry near(ZoneView zone, NeedView need, SignalView source, Geometry area) {
        double reach = limit(zone, need, source);
        if (Double.isInfinite(reach)) {
            return area;
        }
        double drop = source.height() - need.targetHeight();
        return reach <= Math.abs(drop) ? Shapes.empty()
                : Shapes.intersection(area, Shapes.circle(source.x(), source.y(), Math.sqrt(reach * reach - drop * drop)));
    }

    /** How far a voice may be from a microphone in the room of a zone, m; infinite where that is not known or nothing echoes. */
    private double limit(ZoneView zone, NeedView need, SignalView source) {
        return need.task() == NeedTask.VOICE && zone.reverberation() > 0 && zone.roomVolume() > 0
                ? numbers.criticalDistances() * criticalDistance(zone, source.gain()) : Double.POSITIVE_INFINITY;
    }

    private double wanted(NeedView need) {
        return need.task() == NeedTask.WIFI ? need.signal() < 0 ? need.signal() : numbers.wantedSignal(true) : need.signalToNoise() > 0 ? need.signalToNoise()
                : (need.task() == NeedTask.VOICE ? numbers.soundGrades() : numbers.announcementGrades()).acceptable();
    }

    private SignalField field(ZoneView zone, NeedView need, SignalView source) {
        return switch (need.task()) {
            case VOICE -> source.hearing(need.targetHeight(), numbers.speech(need.speech()), zone.noise(), numbers, plan.obstacles());
            case ANNOUNCEMENT -> source.announcing(need.targetHeight(), zone.noise(), numbers, plan.obstacles());
            default -> source.radio(numbers.client(), plan.ceiling() <= 0 || zone.outdoor(), numbers, plan.obstacles());
        };
    }

    private double range(NeedView need) {
        return switch (need.task()) {
            case VOICE -> numbers.soundRange();
            case ANNOUNCEMENT -> numbers.announcementRange();
            default -> numbers.radioRange();
        };
    }

    private Geometry area(ZoneView zone, NeedView need, SignalView source, double wanted) {
        return near(zone, need, source, field(zone, need, source).atLeast(wanted, range(need)));
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

    /** Better places, a microphone array, less noise; each computed. */
    List<Advice> advise(NeedResult result) {
        List<Advice> advice = new ArrayList<>();
        ZoneView zone = result.zone();
        NeedView need = result.need();
        boolean voice = need.task() == NeedTask.VOICE;
        List<SignalView> sources = sources(need).stream().filter(SignalView::isKnown).toList();
        var middle = zone.area().getCentroid();
        SignalView nearest = sources.stream().filter(s -> s.storey() == null).min(Comparator.comparingDouble(s -> Math.hypot(s.x() - middle.getX(), s.y() - middle.getY()))).orElse(null);
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
        }
        boolean quietHelps = need.task() != NeedTask.WIFI && !result.causes().containsKey(NeedResult.Cause.REVERBERANT);
        if (quietHelps && Double.isFinite(result.reached()) && result.reached() < result.wanted()) {
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
            double merit = Double.isInfinite(limit(zone, need, at)) ? CameraNeeds.atShare(values(zone, need, all, PLACES), need.percent())
                    : ZoneCoverage.of(zone.area(), all.stream().map(a -> area(zone, need, a, wanted(need))).toList(), List.of()).percent();
            if (merit > most) {
                most = merit;
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
