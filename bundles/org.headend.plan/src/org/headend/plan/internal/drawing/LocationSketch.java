package org.headend.plan.internal.drawing;

import java.util.List;
import java.util.Locale;

import org.headend.design.drafting.Extent;
import org.headend.design.drafting.Polyline;
import org.headend.design.drafting.Spot;
import org.headend.design.site.Floor;
import org.headend.design.site.Placement;
import org.headend.design.site.Wall;
import org.headend.plan.internal.PlanData;
import org.headend.plan.internal.Wording;
import org.headend.plan.internal.content.MountingFacts;
import org.headend.plan.internal.content.MountingFacts.WallDistance;
import org.headend.plan.internal.drawing.LabelPlaces.Box;

/** The surroundings of a device from above with the distances to the walls. */
public final class LocationSketch {
    private static final double WIDTH = 82;
    private static final double HEIGHT = 35;
    private static final String INK = "#1C2733"; //$NON-NLS-1$
    private static final String MARK = "#C9372C"; //$NON-NLS-1$
    private static final String FAINT = "#6B7886"; //$NON-NLS-1$
    private static final double MIN_SPAN = 5;
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
        LabelPlaces places = new LabelPlaces(new Box(0, 0, canvas.x(extent.right()), canvas.y(extent.bottom())));
        floor.getWalls().forEach(wall -> keepFree(canvas, places, wall));
        List<Placement> others = floor.getPlacements().stream()
                .filter(p -> p != placement && p.getDevice() != null && extent.contains(new Spot(p.getX(), p.getY()))).toList();
        for (Placement other : others) {
            mark(canvas, places, other.getX(), other.getY(), 1.2);
            canvas.svg().add("<circle cx=\"%.2f\" cy=\"%.2f\" r=\"%.2f\" fill=\"#ffffff\" stroke=\"#8A94A0\" stroke-width=\"%.2f\"/>", canvas.x(other.getX()), //$NON-NLS-1$
                    canvas.y(other.getY()), canvas.mm(1.2), canvas.mm(0.2));
        }
        mark(canvas, places, at.x(), at.y(), 1.5);
        direction(canvas, places, placement);
        List<WallDistance> measured = walls.stream().filter(w -> w.distance() >= 0.02 && extent.contains(w.foot())).toList();
        measured.forEach(wall -> measure(canvas, places, at, wall));
        double x = canvas.x(at.x());
        double y = canvas.y(at.y());
        canvas.svg().add("<circle cx=\"%.2f\" cy=\"%.2f\" r=\"%.2f\" fill=\"%s\"/>", x, y, canvas.mm(1.5), MARK); //$NON-NLS-1$
        label(canvas, places, x, y, 2.6, 2.2, MARK, data.number(placement.getDevice()));
        for (WallDistance wall : measured) {
            double[] end = end(canvas, at, wall);
            label(canvas, places, (x + end[0]) / 2, (y + end[1]) / 2, 2.5, 1.2, INK, Wording.metres(wall.distance()));
        }
        others.forEach(other -> label(canvas, places, canvas.x(other.getX()), canvas.y(other.getY()), 2, 1.7, FAINT, data.number(other.getDevice())));
        String body = String.format(Locale.ROOT, "<svg x=\"0\" y=\"0\" width=\"%1$.2f\" height=\"%2$.2f\" viewBox=\"0 0 %3$.2f %4$.2f\">%5$s</svg><rect x=\"0.1\" y=\"0.1\" width=\"%6$.2f\" height=\"%7$.2f\" fill=\"none\" stroke=\"#B9C3CD\" stroke-width=\"0.2\"/>", //$NON-NLS-1$
                WIDTH, HEIGHT, canvas.x(extent.right()), canvas.y(extent.bottom()), canvas.svg(), WIDTH - 0.2, HEIGHT - 0.2);
        return Svg.document(WIDTH, HEIGHT, body);
    }

    /** Nothing is written over walls. */
    private static void keepFree(PlanCanvas canvas, LabelPlaces places, Wall wall) {
        double thick = Math.max(wall.getThickness() * PlanCanvas.UNITS, canvas.mm(0.6));
        List<Spot> corners = Polyline.parse(wall.getPoints()).corners();
        for (int i = 1; i < corners.size(); i++) {
            alongside(canvas, places, corners.get(i - 1), corners.get(i), thick);
        }
    }

    /** Takes squares along a line, as far as they are in the sketch. */
    private static void alongside(PlanCanvas canvas, LabelPlaces places, Spot a, Spot b, double side) {
        int steps = (int) Math.ceil(a.distance(b) * PlanCanvas.UNITS / side);
        for (int step = 0; step <= steps; step++) {
            double share = steps == 0 ? 0 : (double) step / steps;
            Spot spot = new Spot(a.x() + (b.x() - a.x()) * share, a.y() + (b.y() - a.y()) * share);
            if (canvas.extent().contains(spot)) {
                places.take(new Box(canvas.x(spot.x()) - side / 2, canvas.y(spot.y()) - side / 2, side, side));
            }
        }
    }

    private static void mark(PlanCanvas canvas, LabelPlaces places, double x, double y, double radius) {
        double r = canvas.mm(radius);
        places.take(new Box(canvas.x(x) - r, canvas.y(y) - r, 2 * r, 2 * r));
    }

    /** A text near a point where it covers nothing, with a line to the point where it had to go away. Sizes are mm of paper. */
    private static void label(PlanCanvas canvas, LabelPlaces places, double x, double y, double size, double gap, String color, String text) {
        double height = canvas.mm(size);
        double pad = canvas.mm(0.4);
        double width = Svg.width(text, height) * 1.04 + 2 * pad;
        Box box = places.place(x, y, width, height * 1.15, canvas.mm(gap));
        double tx = Math.clamp(x, box.x(), box.x() + box.width());
        double ty = Math.clamp(y, box.y(), box.y() + box.height());
        if (Math.hypot(tx - x, ty - y) > canvas.mm(gap + 1.4)) {
            canvas.svg().line(x, y, tx, ty, color, canvas.mm(0.12));
        }
        canvas.svg().add("<rect x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\" fill=\"#ffffff\" fill-opacity=\"0.85\"/>", box.x(), box.y(), box.width(), //$NON-NLS-1$
                box.height());
        double base = box.y() + height * 0.92;
        if (color.equals(MARK)) {
            canvas.svg().bold(box.x() + pad, base, height, color, "start", text); //$NON-NLS-1$
        } else {
            canvas.svg().text(box.x() + pad, base, height, color, "start", text); //$NON-NLS-1$
        }
    }

    /** Where the face of the wall is. */
    private static double[] end(PlanCanvas canvas, Spot at, WallDistance wall) {
        double share = wall.distance() / (wall.distance() + wall.wall().getThickness() / 2);
        double x = canvas.x(at.x());
        double y = canvas.y(at.y());
        return new double[] { x + (canvas.x(wall.foot().x()) - x) * share, y + (canvas.y(wall.foot().y()) - y) * share };
    }

    private static void measure(PlanCanvas canvas, LabelPlaces places, Spot at, WallDistance wall) {
        double[] end = end(canvas, at, wall);
        canvas.svg().line(canvas.x(at.x()), canvas.y(at.y()), end[0], end[1], INK, canvas.mm(0.2));
        canvas.svg().add("<circle cx=\"%.2f\" cy=\"%.2f\" r=\"%.2f\" fill=\"%s\"/>", end[0], end[1], canvas.mm(0.5), INK); //$NON-NLS-1$
        alongside(canvas, places, at, wall.foot(), canvas.mm(0.5));
    }

    private void direction(PlanCanvas canvas, LabelPlaces places, Placement placement) {
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
        double metres = canvas.metres(11);
        alongside(canvas, places, new Spot(placement.getX(), placement.getY()),
                new Spot(placement.getX() + metres * Math.cos(pan), placement.getY() + metres * Math.sin(pan)), canvas.mm(1.2));
        canvas.svg().add("<path d=\"M%.2f %.2fL%.2f %.2fL%.2f %.2fZ\" fill=\"%s\"/>", tx, ty, tx - canvas.mm(2.4) * Math.cos(pan - 0.4), ty + canvas.mm(2.4) * Math.sin(pan - 0.4), //$NON-NLS-1$
                tx - canvas.mm(2.4) * Math.cos(pan + 0.4), ty + canvas.mm(2.4) * Math.sin(pan + 0.4), MARK);
    }
}
