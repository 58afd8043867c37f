package org.headend.design.tracing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes one middle line with a thickness of the two faces of a wall, the nearest faces first. */
final class Pairs {
    /** Nearer than this two lines are no wall, m. */
    private static final double THINNEST = 0.04;
    private static final double SHORTEST = 0.1;
    private static final double SAME = 0.015;

    private final double thickest;
    private final List<List<double[]>> free = new ArrayList<>();
    private final List<Bar> bars;
    private final List<Bar> middles = new ArrayList<>();

    private Pairs(List<Bar> bars, double thickest) {
        this.bars = bars;
        this.thickest = thickest;
        bars.forEach(b -> free.add(new ArrayList<>(List.of(new double[] { b.from(), b.to() }))));
    }

    private record Candidate(int a, int b, double distance) {
    }

    /**
     * @param thickest distance of faces at most, m
     * @return middle lines with their thickness, and single lines that have no other face
     */
    static List<Bar> of(List<Bar> bars, double thickest) {
        Pairs pairs = new Pairs(bars, thickest);
        pairs.match();
        List<Bar> walls = pairs.joined();
        walls.addAll(pairs.single());
        return walls;
    }

    private void match() {
        Map<Integer, List<Integer>> groups = new HashMap<>();
        for (int i = 0; i < bars.size(); i++) {
            groups.computeIfAbsent(bars.get(i).group(), g -> new ArrayList<>()).add(i);
        }
        List<Candidate> candidates = new ArrayList<>();
        for (List<Integer> group : groups.values()) {
            group.sort(Comparator.comparingDouble(i -> bars.get(i).offset()));
            for (int i = 0; i < group.size(); i++) {
                for (int k = i + 1; k < group.size(); k++) {
                    Bar a = bars.get(group.get(i));
                    Bar b = bars.get(group.get(k));
                    double distance = b.offset() - a.offset();
                    if (distance > thickest) {
                        break;
                    }
                    if (distance >= THINNEST && Math.min(a.to(), b.to()) - Math.max(a.from(), b.from()) >= SHORTEST) {
                        candidates.add(new Candidate(group.get(i), group.get(k), distance));
                    }
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::distance).thenComparingInt(Candidate::a).thenComparingInt(Candidate::b));
        candidates.forEach(this::take);
    }

    private void take(Candidate pair) {
        for (double[] a : List.copyOf(free.get(pair.a()))) {
            for (double[] b : List.copyOf(free.get(pair.b()))) {
                double from = Math.max(a[0], b[0]);
                double to = Math.min(a[1], b[1]);
                if (to - from >= Math.max(SHORTEST, pair.distance()) && cut(free.get(pair.a()), from, to) && cut(free.get(pair.b()), from, to)) {
                    Bar face = bars.get(pair.a());
                    middles.add(new Bar(face.group(), face.angle(), face.offset() + pair.distance() / 2, from, to, pair.distance()));
                }
            }
        }
    }

    private static boolean cut(List<double[]> spans, double from, double to) {
        for (int i = 0; i < spans.size(); i++) {
            double[] span = spans.get(i);
            if (span[0] <= from + 1e-9 && span[1] >= to - 1e-9) {
                spans.remove(i);
                if (span[1] > to) {
                    spans.add(i, new double[] { to, span[1] });
                }
                if (from > span[0]) {
                    spans.add(i, new double[] { span[0], from });
                }
                return true;
            }
        }
        return false;
    }

    /** Where another wall joins, one face is interrupted by its thickness: the middle line goes on. */
    private List<Bar> joined() {
        List<Bar> sorted = new ArrayList<>(middles);
        sorted.sort(Comparator.comparingInt(Bar::group).thenComparingDouble(b -> Math.round(b.offset() / SAME)).thenComparingDouble(Bar::from));
        List<Bar> walls = new ArrayList<>();
        for (Bar bar : sorted) {
            Bar last = walls.isEmpty() ? null : walls.get(walls.size() - 1);
            boolean same = last != null && last.group() == bar.group() && Math.abs(last.offset() - bar.offset()) < SAME
                    && Math.abs(last.thickness() - bar.thickness()) < 2 * SAME && bar.from() - last.to() <= thickest + 1e-6;
            if (same) {
                walls.set(walls.size() - 1, last.between(last.from(), Math.max(last.to(), bar.to())));
            } else {
                walls.add(bar);
            }
        }
        return walls;
    }

    /** What no other face belongs to; ends of walls and what is left at corners is shorter than walls are thick. */
    private List<Bar> single() {
        List<Bar> single = new ArrayList<>();
        for (int i = 0; i < bars.size(); i++) {
            for (double[] span : free.get(i)) {
                if (span[1] - span[0] > 1.5 * thickest) {
                    single.add(bars.get(i).between(span[0], span[1]));
                }
            }
        }
        return single;
    }
}
