package org.headend.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A camera seen from the side: the upright plane through its optical axis. Distances count along the floor from the lens.
 *
 * @param top    where the upper edge of the picture points, degrees below the horizontal; negative above
 * @param bottom where the lower edge points
 * @param blind  from the camera to where the floor comes into the picture
 * @param person where a whole person of the target height is seen
 * @param levels how far levels reach at the target height, first the lowest; walls are not looked at
 * @param cuts   panels that the plane cuts, the nearest first
 * @param seen   stretches at the target height that are in the picture and that nothing hides
 */
public record Section(Camera camera, double target, double top, double bottom, Span blind, Span person, List<Mark> levels, List<Cut> cuts,
        List<Span> seen) {

    /** The stretch where a level is met. */
    public record Mark(Level level, Span span) {
    }

    public record Cut(double distance, double bottom, double top, double thickness, String material, boolean opaque) {
    }

    /**
     * @param target height of what is looked at, m
     * @param levels in any order
     */
    public static Section of(Camera original, Obstacles obstacles, double target, List<Level> levels) {
        Camera camera = original.at(obstacles.inFront(original.pose()));
        double half = camera.lens().verticalDegrees() / 2;
        List<Mark> marks = new ArrayList<>();
        levels.stream().sorted(Comparator.comparingDouble(Level::pixelsPerMetre))
                .forEach(l -> marks.add(new Mark(l, camera.reach(target, l.pixelsPerMetre()))));
        List<Cut> cuts = cuts(camera, obstacles);
        return new Section(camera, target, camera.pose().tilt() - half, camera.pose().tilt() + half, new Span(0, camera.reach(0).from()),
                camera.wholePerson(target), List.copyOf(marks), cuts, seen(camera, target, cuts));
    }

    private static List<Cut> cuts(Camera camera, Obstacles obstacles) {
        double dx = camera.range() * Math.cos(Math.toRadians(camera.pose().pan()));
        double dy = camera.range() * Math.sin(Math.toRadians(camera.pose().pan()));
        double x = camera.pose().x();
        double y = camera.pose().y();
        List<Cut> cuts = new ArrayList<>();
        for (Panel panel : obstacles.panels()) {
            double middle = (panel.bottom() + panel.top()) / 2;
            double share = panel.crossing(x, y, middle, x + dx, y + dy, middle);
            if (share >= 0) {
                cuts.add(new Cut(share * camera.range(), panel.bottom(), panel.top(), panel.thickness(), panel.material(), panel.opaque()));
            }
        }
        cuts.sort(Comparator.comparingDouble(Cut::distance));
        return List.copyOf(cuts);
    }

    private static List<Span> seen(Camera camera, double target, List<Cut> cuts) {
        Span reach = camera.reach(target);
        List<Span> open = new ArrayList<>();
        open.add(new Span(reach.from(), Math.min(reach.to(), camera.range())));
        double drop = target - camera.pose().height();
        for (Cut cut : cuts) {
            double low = 0;
            double high = 1;
            if (Math.abs(drop) < 1e-9) {
                high = cut.bottom() < target && target < cut.top() ? 1 : 0;
            } else {
                double a = (cut.bottom() - camera.pose().height()) / drop;
                double b = (cut.top() - camera.pose().height()) / drop;
                low = Math.max(0, Math.min(a, b));
                high = Math.min(1, Math.max(a, b));
            }
            if (cut.opaque() && high > low) {
                open = without(open, cut.distance() / high, low <= 0 ? Double.POSITIVE_INFINITY : cut.distance() / low);
            }
        }
        return open.stream().filter(s -> !s.isEmpty()).toList();
    }

    private static List<Span> without(List<Span> spans, double from, double to) {
        List<Span> rest = new ArrayList<>();
        for (Span span : spans) {
            rest.add(new Span(span.from(), Math.min(span.to(), from)));
            rest.add(new Span(Math.max(span.from(), to), span.to()));
        }
        rest.removeIf(Span::isEmpty);
        return rest;
    }
}
