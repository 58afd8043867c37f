package org.headend.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The panels of a floor, made ready for many questions. Immutable. */
public final class Obstacles {
    public static final Obstacles NONE = new Obstacles(List.of(), new Panel[0]);

    private final List<Panel> panels;
    private final Panel[] opaque;

    private Obstacles(List<Panel> panels, Panel[] opaque) {
        this.panels = List.copyOf(panels);
        this.opaque = opaque;
    }

    public static Obstacles of(Collection<Panel> panels) {
        return panels.isEmpty() ? NONE
                : new Obstacles(List.copyOf(panels), split(panels.stream().filter(Panel::opaque).toList()).toArray(new Panel[0]));
    }

    /** Those that can stand between points within these bounds; asking them is quicker. */
    public Obstacles between(double minX, double minY, double maxX, double maxY) {
        return new Obstacles(panels.stream().filter(p -> meets(p, minX, minY, maxX, maxY)).toList(),
                Arrays.stream(opaque).filter(p -> meets(p, minX, minY, maxX, maxY)).toArray(Panel[]::new));
    }

    private static boolean meets(Panel p, double minX, double minY, double maxX, double maxY) {
        return Math.max(p.x1(), p.x2()) >= minX && Math.min(p.x1(), p.x2()) <= maxX && Math.max(p.y1(), p.y2()) >= minY
                && Math.min(p.y1(), p.y2()) <= maxY;
    }

    /** As they were given. */
    public List<Panel> panels() {
        return panels;
    }

    /** Only what hides, cut where two cross so that none passes behind another and comes out again. */
    Panel[] opaque() {
        return opaque;
    }

    private static List<Panel> split(List<Panel> whole) {
        List<Panel> sorted = new ArrayList<>(whole);
        sorted.sort(Comparator.comparingDouble(p -> Math.min(p.x1(), p.x2())));
        List<List<Double>> cuts = new ArrayList<>();
        sorted.forEach(p -> cuts.add(new ArrayList<>()));
        for (int i = 0; i < sorted.size(); i++) {
            Panel a = sorted.get(i);
            double right = Math.max(a.x1(), a.x2());
            for (int k = i + 1; k < sorted.size() && Math.min(sorted.get(k).x1(), sorted.get(k).x2()) <= right; k++) {
                cross(a, sorted.get(k), cuts.get(i), cuts.get(k));
            }
        }
        List<Panel> parts = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Panel p = sorted.get(i);
            double at = 0;
            cuts.get(i).add(1.0);
            cuts.get(i).sort(null);
            for (double cut : cuts.get(i)) {
                if (cut - at > 1e-9) {
                    parts.add(new Panel(p.x1() + at * (p.x2() - p.x1()), p.y1() + at * (p.y2() - p.y1()), p.x1() + cut * (p.x2() - p.x1()),
                            p.y1() + cut * (p.y2() - p.y1()), p.bottom(), p.top(), p.thickness(), p.material(), true));
                    at = cut;
                }
            }
        }
        return parts;
    }

    private static void cross(Panel a, Panel b, List<Double> cutsA, List<Double> cutsB) {
        double ax = a.x2() - a.x1();
        double ay = a.y2() - a.y1();
        double bx = b.x2() - b.x1();
        double by = b.y2() - b.y1();
        double cross = ax * by - ay * bx;
        if (cross == 0) {
            return;
        }
        double onA = ((b.x1() - a.x1()) * by - (b.y1() - a.y1()) * bx) / cross;
        double onB = ((b.x1() - a.x1()) * ay - (b.y1() - a.y1()) * ax) / cross;
        if (onA > -1e-9 && onA < 1 + 1e-9 && onB > -1e-9 && onB < 1 + 1e-9) {
            if (onA > 1e-9 && onA < 1 - 1e-9) {
                cutsA.add(onA);
            }
            if (onB > 1e-9 && onB < 1 - 1e-9) {
                cutsB.add(onB);
            }
        }
    }

    /** Whether nothing hides one point from another. */
    public boolean clear(double ax, double ay, double az, double bx, double by, double bz) {
        for (Panel panel : opaque) {
            if (panel.crossing(ax, ay, az, bx, by, bz) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** What all panels on the way take together, whatever fills openings included. @param loss of one panel, dB */
    public double loss(double ax, double ay, double az, double bx, double by, double bz, ToDoubleFunction<Panel> loss) {
        double sum = 0;
        for (Panel panel : panels) {
            if (panel.crossing(ax, ay, az, bx, by, bz) >= 0) {
                sum += loss.applyAsDouble(panel);
            }
        }
        return sum;
    }

    /** A pose whose lens hangs in or on a wall, put in front of the wall on the side to which it looks. */
    public Pose inFront(Pose pose) {
        Pose at = pose;
        double dx = Math.cos(Math.toRadians(pose.pan()));
        double dy = Math.sin(Math.toRadians(pose.pan()));
        for (int round = 0; round < 2; round++) { // in a corner there are two walls
            for (Panel p : opaque) {
                double length = p.length();
                double clearance = p.thickness() / 2 + 0.01;
                if (at.height() < p.bottom() || at.height() > p.top() || length == 0) {
                    continue;
                }
                double ux = (p.x2() - p.x1()) / length;
                double uy = (p.y2() - p.y1()) / length;
                double along = (at.x() - p.x1()) * ux + (at.y() - p.y1()) * uy;
                double across = (at.y() - p.y1()) * ux - (at.x() - p.x1()) * uy;
                if (along < -clearance || along > length + clearance || Math.abs(across) >= clearance - 1e-9) {
                    continue;
                }
                double facing = dy * ux - dx * uy;
                double side = Math.abs(facing) > 0.01 ? Math.signum(facing) : across < 0 ? -1 : 1;
                double shift = side * clearance - across;
                at = at.at(at.x() - uy * shift, at.y() + ux * shift);
            }
        }
        return at;
    }
}
