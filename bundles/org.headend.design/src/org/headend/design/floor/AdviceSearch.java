package org.headend.design.floor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.headend.coverage.Camera;
import org.headend.coverage.Coverage;
import org.headend.coverage.Obstacles;
import org.headend.coverage.Pose;
import org.headend.coverage.Shapes;
import org.headend.design.floor.NeedResult.Status;
import org.headend.design.site.NeedTask;
import org.locationtech.jts.geom.Envelope;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Looks for settings that would meet a need. Points of the zone are tried first, since what hides them stays the same while
 * a camera turns and zooms; the best settings are then computed exactly, with what they would do to other needs.
 */
final class AdviceSearch {
    private static final int POINTS = 250;
    private static final int CAMERAS = 3;
    /** Better by this much is worth saying, % of the zone. */
    private static final double GAIN = 2;

    private final FloorPlan plan;
    private final NeedResult result;
    private final List<NeedResult> all;
    private final CameraNeeds needs;
    private final Requirement requirement;
    private final double[] points;
    private final JsonNode bounds;
    private final List<Advice> found = new ArrayList<>();

    AdviceSearch(FloorPlan plan, NeedResult result, List<NeedResult> all) {
        this.plan = plan;
        this.result = result;
        this.all = all;
        needs = new CameraNeeds(plan);
        requirement = result.requirement();
        points = Shapes.samples(result.zone().area(), POINTS);
        bounds = plan.numbers().advice();
    }

    /** A setting with the share of the points that it meets together with the other cameras. */
    private record Tried(CameraSetup setup, double share) {
    }

    List<Advice> search(IProgressMonitor monitor) {
        for (CameraView camera : nearest()) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            new OneCamera(camera).search();
        }
        found.sort(Comparator.comparing((Advice a) -> !a.satisfied()).thenComparing(a -> a.satisfied() && !a.harm().isEmpty())
                .thenComparing(Advice::effort).thenComparing(Comparator.comparingDouble(Advice::after).reversed()));
        double worthwhile = found.isEmpty() ? 0 : (found.get(0).before() + found.get(0).after()) / 2;
        List<Advice> best = new ArrayList<>();
        for (Advice advice : found) {
            if (best.size() < bounds.path("results").asInt(4) && advice.after() >= worthwhile && best.stream().noneMatch(b -> covers(b, advice))) { //$NON-NLS-1$
                best.add(advice);
            }
        }
        return best;
    }

    /** Whether a better advice makes this one superfluous: it does no more than that, on the same device. */
    private static boolean covers(Advice better, Advice other) {
        boolean enough = better.satisfied() ? better.harm().isEmpty() : !other.satisfied() && better.after() >= other.after() - 3;
        return better.text().equals(other.text()) || enough && better.change() != null && other.change() != null
                && better.change().placement() == other.change().placement() && other.change().kinds().containsAll(better.change().kinds());
    }

    private List<CameraView> nearest() {
        var middle = result.zone().area().getCentroid();
        return needs.eligible(result.need()).stream().filter(CameraView::isKnown)
                .sorted(Comparator.comparingDouble(c -> Math.hypot(c.setup().pose().x() - middle.getX(), c.setup().pose().y() - middle.getY())))
                .limit(CAMERAS).toList();
    }

    private boolean enough(double percent) {
        return percent >= result.need().percent() - CameraNeeds.TOLERANCE;
    }

    /** Tries the settings of one camera. */
    private final class OneCamera {
        private final CameraView camera;
        private final CameraSetup now;
        private final boolean[] byOthers;
        private final Obstacles walls;
        private final Map<Pose, boolean[]> open = new HashMap<>();

        OneCamera(CameraView camera) {
            this.camera = camera;
            now = needs.setup(camera, requirement);
            Envelope way = new Envelope(result.zone().area().getEnvelopeInternal());
            way.expandToInclude(now.pose().x(), now.pose().y());
            way.expandBy(1);
            walls = plan.obstacles().between(way.getMinX(), way.getMinY(), way.getMaxX(), way.getMaxY());
            byOthers = new boolean[points.length / 2];
            for (CameraView other : needs.eligible(result.need())) {
                if (other.isKnown() && other != camera) {
                    Coverage coverage = plan.coverage(other, needs.setup(other, requirement), requirement.model(), result.need().targetHeight());
                    for (int i = 0; i < byOthers.length; i++) {
                        byOthers[i] |= good(coverage.camera(), i) && coverage.sees(points[2 * i], points[2 * i + 1]);
                    }
                }
            }
        }

        private boolean good(Camera as, int i) {
            double z = result.need().targetHeight();
            double x = points[2 * i];
            double y = points[2 * i + 1];
            return as.density(x, y, z) >= requirement.pixelsPerMetre() && as.frames(x, y, z)
                    && Math.abs(as.depression(x, y, z)) <= requirement.maxDegrees();
        }

        private Tried attempt(CameraSetup setup, ModelSight model) {
            Camera as = camera.camera(setup, model);
            Pose eye = walls.inFront(as.pose());
            boolean[] clear = open.computeIfAbsent(new Pose(eye.x(), eye.y(), eye.height(), 0, 0, 0), this::clear);
            as = as.at(eye);
            int count = 0;
            for (int i = 0; i < byOthers.length; i++) {
                count += byOthers[i] || clear[i] && good(as, i) ? 1 : 0;
            }
            return new Tried(setup, 100.0 * count / byOthers.length);
        }

        private boolean[] clear(Pose eye) {
            boolean[] clear = new boolean[byOthers.length];
            for (int i = 0; i < clear.length; i++) {
                clear[i] = walls.clear(eye.x(), eye.y(), eye.height(), points[2 * i], points[2 * i + 1], result.need().targetHeight());
            }
            return clear;
        }

        void search() {
            List<CameraSetup> pictures = new ArrayList<>(List.of(now));
            camera.streams().stream().filter(s -> !s.id().isEmpty() && !s.equals(now.stream()) && s.width() > now.stream().width())
                    .forEach(s -> pictures.add(now.withStream(s)));
            for (CameraSetup picture : pictures) {
                int effort = picture == now ? 0 : 1;
                if (effort > 0) {
                    offer(attempt(picture, requirement.model()), effort);
                }
                offer(along(focals(now.optics().focalMin(), now.optics().focalMax()), picture::withFocal, now.focal()), effort + 2);
                offer(along(tilts(), t -> picture.withPose(picture.pose().withTilt(t)), now.pose().tilt()), effort + 2);
                offer(along(pans(), p -> picture.withPose(picture.pose().withPan(p)), now.pose().pan()), effort + 2);
                offer(along(heights(), h -> picture.withPose(picture.pose().withHeight(h)), now.pose().height()), effort + 4);
                offer(together(picture, false), effort + 3);
                offer(together(picture, true), effort + 5);
            }
            if (found.stream().noneMatch(a -> a.satisfied() && a.harm().isEmpty())) {
                otherLens(pictures.get(pictures.size() - 1));
                largerInput(pictures.get(pictures.size() - 1));
            }
        }

        /** The value nearest to the present one that suffices, or else the best. */
        private Tried along(double[] values, DoubleFunction<CameraSetup> with, double present) {
            Tried best = null;
            double away = 0;
            for (double value : values) {
                Tried tried = attempt(with.apply(value), requirement.model());
                double distance = Math.abs(value - present);
                boolean safe = tried.share() >= Math.min(100, result.need().percent() + 1);
                boolean bestSafe = best != null && best.share() >= Math.min(100, result.need().percent() + 1);
                if (best == null || safe && bestSafe && distance < away || safe != bestSafe && safe
                        || !safe && !bestSafe && tried.share() > best.share()) {
                    best = tried;
                    away = distance;
                }
            }
            return best;
        }

        /** Aim, tilt and zoom at once; with the height or without. */
        private Tried together(CameraSetup picture, boolean heights) {
            var middle = result.zone().area().getCentroid();
            double aim = Math.toDegrees(Math.atan2(middle.getY() - now.pose().y(), middle.getX() - now.pose().x()));
            Tried best = attempt(picture, requirement.model());
            double[] pans = DoubleStream.concat(DoubleStream.of(now.pose().pan()), DoubleStream.iterate(aim - 20, a -> a + 5).limit(9)).map(a -> round(a, 1)).toArray();
            for (double height : heights ? coarse(heights()) : new double[] { now.pose().height() }) {
                for (double focal : coarse(focals(now.optics().focalMin(), now.optics().focalMax()))) {
                    for (double pan : heights ? new double[] { now.pose().pan(), round(aim, 1) } : pans) {
                        for (double tilt : coarse(tilts())) {
                            Pose pose = new Pose(now.pose().x(), now.pose().y(), height, pan, tilt, now.pose().roll());
                            Tried tried = attempt(picture.withFocal(focal).withPose(pose), requirement.model());
                            best = tried.share() > best.share() + 0.5 ? tried : best;
                        }
                    }
                }
            }
            return best;
        }

        private double[] coarse(double[] values) {
            int step = Math.max(1, values.length / 12);
            return java.util.stream.IntStream.range(0, values.length).filter(i -> i % step == 0 || i == values.length - 1)
                    .mapToDouble(i -> values[i]).toArray();
        }

        private double[] focals(double from, double to) {
            double step = Math.max(0.01, bounds.path("focalStepMillimetres").asDouble(0.1)); //$NON-NLS-1$
            int count = to - from < 1e-9 ? 1 : (int) Math.clamp((to - from) / step, 2, 60);
            return DoubleStream.iterate(0, i -> i + 1).limit(count)
                    .map(i -> count == 1 ? now.focal() : round(from * Math.pow(to / from, i / (count - 1)), step)).toArray();
        }

        private double[] tilts() {
            return DoubleStream.concat(DoubleStream.of(now.pose().tilt()), DoubleStream.iterate(0, t -> t + 1.5).limit(54)).toArray();
        }

        private double[] pans() {
            return DoubleStream.iterate(-90, a -> a + 2.5).limit(73).map(a -> now.pose().pan() + a).toArray();
        }

        private double[] heights() {
            double step = Math.max(0.05, bounds.path("heightStepMetres").asDouble(0.1)); //$NON-NLS-1$
            double low = Math.min(bounds.path("lowestMetres").asDouble(2.2), now.pose().height()); //$NON-NLS-1$
            double high = plan.ceiling() > 0 ? plan.ceiling() - bounds.path("belowCeilingMetres").asDouble() : bounds.path("highestMetres").asDouble(6); //$NON-NLS-1$ //$NON-NLS-2$
            int count = Math.max(1, (int) Math.floor((Math.max(high, low) - low) / step + 1e-9) + 1);
            return DoubleStream.iterate(low, h -> h + step).limit(Math.min(count, 80)).map(h -> round(h, 0.01)).toArray();
        }

        private static double round(double value, double step) {
            return Math.round(Math.round(value / step) * step * 1000) / 1000.0;
        }

        private void offer(Tried tried, int effort) {
            if (tried == null || tried.setup().equals(now) || tried.share() < result.percent() + GAIN) {
                return;
            }
            double after = needs.with(result, camera, tried.setup(), requirement.model()).percent();
            if (after < result.percent() + GAIN) {
                return;
            }
            Change change = Change.between(camera.placement(), now, tried.setup(), requirement.model() == null ? "" : requirement.model().name()); //$NON-NLS-1$
            found.add(new Advice(Numbers.text(Messages.advice_change, camera.name(), String.join(", ", change.describe(now)), //$NON-NLS-1$
                    Numbers.percent(after), Numbers.percent(result.percent())), change, result.percent(), after, enough(after),
                    harm(tried.setup()), effort));
        }

        /** Needs that are met now and would not be any more. */
        private List<String> harm(CameraSetup setup) {
            List<String> harm = new ArrayList<>();
            for (NeedResult other : all) {
                if (other.need() != result.need() && other.status() == Status.MET && other.need().optical()
                        && other.contributions().stream().anyMatch(c -> c.placement() == camera.placement())) {
                    boolean sameModel = other.need().task() != NeedTask.MODEL || other.requirement().model().equals(requirement.model());
                    CameraSetup then = setup.withStream(sameModel && requirement.model() == null == (other.requirement().model() == null)
                            ? setup.stream() : needs.setup(camera, other.requirement()).stream());
                    double after = needs.with(other, camera, then, other.requirement().model()).percent();
                    if (after < other.need().percent() - CameraNeeds.TOLERANCE) {
                        harm.add(Numbers.text(Messages.advice_harm, other.zone().name(), other.title(), Numbers.percent(after),
                                Numbers.percent(other.percent())));
                    }
                }
            }
            return harm;
        }

        /** A longer lens than the type has. */
        private void otherLens(CameraSetup picture) {
            double longest = now.optics().focalMax();
            for (double focal : focals(longest, longest * 5)) {
                Tried tried = along(tilts(), t -> picture.withFocal(focal).withPose(picture.pose().withTilt(t)), now.pose().tilt());
                if (focal > longest && tried.share() > result.need().percent() + 0.5) {
                    double after = needs.with(result, camera, tried.setup(), requirement.model()).percent();
                    if (enough(after)) {
                        found.add(new Advice(Numbers.text(Messages.advice_lens, new Object[] { camera.name(), Numbers.millimetres(focal),
                                Numbers.degrees(tried.setup().pose().tilt()), Numbers.millimetres(longest), Numbers.percent(after),
                                Numbers.percent(result.percent()) }), null, result.percent(), after, true, harm(tried.setup()), 6));
                        return;
                    }
                }
            }
        }

        /** A model with a larger input. */
        private void largerInput(CameraSetup picture) {
            ModelSight model = requirement.model();
            if (model == null || model.cutOuts()) {
                return;
            }
            for (double factor : new double[] { 1.25, 1.5, 2, 2.5, 3, 4 }) {
                ModelSight larger = model.scaled(factor);
                double after = needs.with(result, camera, picture, larger).percent();
                if (enough(after)) {
                    found.add(new Advice(Numbers.text(Messages.advice_input, new Object[] { Numbers.size(larger.width(), larger.height()),
                            Numbers.size(model.width(), model.height()), picture.stream().label(), Numbers.percent(after),
                            Numbers.percent(result.percent()) }), null, result.percent(), after, true, List.of(), 5));
                    return;
                }
            }
        }
    }
}
