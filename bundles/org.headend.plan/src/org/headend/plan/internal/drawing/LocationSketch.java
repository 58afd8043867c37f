package org.headend.plan.internal.drawing;

import java.util.List;
import java.util.Locale;

import org.headend.design.drafting.Extent;
import org.headend.design.drafting.Spot;
import org.headend.design.site.Floor;
import org.headend.design.site.Placement;
import org.headend.plan.internal.PlanData;
import org.headend.plan.internal.Wording;
import org.headend.plan.internal.content.MountingFacts;
import org.headend.plan.internal.content.MountingFacts.WallDistance;

/** The surroundings of a device from above with the distances to the walls. */
public final class LocationSketch {
    private static final double WIDTH = 82;
    private static final double HEIGHT = 38;
    private static final String INK = "#1C2733"; //$NON-NLS-1$
    private static final String MARK = "#C9372C"; //$NON-NLS-1$
    private static final double MIN_SPAN = 6;
    private static final double MAX_SPAN = 22;

    private final PlanData data;

    public LocationSketch(PlanData data) {
        this.data = data;
    }

    public String draw(Placement placement) {
        Floor floor = (Floor) placement.eContainer();
        Spot at = new Spot(placement.getX(), placement.getY());
        List<WallDistance> walls = new MountingFacts(data, placement).walls();
        double span = MIN_SPAN;
        for (WallDistance wall : walls) {
            span = Math.max(span, Math.min(MAX_SPAN, 2.6 * wall.distance() + 2));
        }
        double width = span * WIDTH / HEIGHT;
        Extent extent = new Extent(at.x() - width / 2, at.y() - span / 2, at.x() + width / 2, at.y() + span / 2);
        PlanCanvas canvas = new PlanCanvas(extent, span * 1000 / HEIGHT);
        new StructureLayer(canvas).draw(floor);
        for (Placement other : floor.getPlacements()) {
            if (other != placement && other.getDevice() != null && extent.contains(new Spot(other.getX(), other.getY()))) {
                canvas.svg().add("<circle cx=\"%.2f\" cy=\"%.2f\" r=\"%.2f\" fill=\"#ffffff\" stroke=\"#8A94A0\" stroke-width=\"%.2f\"/>", canvas.x(other.getX()), //$NON-NLS-1$
                        canvas.y(other.getY()), canvas.mm(1.2), canvas.mm(0.2));
                canvas.svg().text(canvas.x(other.getX()) + canvas.mm(1.8), canvas.y(other.getY()) + canvas.mm(0.8), canvas.mm(2), "#6B7886", "start", //$NON-NLS-1$ //$NON-NLS-2$
                        data.number(other.getDevice()));
            }
        }
        for (WallDistance wall : walls) {
            measure(canvas, at, wall);
        }
        direction(canvas, placement);
        double x = canvas.x(at.x());
        double y = canvas.y(at.y());
        canvas.svg().add("<circle cx=\"%.2f\" cy=\"%.2f\" r=\"%.2f\" fill=\"%s\"/>", x, y, canvas.mm(1.5), MARK); //$NON-NLS-1$
        boolean left = data.category(placement.getDevice()).startsWith("camera") && Math.cos(Math.toRadians(placement.getPan())) > 0; // beside the arrow //$NON-NLS-1$
        canvas.svg().bold(x + canvas.mm(left ? -2.4 : 2.4), y - canvas.mm(2.2), canvas.mm(2.6), MARK, left ? "end" : "start", data.number(placement.getDevice())); //$NON-NLS-1$ //$NON-NLS-2$
        String body = String.format(Locale.ROOT, "<svg x=\"0\" y=\"0\" width=\"%1$.2f\" height=\"%2$.2f\" viewBox=\"0 0 %3$.2f %4$.2f\">%5$s</svg><rect x=\"0.1\" y=\"0.1\" width=\"%6$.2f\" height=\"%7$.2f\" fill=\"none\" stroke=\"#B9C3CD\" stroke-width=\"0.2\"/>", //$NON-NLS-1$
                WIDTH, HEIGHT, canvas.x(extent.right()), canvas.y(extent.bottom()), canvas.svg(), WIDTH - 0.2, HEIGHT - 0.2);
        return Svg.document(WIDTH, HEIGHT, body);
    }

    private static void measure(PlanCanvas canvas, Spot at, WallDistance wall) {
        if (wall.distance() < 0.02 || !canvas.extent().contains(wall.foot())) {
            return;
        }
        double half = wall.wall().getThickness() / 2;
        double share = wall.distance() / (wall.distance() + half);
        double x1 = canvas.x(at.x());
        double y1 = canvas.y(at.y());
        double x2 = x1 + (canvas.x(wall.foot().x()) - x1) * share;
        double y2 = y1 + (canvas.y(wall.foot().y()) - y1) * share;
        canvas.svg().line(x1, y1, x2, y2, INK, canvas.mm(0.2));
        canvas.svg().add("<circle cx=\"%.2f\" cy=\"%.2f\" r=\"%.2f\" fill=\"%s\"/>", x2, y2, canvas.mm(0.5), INK); //$NON-NLS-1$
        canvas.svg().text((x1 + x2) / 2 + canvas.mm(0.8), (y1 + y2) / 2 - canvas.mm(0.8), canvas.mm(2.5), INK, "start", Wording.metres(wall.distance())); //$NON-NLS-1$
    }

    private void direction(PlanCanvas canvas, Placement placement) {
        if (!data.category(placement.getDevice()).startsWith("camera")) { //$NON-NLS-1$
            return;
        }
        double pan = Math.toRadians(placement.getPan());
        double x = canvas.x(placement.getX());
        double y = canvas.y(placement.getY());
        double length = canvas.mm(11);
        double tx = x + length * Math.cos(pan);
        double ty = y - length * Math.sin(pan);
        canvas.svg().line(x, y, tx, ty, MARK, canvas.mm(0.4));
        canvas.svg().add("<path d=\"M%.2f %.2fL%.2f %.2fL%.2f %.2fZ\" fill=\"%s\"/>", tx, ty, tx - canvas.mm(2.4) * Math.cos(pan - 0.4), ty + canvas.mm(2.4) * Math.sin(pan - 0.4), //$NON-NLS-1$
                tx - canvas.mm(2.4) * Math.cos(pan + 0.4), ty + canvas.mm(2.4) * Math.sin(pan + 0.4), MARK);
    }
}
