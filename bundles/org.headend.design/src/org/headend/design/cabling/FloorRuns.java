package org.headend.design.cabling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.headend.design.drafting.Extent;
import org.headend.design.drafting.Polyline;
import org.headend.design.drafting.Spot;
import org.headend.design.site.Floor;
import org.headend.design.site.Riser;
import org.headend.design.site.Tray;

/**
 * What cables can follow on one floor: trays; lines close to both faces of every wall, joined at corners and through
 * doors. A line ends where another wall stands in its way.
 */
final class FloorRuns {
    private static final double NEAR = 0.002;
    private static final double JAMB = 0.1;
    private static final int NEAREST = 64;
    private static final int WALL_ENDS = 12;
    private static final int ENDS_PER_PART = 4;

    /** A straight line to follow; {@code cuts} are places on it, m from a. */
    private static final class Line {
        private final Spot a;
        private final Spot b;
        private final double height;
        private final Run run;
        private final boolean door;
        private final double length;
        private final List<Double> cuts = new ArrayList<>();
        private double[] places;
        private int[] nodes;
        /** False where a wall stands in a stretch. */
        private boolean[] open;
        /** Walls that touch are one part; trays do not count, so that a new one takes nothing away. */
        private Line part = this;

        private Line(Spot a, Spot b, double height, Run run, boolean door) {
            this.a = a;
            this.b = b;
            this.height = height;
            this.run = run;
            this.door = door;
            length = a.distance(b);
            cuts.add(0.0);
            cuts.add(length);
        }

        private Line root() {
            Line root = this;
            while (root.part != root) {
                root.part = root.part.part;
                root = root.part;
            }
            return root;
        }

        private Spot at(double metres) {
            return metres <= 0 ? a : metres >= length ? b : between(a, b, metres / length);
        }

        private static Spot between(Spot a, Spot b, double share) {
            return new Spot(a.x() + share * (b.x() - a.x()), a.y() + share * (b.y() - a.y()));
        }

        /** Place on the line nearest to a point, m from a. */
        private double foot(Spot p) {
            double t = ((p.x() - a.x()) * (b.x() - a.x()) + (p.y() - a.y()) * (b.y() - a.y())) / length;
            return Math.max(0, Math.min(length, t));
        }
    }

    /**
     * Where a device reaches the graph.
     *
     * @param foot   the place on a line
     * @param from   node before it and {@code to} behind it
     * @param cost   weighted metres from the device to the foot
     * @param rise   metres up or down from the device to the line
     * @param height of the line above the floor, m
     */
    record Access(Spot foot, int from, int to, Run run, double cost, double rise, double height) {
    }

    private record Link(Line one, double first, Line other, double second) {
    }

    private final Floor floor;
    private final CablingNumbers numbers;
    private final WallBodies walls;
    private final List<Line> lines = new ArrayList<>();
    private final List<Line> trays = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<String, Integer> risers = new HashMap<>();
    private final Map<String, List<Link>> riserLinks = new HashMap<>();
    private PlanGrid grid;
    private RunGraph graph;

    FloorRuns(Floor floor, CablingNumbers numbers) {
        this.floor = floor;
        this.numbers = numbers;
        walls = new WallBodies(floor);
        double height = numbers.runHeight(floor);
        walls.legs().forEach(leg -> addAround(leg, height));
        for (Tray tray : floor.getTrays()) {
            List<Spot> points = Polyline.parse(tray.getPoints()).corners();
            for (int i = 1; i < points.size(); i++) {
                if (points.get(i - 1).distance(points.get(i)) > NEAR) {
                    trays.add(new Line(points.get(i - 1), points.get(i), tray.getHeight(), Run.TRAY, false));
                }
            }
        }
        lines.addAll(trays);
    }

    WallBodies walls() {
        return walls;
    }

    private void addAround(WallBodies.Leg leg, double height) {
        double d = leg.half() + numbers.clearance();
        double end = leg.length() + d;
        Spot[] corners = { leg.at(-d, -d), leg.at(end, -d), leg.at(end, d), leg.at(-d, d) };
        for (int i = 0; i < 4; i++) {
            lines.add(new Line(corners[i], corners[(i + 1) % 4], height, Run.WALL, false));
        }
        for (double[] door : leg.doors()) {
            double inset = Math.min(JAMB, (door[1] - door[0]) / 2);
            lines.add(new Line(leg.at(door[0] + inset, -d), leg.at(door[0] + inset, d), height, Run.WALL, true));
            lines.add(new Line(leg.at(door[1] - inset, -d), leg.at(door[1] - inset, d), height, Run.WALL, true));
        }
    }

    /** Adds everything to the graph; risers are nodes of it, see {@link #riser}. */
    void build(RunGraph into) {
        graph = into;
        grid = new PlanGrid(Extent.of(lines.stream().flatMap(l -> Stream.of(l.a, l.b)).toList()), lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            grid.any(line.a, line.b, k -> {
                meet(line, lines.get(k));
                return false;
            });
            grid.add(i, line.a, line.b, NEAR);
        }
        joinTrays();
        for (Riser riser : floor.getRisers()) {
            linkRiser(riser);
        }
        lines.forEach(this::cut);
        links.forEach(link -> graph.connect(nodeAt(link.one, link.first), nodeAt(link.other, link.second),
                Math.abs(link.one.height - link.other.height), Run.OPEN, numbers));
        risers.forEach((name, node) -> riserLinks.getOrDefault(name, List.of()).forEach(link -> graph.connect(node,
                nodeAt(link.other, link.second), Math.abs(graph.height(node) - link.other.height), Run.OPEN, numbers)));
    }

    private void linkRiser(Riser riser) {
        Spot place = new Spot(riser.getX(), riser.getY());
        String name = riser.getName() == null ? "" : riser.getName().strip(); //$NON-NLS-1$
        risers.put(name, graph.node(floor, place, numbers.runHeight(floor)));
        List<Link> found = new ArrayList<>();
        for (Line line : reachable(place)) {
            double foot = line.foot(place);
            line.cuts.add(foot);
            found.add(new Link(null, 0, line, foot));
        }
        riserLinks.put(name, found);
    }

    /** Nodes of the shafts by name. */
    Map<String, Integer> risers() {
        return risers;
    }

    /** Where two lines cross or touch, both are cut. */
    private void meet(Line one, Line other) {
        touch(one, one.a, other);
        touch(one, one.b, other);
        touch(other, other.a, one);
        touch(other, other.b, one);
        double rx = one.b.x() - one.a.x();
        double ry = one.b.y() - one.a.y();
        double sx = other.b.x() - other.a.x();
        double sy = other.b.y() - other.a.y();
        double cross = rx * sy - ry * sx;
        if (Math.abs(cross) > 1e-9 * one.length * other.length) {
            double t = ((other.a.x() - one.a.x()) * sy - (other.a.y() - one.a.y()) * sx) / cross;
            double u = ((other.a.x() - one.a.x()) * ry - (other.a.y() - one.a.y()) * rx) / cross;
            if (t >= 0 && t <= 1 && u >= 0 && u <= 1) {
                join(one, t * one.length, other, u * other.length);
            }
        }
    }

    private void touch(Line owner, Spot end, Line line) {
        double foot = line.foot(end);
        if (line.at(foot).distance(end) < NEAR) {
            join(owner, end == owner.a ? 0 : owner.length, line, foot);
        }
    }

    private void join(Line one, double first, Line other, double second) {
        one.cuts.add(first);
        other.cuts.add(second);
        if (one.run == Run.WALL && other.run == Run.WALL) {
            one.root().part = other.root();
        }
        if (Math.abs(one.height - other.height) > NEAR || one.at(first).distance(other.at(second)) > 1e-6) {
            links.add(new Link(one, first, other, second));
        }
    }

    /** Trays that nearly meet are one; doors and the ends of walls reach trays that can be seen from them. */
    private void joinTrays() {
        for (Line tray : trays) {
            for (Line other : trays) {
                for (Spot end : List.of(tray.a, tray.b)) {
                    double foot = other.foot(end);
                    double gap = other.at(foot).distance(end);
                    if (other != tray && gap >= NEAR && gap <= numbers.trayJoin()) {
                        join(tray, end == tray.a ? 0 : tray.length, other, foot);
                    }
                }
            }
        }
        for (Line line : lines) {
            if (line.run == Run.WALL) {
                for (Line tray : trays) {
                    reach(line, 0, tray);
                    if (line.door) {
                        reach(line, line.length, tray);
                    }
                }
            }
        }
    }

    private void reach(Line line, double place, Line tray) {
        Spot from = line.at(place);
        double foot = tray.foot(from);
        Spot to = tray.at(foot);
        double gap = from.distance(to);
        if (gap >= NEAR && gap <= numbers.trayReach() && !walls.contains(from) && !walls.blocks(from, to)) {
            tray.cuts.add(foot);
            links.add(new Link(line, place, tray, foot));
        }
    }

    private void cut(Line line) {
        line.cuts.sort(Comparator.naturalOrder());
        List<Double> places = new ArrayList<>();
        line.cuts.forEach(c -> {
            if (places.isEmpty() || c - places.get(places.size() - 1) > 1e-4) {
                places.add(c);
            }
        });
        int count = places.size();
        line.places = places.stream().mapToDouble(Double::doubleValue).toArray();
        line.nodes = new int[count];
        line.open = new boolean[count];
        for (int i = 0; i < count; i++) {
            line.nodes[i] = graph.node(floor, line.at(line.places[i]), line.height);
            if (i > 0 && isOpen(line, line.places[i - 1], line.places[i])) {
                line.open[i - 1] = true;
                graph.connect(line.nodes[i - 1], line.nodes[i], 0, line.run, numbers);
            }
        }
    }

    private boolean isOpen(Line line, double from, double to) {
        if (line.run == Run.TRAY) {
            return true;
        }
        Spot a = line.at(from);
        Spot b = line.at(to);
        return !walls.contains(a) && !walls.contains(b) && !walls.contains(line.at((from + to) / 2)) && !walls.blocks(a, b);
    }

    private int nodeAt(Line line, double place) {
        int best = 0;
        for (int i = 1; i < line.places.length; i++) {
            if (Math.abs(line.places[i] - place) < Math.abs(line.places[best] - place)) {
                best = i;
            }
        }
        return line.nodes[best];
    }

    /** Every tray and the nearest walls that a straight cable reaches from a place. */
    private List<Line> reachable(Spot place) {
        List<Line> found = new ArrayList<>();
        Line[] nearest = new Line[NEAREST];
        double[] distances = new double[NEAREST];
        int count = 0;
        for (Line line : lines) {
            double distance = line.at(line.foot(place)).distance(place);
            if (line.run == Run.TRAY) {
                if (!walls.blocks(place, line.at(line.foot(place)))) {
                    found.add(line);
                }
            } else if (!line.door && (count < NEAREST || distance < distances[count - 1])) {
                int at = count < NEAREST ? count++ : count - 1;
                while (at > 0 && distances[at - 1] > distance) {
                    distances[at] = distances[at - 1];
                    nearest[at] = nearest[at - 1];
                    at--;
                }
                distances[at] = distance;
                nearest[at] = line;
            }
        }
        int ends = 0;
        Map<Line, Integer> perPart = new HashMap<>();
        for (int i = 0; i < count && ends < WALL_ENDS; i++) {
            Line line = nearest[i];
            Line part = line.root();
            if (perPart.getOrDefault(part, 0) < ENDS_PER_PART && !walls.blocks(place, line.at(line.foot(place)))) {
                perPart.merge(part, 1, Integer::sum);
                found.add(line);
                ends++;
            }
        }
        return found;
    }

    /** Where a device can reach what {@link #build} built. */
    List<Access> access(Spot place, double height) {
        List<Access> found = new ArrayList<>();
        for (Line line : reachable(place)) {
            double foot = line.foot(place);
            for (int i = 0; i + 1 < line.places.length; i++) {
                if (foot >= line.places[i] - 1e-9 && foot <= line.places[i + 1] + 1e-9 && line.open[i]) {
                    Spot at = line.at(foot);
                    double rise = Math.abs(height - line.height);
                    found.add(new Access(at, line.nodes[i], line.nodes[i + 1], line.run,
                            at.distance(place) * numbers.open() + rise * numbers.wall(), rise, line.height));
                    break;
                }
            }
        }
        return found;
    }
}
