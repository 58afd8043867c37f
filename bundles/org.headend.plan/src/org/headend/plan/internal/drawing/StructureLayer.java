package org.headend.plan.internal.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.headend.design.drafting.PlanColours;
import org.headend.design.drafting.Polyline;
import org.headend.design.drafting.Spot;
import org.headend.design.site.Floor;
import org.headend.design.site.Opening;
import org.headend.design.site.OpeningKind;
import org.headend.design.site.Tray;
import org.headend.design.site.Wall;
import org.headend.design.site.WallMaterial;

/** Walls with their openings, trays and shafts. */
final class StructureLayer {
    private static final String GLASS = "#BFDDEB"; //$NON-NLS-1$
    private static final String LIGHT = "#98A3AE"; //$NON-NLS-1$

    private final PlanCanvas canvas;

    StructureLayer(PlanCanvas canvas) {
        this.canvas = canvas;
    }

    void draw(Floor floor) {
        floor.getTrays().forEach(this::tray);
        for (Wall wall : floor.getWalls()) {
            wall(wall);
        }
        floor.getRisers().forEach(riser -> riser(riser.getX(), riser.getY(), riser.getName()));
    }

    private void tray(Tray tray) {
        List<Spot> corners = Polyline.parse(tray.getPoints()).corners();
        if (corners.size() > 1) {
            String path = canvas.path(corners, false);
            double width = Math.max(canvas.mm(1), tray.getWidthMillimetres() / 1000 * PlanCanvas.UNITS);
            canvas.svg().add("<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%.2f\" stroke-opacity=\"0.35\"/>", path, PlanColours.TRAY, width) //$NON-NLS-1$
                    .add("<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%.2f\" stroke-dasharray=\"%.2f %.2f\"/>", path, PlanColours.TRAY, //$NON-NLS-1$
                            canvas.mm(0.18), canvas.mm(2), canvas.mm(1));
        }
    }

    private void riser(double x, double y, String name) {
        double half = canvas.mm(2);
        double cx = canvas.x(x);
        double cy = canvas.y(y);
        canvas.svg().add("<path d=\"M%1$.2f %3$.2fH%2$.2fV%4$.2fH%1$.2fZM%1$.2f %3$.2fL%2$.2f %4$.2fM%2$.2f %3$.2fL%1$.2f %4$.2f\" fill=\"#ffffff\" fill-opacity=\"0.8\" stroke=\"%5$s\" stroke-width=\"%6$.2f\"/>", //$NON-NLS-1$
                cx - half, cx + half, cy - half, cy + half, PlanColours.TRAY, canvas.mm(0.25));
        canvas.svg().text(cx, cy + half + canvas.mm(2.4), canvas.mm(2), PlanColours.TRAY, "middle", name); //$NON-NLS-1$
    }

    private void wall(Wall wall) {
        List<Spot> corners = Polyline.parse(wall.getPoints()).corners();
        boolean glass = wall.getMaterial() == WallMaterial.GLASS || wall.getMaterial() == WallMaterial.COATED_GLASS;
        String color = glass ? GLASS : wall.getHeight() < 2 ? LIGHT : PlanColours.WALL;
        double begin = 0;
        boolean closed = new Polyline(corners).closed();
        for (int i = 1; i < corners.size(); i++) {
            Leg leg = new Leg(corners.get(i - 1), corners.get(i), Math.max(wall.getThickness(), 0.02));
            if (leg.length() > 1e-6) {
                double from = i > 1 || closed ? -leg.thickness() / 2 : 0; // corners are closed
                double to = leg.length() + (i + 1 < corners.size() || closed ? leg.thickness() / 2 : 0);
                leg(leg, openings(wall, begin, leg.length()), from, to, color, glass);
                begin += leg.length();
            }
        }
    }

    private record Leg(Spot a, Spot b, double thickness) {
        double length() {
            return a.distance(b);
        }

        Spot at(double along, double left) {
            double ux = (b.x() - a.x()) / length();
            double uy = (b.y() - a.y()) / length();
            return new Spot(a.x() + ux * along - uy * left, a.y() + uy * along + ux * left);
        }

        List<Spot> box(double from, double to) {
            double half = thickness / 2;
            return List.of(at(from, half), at(to, half), at(to, -half), at(from, -half));
        }
    }

    private record Gap(OpeningKind kind, double from, double to) {
    }

    private static List<Gap> openings(Wall wall, double begin, double length) {
        List<Gap> gaps = new ArrayList<>();
        for (Opening opening : wall.getOpenings()) {
            double from = Math.max(0, opening.getOffset() - begin);
            double to = Math.min(length, opening.getOffset() + opening.getWidth() - begin);
            if (to > from) {
                gaps.add(new Gap(opening.getKind(), from, to));
            }
        }
        gaps.sort(Comparator.comparingDouble(Gap::from));
        return gaps;
    }

    private void leg(Leg leg, List<Gap> gaps, double from, double to, String color, boolean glass) {
        double at = from;
        for (Gap gap : gaps) {
            solid(leg, at, gap.from(), color, glass);
            opening(leg, gap);
            at = Math.max(at, gap.to());
        }
        solid(leg, at, to, color, glass);
    }

    private void solid(Leg leg, double from, double to, String color, boolean glass) {
        if (to - from > 1e-6) {
            canvas.svg().add("<path d=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"%.2f\"/>", canvas.path(leg.box(from, to), true), color, //$NON-NLS-1$
                    glass ? "#6E93A6" : color, canvas.mm(glass ? 0.18 : 0.05)); //$NON-NLS-1$
        }
    }

    private void opening(Leg leg, Gap gap) {
        switch (gap.kind()) {
            case WINDOW -> {
                canvas.svg().add("<path d=\"%s\" fill=\"#ffffff\" stroke=\"%s\" stroke-width=\"%.2f\"/>", canvas.path(leg.box(gap.from(), gap.to()), true), //$NON-NLS-1$
                        PlanColours.WALL, canvas.mm(0.18));
                line(leg.at(gap.from(), 0), leg.at(gap.to(), 0), 0.13);
            }
            case DOOR -> door(leg, gap);
            case PASSAGE -> {
                Spot a = leg.at(gap.from(), 0);
                Spot b = leg.at(gap.to(), 0);
                canvas.svg().dashed(canvas.x(a.x()), canvas.y(a.y()), canvas.x(b.x()), canvas.y(b.y()), LIGHT, canvas.mm(0.13), canvas.mm(1));
            }
        }
    }

    /** The leaf at right angles to the wall and the quarter circle that it describes; wide doors have two leaves. */
    private void door(Leg leg, Gap gap) {
        double width = gap.to() - gap.from();
        boolean two = width > 1.3;
        double leaf = two ? width / 2 : width;
        leaf(leg, gap.from(), gap.from() + leaf, leaf);
        if (two) {
            leaf(leg, gap.to(), gap.to() - leaf, leaf);
        }
    }

    private void leaf(Leg leg, double hinge, double closed, double width) {
        Spot pivot = leg.at(hinge, leg.thickness() / 2);
        Spot open = leg.at(hinge, leg.thickness() / 2 + width);
        Spot shut = leg.at(closed, leg.thickness() / 2);
        line(pivot, open, 0.25);
        canvas.svg().add("<path d=\"M%.2f %.2fA%.2f %.2f 0 0 %d %.2f %.2f\" fill=\"none\" stroke=\"%s\" stroke-width=\"%.2f\"/>", canvas.x(open.x()), //$NON-NLS-1$
                canvas.y(open.y()), width * PlanCanvas.UNITS, width * PlanCanvas.UNITS, closed > hinge ? 1 : 0, canvas.x(shut.x()), canvas.y(shut.y()),
                PlanColours.WALL, canvas.mm(0.13));
    }

    private void line(Spot a, Spot b, double millimetres) {
        canvas.svg().line(canvas.x(a.x()), canvas.y(a.y()), canvas.x(b.x()), canvas.y(b.y()), PlanColours.WALL, canvas.mm(millimetres));
    }
}
