package org.headend.design.ui.internal.floor;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.headend.design.drafting.Spot;
import org.headend.design.ui.internal.floor.paint.BackgroundImage;
import org.headend.design.ui.internal.floor.paint.CableLayer;
import org.headend.design.ui.internal.floor.paint.CoverageLayer;
import org.headend.design.ui.internal.floor.paint.DeviceLayer;
import org.headend.design.ui.internal.floor.paint.Drawing;
import org.headend.design.ui.internal.floor.paint.Frame;
import org.headend.design.ui.internal.floor.paint.GroundLayer;
import org.headend.design.ui.internal.floor.paint.HeatLayer;
import org.headend.design.ui.internal.floor.paint.Labels;
import org.headend.design.ui.internal.floor.paint.Layer;
import org.headend.design.ui.internal.floor.paint.Legend;
import org.headend.design.ui.internal.floor.paint.WallLayer;
import org.headend.design.ui.internal.floor.paint.ZoneLabels;
import org.headend.design.ui.internal.floor.paint.ZoneLayer;
import org.headend.design.ui.internal.floor.tool.Pointer;
import org.headend.design.ui.internal.floor.tool.Tools;

/**
 * The drawing surface. What rests is painted once into a backdrop; what is dragged, handles and what a tool draws come on
 * top of it, so that a movement costs one picture and a few lines. While zooming, the old backdrop is stretched when a new
 * one takes longer than a frame.
 */
final class FloorCanvas {
    private static final int FRAME_MILLIS = 24;
    private static final int REST_MILLIS = 90;
    private static final double WHEEL = 1.2;

    private final FloorContext context;
    private final Canvas canvas;
    private final Tools tools;
    private final List<Layer> layers;
    private final Labels labels = new Labels();
    private Image backdrop;
    private Viewport.State drawn;
    private Set<EObject> lifted = Set.of();
    private boolean stale = true;
    private long cost;
    private boolean untouched = true;
    private Spot pointer;
    private int panX;
    private int panY;
    private boolean panning;

    FloorCanvas(Composite parent, FloorContext context, Tools tools, BackgroundImage background) {
        this.context = context;
        this.tools = tools;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE);
        layers = List.of(new GroundLayer(context, background), new HeatLayer(context), new ZoneLayer(context), new CoverageLayer(context),
                new CableLayer(context), new WallLayer(context), new ZoneLabels(context), new DeviceLayer(context));
        canvas.addListener(SWT.Paint, e -> paint(e.gc));
        canvas.addListener(SWT.Resize, e -> resized());
        for (int type : new int[] { SWT.MouseDown, SWT.MouseUp, SWT.MouseMove, SWT.MouseDoubleClick, SWT.MouseWheel, SWT.MouseExit }) {
            canvas.addListener(type, this::mouse);
        }
        canvas.addListener(SWT.KeyDown, tools::key);
        canvas.addListener(SWT.Traverse, this::traverse);
        canvas.addListener(SWT.FocusIn, e -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, e -> canvas.redraw());
        canvas.addListener(SWT.Dispose, e -> disposeBackdrop());
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.bind(Messages.canvas_accessible, context.floor().getName());
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = context.selection().single().map(PartText::name).orElse(""); //$NON-NLS-1$
            }
        });
        context.onRepaint(this::restyle, canvas::redraw);
    }

    Canvas control() {
        return canvas;
    }

    /** Where the pointer is, m; null when it is outside. */
    Spot pointer() {
        return pointer;
    }

    private void restyle() {
        stale = true;
        if (!canvas.isDisposed()) {
            canvas.redraw();
        }
    }

    private void resized() {
        Rectangle area = canvas.getClientArea();
        if (area.width > 0 && area.height > 0) {
            boolean wider = area.width != context.viewport().width();
            context.viewport().resize(area.width, area.height);
            if (untouched && wider) {
                fit();
            }
            restyle();
        }
    }

    /** Shows everything, also when the size changes, until somebody zooms or moves the view. */
    void fit() {
        untouched = true;
        context.viewport().fit(context.scene().extent().plus(context.figures().backgroundExtent()).grown(0.5), Frame.RULER + 24);
        restyle();
    }

    /** Shows everything if nobody has zoomed or moved the view. */
    void fitAgain() {
        if (untouched) {
            fit();
        }
    }

    void zoom(double factor) {
        zoom(factor, context.viewport().width() / 2.0, context.viewport().height() / 2.0);
    }

    private void zoom(double factor, double px, double py) {
        untouched = false;
        context.viewport().zoom(factor, px, py);
        canvas.redraw();
    }

    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = !tools.step(event.detail == SWT.TRAVERSE_TAB_NEXT); // through the parts, then out of the canvas
        } else if (event.detail == SWT.TRAVERSE_ESCAPE || event.detail == SWT.TRAVERSE_RETURN) {
            event.doit = false;
        }
    }

    private void mouse(Event event) {
        if (event.type == SWT.MouseExit) {
            pointer = null;
            context.repaintHot();
            tools.moved(null);
            return;
        }
        Pointer at = new Pointer(event.x, event.y, context.viewport().spot(event.x, event.y), event.stateMask);
        pointer = at.spot();
        switch (event.type) {
            case SWT.MouseWheel -> zoom(Math.pow(WHEEL, Math.signum(event.count)), event.x, event.y);
            case SWT.MouseDown -> {
                canvas.forceFocus();
                if (event.button == 2 || event.button == 1 && tools.panning()) {
                    startPanning(event);
                } else if (event.button == 1) {
                    tools.active().down(at);
                } else if (event.button == 3) {
                    tools.active().menu(at);
                }
            }
            case SWT.MouseUp -> {
                if (panning) {
                    panning = false;
                    canvas.setCursor(tools.cursor());
                } else if (event.button == 1) {
                    tools.active().up(at);
                }
            }
            case SWT.MouseDoubleClick -> {
                if (event.button == 1 && !tools.panning()) {
                    tools.active().doubleClick(at);
                }
            }
            default -> moved(event, at);
        }
        canvas.redraw();
    }

    private void startPanning(Event event) {
        untouched = false;
        panning = true;
        panX = event.x;
        panY = event.y;
        canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
    }

    private void moved(Event event, Pointer at) {
        if (panning) {
            context.viewport().pan(event.x - panX, event.y - panY);
            panX = event.x;
            panY = event.y;
            return;
        }
        tools.active().move(at);
        tools.moved(at);
    }

    private void paint(GC gc) {
        if (context.style().update()) {
            stale = true;
        }
        if (!context.alive()) {
            return;
        }
        Set<EObject> now = context.isLive() ? Set.copyOf(context.selection().all()) : Set.of();
        boolean other = stale || !now.equals(lifted);
        boolean moved = !context.viewport().state().equals(drawn);
        if (backdrop == null || other || moved && (cost < FRAME_MILLIS || drawn == null)) {
            render(now);
        } else if (moved) {
            later();
        }
        show(gc);
        Predicate<EObject> hot = lifted::contains;
        labels.clear();
        try (Drawing drawing = new Drawing(gc, context.viewport(), context.style(), labels)) {
            if (!lifted.isEmpty()) {
                layers.forEach(layer -> layer.paint(drawing, hot));
            }
            tools.active().paint(drawing);
            Frame.paint(drawing, pointer);
            Legend.paint(drawing, context);
            if (canvas.isFocusControl()) {
                drawing.pen(context.style().look().accent(), 1);
                gc.drawRectangle(0, 0, context.viewport().width() - 1, context.viewport().height() - 1);
            }
        }
    }

    private void render(Set<EObject> now) {
        long start = System.nanoTime();
        Viewport viewport = context.viewport();
        Rectangle size = backdrop == null ? null : backdrop.getBounds();
        if (size == null || size.width != viewport.width() || size.height != viewport.height()) {
            disposeBackdrop();
            backdrop = new Image(canvas.getDisplay(), viewport.width(), viewport.height());
        }
        lifted = now;
        Predicate<EObject> resting = part -> !lifted.contains(part);
        labels.clear();
        GC gc = new GC(backdrop);
        try (Drawing drawing = new Drawing(gc, viewport, context.style(), labels)) {
            layers.forEach(layer -> layer.paint(drawing, resting));
        } finally {
            gc.dispose();
        }
        drawn = viewport.state();
        stale = false;
        cost = (System.nanoTime() - start) / 1_000_000;
    }

    /** The old backdrop until the view rests. */
    private void later() {
        Viewport.State wanted = context.viewport().state();
        canvas.getDisplay().timerExec(REST_MILLIS, () -> {
            if (!canvas.isDisposed() && wanted.equals(context.viewport().state())) {
                restyle();
            }
        });
    }

    private void show(GC gc) {
        Viewport viewport = context.viewport();
        if (viewport.state().equals(drawn)) {
            gc.drawImage(backdrop, 0, 0);
            return;
        }
        gc.setBackground(context.style().look().canvas());
        gc.fillRectangle(0, 0, viewport.width(), viewport.height());
        double factor = viewport.scale() / drawn.scale();
        int x = (int) Math.round(viewport.px(drawn.left()));
        int y = (int) Math.round(viewport.py(drawn.top()));
        gc.drawImage(backdrop, 0, 0, drawn.width(), drawn.height(), x, y,
                (int) Math.max(1, drawn.width() * factor), (int) Math.max(1, drawn.height() * factor));
    }

    private void disposeBackdrop() {
        if (backdrop != null) {
            backdrop.dispose();
            backdrop = null;
        }
    }
}
