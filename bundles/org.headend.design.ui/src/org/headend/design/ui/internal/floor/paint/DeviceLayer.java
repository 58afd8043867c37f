package org.headend.design.ui.internal.floor.paint;

import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.headend.core.problem.Problem;
import org.headend.core.problem.Severity;
import org.headend.design.drafting.Extent;
import org.headend.design.drafting.Spot;
import org.headend.design.site.Placement;
import org.headend.design.ui.internal.figure.Look;
import org.headend.design.ui.internal.floor.FloorContext;

/** Devices as small round signs with their names; those that look somewhere have a nose. */
public final class DeviceLayer implements Layer {
    /** Radius of a sign, px. */
    public static final int RADIUS = 13;
    private static final int ICON = 18;
    private static final int NOSE = 8;
    private static final int BADGE = 4;

    private final FloorContext context;

    public DeviceLayer(FloorContext context) {
        this.context = context;
    }

    @Override
    public void paint(Drawing drawing, Predicate<EObject> shown) {
        Extent seen = drawing.viewport().visible().grown(drawing.viewport().metres(3 * RADIUS));
        for (Placement placement : context.scene().placements()) {
            if (shown.test(placement) && seen.contains(spot(placement))) {
                int x = drawing.px(placement.getX());
                int y = drawing.py(placement.getY());
                drawing.labels().block(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
            }
        }
        for (Placement placement : context.scene().placements()) {
            if (shown.test(placement) && seen.contains(spot(placement))) {
                sign(drawing, placement);
            }
        }
        Color text = drawing.style().look().text();
        for (Placement placement : context.scene().placements()) {
            if (shown.test(placement) && seen.contains(spot(placement))) {
                int x = drawing.px(placement.getX());
                int y = drawing.py(placement.getY());
                String name = FloorContext.name(placement.getDevice());
                drawing.gc().setFont(drawing.style().font());
                int half = drawing.gc().textExtent(name).x / 2 + RADIUS + 6;
                drawing.label(name, text, drawing.style().font(), new Point(x, y + RADIUS + 9), new Point(x, y - RADIUS - 9),
                        new Point(x + half, y), new Point(x - half, y));
            }
        }
    }

    private static Spot spot(Placement placement) {
        return new Spot(placement.getX(), placement.getY());
    }

    private void sign(Drawing drawing, Placement placement) {
        boolean selected = context.selection().contains(placement);
        sign(drawing, spot(placement), placement.getDevice() == null ? "server" : context.design().category(placement.getDevice()), //$NON-NLS-1$
                context.figures().isDirected(placement), placement.getPan(), selected);
        context.figures().findings(placement).stream().map(Problem::severity).max(Severity::compareTo).filter(s -> s != Severity.INFO)
                .ifPresent(s -> badge(drawing, placement, s));
    }

    private static void badge(Drawing drawing, Placement placement, Severity worst) {
        Look look = drawing.style().look();
        drawing.disc(drawing.px(placement.getX()) + RADIUS - 3, drawing.py(placement.getY()) - RADIUS + 3, BADGE,
                worst == Severity.ERROR ? look.error() : look.warning(), look.canvas());
    }

    /** A sign at a place. @param pan degrees; shown when {@code directed} */
    public static void sign(Drawing drawing, Spot spot, String category, boolean directed, double pan, boolean selected) {
        GC gc = drawing.gc();
        Look look = drawing.style().look();
        int x = drawing.px(spot.x());
        int y = drawing.py(spot.y());
        Color border = selected ? look.accent() : drawing.style().of("#5B6B7C"); //$NON-NLS-1$
        if (directed) {
            double radians = Math.toRadians(pan);
            double cos = Math.cos(radians);
            double sin = -Math.sin(radians);
            int tipX = (int) Math.round(x + cos * (RADIUS + NOSE));
            int tipY = (int) Math.round(y + sin * (RADIUS + NOSE));
            int[] nose = { tipX, tipY, (int) Math.round(x + cos * RADIUS * 0.7 - sin * RADIUS * 0.7), (int) Math.round(y + sin * RADIUS * 0.7 + cos * RADIUS * 0.7),
                    (int) Math.round(x + cos * RADIUS * 0.7 + sin * RADIUS * 0.7), (int) Math.round(y + sin * RADIUS * 0.7 - cos * RADIUS * 0.7) };
            gc.setBackground(border);
            gc.fillPolygon(nose);
        }
        gc.setBackground(look.card());
        gc.fillOval(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
        drawing.pen(border, selected ? 2 : 1);
        gc.drawOval(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
        Image image = drawing.style().icon(category.isEmpty() ? "server" : category); //$NON-NLS-1$
        Rectangle size = image.getBounds();
        gc.setInterpolation(SWT.HIGH);
        gc.drawImage(image, 0, 0, size.width, size.height, x - ICON / 2, y - ICON / 2, ICON, ICON);
    }
}
