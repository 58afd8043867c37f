package org.headend.design.ui.internal.floor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headend.design.drafting.Polyline;
import org.headend.design.drafting.Snap;
import org.headend.design.drafting.Spot;
import org.headend.design.site.Device;
import org.headend.design.site.Document;
import org.headend.design.site.Floor;
import org.headend.design.site.Site;
import org.headend.design.ui.internal.OpenDesign;
import org.headend.design.ui.internal.floor.figures.FloorFigures;
import org.headend.design.ui.internal.floor.paint.FloorStyle;

/** What the parts of one floor page share: the floor, how it is seen, what is selected and what is computed. */
public final class FloorContext {
    private static final int SNAP_PIXELS = 10;

    private final OpenDesign design;
    private final Floor floor;
    private final FloorStyle style;
    private final Viewport viewport = new Viewport();
    private final FloorSelection selection = new FloorSelection();
    private final Overlays overlays;
    private final FloorFigures figures;
    private final OverlayMemory memory;
    private final List<Runnable> listeners = new ArrayList<>();
    private FloorScene scene;
    private Runnable repaint = () -> { };
    private Runnable repaintHot = () -> { };
    private boolean snapping = true;
    private LiveChange live;

    public FloorContext(OpenDesign design, Floor floor, FloorStyle style) {
        this.design = design;
        this.floor = floor;
        this.style = style;
        figures = new FloorFigures(design, floor, style.control(), this::tell);
        overlays = new Overlays(figures.defaultEdition(), this::overlaysChanged);
        memory = new OverlayMemory(design, floor);
        memory.recall().filter(v -> figures.editions().contains(v.edition())).ifPresent(v -> {
            figures.setPlane(v.plane());
            overlays.restore(v.shown(), v.edition());
        });
        scene = new FloorScene(floor);
        selection.onChange(this::repaint);
    }

    private void overlaysChanged() {
        memory.keep(new OverlayMemory.View(overlays.all(), overlays.edition(), figures.plane()));
        figures.showHeat(overlays.heat());
        tell();
    }

    private void tell() {
        listeners.forEach(Runnable::run);
        repaint();
    }

    /** Looks at another height. @param metres above the floor */
    void setPlane(double metres) {
        figures.setPlane(metres);
        overlaysChanged();
    }

    public OpenDesign design() {
        return design;
    }

    public Floor floor() {
        return floor;
    }

    public Document document() {
        return design.document();
    }

    public Site site() {
        return design.document().getSite();
    }

    /** False after the floor was removed, or the file was read again. */
    public boolean alive() {
        return design.isLoaded() && EcoreUtil.isAncestor(design.document(), floor);
    }

    public FloorStyle style() {
        return style;
    }

    public Viewport viewport() {
        return viewport;
    }

    public FloorSelection selection() {
        return selection;
    }

    public Overlays overlays() {
        return overlays;
    }

    public FloorFigures figures() {
        return figures;
    }

    public FloorScene scene() {
        return scene;
    }

    /** Told after the model or the overlays changed, also while something is dragged. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    void onRepaint(Runnable all, Runnable hot) {
        repaint = all;
        repaintHot = hot;
    }

    public void repaint() {
        repaint.run();
    }

    /** Paints again what is above the backdrop: the selection, handles and what a tool shows. */
    public void repaintHot() {
        repaintHot.run();
    }

    public boolean snapping() {
        return snapping;
    }

    public void setSnapping(boolean snap) {
        snapping = snap;
    }

    /** The model is another than before: after a command, its undo, or a step of dragging. */
    public void refresh() {
        if (!alive()) {
            return;
        }
        scene = new FloorScene(floor);
        List<EObject> kept = selection.all().stream().filter(p -> EcoreUtil.isAncestor(floor, p)).toList();
        selection.set(kept);
        tell();
    }

    /** One step that can be undone. */
    public void change(String label, Runnable change) {
        design.change(label, change);
    }

    /** Begins a change that is seen while it is made; nothing else may change the model until it ends. */
    public void beginLive(String label) {
        live = LiveChange.begin(design, label);
    }

    public boolean isLive() {
        return live != null;
    }

    /** Applies one state of a live change. @param moving whose figures are to follow at once */
    public void live(Collection<? extends EObject> moving, Runnable step) {
        step.run();
        scene = new FloorScene(floor);
        figures.follow(moving);
        listeners.forEach(Runnable::run);
        repaintHot();
    }

    public void endLive(boolean keep) {
        LiveChange ending = live;
        live = null;
        if (ending != null) {
            if (keep) {
                ending.commit();
            } else {
                ending.cancel();
            }
            figures.refresh();
            refresh();
        }
    }

    /**
     * Where a pointer is drawn to.
     *
     * @param without parts that do not attract, because they are the ones that move
     */
    public Snap.Hit snap(Spot pointer, Set<? extends EObject> without) {
        if (!snapping) {
            return Snap.none().of(pointer);
        }
        List<Polyline> lines = new ArrayList<>();
        double reach = viewport.metres(SNAP_PIXELS);
        for (List<FloorScene.Line> list : List.of(scene.walls(), scene.zones(), scene.trays())) {
            for (FloorScene.Line line : list) {
                if (!without.contains(line.part()) && line.extent().grown(reach).contains(pointer)) {
                    lines.add(line.shape());
                }
            }
        }
        return new Snap(lines, grid(), reach).of(pointer);
    }

    /** Spacing of the grid that is snapped to at this zoom, m. */
    public double grid() {
        return Math.clamp(viewport.step(8), 0.01, 1);
    }

    /** How a device is called where its name is empty. */
    public static String name(Device device) {
        return device == null ? "" : device.getName() == null || device.getName().isBlank() ? device.getId() : device.getName(); //$NON-NLS-1$
    }
}
