package org.headend.annotation.ui.internal.canvas;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.headend.annotation.ui.internal.preferences.Settings;
import org.headend.annotation.ui.internal.session.Session;
import org.headend.dataset.BoundingBox;

/**
 * The picture with its boxes. What does not move while the pointer does is kept in an image, so that drawing
 * stays quick with thousands of boxes.
 */
public final class ImageCanvas {
    private static final double ZOOM_STEP = 1.25;
    private static final int SCROLL = 48;
    private static final int NUDGE_LARGE = 10;
    private static final int MOST_LABELS = 50;

    private final Canvas canvas;
    private final Session session;
    private final Viewport viewport = new Viewport();
    private final Painter painter;
    private final Pointer pointer;
    private Pixels pixels;
    private String hint = ""; //$NON-NLS-1$
    private Image scene;
    private boolean sceneValid;
    private boolean drawing;
    private boolean spaceHeld;
    private boolean spaceUsed;
    private Runnable status = () -> { };
    private Runnable drawingListener = () -> { };
    private Consumer<BoundingBox> drawnListener = box -> { };

    public ImageCanvas(Composite parent, Session session) {
        this.session = session;
        canvas = new Canvas(parent, SWT.NO_BACKGROUND | SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL);
        painter = new Painter(viewport, session);
        pointer = new Pointer(this, viewport, session);
        canvas.addListener(SWT.Paint, e -> paint(e.gc));
        canvas.addListener(SWT.Resize, e -> resized());
        canvas.addListener(SWT.MouseDown, e -> {
            canvas.setFocus();
            spaceUsed |= spaceHeld;
            pointer.press(e);
        });
        canvas.addListener(SWT.MouseMove, pointer::move);
        canvas.addListener(SWT.MouseUp, pointer::release);
        canvas.addListener(SWT.MouseExit, e -> pointer.leave());
        canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
        canvas.addListener(SWT.MouseHorizontalWheel, this::wheel);
        canvas.addListener(SWT.KeyDown, this::keyDown);
        canvas.addListener(SWT.KeyUp, this::keyUp);
        canvas.addListener(SWT.FocusOut, e -> spaceHeld = false);
        canvas.addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_PREVIOUS); // the way out
        canvas.addListener(SWT.Dispose, e -> dropScene());
        for (ScrollBar bar : new ScrollBar[] { canvas.getHorizontalBar(), canvas.getVerticalBar() }) {
            bar.addListener(SWT.Selection, e -> scrolled());
        }
        session.addListener(change -> {
            if (change == Session.Change.SAMPLE) {
                pointer.cancel();
            }
            redraw();
        });
    }

    public Canvas control() {
        return canvas;
    }

    public Viewport viewport() {
        return viewport;
    }

    /** Called when pointer, zoom or the box in work changed. */
    public void onStatus(Runnable listener) {
        status = listener;
    }

    /** Receives each box that was drawn; px of the picture. */
    public void onDrawn(Consumer<BoundingBox> listener) {
        drawnListener = listener;
    }

    /** Called when drawing was switched on or off. */
    public void onDrawing(Runnable listener) {
        drawingListener = listener;
    }

    /** Shows a picture, which stays its owner's. */
    public void show(Pixels newPixels) {
        pixels = newPixels;
        viewport.setPicture(pixels.width(), pixels.height());
        viewportChanged();
    }

    /** Shows a text where no picture is. */
    public void showHint(String text) {
        pixels = null;
        hint = text;
        viewportChanged();
    }

    /** The pointer's position in the picture. */
    public Optional<Point> pointerInPicture() {
        return pixels == null ? Optional.empty()
                : pointer.position().map(p -> new Point((int) Math.floor(viewport.pictureX(p.x)),
                        (int) Math.floor(viewport.pictureY(p.y))))
                        .filter(p -> p.x >= 0 && p.y >= 0 && p.x < pixels.width() && p.y < pixels.height());
    }

    /** The box that is drawn or selected. */
    public Optional<BoundingBox> box() {
        return pointer.draft().or(() -> session.single().map(pointer::current));
    }

    public void fit() {
        viewport.fit();
        viewportChanged();
    }

    public void actualSize() {
        zoomTo(1);
    }

    public void zoomIn() {
        zoomTo(viewport.zoom() * ZOOM_STEP);
    }

    public void zoomOut() {
        zoomTo(viewport.zoom() / ZOOM_STEP);
    }

    private void zoomTo(double zoom) {
        Point at = pointer.position().orElse(new Point(viewport.width() / 2, viewport.height() / 2));
        viewport.zoomTo(zoom, at.x, at.y);
        viewportChanged();
    }

    /** Scrolls to the selected object when it is out of sight. */
    public void revealSelection() {
        session.single().ifPresent(i -> {
            viewport.reveal(session.objects().get(i).box());
            viewportChanged();
        });
    }

    /** True while the next drag draws a box wherever it starts. */
    public boolean drawing() {
        return drawing;
    }

    public void setDrawing(boolean on) {
        drawing = on && session.editable();
        refreshCursor();
        canvas.redraw();
        drawingListener.run();
    }

    /** Selects the next of the boxes under the pointer. */
    public void cycle() {
        Point at = pointer.position().orElse(new Point(-1, -1));
        session.cycle(viewport.pictureX(at.x), viewport.pictureY(at.y), pointer.tolerance());
    }

    boolean spaceHeld() {
        return spaceHeld;
    }

    void drawn(BoundingBox box) {
        setDrawing(false);
        drawnListener.accept(box);
    }

    void panned() {
        spaceUsed = true;
    }

    void refreshCursor() {
        canvas.setCursor(canvas.getDisplay().getSystemCursor(pointer.cursor()));
    }

    void pointerChanged() {
        canvas.redraw();
        status.run();
    }

    void viewportChanged() {
        scrollBars();
        redraw();
        status.run();
    }

    /** Draws everything again. */
    public void redraw() {
        sceneValid = false;
        canvas.redraw();
    }

    private void resized() {
        Rectangle area = canvas.getClientArea();
        viewport.setSize(area.width, area.height);
        viewportChanged();
    }

    private void scrollBars() {
        scrollBar(canvas.getHorizontalBar(), viewport.left(), viewport.pictureWidth(), viewport.width());
        scrollBar(canvas.getVerticalBar(), viewport.top(), viewport.pictureHeight(), viewport.height());
    }

    /** Px of the screen; the bar's 0 is the picture's edge with its margin. */
    private void scrollBar(ScrollBar bar, double at, int length, int seen) {
        int margin = Viewport.MARGIN;
        int all = (int) Math.ceil(length * viewport.zoom()) + 2 * margin;
        boolean needed = pixels != null && all > seen;
        bar.setVisible(needed);
        if (needed) {
            bar.setValues((int) Math.round(at * viewport.zoom()) + margin, 0, all, seen, SCROLL, Math.max(SCROLL, seen - SCROLL));
        }
    }

    private void scrolled() {
        double x = canvas.getHorizontalBar().getVisible() ? (canvas.getHorizontalBar().getSelection() - Viewport.MARGIN) / viewport.zoom()
                : viewport.left();
        double y = canvas.getVerticalBar().getVisible() ? (canvas.getVerticalBar().getSelection() - Viewport.MARGIN) / viewport.zoom()
                : viewport.top();
        viewport.moveTo(x, y);
        redraw();
        status.run();
    }

    private void wheel(Event event) {
        event.doit = false;
        if ((event.stateMask & SWT.MOD1) != 0) {
            viewport.zoomTo(viewport.zoom() * Math.pow(ZOOM_STEP, Integer.signum(event.count)), event.x, event.y);
        } else if (event.type == SWT.MouseHorizontalWheel || (event.stateMask & SWT.SHIFT) != 0) {
            viewport.pan(Integer.signum(event.count) * SCROLL, 0);
        } else {
            viewport.pan(0, Integer.signum(event.count) * SCROLL);
        }
        viewportChanged();
    }

    private void keyDown(Event event) {
        int step = (event.stateMask & SWT.SHIFT) != 0 ? NUDGE_LARGE : 1;
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> arrow(-step, 0);
            case SWT.ARROW_RIGHT -> arrow(step, 0);
            case SWT.ARROW_UP -> arrow(0, -step);
            case SWT.ARROW_DOWN -> arrow(0, step);
            case SWT.TAB -> cycle();
            case SWT.ESC -> escape();
            case ' ' -> {
                spaceUsed &= spaceHeld;
                spaceHeld = true;
                refreshCursor();
            }
            default -> { }
        }
    }

    private void keyUp(Event event) {
        if (event.keyCode == ' ' && spaceHeld) {
            spaceHeld = false;
            refreshCursor();
            if (!spaceUsed) {
                session.toggleVerified();
            }
        }
    }

    private void arrow(int dx, int dy) {
        if (!session.selection().isEmpty()) {
            session.move(dx, dy);
        } else {
            viewport.pan(-Integer.signum(dx) * SCROLL, -Integer.signum(dy) * SCROLL);
            viewportChanged();
        }
    }

    private void escape() {
        if (!pointer.cancel()) {
            if (drawing) {
                setDrawing(false);
            } else {
                session.select(List.of());
            }
        }
    }

    private void paint(GC gc) {
        if (!sceneValid) {
            renderScene();
        }
        gc.drawImage(scene, 0, 0);
        if (pixels == null) {
            return;
        }
        boolean single = session.selection().size() == 1;
        for (int index : session.boxesHidden() ? List.<Integer>of() : session.selection()) {
            BoundingBox box = pointer.current(index);
            if (viewport.shows(box)) {
                painter.selected(gc, session.objects().get(index), box, single, session.selection().size() <= MOST_LABELS);
            }
        }
        pointer.band().ifPresent(band -> painter.band(gc, band));
        pointer.draft().ifPresent(box -> painter.draft(gc, box));
        if (Settings.crosshair() && (drawing || pointer.draft().isPresent())) {
            pointer.position().ifPresent(at -> painter.crosshair(gc, at));
        }
    }

    private void renderScene() {
        Rectangle area = canvas.getClientArea();
        int width = Math.max(1, area.width);
        int height = Math.max(1, area.height);
        if (scene == null || scene.getBounds().width != width || scene.getBounds().height != height) {
            dropScene();
            scene = new Image(canvas.getDisplay(), width, height);
        }
        painter.refreshColors();
        GC gc = new GC(scene);
        try {
            gc.setFont(canvas.getFont());
            gc.setBackground(canvas.getBackground());
            gc.fillRectangle(0, 0, width, height);
            if (pixels != null) {
                painter.picture(gc, pixels);
                if (!session.boxesHidden()) {
                    painter.boxes(gc);
                }
            } else {
                Point size = gc.textExtent(hint);
                gc.setForeground(canvas.getForeground());
                gc.drawText(hint, (width - size.x) / 2, (height - size.y) / 2, true);
            }
        } finally {
            gc.dispose();
        }
        sceneValid = true;
    }

    private void dropScene() {
        if (scene != null) {
            scene.dispose();
            scene = null;
        }
        sceneValid = false;
    }
}
