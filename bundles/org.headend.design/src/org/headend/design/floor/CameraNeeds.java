package org.headend.design.floor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.headend.coverage.Coverage;
import org.headend.coverage.Shapes;
import org.headend.coverage.ZoneCoverage;
import org.headend.design.floor.NeedResult.Cause;
import org.headend.design.floor.NeedResult.Contribution;
import org.headend.design.floor.NeedResult.Status;
import org.headend.design.floor.ZoneView.NeedView;
import org.headend.design.site.NeedTask;
import org.headend.design.site.Placement;
import org.locationtech.jts.geom.Geometry;

/** Judges needs that cameras have to meet. */
final class CameraNeeds {
    static final int SAMPLES = 400;
    /** A camera that sees less of a zone than this share looks elsewhere. */
    private static final double LOOKING = 0.05;
    /** Shares are right to about this, %. */
    static final double TOLERANCE = 0.05;

    private final FloorPlan plan;

    CameraNeeds(FloorPlan plan) {
        this.plan = plan;
    }

    /** Those whose pictures count for a need: for a model that streams name, only the cameras that it runs on. */
    List<CameraView> eligible(NeedView need) {
        if (need.task() == NeedTask.MODEL) {
            List<CameraView> running = plan.cameras().stream().filter(c -> c.runs(need.model())).toList();
            return running.isEmpty() ? plan.cameras() : running;
        }
        return plan.cameras();
    }

    CameraSetup setup(CameraView camera, Requirement requirement) {
        return requirement.model() == null ? camera.setup() : camera.forModel(requirement.model().name());
    }

    NeedResult evaluate(ZoneView zone, NeedView need) {
        Requirement requirement = Requirement.of(need, plan.numbers(), plan.models());
        if (!requirement.isKnown()) {
            return NeedResult.unknown(zone, need, requirement, requirement.missing());
        }
        List<CameraView> eligible = eligible(need);
        List<String> missing = eligible.stream().flatMap(c -> c.missing().stream()).toList();
        List<CameraView> known = eligible.stream().filter(CameraView::isKnown).toList();
        if (known.isEmpty() && !missing.isEmpty()) {
            return NeedResult.unknown(zone, need, requirement, missing);
        }
        List<String> notes = new ArrayList<>();
        if (eligible.isEmpty()) {
            notes.add(Messages.note_noCamera.toString());
        }
        if (need.task() == NeedTask.MODEL && eligible.stream().noneMatch(c -> c.runs(need.model()))) {
            notes.add(Numbers.text(Messages.note_noStream, need.model()));
        }
        List<Looking> looking = new ArrayList<>();
        List<Geometry> blind = new ArrayList<>();
        Map<CameraView, Coverage> coverages = plan.coverages(requirement.model(), need.targetHeight());
        for (CameraView camera : known) {
            Coverage coverage = coverages.get(camera);
            if (coverage.mayShow(zone.area())) {
                looking.add(new Looking(camera.placement(), camera.name(), coverage));
            }
            if (coverage.blindZone().getEnvelopeInternal().intersects(zone.area().getEnvelopeInternal())) {
                blind.add(coverage.blindZone());
            }
        }
        return plan.cache().computed(new Basis(zone, need, requirement, looking, blind, notes, missing),
                () -> judge(zone, need, requirement, looking, blind, notes, missing));
    }

    /** A camera that may show something of a zone. */
    private record Looking(Placement placement, String name, Coverage coverage) {
    }

    /** What a result follows from. */
    private record Basis(ZoneView zone, NeedView need, Requirement requirement, List<Looking> looking, List<Geometry> blind, List<String> notes,
            List<String> missing) {
    }

    private static NeedResult judge(ZoneView zone, NeedView need, Requirement requirement, List<Looking> looking, List<Geometry> blind,
            List<String> notes, List<String> missing) {
        List<Contribution> contributions = new ArrayList<>();
        List<Geometry> seen = new ArrayList<>();
        for (Looking camera : looking) {
            Geometry good = Shapes.intersection(zone.area(), camera.coverage().atLeast(requirement.pixelsPerMetre(), requirement.maxDegrees()));
            if (!good.isEmpty()) {
                contributions.add(new Contribution(camera.placement(), camera.name(), 100 * good.getArea() / zone.area().getArea()));
                seen.add(good);
            }
        }
        contributions.sort(Comparator.comparingDouble(Contribution::percent).reversed());
        ZoneCoverage covered = ZoneCoverage.of(zone.area(), seen, blind);
        boolean met = covered.percent() >= need.percent() - TOLERANCE;
        Status status = met ? Status.MET : missing.isEmpty() ? Status.MISSED : Status.UNKNOWN;
        return sampled(zone, need, requirement, looking.stream().map(Looking::coverage).toList(), status, covered, contributions, notes,
                met ? List.of() : missing);
    }

    private static NeedResult sampled(ZoneView zone, NeedView need, Requirement requirement, List<Coverage> coverages, Status status,
            ZoneCoverage covered, List<Contribution> contributions, List<String> notes, List<String> missing) {
        double[] points = Shapes.samples(zone.area(), SAMPLES);
        double[] best = new double[points.length / 2];
        Map<Cause, Double> causes = new EnumMap<>(Cause.class);
        double share = 100.0 / best.length;
        List<Coverage> looking = coverages.stream().filter(c -> looksAt(c, points)).toList(); // a camera next door hides nothing
        for (int i = 0; i < best.length; i++) {
            Cause cause = Cause.OUTSIDE;
            double x = points[2 * i];
            double y = points[2 * i + 1];
            for (Coverage coverage : looking) {
                if (!coverage.camera().frames(x, y, coverage.plane())) {
                    continue;
                }
                double density = coverage.density(x, y);
                best[i] = Math.max(best[i], density);
                boolean flat = Math.abs(coverage.camera().depression(x, y, coverage.plane())) <= requirement.maxDegrees();
                if (density >= requirement.pixelsPerMetre() && flat) {
                    cause = null;
                    break;
                }
                Cause here = density <= 0 ? Cause.HIDDEN : density >= requirement.pixelsPerMetre() ? Cause.TOO_STEEP : Cause.FEW_PIXELS;
                cause = cause == Cause.OUTSIDE || cause == Cause.HIDDEN || here == Cause.TOO_STEEP ? here : cause;
            }
            if (cause != null) {
                causes.merge(cause, share, Double::sum);
            }
        }
        double[] sorted = best.clone();
        Arrays.sort(sorted);
        return new NeedResult(zone, need, status, covered, atShare(sorted, need.percent()), sorted[0], requirement.pixelsPerMetre(), requirement,
                contributions, causes, notes, missing, List.of());
    }

    private static boolean looksAt(Coverage coverage, double[] points) {
        int seen = 0;
        for (int i = 0; i < points.length; i += 2) {
            seen += coverage.sees(points[i], points[i + 1]) ? 1 : 0;
        }
        return seen > LOOKING * points.length / 2;
    }

    /** What a share of rising values has at least. */
    static double atShare(double[] rising, double percent) {
        return rising[Math.clamp((int) Math.floor((1 - percent / 100) * rising.length + 1e-9), 0, rising.length - 1)];
    }

    /** Exactly as {@link #evaluate}, with one camera set otherwise. @param model how it then sees, null for people */
    ZoneCoverage with(NeedResult result, CameraView changed, CameraSetup setup, ModelSight model) {
        List<Geometry> seen = new ArrayList<>();
        for (CameraView camera : eligible(result.need())) {
            if (camera.isKnown()) {
                Requirement requirement = result.requirement();
                CameraSetup as = camera.placement() == changed.placement() ? setup : setup(camera, requirement);
                Coverage coverage = plan.coverage(camera, as, model, result.need().targetHeight());
                if (coverage.mayShow(result.zone().area())) {
                    seen.add(coverage.atLeast(requirement.pixelsPerMetre(), requirement.maxDegrees()));
                }
            }
        }
        return ZoneCoverage.of(result.zone().area(), seen, List.of());
    }
}
