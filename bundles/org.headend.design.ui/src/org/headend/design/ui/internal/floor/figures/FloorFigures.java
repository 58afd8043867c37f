package org.headend.design.ui.internal.floor.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.core.ui.SiteProjects;
import org.headend.core.ui.WorkJob;
import org.headend.coverage.Coverage;
import org.headend.coverage.Level;
import org.headend.coverage.Section;
import org.headend.design.drafting.Extent;
import org.headend.design.drafting.FloorEdits;
import org.headend.design.drafting.Spot;
import org.headend.design.floor.CameraView;
import org.headend.design.floor.CoverageCache;
import org.headend.design.floor.FloorNumbers;
import org.headend.design.floor.FloorPlan;
import org.headend.design.floor.ModelLibrary;
import org.headend.design.floor.NeedResult;
import org.headend.design.floor.ZoneLight;
import org.headend.design.site.Element;
import org.headend.design.site.Floor;
import org.headend.design.site.Need;
import org.headend.design.site.Placement;
import org.headend.design.site.SitePackage;
import org.headend.design.site.Zone;
import org.headend.design.ui.internal.OpenDesign;
import org.headend.design.ui.internal.floor.Messages;
import org.headend.design.ui.internal.floor.Overlays;

/**
 * What is computed for a floor. One camera that moves is computed at once; everything else follows in a job, and whatever
 * is shown stays until its successor is there. All methods are for the UI thread.
 */
public final class FloorFigures {
    /** Height of eyes, m: what needs look at where they do not say. */
    public static final double EYE = (Double) SitePackage.Literals.NEED__TARGET_HEIGHT.getDefaultValue();
    /** A lamp that is tilted so far shines alike on all sides, degrees. */
    private static final double STRAIGHT = 85;
    private static final int DELAY = 60;
    private static final long BATCH_NANOS = 80_000_000;

    private final OpenDesign design;
    private final Floor floor;
    private final Control owner;
    private final Runnable changed;
    private final CoverageCache cache = new CoverageCache();
    private final Map<Placement, CameraFigure> cameras = new HashMap<>();
    private final Map<Need, NeedResult> results = new HashMap<>();
    private final Map<Zone, ZoneLight> lights = new HashMap<>();
    private final Map<String, List<Problem>> findings = new HashMap<>();
    private final Job job = Job.create(Messages.figures_job, this::compute);
    private final FloorNumbers numbers;
    private final ModelLibrary models;
    private FloorPlan plan;
    private Overlays.Kind heatKind;
    private HeatFigure heat;
    private double plane = EYE;
    private Supplier<Extent> background = () -> Extent.NONE;
    private volatile Order order;

    /** What the job is to compute; a newer one replaces it. */
    private record Order(FloorPlan plan, List<Level> levels, double plane, Overlays.Kind heat, Extent area) {
    }

    /** @param changed called whenever something new is there */
    public FloorFigures(OpenDesign design, Floor floor, Control owner, Runnable changed) {
        this.design = design;
        this.floor = floor;
        this.owner = owner;
        this.changed = changed;
        models = models(design);
        numbers = FloorNumbers.of(design.catalog().tables());
        plan = FloorPlan.of(floor, design.catalog(), models, cache);
        job.setSystem(true);
        owner.addListener(SWT.Dispose, e -> job.cancel());
    }

    private static ModelLibrary models(OpenDesign design) {
        IFile file = design.file();
        if (file == null) {
            return ModelLibrary.NONE;
        }
        try {
            return ModelLibrary.of(SiteProjects.open(file.getProject()));
        } catch (ProblemException e) {
            return ModelLibrary.NONE; // no site: needs for models are told as unknown
        }
    }

    /** The networks of the site. */
    public ModelLibrary models() {
        return models;
    }

    /**
     * What would help a need that is not met, looked for in the background.
     *
     * @param then receives the result with advice, unless the model is another one by then
     */
    public void advise(Need need, Consumer<NeedResult> then) {
        FloorPlan asked = plan;
        Job search = WorkJob.job(Messages.figures_advice, monitor -> asked.evaluate(need, monitor), owner, found -> {
            if (asked == plan) {
                found.ifPresent(then);
            }
        });
        search.setSystem(true);
        search.schedule();
    }

    public String defaultEdition() {
        return numbers.editions().get(0);
    }

    public List<String> editions() {
        return numbers.editions();
    }

    /** Levels of an edition, the lowest first. */
    public List<Level> levels(String edition) {
        return numbers.levels(edition);
    }

    /** Steepest view from above at which faces can be recognised, degrees. */
    public double maxFaceDegrees() {
        return numbers.maxFaceDegrees();
    }

    public FloorNumbers numbers() {
        return numbers;
    }

    /** The floor as it was last read. */
    public FloorPlan plan() {
        return plan;
    }

    /** Height of what cameras look at in the drawing, m. */
    public double plane() {
        return plane;
    }

    public void setPlane(double metres) {
        plane = metres;
        refresh();
    }

    /** @param extent where the background lies */
    public void setBackground(Supplier<Extent> extent) {
        background = extent;
    }

    public Extent backgroundExtent() {
        return background.get();
    }

    /** Whether it matters where a device looks. */
    public boolean isDirected(Placement placement) {
        String category = placement.getDevice() == null ? "" : design.category(placement.getDevice()); //$NON-NLS-1$
        boolean shining = category.startsWith("light") && placement.getTilt() < STRAIGHT; //$NON-NLS-1$
        return category.startsWith("camera") || category.startsWith("speaker") || shining || plan.camera(placement).isPresent(); //$NON-NLS-1$ //$NON-NLS-2$
    }

    public boolean hasCameras() {
        return !cameras.isEmpty();
    }

    /** What a camera sees, as far as it is computed. */
    public Optional<CameraFigure> camera(Placement placement) {
        return Optional.ofNullable(cameras.get(placement));
    }

    public Optional<Section> section(Placement placement, String edition) {
        return Optional.ofNullable(cameras.get(placement)).map(c -> Section.of(c.camera(), plan.obstacles(), plane, levels(edition)));
    }

    /** Whether a need is met, as far as that is computed. */
    public Optional<NeedResult> result(Need need) {
        return Optional.ofNullable(results.get(need));
    }

    /** The map of sound, radio or light, if one is wanted and computed. */
    public Optional<HeatFigure> heat() {
        return Optional.ofNullable(heat);
    }

    /** How light a zone is, as far as that is computed. */
    public Optional<ZoneLight> light(Zone zone) {
        return Optional.ofNullable(lights.get(zone));
    }

    /** @param kind a map of colours; null for none */
    public void showHeat(Overlays.Kind kind) {
        if (kind != heatKind) {
            heatKind = kind;
            heat = null;
            refresh();
        }
    }

    /** Findings of the validation by element. */
    public void setFindings(List<Problem> problems) {
        findings.clear();
        problems.forEach(p -> findings.computeIfAbsent(p.place().element(), e -> new ArrayList<>()).add(p));
    }

    /** Findings on an element, or on the device of a placement. */
    public List<Problem> findings(EObject part) {
        Element element = part instanceof Placement placement ? placement.getDevice() : part instanceof Element own ? own : null;
        return element == null ? List.of() : findings.getOrDefault(element.getId(), List.of());
    }

    /** What the best camera at a place gives; {@code preferred} where it sees the place. */
    public Optional<Reading> reading(Spot spot, Placement preferred) {
        CameraFigure own = preferred == null ? null : cameras.get(preferred);
        if (own != null && own.coverage().sees(spot.x(), spot.y())) {
            return Optional.of(Reading.of(own, spot, this));
        }
        CameraFigure best = null;
        double density = 0;
        for (CameraFigure camera : cameras.values()) {
            double here = camera.camera().frames(spot.x(), spot.y(), plane) ? camera.coverage().density(spot.x(), spot.y()) : 0;
            if (here > density) {
                density = here;
                best = camera;
            }
        }
        return Optional.ofNullable(best).map(c -> Reading.of(c, spot, this));
    }

    /** The model has changed: reads it, and computes what that changes. */
    public void refresh() {
        read();
        order();
    }

    /** While something is dragged: its own figures at once, what depends on it soon. */
    public void follow(Collection<? extends EObject> moving) {
        read();
        boolean others = false;
        for (EObject part : moving) {
            if (part instanceof Placement placement) {
                Optional<CameraView> camera = plan.camera(placement);
                camera.ifPresent(view -> figure(plan, view, plane).ifPresent(f -> cameras.put(placement, f)));
                others |= camera.isEmpty() && heatKind != null;
            } else {
                others = true;
            }
        }
        if (others) {
            order();
        }
    }

    private void read() {
        plan = FloorPlan.of(floor, design.catalog(), models, cache);
        Map<Placement, Boolean> alive = new IdentityHashMap<>();
        plan.cameras().stream().filter(CameraView::isKnown).forEach(c -> alive.put(c.placement(), true));
        cameras.keySet().removeIf(p -> !alive.containsKey(p));
        lights.keySet().removeIf(z -> z.eContainer() != floor);
        results.keySet().removeIf(n -> n.eContainer() == null || n.eContainer().eContainer() != floor);
    }

    private void order() {
        Extent area = FloorEdits.extent(floor).plus(background.get());
        order = new Order(plan, numbers.editions().stream().flatMap(e -> numbers.levels(e).stream()).toList(), plane, heatKind, area);
        job.cancel();
        job.schedule(cameras.isEmpty() ? 0 : DELAY);
    }

    private static Optional<CameraFigure> figure(FloorPlan plan, CameraView view, double plane) {
        return view.isKnown() ? Optional.of(new CameraFigure(view.placement(), plan.coverage(view, plane), view.setup().focal(),
                view.setup().optics().focalMin(), view.setup().optics().focalMax())) : Optional.empty();
    }

    private IStatus compute(IProgressMonitor monitor) {
        Order now = order;
        try {
            List<CameraFigure> ready = new ArrayList<>();
            long told = System.nanoTime();
            for (CameraView view : now.plan().cameras()) {
                check(now, monitor);
                figure(now.plan(), view, now.plane()).ifPresent(f -> ready.add(f.prepared(now.levels())));
                if (System.nanoTime() - told > BATCH_NANOS) {
                    tell(now, List.copyOf(ready));
                    ready.clear();
                    told = System.nanoTime();
                }
            }
            tell(now, List.copyOf(ready));
            if (now.heat() != null) {
                HeatFigure map = HeatFigure.of(now.plan(), now.heat(), now.area(), () -> check(now, monitor));
                later(now, () -> heat = map);
            }
            check(now, monitor);
            Map<Zone, ZoneLight> lit = new HashMap<>();
            now.plan().zones().forEach(z -> lit.put(z.zone(), now.plan().lighting().of(z)));
            later(now, () -> lights.putAll(lit));
            now.plan().cameras().stream().filter(CameraView::isKnown).forEach(now.plan()::sun); // kept for whoever asks
            check(now, monitor);
            List<NeedResult> evaluated = now.plan().evaluate(false, monitor);
            later(now, () -> evaluated.forEach(r -> results.put(r.need().need(), r)));
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        }
    }

    private void check(Order now, IProgressMonitor monitor) {
        if (monitor.isCanceled() || now != order) {
            throw new OperationCanceledException();
        }
    }

    private void tell(Order now, List<CameraFigure> ready) {
        later(now, () -> ready.forEach(f -> cameras.put(f.placement(), f)));
    }

    /** Takes over a result, unless the model is another one by then. */
    private void later(Order now, Runnable take) {
        WorkJob.onUi(owner, () -> {
            if (now == order && now.plan() == plan) {
                take.run();
                changed.run();
            }
        });
    }

    /** The results of a zone, in the order of its needs. */
    public List<NeedResult> results(Zone zone) {
        return zone.getNeeds().stream().map(results::get).filter(r -> r != null).toList();
    }
}
