package org.headend.design.floor;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.headend.catalog.Catalog;
import org.headend.coverage.Camera;
import org.headend.coverage.Coverage;
import org.headend.coverage.Lens;
import org.headend.coverage.Obstacles;
import org.headend.coverage.Panel;
import org.headend.coverage.Pose;
import org.headend.coverage.light.BackLight;
import org.headend.coverage.light.SunGlare;
import org.headend.coverage.signal.SignalField;
import org.headend.design.floor.NeedResult.Status;
import org.headend.design.floor.SignalView.Kind;
import org.headend.design.floor.ZoneView.NeedView;
import org.headend.design.site.Floor;
import org.headend.design.site.Need;
import org.headend.design.site.NeedTask;
import org.headend.design.site.Placement;
import org.headend.design.validate.SiteIndex;

/**
 * A floor as it is now: its devices with their data sheets, walls, zones and needs. Making one reads the model and takes
 * next to no time; everything else may be asked from any thread. With one {@link CoverageCache} for all plans of a floor,
 * only what changed is computed anew.
 */
public final class FloorPlan {
    private static final Map<Catalog, Shared> SHARED = new WeakHashMap<>();

    private final Floor floor;
    private final String name;
    private final double ceiling;
    private final FloorNumbers numbers;
    private final ModelLibrary models;
    private final CoverageCache cache;
    private final Obstacles obstacles;
    private final List<CameraView> cameras = new ArrayList<>();
    private final List<SignalView> signals = new ArrayList<>();
    private final List<ZoneView> zones;
    private final Map<NeedView, NeedResult> results = new ConcurrentHashMap<>();
    private final Map<Sight, Map<CameraView, Coverage>> coverages = new ConcurrentHashMap<>();
    private final Lighting lighting;
    private final SitePlace place;
    private final boolean positioned;
    private final boolean apart;

    private FloorPlan(Floor floor, Catalog catalog, ModelLibrary models, CoverageCache cache) {
        this.floor = floor;
        this.models = models;
        this.cache = cache;
        name = floor.getName();
        ceiling = floor.getCeiling();
        place = SitePlace.of(floor).orElse(null);
        positioned = SitePlace.positioned(floor);
        numbers = FloorNumbers.of(catalog.tables());
        obstacles = cache.obstacles(floor);
        List<LampView> lamps = new ArrayList<>();
        for (Placement placement : floor.getPlacements()) {
            CameraView.of(placement, catalog, numbers).ifPresent(cameras::add);
            signals.addAll(SignalView.of(placement, catalog, numbers));
            LampView.of(placement, catalog).ifPresent(lamps::add);
        }
        above(floor, catalog);
        apart = JoinedFloors.leavesOut(floor);
        lighting = new Lighting(this, lamps);
        zones = floor.getZones().stream().map(z -> ZoneView.of(z, ceiling)).toList();
    }

    /** Access points of joined floors. */
    private void above(Floor floor, Catalog catalog) {
        record Walls(Obstacles own, Obstacles others, double dx, double dy, double up) {
        }
        for (Floor other : JoinedFloors.of(floor)) {
            List<Placement> sending = other.getPlacements().stream().filter(JoinedFloors::accessPoint).toList();
            if (!sending.isEmpty()) {
                JoinedFloors.between(floor, other, numbers).ifPresent(joined -> {
                    Obstacles others = cache.obstacles(other);
                    Obstacles walls = cache.computed(new Walls(obstacles, others, joined.dx(), joined.dy(), joined.up()), () -> joined.walls(obstacles, others));
                    sending.forEach(p -> SignalView.above(p, joined, walls, catalog, numbers).ifPresent(signals::add));
                });
            }
        }
    }

    /** On the thread that owns the model. */
    public static FloorPlan of(Floor floor, Catalog catalog, ModelLibrary models, CoverageCache cache) {
        return new FloorPlan(floor, catalog, models, cache);
    }

    /** With the models of the catalog’s site. Plans of the same catalog share what was computed. */
    public static FloorPlan shared(Floor floor, Catalog catalog) {
        Shared shared;
        synchronized (SHARED) {
            shared = SHARED.computeIfAbsent(catalog, c -> new Shared(c.site().map(ModelLibrary::of).orElse(ModelLibrary.NONE), new CoverageCache()));
        }
        return of(floor, catalog, shared.models(), shared.cache());
    }

    /** As {@link #shared}, one for all checks of one state of the site. */
    public static FloorPlan of(SiteIndex site, Floor floor) {
        record State(Floor floor) {
        }
        return (FloorPlan) site.fact(new State(floor), s -> shared(floor, s.catalog()));
    }

    private record Sight(ModelSight model, double plane) {
    }

    private record Shared(ModelLibrary models, CoverageCache cache) {
    }

    /** Without models and without keeping what was computed. */
    public static FloorPlan of(Floor floor, Catalog catalog) {
        return of(floor, catalog, ModelLibrary.NONE, new CoverageCache());
    }

    /** Only to name it, not to read it from other threads. */
    public Floor floor() {
        return floor;
    }

    public String name() {
        return name;
    }

    /** Of the ceiling, m; 0 outdoors. */
    public double ceiling() {
        return ceiling;
    }

    public FloorNumbers numbers() {
        return numbers;
    }

    public ModelLibrary models() {
        return models;
    }

    public Obstacles obstacles() {
        return obstacles;
    }

    public List<CameraView> cameras() {
        return List.copyOf(cameras);
    }

    /** Of a device that is a camera. */
    public Optional<CameraView> camera(Placement placement) {
        return cameras.stream().filter(c -> c.placement() == placement).findFirst();
    }

    public List<SignalView> microphones() {
        return signals.stream().filter(s -> s.kind() == Kind.MICROPHONE).toList();
    }

    /** Of this floor, then those of floors that a riser joins with it. */
    public List<SignalView> accessPoints() {
        return signals.stream().filter(s -> s.kind() == Kind.ACCESS_POINT).toList();
    }

    /** Whether access points of other roofed floors do not count, because no riser joins them. */
    boolean leavesOutAccessPoints() {
        return apart;
    }

    public List<SignalView> speakers() {
        return signals.stream().filter(s -> s.kind() == Kind.SPEAKER).toList();
    }

    /** What its lamps give. */
    public Lighting lighting() {
        return lighting;
    }

    /** When the sun stands in the picture of a camera whose setup is known; empty where position or north are not known. */
    public Optional<List<SunGlare.Period>> sun(CameraView camera) {
        record Key(SitePlace place, Pose pose, Lens lens, Obstacles walls, double ceiling) {
        }
        if (place == null) {
            return Optional.empty();
        }
        SunGlare year = cache.computed(place, () -> SunGlare.at(place.latitude(), place.longitude(), place.zone(), numbers.sunDays(), numbers.sunMinutes()));
        Camera lens = camera.camera();
        return Optional.of(cache.computed(new Key(place, lens.pose(), lens.lens(), obstacles, ceiling), () -> year.of(lens, obstacles, place.north(), ceiling)));
    }

    /** Whether the position of the site is known. */
    public boolean isPositioned() {
        return positioned;
    }

    /** Windows to the outside in the picture of a camera whose setup is known; none outdoors. */
    public List<Panel> windows(CameraView camera) {
        record Key(Pose pose, Lens lens, double range, Obstacles walls) {
        }
        if (ceiling <= 0) {
            return List.of();
        }
        Camera lens = camera.camera();
        return cache.computed(new Key(lens.pose(), lens.lens(), lens.range(), obstacles), () -> BackLight.windows(lens, obstacles));
    }

    public List<ZoneView> zones() {
        return zones;
    }

    /** What people see through a camera whose setup is known. @param plane height of what is looked at, m */
    public Coverage coverage(CameraView camera, double plane) {
        return coverage(camera, camera.setup(), null, plane);
    }

    /** What a model sees through it. */
    public Coverage coverage(CameraView camera, ModelSight model, double plane) {
        return coverage(camera, camera.forModel(model.name()), model, plane);
    }

    /** What people see through all cameras whose setup is known, by camera. @param plane height of what is looked at, m */
    public Map<CameraView, Coverage> coverages(double plane) {
        return coverages(null, plane);
    }

    /** @param model null for people */
    Map<CameraView, Coverage> coverages(ModelSight model, double plane) {
        return coverages.computeIfAbsent(new Sight(model, plane), s -> {
            Map<CameraView, Coverage> all = new IdentityHashMap<>();
            cameras.stream().filter(CameraView::isKnown)
                    .forEach(c -> all.put(c, model == null ? coverage(c, plane) : coverage(c, model, plane)));
            return all;
        });
    }

    CoverageCache cache() {
        return cache;
    }

    Coverage coverage(CameraView camera, CameraSetup setup, ModelSight model, double plane) {
        return cache.coverage(camera.camera(setup, model), obstacles, plane);
    }

    /** Signal to noise ratio of planned speech at a microphone, dB. @param mouth height, m @param noise dB(A) */
    public SignalField hearing(SignalView microphone, double mouth, double noise) {
        return microphone.hearing(mouth, numbers.speech(""), noise, numbers, obstacles); //$NON-NLS-1$
    }

    /** What a loudspeaker exceeds noise by, dB. @param ear height, m @param noise dB(A) */
    public SignalField announcing(SignalView speaker, double ear, double noise) {
        return speaker.announcing(ear, noise, numbers, obstacles);
    }

    /** Received signal of an access point, dBm, at the height of a client, m. */
    public SignalField radio(SignalView accessPoint, double client) {
        return accessPoint.radio(client, ceiling <= 0, numbers, obstacles);
    }

    /**
     * All needs of all zones.
     *
     * @param advice whether to look for what would help those that are not met; that takes longer
     */
    public List<NeedResult> evaluate(boolean advice, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, Messages.evaluate_task.toString(), zones.stream().mapToInt(z -> z.needs().size()).sum());
        List<NeedResult> results = new ArrayList<>();
        for (ZoneView zone : zones) {
            for (NeedView need : zone.needs()) {
                progress.checkCanceled();
                results.add(evaluate(zone, need));
                progress.worked(advice ? 0 : 1);
            }
        }
        return advice ? results.stream().map(r -> {
            NeedResult advised = advise(r, results, progress);
            progress.worked(1);
            return advised;
        }).toList() : results;
    }

    /** Needs of some kind, without advice. */
    public List<NeedResult> evaluate(Predicate<NeedView> wanted) {
        return zones.stream().flatMap(z -> z.needs().stream().filter(wanted).map(n -> evaluate(z, n))).toList();
    }

    /** One need, with advice. Empty when the floor has none such. */
    public Optional<NeedResult> evaluate(Need need, IProgressMonitor monitor) {
        for (ZoneView zone : zones) {
            for (NeedView view : zone.needs()) {
                if (view.need() == need) {
                    return Optional.of(advise(evaluate(zone, view), evaluate(false, monitor), SubMonitor.convert(monitor)));
                }
            }
        }
        return Optional.empty();
    }

    NeedResult evaluate(ZoneView zone, NeedView need) {
        NeedResult known = results.get(need);
        if (known == null) {
            known = judge(zone, need);
            results.put(need, known);
        }
        return known;
    }

    private NeedResult judge(ZoneView zone, NeedView need) {
        if (zone.area().isEmpty()) {
            return NeedResult.unknown(zone, need, null, List.of(Numbers.text(Messages.missing_area, zone.name())));
        }
        return need.optical() ? new CameraNeeds(this).evaluate(zone, need)
                : need.task() == NeedTask.LIGHT ? new LightNeeds(this).evaluate(zone, need) : new SignalNeeds(this).evaluate(zone, need);
    }

    private NeedResult advise(NeedResult result, List<NeedResult> all, IProgressMonitor monitor) {
        if (result.status() != Status.MISSED) {
            return result;
        }
        return result.withAdvice(result.need().optical() ? new AdviceSearch(this, result, all).search(monitor)
                : result.need().task() == NeedTask.LIGHT ? new LightNeeds(this).advise(result) : new SignalNeeds(this).advise(result));
    }
}
