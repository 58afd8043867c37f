package org.headend.design.floor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.headend.core.language.Language;
import org.headend.coverage.Pose;
import org.headend.coverage.Shapes;
import org.headend.coverage.ZoneCoverage;
import org.headend.coverage.light.Light;
import org.headend.design.floor.NeedResult.Contribution;
import org.headend.design.floor.NeedResult.Status;
import org.headend.design.floor.ZoneView.NeedView;
import org.locationtech.jts.geom.Geometry;

/** Judges needs of light: by what was measured, or else by what the lamps of the floor give. */
final class LightNeeds {
    private static final int PLACES = 40;
    private static final int STEPS = 10;
    private static final double STEP = 1.03;

    private final FloorPlan plan;
    private final Lighting lighting;
    private final double plane;

    LightNeeds(FloorPlan plan) {
        this.plan = plan;
        lighting = plan.lighting();
        plane = plan.numbers().lightPlane();
    }

    NeedResult evaluate(ZoneView zone, NeedView need) {
        List<String> missing = new ArrayList<>();
        if (!(zone.lux() > 0) && !lighting.isComputable()) {
            missing.addAll(lighting.missing());
            if (missing.isEmpty()) {
                missing.add(Numbers.text(Messages.missing_lux, zone.name()));
            }
        }
        if (!(need.minLux() > 0) && !(need.maxLux() > 0)) {
            missing.add(Messages.missing_luxWanted.toString());
        }
        if (!missing.isEmpty()) {
            return NeedResult.unknown(zone, need, null, missing);
        }
        return zone.lux() > 0 ? measured(zone, need) : computed(zone, need);
    }

    private NeedResult measured(ZoneView zone, NeedView need) {
        boolean dark = zone.lux() < need.minLux();
        boolean bright = need.maxLux() > 0 && zone.lux() > need.maxLux();
        Geometry good = dark || bright ? Shapes.empty() : zone.area();
        ZoneLight lamps = lighting.computed(zone, plane, false);
        return new NeedResult(zone, need, dark || bright ? Status.MISSED : Status.MET, ZoneCoverage.of(zone.area(), List.of(good), List.of()),
                zone.lux(), zone.lux(), bright || need.minLux() <= 0 ? need.maxLux() : need.minLux(), null, List.of(), Map.of(),
                lamps.isKnown() ? List.of(Numbers.text(Messages.note_lampsBesides, lamps.text())) : List.of(), List.of(), List.of());
    }

    private NeedResult computed(ZoneView zone, NeedView need) {
        List<Geometry> lit = lighting.lamps().stream().filter(l -> l.light() != null).map(l -> lit(l, zone)).toList();
        record Basis(ZoneView zone, NeedView need, List<LampView> lamps, Object walls, double plane, double maintenance, Locale language) {
        }
        return plan.cache().computed(new Basis(zone, need, lighting.lamps(), plan.obstacles(), plane, plan.numbers().maintenance(), Language.current()), () -> judge(zone, need, lit));
    }

    private Geometry lit(LampView lamp, ZoneView zone) {
        return Shapes.intersection(zone.area(), plan.cache().light(lamp.light(), plan.obstacles(), plane, false, plan.numbers()).lit());
    }

    private NeedResult judge(ZoneView zone, NeedView need, List<Geometry> lit) {
        double[] values = lighting.values(zone, plane, false);
        ZoneCoverage coverage = ZoneCoverage.of(zone.area(), List.of(lighting.within(zone, plane, need.minLux(), need.maxLux())), List.of());
        List<String> missing = lighting.missing();
        boolean met = coverage.percent() >= need.percent() - CameraNeeds.TOLERANCE;
        boolean sure = missing.isEmpty() || met && need.maxLux() <= 0; // a lamp more makes nothing darker
        double darkest = CameraNeeds.atShare(values, need.percent());
        double brightest = values[Math.clamp((int) Math.ceil(need.percent() / 100 * values.length) - 1, 0, values.length - 1)];
        boolean dark = need.minLux() > 0 && (darkest < need.minLux() || !(need.maxLux() > 0 && brightest > need.maxLux()));
        List<Contribution> contributions = new ArrayList<>();
        List<LampView> shining = lighting.lamps().stream().filter(l -> l.light() != null).toList();
        for (int i = 0; i < shining.size(); i++) {
            double share = 100 * lit.get(i).getArea() / zone.area().getArea();
            if (share > 0) {
                contributions.add(new Contribution(shining.get(i).placement(), shining.get(i).name(), Math.min(100, share)));
            }
        }
        contributions.sort(Comparator.comparingDouble(Contribution::percent).reversed());
        return new NeedResult(zone, need, !sure ? Status.UNKNOWN : met ? Status.MET : Status.MISSED, coverage, dark ? darkest : brightest,
                dark ? values[0] : values[values.length - 1], dark ? need.minLux() : need.maxLux(), null, contributions, Map.of(),
                List.of(lighting.computed(zone, plane, false).isKnown() ? lighting.computed(zone, plane, false).text() : Messages.light_unknown.toString(),
                        Numbers.text(Messages.note_direct, Numbers.number(plan.numbers().maintenance(), 2))),
                sure ? List.of() : missing, List.of());
    }

    /** More or less light where it was measured; else stronger or weaker lamps, or one more, each computed. */
    List<Advice> advise(NeedResult result) {
        ZoneView zone = result.zone();
        NeedView need = result.need();
        List<Advice> advice = new ArrayList<>();
        boolean dark = result.wanted() == need.minLux() && result.reached() < need.minLux();
        if (zone.lux() > 0) {
            advice.add(new Advice(Numbers.text(dark ? Messages.advice_moreLight : Messages.advice_lessLight,
                    Numbers.lux(Math.abs(result.wanted() - zone.lux()))), null, 0, 100, true, List.of(), 5));
            return advice;
        }
        if (result.reached() > 0) {
            double factor = result.wanted() / result.reached();
            double after = share(zone, need, List.of(), factor);
            for (int i = 0; i < STEPS && !enough(need, after); i++) { // the edge of the zone asks for a little more
                factor *= dark ? STEP : 1 / STEP;
                after = share(zone, need, List.of(), factor);
            }
            if (after > result.percent() + 1) {
                advice.add(new Advice(Numbers.text(Messages.advice_lumens, Numbers.number(factor, factor < 10 ? 2 : 0), Numbers.percent(after),
                        Numbers.percent(result.percent())), null, result.percent(), after, enough(need, after), List.of(), 5));
            }
        }
        if (dark) {
            second(result).ifPresent(advice::add);
        }
        advice.sort(Comparator.comparing((Advice a) -> !a.satisfied()).thenComparing(Advice::effort));
        return advice;
    }

    private static boolean enough(NeedView need, double percent) {
        return percent >= need.percent() - CameraNeeds.TOLERANCE;
    }

    private double share(ZoneView zone, NeedView need, List<LampView> more, double factor) {
        List<LampView> lamps = new ArrayList<>(lighting.lamps());
        lamps.addAll(more);
        return ZoneCoverage.of(zone.area(), List.of(new Lighting(plan, lamps).within(zone, plane, need.minLux() / factor, need.maxLux() / factor)), List.of()).percent();
    }

    /** One more lamp of the nearest kind, where it helps most. */
    private Optional<Advice> second(NeedResult result) {
        ZoneView zone = result.zone();
        var middle = zone.area().getCentroid();
        LampView nearest = lighting.lamps().stream().filter(l -> l.light() != null)
                .min(Comparator.comparingDouble(l -> Math.hypot(l.pose().x() - middle.getX(), l.pose().y() - middle.getY()))).orElse(null);
        if (nearest == null) {
            return Optional.empty();
        }
        LampView best = null;
        double most = result.percent() + 1;
        double[] places = Shapes.samples(zone.area(), PLACES);
        for (int i = 0; i < places.length; i += 2) {
            LampView there = at(nearest, Math.round(places[i] * 10) / 10.0, Math.round(places[i + 1] * 10) / 10.0);
            double after = share(zone, result.need(), List.of(there), 1);
            if (after > most) {
                most = after;
                best = there;
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        String what = Numbers.text(Messages.change_second, Numbers.metres(best.pose().x()), Numbers.metres(best.pose().y()));
        return Optional.of(new Advice(Numbers.text(Messages.advice_change, nearest.name(), what, Numbers.percent(most), Numbers.percent(result.percent())),
                null, result.percent(), most, enough(result.need(), most), List.of(), 6));
    }

    private static LampView at(LampView lamp, double x, double y) {
        Pose pose = lamp.pose().at(x, y);
        Light light = lamp.light();
        return new LampView(lamp.placement(), lamp.name(), pose, lamp.lumens(), new Light(pose, light.candela(), light.exponent(), light.limit()), lamp.infraredMetres(),
                lamp.beamDegrees(), List.of());
    }
}
