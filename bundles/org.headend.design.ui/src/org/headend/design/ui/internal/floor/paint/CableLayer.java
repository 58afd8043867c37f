package org.headend.design.ui.internal.floor.paint;

import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.LineAttributes;
import org.headend.design.MediumStyle;
import org.headend.design.drafting.PlanColours;
import org.headend.design.site.Riser;
import org.headend.design.site.Route;
import org.headend.design.site.Tray;
import org.headend.design.ui.internal.floor.FloorContext;
import org.headend.design.ui.internal.floor.FloorScene;
import org.headend.design.ui.internal.floor.Overlays.Kind;

/** Trays, risers and the routes of cables. */
public final class CableLayer implements Layer {
    private static final int RISER = 8;

    private final FloorContext context;

    public CableLayer(FloorContext context) {
        this.context = context;
    }

    @Override
    public void paint(Drawing drawing, Predicate<EObject> shown) {
        boolean all = context.overlays().shows(Kind.CABLES);
        Color accent = drawing.style().look().accent();
        for (FloorScene.Line line : context.scene().trays()) {
            if (shown.test(line.part()) && all) {
                tray(drawing, line, context.selection().contains(line.part()) ? accent : drawing.style().of(PlanColours.TRAY));
            }
        }
        for (FloorScene.Line line : context.scene().routes()) {
            if (shown.test(line.part()) && all) {
                route(drawing, line, context.selection().contains(line.part()));
            }
        }
        for (Riser riser : context.scene().risers()) {
            if (shown.test(riser) && all) {
                riser(drawing, riser, context.selection().contains(riser) ? accent : drawing.style().of(PlanColours.TRAY));
            }
        }
    }

    private static void tray(Drawing drawing, FloorScene.Line line, Color color) {
        float width = (float) Math.max(5, ((Tray) line.part()).getWidthMillimetres() / 1000 * drawing.viewport().scale());
        drawing.pen(color, 1).alpha(0.28);
        drawing.gc().setLineAttributes(new LineAttributes(width, SWT.CAP_FLAT, SWT.JOIN_MITER));
        drawing.polyline(line.shape());
        drawing.gc().setLineAttributes(new LineAttributes(1, SWT.CAP_ROUND, SWT.JOIN_ROUND));
        drawing.pen(color, 1, 6, 3).alpha(0.9);
        drawing.polyline(line.shape());
        drawing.alpha(1);
    }

    private static void route(Drawing drawing, FloorScene.Line line, boolean selected) {
        Route route = (Route) line.part();
        Color color = selected ? drawing.style().look().accent()
                : drawing.style().of(route.getLink() == null ? PlanColours.ROUTE : MediumStyle.of(route.getLink().getMedium()).color());
        drawing.pen(color, selected ? 3 : 1.5).alpha(selected ? 1 : 0.8);
        drawing.polyline(line.shape());
        drawing.alpha(1);
    }

    private static void riser(Drawing drawing, Riser riser, Color color) {
        int x = drawing.px(riser.getX());
        int y = drawing.py(riser.getY());
        drawing.gc().setBackground(drawing.style().look().canvas());
        drawing.gc().fillRectangle(x - RISER, y - RISER, 2 * RISER, 2 * RISER);
        drawing.pen(color, 2);
        drawing.gc().drawRectangle(x - RISER, y - RISER, 2 * RISER, 2 * RISER);
        drawing.pen(color, 1);
        drawing.gc().drawLine(x - RISER, y + RISER, x + RISER, y - RISER);
        drawing.gc().drawLine(x - RISER, y - RISER, x + RISER, y + RISER);
    }
}
