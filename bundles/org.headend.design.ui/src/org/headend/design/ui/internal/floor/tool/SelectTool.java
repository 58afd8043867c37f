package org.headend.design.ui.internal.floor.tool;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.headend.design.drafting.Extent;
import org.headend.design.drafting.FloorEdits;
import org.headend.design.drafting.Mounting;
import org.headend.design.drafting.Polyline;
import org.headend.design.drafting.Spot;
import org.headend.design.site.Opening;
import org.headend.design.site.Placement;
import org.headend.design.site.Riser;
import org.headend.design.site.Route;
import org.headend.design.site.Zone;
import org.headend.design.ui.internal.floor.FloorContext;
import org.headend.design.ui.internal.floor.Messages;
import org.headend.design.ui.internal.floor.paint.Drawing;
import org.headend.design.ui.internal.floor.paint.Frame;

/** Selects, moves and shapes: handles before parts before the box on empty ground. */
public final class SelectTool extends FloorTool {
    private static final int GRAB = 8;

    private Pointer press;
    private EObject pressed;
    private boolean keepOthers;
    private Handle handle;
    private Handle hovered;
    private EObject hover;
    private boolean moving;
    private Extent box;
    private final Map<EObject, Object> before = new LinkedHashMap<>();

    public SelectTool(FloorContext context) {
        super(context);
    }

    private List<Handle> handles() {
        return context.selection().single().map(part -> part instanceof Placement p ? AimHandles.of(context, p) : CornerHandles.of(context, part))
                .orElse(List.of());
    }

    private Handle handleAt(Pointer pointer) {
        Handle best = null;
        double nearest = GRAB;
        for (Handle candidate : handles()) {
            Spot spot = candidate.spot();
            double distance = Math.hypot(context.viewport().px(spot.x()) - pointer.px(), context.viewport().py(spot.y()) - pointer.py());
            if (distance <= nearest) {
                nearest = distance;
                best = candidate;
            }
        }
        return best;
    }

    @Override
    public void down(Pointer pointer) {
        press = pointer;
        handle = handleAt(pointer);
        pressed = handle == null ? Hits.at(context, pointer) : null;
        keepOthers = pointer.shift() || pointer.control();
        if (pressed != null && !context.selection().contains(pressed)) {
            if (keepOthers) {
                context.selection().toggle(pressed);
                pressed = context.selection().contains(pressed) ? pressed : null;
                keepOthers = false;
            } else {
                context.selection().set(List.of(pressed));
            }
        }
    }

    @Override
    public void move(Pointer pointer) {
        if (press == null) {
            hovered = handleAt(pointer);
            hover = hovered == null ? Hits.at(context, pointer) : null;
            return;
        }
        if (!context.isLive() && box == null && !pointer.awayFrom(press)) {
            return;
        }
        if (handle != null) {
            begin(handle.step());
            context.live(List.of(handle.part()), () -> handle.drag(pointer));
        } else if (pressed != null) {
            if (!moving) {
                moving = true;
                begin(Messages.step_move);
                context.selection().all().forEach(this::remember);
            }
            context.live(before.keySet(), () -> shift(pointer));
        } else {
            Spot a = press.spot();
            box = Extent.of(List.of(a, pointer.spot()));
        }
    }

    private void begin(String label) {
        if (!context.isLive()) {
            context.beginLive(label);
        }
    }

    private void remember(EObject part) {
        switch (part) {
            case Placement p -> before.put(p, new Spot(p.getX(), p.getY()));
            case Riser r -> before.put(r, new Spot(r.getX(), r.getY()));
            case Opening o -> before.put(o, o.getOffset() - context.scene().line(o.eContainer()).shape().nearest(press.spot()).offset());
            case Route r -> { } // follows what it connects, or is shaped by its corners
            default -> FloorEdits.corners(part).ifPresent(line -> before.put(part, line));
        }
    }

    private void shift(Pointer pointer) {
        if (before.size() == 1 && before.keySet().iterator().next() instanceof Placement placement) {
            hang(placement, pointer);
            return;
        }
        double dx = pointer.spot().x() - press.spot().x();
        double dy = pointer.spot().y() - press.spot().y();
        Spot anchor = anchor();
        if (anchor != null && !pointer.control()) {
            Spot to = context.snap(anchor.plus(dx, dy), before.keySet()).spot();
            dx = to.x() - anchor.x();
            dy = to.y() - anchor.y();
        }
        if (pointer.shift()) {
            dx = Math.abs(dx) < Math.abs(dy) ? 0 : dx;
            dy = dx == 0 ? dy : 0;
        }
        for (Map.Entry<EObject, Object> entry : before.entrySet()) {
            switch (entry.getKey()) {
                case Placement p -> {
                    p.setX(((Spot) entry.getValue()).x());
                    p.setY(((Spot) entry.getValue()).y());
                    FloorEdits.move(List.of(p), dx, dy);
                }
                case Riser r -> {
                    r.setX(((Spot) entry.getValue()).x());
                    r.setY(((Spot) entry.getValue()).y());
                    FloorEdits.move(List.of(r), dx, dy);
                }
                case Opening o -> slide(o, (Double) entry.getValue(), pointer);
                case EObject line -> FloorEdits.setCorners(line, ((Polyline) entry.getValue()).moved(dx, dy));
            }
        }
    }

    /** The point of the moved parts that snaps: of what was pressed, the corner nearest to the pointer. */
    private Spot anchor() {
        return switch (before.get(pressed)) {
            case Spot spot -> spot;
            case Polyline line -> line.corners().stream().min((a, b) -> Double.compare(a.distance(press.spot()), b.distance(press.spot()))).orElse(null);
            case null, default -> null;
        };
    }

    /** One device follows the pointer, along walls that come near. */
    private void hang(Placement placement, Pointer pointer) {
        Spot from = (Spot) before.get(placement);
        Spot to = from.plus(pointer.spot().x() - press.spot().x(), pointer.spot().y() - press.spot().y());
        Mounting mounting = Mounting.of(context.design().catalog().tables(), context.design().category(placement.getDevice()));
        WallMount mount = WallMount.of(context, new Pointer(pointer.px(), pointer.py(), to, pointer.keys()), Set.of(placement), mounting.gap());
        placement.setX(Math.round(mount.spot().x() * 1000) / 1000.0);
        placement.setY(Math.round(mount.spot().y() * 1000) / 1000.0);
    }

    private void slide(Opening opening, double grip, Pointer pointer) {
        Polyline wall = context.scene().line(opening.eContainer()).shape();
        double offset = Math.round((wall.nearest(pointer.spot()).offset() + grip) * 20) / 20.0;
        opening.setOffset(Math.clamp(offset, 0, Math.max(0, wall.length() - opening.getWidth())));
    }

    @Override
    public void up(Pointer pointer) {
        if (context.isLive()) {
            context.endLive(true);
        } else if (box != null) {
            List<EObject> found = new ArrayList<>(keepOthers ? context.selection().all() : List.of());
            Hits.inside(context, box).stream().filter(p -> !found.contains(p)).forEach(found::add);
            context.selection().set(found);
        } else if (press != null && handle == null) {
            if (pressed == null && !keepOthers) {
                context.selection().clear();
            } else if (pressed != null && keepOthers) {
                context.selection().toggle(pressed);
            } else if (pressed != null) {
                context.selection().set(List.of(pressed));
            }
        }
        reset();
        move(pointer);
    }

    private void reset() {
        press = null;
        pressed = null;
        handle = null;
        moving = false;
        box = null;
        before.clear();
    }

    @Override
    public void doubleClick(Pointer pointer) {
        Handle corner = handleAt(pointer);
        if (corner != null && corner.look() == Handle.Look.CORNER) {
            removeCorner(corner);
        }
    }

    private void removeCorner(Handle corner) {
        EObject part = corner.part();
        FloorEdits.corners(part).ifPresent(line -> {
            int index = line.corners().indexOf(corner.spot());
            int least = part instanceof Zone ? 3 : 2;
            if (index >= 0 && line.corners().size() > least && !line.closed()) {
                context.change(Messages.step_removeCorner, () -> FloorEdits.setCorners(part, line.without(index)));
            }
        });
    }

    @Override
    public void menu(Pointer pointer) {
        EObject part = Hits.at(context, pointer);
        if (part == null) {
            context.selection().clear();
        } else if (!context.selection().contains(part)) {
            context.selection().set(List.of(part));
        }
    }

    @Override
    public boolean escape() {
        boolean something = context.isLive() || box != null;
        context.endLive(false);
        reset();
        if (!something && !context.selection().isEmpty()) {
            context.selection().clear();
            return true;
        }
        return something;
    }

    @Override
    public void leave() {
        context.endLive(false);
        reset();
        hovered = null;
        hover = null;
    }

    @Override
    public void paint(Drawing drawing) {
        GC gc = drawing.gc();
        Color accent = drawing.style().look().accent();
        for (Handle each : handles()) {
            HandleSign.paint(drawing, each, same(each, hovered) || same(each, handle));
        }
        Handle told = handle != null ? handle : hovered;
        if (told != null) {
            Spot spot = told.spot();
            drawing.tag(told.text(), drawing.px(spot.x()), drawing.py(spot.y()) - 22, accent, drawing.style().nameFont());
        }
        if (moving && context.selection().placement().isPresent()) {
            Placement p = context.selection().placement().get();
            drawing.tag(Messages.bind(Messages.handle_corner, Frame.number(p.getX(), 0.01),
                    Frame.number(p.getY(), 0.01)), drawing.px(p.getX()), drawing.py(p.getY()) - 26,
                    accent, drawing.style().nameFont());
        }
        if (box != null) {
            int left = drawing.px(box.left());
            int top = drawing.py(box.top());
            drawing.alpha(0.1);
            gc.setBackground(accent);
            gc.fillRectangle(left, top, drawing.px(box.right()) - left, drawing.py(box.bottom()) - top);
            drawing.alpha(1).pen(accent, 1);
            gc.drawRectangle(left, top, drawing.px(box.right()) - left, drawing.py(box.bottom()) - top);
        }
    }

    private static boolean same(Handle a, Handle b) {
        return b != null && a.look() == b.look() && a.part() == b.part() && a.spot().equals(b.spot());
    }

    @Override
    public int cursor() {
        return hovered != null ? SWT.CURSOR_HAND : hover != null && context.selection().contains(hover) ? SWT.CURSOR_SIZEALL : SWT.CURSOR_ARROW;
    }

    @Override
    public String hint() {
        return context.selection().isEmpty() ? Messages.hint_select
                : context.selection().placement().filter(p -> context.figures().camera(p).isPresent()).isPresent() ? Messages.hint_selectCamera
                        : Messages.hint_selected;
    }
}
