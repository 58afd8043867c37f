package org.headend.design.tracing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.headend.design.background.LineDrawing;
import org.headend.design.drafting.Spot;
import org.headend.design.drafting.WallLine;

/**
 * Finds walls in the lines of a drawing: arcs are left out, pieces on one line are joined, the two faces of a wall become its
 * middle line, ends are drawn to the walls that they meet, and walls that end at each other become one with corners.
 */
public final class WallTracing {
    private static final double TOUCH = 0.02;
    /** m */
    private static final double NODE = 0.01;

    private final Options options;
    private final List<Bar> bars;

    /**
     * How lines become walls.
     *
     * @param layers    whose lines count
     * @param faces     whether two lines beside each other are the faces of one wall
     * @param thickest  distance of faces at most, m
     * @param shortest  walls that are shorter are left out, m
     * @param thickness of walls drawn as a single line, m
     */
    public record Options(Set<String> layers, boolean faces, double thickest, double shortest, double thickness) {
        public Options {
            layers = Set.copyOf(layers);
        }
    }

    private WallTracing(List<Bar> bars, Options options) {
        this.bars = bars;
        this.options = options;
    }

    /** Slow for large drawings; the monitor may cancel. */
    public static List<WallLine> of(LineDrawing drawing, Sheet sheet, Options options, IProgressMonitor monitor) {
        List<Bar> lines = Lines.of(drawing, options.layers(), sheet, TOUCH);
        List<Bar> bars = options.faces() ? Pairs.of(lines, options.thickest()) : lines;
        WallTracing tracing = new WallTracing(bars, options);
        List<Bar> met = tracing.meeting(monitor);
        return tracing.chains(met.stream().filter(b -> b.length() >= options.shortest()).toList());
    }

    /** With ends drawn to the lines of others that are as near as walls are thick. */
    private List<Bar> meeting(IProgressMonitor monitor) {
        List<Bar> met = new ArrayList<>();
        for (Bar bar : bars) {
            if (monitor != null && monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            double from = end(bar, bar.from());
            double to = end(bar, bar.to());
            met.add(to > from ? bar.between(from, to) : bar);
        }
        return met;
    }

    private double end(Bar bar, double end) {
        double best = end;
        double nearest = Double.POSITIVE_INFINITY;
        for (Bar other : bars) {
            if (other.group() == bar.group()) {
                continue;
            }
            double reach = options.faces() ? Math.max(TOUCH, Math.max(bar.thickness(), other.thickness()) * 1.2) : TOUCH;
            double here = bar.crossing(other);
            if (Double.isNaN(here) || Math.abs(here - end) > reach || Math.abs(here - end) >= nearest) {
                continue;
            }
            double there = other.crossing(bar);
            if (there >= other.from() - reach && there <= other.to() + reach) {
                nearest = Math.abs(here - end);
                best = here;
            }
        }
        return best;
    }

    private record Node(long x, long y) {
        static Node of(Spot spot) {
            return new Node(Math.round(spot.x() / NODE), Math.round(spot.y() / NODE));
        }
    }

    private List<WallLine> chains(List<Bar> walls) {
        Map<Node, List<Integer>> ends = new HashMap<>();
        for (int i = 0; i < walls.size(); i++) {
            ends.computeIfAbsent(Node.of(walls.get(i).at(walls.get(i).from())), n -> new ArrayList<>()).add(i);
            ends.computeIfAbsent(Node.of(walls.get(i).at(walls.get(i).to())), n -> new ArrayList<>()).add(i);
        }
        List<WallLine> chains = new ArrayList<>();
        Set<Integer> used = new HashSet<>();
        for (int round = 0; round < 2; round++) { // first from open ends, then what is closed
            for (int i = 0; i < walls.size(); i++) {
                if (used.contains(i)) {
                    continue;
                }
                Bar bar = walls.get(i);
                Spot a = bar.at(bar.from());
                Spot b = bar.at(bar.to());
                boolean openA = next(i, a, walls, ends, used) < 0;
                boolean openB = next(i, b, walls, ends, used) < 0;
                if (round == 1 || openA || openB) {
                    chains.add(chain(i, openA || !openB ? a : b, walls, ends, used));
                }
            }
        }
        return chains;
    }

    private WallLine chain(int first, Spot start, List<Bar> walls, Map<Node, List<Integer>> ends, Set<Integer> used) {
        List<Spot> corners = new ArrayList<>(List.of(start));
        Spot at = start;
        double thickness = thickness(walls.get(first));
        for (int bar = first; bar >= 0; bar = next(bar, at, walls, ends, used)) {
            used.add(bar);
            Spot a = walls.get(bar).at(walls.get(bar).from());
            Spot b = walls.get(bar).at(walls.get(bar).to());
            at = Node.of(a).equals(Node.of(at)) ? b : a;
            corners.add(at);
        }
        if (corners.size() > 3 && Node.of(at).equals(Node.of(start))) {
            corners.set(corners.size() - 1, start);
        }
        return new WallLine(corners, thickness);
    }

    private double thickness(Bar bar) {
        return bar.thickness() > 0 ? Math.round(bar.thickness() * 200) / 200.0 : options.thickness();
    }

    /** The one other wall that ends where this one does; −1 where it goes on in no or in several ways, or with another thickness. */
    private int next(int bar, Spot at, List<Bar> walls, Map<Node, List<Integer>> ends, Set<Integer> used) {
        List<Integer> here = ends.getOrDefault(Node.of(at), List.of());
        if (here.size() != 2) {
            return -1;
        }
        int other = here.get(0) == bar ? here.get(1) : here.get(0);
        return other != bar && !used.contains(other) && thickness(walls.get(other)) == thickness(walls.get(bar)) ? other : -1;
    }
}
