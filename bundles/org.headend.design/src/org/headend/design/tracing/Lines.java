package org.headend.design.tracing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.headend.design.background.LineDrawing;
import org.headend.design.drafting.Spot;

/** The straight lines of some layers, without arcs, each line once: what lies on one line and touches is one piece. */
final class Lines {
    /** Between directions that count as one, radians. */
    private static final double PARALLEL = Math.toRadians(0.05);
    /** Between lines that count as one, m. */
    private static final double SAME = 0.012;
    private static final double SHORTEST = 0.01;
    /** An arc is drawn as a run of equal pieces that turn a little the same way. */
    private static final double LEAST_TURN = Math.toRadians(0.3);
    private static final double MOST_TURN = Math.toRadians(12);
    private static final int RUN = 3;

    private Lines() {
    }

    private record Piece(double angle, double ax, double ay, double bx, double by) {
        double length() {
            return Math.hypot(bx - ax, by - ay);
        }

        double offset(double direction) {
            return (ay + by) / 2 * Math.cos(direction) - (ax + bx) / 2 * Math.sin(direction);
        }
    }

    /** @param join gaps up to this are closed, m */
    static List<Bar> of(LineDrawing drawing, Set<String> layers, Sheet sheet, double join) {
        List<Piece> pieces = new ArrayList<>();
        for (LineDrawing.Line line : drawing.lines()) {
            if (layers.contains(line.layer())) {
                add(line, sheet, pieces);
            }
        }
        pieces.sort(Comparator.comparingDouble(Piece::angle));
        List<Bar> bars = new ArrayList<>();
        int group = 0;
        for (int from = 0; from < pieces.size();) {
            int to = from + 1;
            while (to < pieces.size() && pieces.get(to).angle() - pieces.get(to - 1).angle() < PARALLEL) {
                to++;
            }
            parallel(pieces.subList(from, to), group++, join, bars);
            from = to;
        }
        return bars;
    }

    private static void add(LineDrawing.Line line, Sheet sheet, List<Piece> pieces) {
        int count = line.size() - 1;
        boolean[] curved = curved(line);
        for (int i = 0; i < count; i++) {
            Spot a = sheet.place(line.x(i), line.y(i));
            Spot b = sheet.place(line.x(i + 1), line.y(i + 1));
            if (!curved[i] && a.distance(b) >= SHORTEST) {
                double angle = Math.atan2(b.y() - a.y(), b.x() - a.x());
                double turned = angle < 0 ? angle + Math.PI : angle;
                pieces.add(new Piece(turned >= Math.PI - PARALLEL / 2 ? turned - Math.PI : turned, a.x(), a.y(), b.x(), b.y()));
            }
        }
    }

    static boolean[] curved(LineDrawing.Line line) {
        int count = line.size() - 1;
        boolean[] curved = new boolean[Math.max(0, count)];
        int run = 0;
        double before = 0;
        for (int i = 0; i + 1 < count; i++) {
            double ax = line.x(i + 1) - line.x(i);
            double ay = line.y(i + 1) - line.y(i);
            double bx = line.x(i + 2) - line.x(i + 1);
            double by = line.y(i + 2) - line.y(i + 1);
            double turn = Math.atan2(ax * by - ay * bx, ax * bx + ay * by);
            double a = Math.hypot(ax, ay);
            double b = Math.hypot(bx, by);
            boolean smooth = Math.abs(turn) > LEAST_TURN && Math.abs(turn) < MOST_TURN && Math.abs(a - b) < 0.1 * Math.max(a, b)
                    && (run == 0 || Math.signum(turn) == Math.signum(before));
            run = smooth ? run + 1 : 0;
            before = turn;
            if (run >= RUN) {
                for (int k = i + 1 - run; k <= i + 1; k++) {
                    curved[k] = true;
                }
            }
        }
        return curved;
    }

    private static void parallel(List<Piece> pieces, int group, double join, List<Bar> bars) {
        double weight = pieces.stream().mapToDouble(Piece::length).sum();
        double angle = pieces.stream().mapToDouble(p -> p.angle() * p.length()).sum() / weight;
        List<Piece> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(p -> p.offset(angle)));
        for (int from = 0; from < sorted.size();) {
            int to = from + 1;
            while (to < sorted.size() && sorted.get(to).offset(angle) - sorted.get(to - 1).offset(angle) < SAME) {
                to++;
            }
            joined(sorted.subList(from, to), group, angle, join, bars);
            from = to;
        }
    }

    private static void joined(List<Piece> pieces, int group, double angle, double join, List<Bar> bars) {
        double weight = pieces.stream().mapToDouble(Piece::length).sum();
        double offset = pieces.stream().mapToDouble(p -> p.offset(angle) * p.length()).sum() / weight;
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        List<double[]> spans = new ArrayList<>();
        for (Piece p : pieces) {
            double a = p.ax() * cos + p.ay() * sin;
            double b = p.bx() * cos + p.by() * sin;
            spans.add(new double[] { Math.min(a, b), Math.max(a, b) });
        }
        spans.sort(Comparator.comparingDouble(s -> s[0]));
        double[] open = spans.get(0);
        for (double[] span : spans) {
            if (span[0] - open[1] > join) {
                bars.add(new Bar(group, angle, offset, open[0], open[1], 0));
                open = span;
            } else {
                open[1] = Math.max(open[1], span[1]);
            }
        }
        bars.add(new Bar(group, angle, offset, open[0], open[1], 0));
    }
}
