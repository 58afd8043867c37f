package org.headend.design.ui.internal.floor;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.headend.coverage.Section;
import org.headend.design.site.Placement;
import org.headend.design.ui.internal.floor.paint.SectionDrawing;

/** The selected camera from the side; its height and its tilt are dragged here. */
final class SectionStrip {
    /** px. */
    static final int HEIGHT = 168;
    private static final double HEIGHT_STEP = 0.05;
    private static final double TILT_STEP = 0.5;
    private static final double MAX_HEIGHT = 60;

    private final FloorContext context;
    private final Canvas canvas;
    private SectionDrawing.Grip grip = SectionDrawing.Grip.NONE;
    private SectionDrawing.Grip hovered = SectionDrawing.Grip.NONE;
    private double frozen;

    SectionStrip(Composite parent, FloorContext context) {
        this.context = context;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        canvas.addListener(SWT.Paint, e -> paint(e.gc));
        canvas.addListener(SWT.MouseDown, this::down);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, e -> up(true));
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_ESCAPE);
        canvas.addListener(SWT.FocusIn, e -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, e -> canvas.redraw());
    }

    Control control() {
        return canvas;
    }

    /** The camera that is shown, if one is selected. */
    Optional<Placement> camera() {
        return context.selection().placement().filter(p -> context.figures().camera(p).isPresent());
    }

    private Optional<SectionDrawing> drawing() {
        return camera().flatMap(p -> context.figures().section(p, context.overlays().edition()).map(section -> drawing(p, section)));
    }

    private SectionDrawing drawing(Placement placement, Section section) {
        double top = grip == SectionDrawing.Grip.HEIGHT ? frozen : tallest(placement);
        return new SectionDrawing(section, context, placement, top, canvas.getClientArea().width, canvas.getClientArea().height);
    }

    /** What the strip shows at least, m; it does not change while the height is dragged. */
    private double tallest(Placement placement) {
        return Math.max(Math.max(placement.getHeight(), context.floor().getCeiling()), 3);
    }

    private void paint(GC gc) {
        context.style().update();
        gc.setBackground(context.style().look().canvas());
        gc.fillRectangle(canvas.getClientArea());
        drawing().ifPresent(d -> d.paint(gc, grip != SectionDrawing.Grip.NONE ? grip : hovered, canvas.isFocusControl()));
    }

    private void down(Event event) {
        canvas.forceFocus();
        grip = drawing().map(d -> d.at(event.x, event.y)).orElse(SectionDrawing.Grip.NONE);
        camera().ifPresent(p -> frozen = tallest(p));
    }

    private void move(Event event) {
        Optional<SectionDrawing> drawing = drawing();
        if (drawing.isEmpty()) {
            return;
        }
        if (grip == SectionDrawing.Grip.NONE) {
            hovered = drawing.get().at(event.x, event.y);
            canvas.setCursor(canvas.getDisplay().getSystemCursor(hovered == SectionDrawing.Grip.NONE ? SWT.CURSOR_ARROW
                    : hovered == SectionDrawing.Grip.HEIGHT ? SWT.CURSOR_SIZENS : SWT.CURSOR_HAND));
            canvas.redraw();
            return;
        }
        Placement placement = camera().orElseThrow();
        if (!context.isLive()) {
            context.beginLive(grip == SectionDrawing.Grip.HEIGHT ? Messages.step_height : Messages.step_tilt);
        }
        context.live(List.of(placement), () -> {
            if (grip == SectionDrawing.Grip.HEIGHT) {
                placement.setHeight(step(Math.clamp(drawing.get().height(event.y), 0.1, MAX_HEIGHT), HEIGHT_STEP));
            } else {
                placement.setTilt(step(Math.clamp(drawing.get().tilt(event.x, event.y), -45, 90), TILT_STEP));
            }
        });
        canvas.redraw();
    }

    private static double step(double value, double step) {
        return Math.round(Math.round(value / step) * step * 1000) / 1000.0;
    }

    private void up(boolean keep) {
        if (context.isLive()) {
            context.endLive(keep);
        }
        grip = SectionDrawing.Grip.NONE;
        canvas.redraw();
    }

    private void key(Event event) {
        Placement placement = camera().orElse(null);
        if (event.keyCode == SWT.ESC) {
            up(false);
        } else if (placement != null) {
            switch (event.keyCode) {
                case SWT.ARROW_UP -> context.change(Messages.step_height, () -> placement.setHeight(step(placement.getHeight() + 2 * HEIGHT_STEP, HEIGHT_STEP)));
                case SWT.ARROW_DOWN -> context.change(Messages.step_height,
                        () -> placement.setHeight(Math.max(HEIGHT_STEP, step(placement.getHeight() - 2 * HEIGHT_STEP, HEIGHT_STEP))));
                case SWT.ARROW_LEFT -> context.change(Messages.step_tilt, () -> placement.setTilt(Math.min(90, placement.getTilt() + TILT_STEP)));
                case SWT.ARROW_RIGHT -> context.change(Messages.step_tilt, () -> placement.setTilt(Math.max(-45, placement.getTilt() - TILT_STEP)));
                default -> { }
            }
        }
    }
}
