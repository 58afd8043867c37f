package org.headend.annotation.ui.internal.canvas;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.headend.annotation.AnnotationEditor.Shift;
import org.headend.annotation.ui.internal.canvas.Gesture.Band;
import org.headend.annotation.ui.internal.canvas.Gesture.Draw;
import org.headend.annotation.ui.internal.canvas.Gesture.Move;
import org.headend.annotation.ui.internal.canvas.Gesture.Pan;
import org.headend.annotation.ui.internal.canvas.Gesture.Resize;
import org.headend.annotation.ui.internal.session.Session;
import org.headend.dataset.BoundingBox;

/**
 * Turns presses and movements of the mouse into edits. Drawn and dragged corners lie on whole px, as the
 * formats of other tools want them.
 */
final class Pointer {
    /** How near to a box or handle counts as on it, px of the screen. */
    static final int REACH = 6;
    private static final int DRAG = 4;

    private final Viewport viewport;
    private final Session session;
    private final ImageCanvas canvas;
    private Gesture gesture;
    private boolean dragging;
    private Point pressed = new Point(0, 0);
    private Point position;

    Pointer(ImageCanvas canvas, Viewport viewport, Session session) {
        this.canvas = canvas;
        this.viewport = viewport;
        this.session = session;
    }

    /** Where the pointer is on the canvas; empty while it is elsewhere. */
    Optional<Point> position() {
        return Optional.ofNullable(position);
    }

    private double x() {
        return viewport.pictureX(position.x);
    }

    private double y() {
        return viewport.pictureY(position.y);
    }

    double tolerance() {
        return REACH / viewport.zoom() / 2;
    }

    void press(Event event) {
        position = new Point(event.x, event.y);
        pressed = position;
        dragging = false;
        if (event.button == 2 || event.button == 1 && (canvas.spaceHeld() || !session.editable())) {
            gesture = new Pan(event.x, event.y);
        } else if (event.button == 1) {
            gesture = primary(event);
        } else {
            session.at(x(), y(), tolerance()).filter(i -> !session.selection().contains(i))
                    .ifPresent(i -> session.select(List.of(i)));
        }
        canvas.refreshCursor();
    }

    private Gesture primary(Event event) {
        boolean add = (event.stateMask & SWT.MOD1) != 0;
        boolean shift = (event.stateMask & SWT.SHIFT) != 0;
        if (canvas.drawing()) {
            return new Draw(x(), y());
        }
        Optional<Integer> single = session.single();
        Optional<Handle> handle = single.flatMap(this::handle);
        if (handle.isPresent()) {
            return new Resize(single.get(), handle.get(), session.objects().get(single.get()).box());
        }
        Optional<Integer> hit = session.at(x(), y(), tolerance());
        if (hit.isEmpty()) {
            return shift ? new Band(x(), y()) : new Draw(x(), y());
        }
        if (add || shift) {
            session.toggleSelected(hit.get());
            return null;
        }
        if (!session.selection().contains(hit.get())) {
            session.select(List.of(hit.get()));
        }
        return new Move(x(), y());
    }

    private Optional<Handle> handle(int index) {
        return session.boxesHidden() ? Optional.empty()
                : Handle.at(session.objects().get(index).box(), x(), y(), REACH / viewport.zoom());
    }

    void move(Event event) {
        follow(event);
        if (gesture == null) {
            canvas.refreshCursor();
        }
        canvas.pointerChanged();
    }

    private void follow(Event event) {
        position = new Point(event.x, event.y);
        if (gesture instanceof Pan pan) {
            viewport.pan(event.x - pan.x(), event.y - pan.y());
            gesture = new Pan(event.x, event.y);
            dragging = true;
            canvas.viewportChanged();
        } else if (gesture != null) {
            dragging |= Math.abs(event.x - pressed.x) >= DRAG || Math.abs(event.y - pressed.y) >= DRAG;
        }
    }

    void leave() {
        if (gesture == null) {
            position = null;
            canvas.pointerChanged();
        }
    }

    void release(Event event) {
        follow(event); // a quick flick may come without any movement in between
        Gesture done = gesture;
        gesture = null;
        if (done != null && dragging) {
            finish(done);
        } else if (done instanceof Draw || done instanceof Band) {
            session.select(List.of());
        }
        dragging = false;
        canvas.refreshCursor();
        canvas.pointerChanged();
    }

    private void finish(Gesture done) {
        switch (done) {
            case Draw draw -> {
                BoundingBox box = corners(draw.x(), draw.y());
                if (box.area() > 0) {
                    canvas.drawn(box);
                }
            }
            case Move move -> session.move(Math.rint(x() - move.x()), Math.rint(y() - move.y()));
            case Resize resize -> session.resize(resize.index(), resized(resize));
            case Band band -> session.selectInside(BoundingBox.ofCorners(band.x(), band.y(), x(), y()));
            case Pan pan -> canvas.panned();
        }
    }

    /** Ends what is going on without an effect. */
    boolean cancel() {
        boolean active = gesture != null;
        gesture = null;
        dragging = false;
        canvas.pointerChanged();
        return active;
    }

    boolean panning() {
        return gesture instanceof Pan;
    }

    /** Where a selected box is at the moment. */
    BoundingBox current(int index) {
        BoundingBox box = session.objects().get(index).box();
        if (dragging && gesture instanceof Move move) {
            Shift shift = session.shift(Math.rint(x() - move.x()), Math.rint(y() - move.y()));
            return new BoundingBox(box.x() + shift.dx(), box.y() + shift.dy(), box.width(), box.height());
        }
        return dragging && gesture instanceof Resize resize && resize.index() == index ? resized(resize) : box;
    }

    private BoundingBox resized(Resize resize) {
        return session.fit(resize.handle().drag(resize.box(), Math.rint(x()), Math.rint(y())));
    }

    /** The box being drawn. */
    Optional<BoundingBox> draft() {
        return dragging && gesture instanceof Draw draw ? Optional.of(corners(draw.x(), draw.y())) : Optional.empty();
    }

    /** The rectangle that is to select. */
    Optional<BoundingBox> band() {
        return dragging && gesture instanceof Band band ? Optional.of(BoundingBox.ofCorners(band.x(), band.y(), x(), y()))
                : Optional.empty();
    }

    private BoundingBox corners(double startX, double startY) {
        return BoundingBox.ofCorners(Math.rint(startX), Math.rint(startY), Math.rint(x()), Math.rint(y()))
                .clip(viewport.pictureWidth(), viewport.pictureHeight());
    }

    /** The cursor that says what a press would do here. */
    int cursor() {
        if (position == null) {
            return SWT.CURSOR_ARROW;
        }
        if (panning() || canvas.spaceHeld()) {
            return SWT.CURSOR_HAND;
        }
        if (!session.editable()) {
            return SWT.CURSOR_ARROW;
        }
        if (canvas.drawing() || gesture instanceof Draw) {
            return SWT.CURSOR_CROSS;
        }
        Optional<Handle> handle = gesture instanceof Resize resize ? Optional.of(resize.handle())
                : session.single().flatMap(this::handle);
        if (handle.isPresent()) {
            return switch (handle.get()) {
                case NW, SE -> SWT.CURSOR_SIZENWSE;
                case NE, SW -> SWT.CURSOR_SIZENESW;
                case N, S -> SWT.CURSOR_SIZENS;
                case W, E -> SWT.CURSOR_SIZEWE;
            };
        }
        return session.at(x(), y(), tolerance()).isPresent() ? SWT.CURSOR_SIZEALL : SWT.CURSOR_CROSS;
    }
}
