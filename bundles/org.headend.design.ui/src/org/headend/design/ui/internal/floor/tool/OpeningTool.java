package org.headend.design.ui.internal.floor.tool;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.widgets.Event;
import org.headend.design.drafting.FloorEdits;
import org.headend.design.drafting.Polyline;
import org.headend.design.drafting.Spot;
import org.headend.design.site.Opening;
import org.headend.design.site.OpeningKind;
import org.headend.design.site.Wall;
import org.headend.design.ui.internal.floor.FloorContext;
import org.headend.design.ui.internal.floor.FloorScene;
import org.headend.design.ui.internal.floor.Messages;
import org.headend.design.ui.internal.floor.PartText;
import org.headend.design.ui.internal.floor.paint.Drawing;
import org.headend.design.ui.internal.floor.paint.Frame;

/** Puts doors, windows and passages into the wall below the pointer. */
public final class OpeningTool extends FloorTool {
    private static final int REACH = 16;
    private static final double STEP = 0.05;

    private OpeningKind kind;
    private FloorScene.Line wall;
    private double middle;

    public OpeningTool(FloorContext context, OpeningKind kind) {
        super(context);
        this.kind = kind;
    }

    public OpeningKind kind() {
        return kind;
    }

    public void setKind(OpeningKind next) {
        kind = next;
    }

    private double width() {
        return switch (kind) {
            case DOOR -> 0.9;
            case WINDOW -> 1.2;
            case PASSAGE -> 1.5;
        };
    }

    @Override
    public void move(Pointer pointer) {
        wall = null;
        double nearest = context.viewport().metres(REACH);
        for (FloorScene.Line line : context.scene().walls()) {
            Polyline.Foot foot = line.shape().nearest(pointer.spot());
            if (foot.distance() - line.wall().getThickness() / 2 < nearest) {
                nearest = Math.max(0, foot.distance() - line.wall().getThickness() / 2);
                wall = line;
                middle = pointer.control() ? foot.offset() : Math.round(foot.offset() / STEP) * STEP;
            }
        }
    }

    @Override
    public void down(Pointer pointer) {
        move(pointer);
        if (wall != null) {
            Wall into = wall.wall();
            double at = middle;
            Opening[] made = new Opening[1];
            context.change(Messages.bind(Messages.step_opening, PartText.of(kind)), () -> made[0] = FloorEdits.addOpening(into, kind, at, width()));
            context.selection().set(List.of(made[0]));
        }
    }

    @Override
    public boolean key(Event event) {
        OpeningKind next = switch (event.character) {
            case 'd' -> OpeningKind.DOOR;
            case 'f' -> OpeningKind.WINDOW;
            case 'p' -> OpeningKind.PASSAGE;
            default -> null;
        };
        if (next != null) {
            kind = next;
            context.repaintHot();
        }
        return next != null;
    }

    @Override
    public void paint(Drawing drawing) {
        if (wall == null) {
            return;
        }
        double length = wall.shape().length();
        double wide = Math.min(width(), length);
        double from = Math.clamp(middle - wide / 2, 0, length - wide);
        Spot a = wall.shape().at(from);
        Spot b = wall.shape().at(from + wide);
        drawing.pen(drawing.style().look().accent(), 1).alpha(0.7);
        drawing.gc().setLineAttributes(new LineAttributes((float) Math.max(5, wall.wall().getThickness() * drawing.viewport().scale()),
                SWT.CAP_FLAT, SWT.JOIN_MITER));
        drawing.line(a, b);
        drawing.gc().setLineAttributes(new LineAttributes(1, SWT.CAP_ROUND, SWT.JOIN_ROUND));
        drawing.alpha(1);
        String text = Messages.bind(Messages.tool_opening, PartText.of(kind), Frame.number(from, 0.01));
        drawing.tag(text, (drawing.px(a.x()) + drawing.px(b.x())) / 2, (drawing.py(a.y()) + drawing.py(b.y())) / 2 - 24,
                drawing.style().look().accent(), drawing.style().nameFont());
    }

    @Override
    public String hint() {
        return context.scene().walls().isEmpty() ? Messages.hint_openingNoWall : Messages.bind(Messages.hint_opening, PartText.of(kind));
    }
}
