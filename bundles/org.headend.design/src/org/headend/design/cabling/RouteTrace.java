package org.headend.design.cabling;

import java.util.ArrayList;
import java.util.List;

import org.headend.design.cabling.CableRoute.Kind;
import org.headend.design.cabling.CableRoute.Leg;
import org.headend.design.cabling.ShortestRun.Step;
import org.headend.design.cabling.ShortestRun.Way;
import org.headend.design.drafting.Polyline;
import org.headend.design.drafting.Spot;
import org.headend.design.site.Floor;
import org.headend.design.site.Link;

/** Makes the legs of a route from the steps of a way. */
final class RouteTrace {
    private static final double SAME = 1e-4;

    private final Link link;
    private final RunGraph graph;
    private final CablingNumbers numbers;
    private final List<Floor> floors = new ArrayList<>();
    private final List<List<Spot>> points = new ArrayList<>();
    private final List<List<Run>> runs = new ArrayList<>();
    private final List<Double> rises = new ArrayList<>();

    RouteTrace(Link link, Floor floor, Spot start, RunGraph graph, CablingNumbers numbers) {
        this.link = link;
        this.graph = graph;
        this.numbers = numbers;
        begin(floor, start);
    }

    private void begin(Floor floor, Spot start) {
        floors.add(floor);
        points.add(new ArrayList<>(List.of(start)));
        runs.add(new ArrayList<>());
        rises.add(0.0);
    }

    CableRoute of(Way way, Floor last, Spot end) {
        for (Step step : way.steps()) {
            Floor floor = step.node() < 0 ? floors.get(floors.size() - 1) : graph.floor(step.node());
            if (floor != floors.get(floors.size() - 1)) {
                begin(floor, step.point());
                rise(step.rise());
            } else {
                go(step.point(), step.run(), step.rise());
            }
        }
        go(end, Run.OPEN, way.end().rise());
        double run = points.stream().mapToDouble(p -> new Polyline(p).length()).sum();
        double rise = rises.stream().mapToDouble(Double::doubleValue).sum();
        boolean followed = floors.size() > 1 || runs.get(0).stream().anyMatch(r -> r != Run.OPEN);
        List<Leg> legs = new ArrayList<>();
        for (int i = 0; i < floors.size(); i++) {
            List<Spot> line = points.get(i);
            if (line.size() == 1) { // straight up a shaft beside the device
                line.add(line.get(0));
                runs.get(i).add(Run.OPEN);
            }
            legs.add(new Leg(floors.get(i), line, runs.get(i), order((new Polyline(line).length() + rises.get(i)) * numbers.slack(), numbers)));
        }
        return new CableRoute(link, followed ? Kind.ROUTED : Kind.STRAIGHT, legs, run, rise,
                Math.round(legs.stream().mapToDouble(Leg::lengthMetres).sum() * 10) / 10.0);
    }

    private void rise(double metres) {
        rises.set(rises.size() - 1, rises.get(rises.size() - 1) + metres);
    }

    private void go(Spot to, Run run, double riseMetres) {
        rise(riseMetres);
        List<Spot> line = points.get(points.size() - 1);
        List<Run> kinds = runs.get(runs.size() - 1);
        Spot from = line.get(line.size() - 1);
        if (from.distance(to) < SAME) {
            return;
        }
        if (!kinds.isEmpty() && kinds.get(kinds.size() - 1) == run && straight(line.get(line.size() - 2), from, to)) {
            line.set(line.size() - 1, to);
        } else {
            line.add(to);
            kinds.add(run);
        }
    }

    private static boolean straight(Spot a, Spot b, Spot c) {
        return a.distance(b) + b.distance(c) - a.distance(c) < 1e-7;
    }

    /** What is ordered, m: never less than a patch cable, decimetres rounded up. */
    static double order(double metres, CablingNumbers numbers) {
        return Math.ceil(Math.max(numbers.minimum(), metres) * 10 - 1e-6) / 10.0;
    }
}
