package org.headend.plan.internal.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.headend.design.cabling.CableRoute;
import org.headend.design.cabling.CableRoute.Leg;
import org.headend.design.cabling.Run;
import org.headend.design.drafting.Spot;
import org.headend.plan.internal.PlanData;

/** How much wall is used by cables: where several run along the same stretch it counts once. */
final class WallRuns {
    private static final double NEAR = 0.02;

    private WallRuns() {
    }

    /** Metres of trunking without waste. */
    static double metres(PlanData data) {
        Map<List<Object>, List<double[]>> lines = new HashMap<>();
        for (var link : data.cables()) {
            for (Leg leg : data.route(link).map(CableRoute::legs).orElse(List.of())) {
                for (int i = 0; i < leg.runs().size(); i++) {
                    if (leg.runs().get(i) == Run.WALL) {
                        add(lines, leg, leg.points().get(i), leg.points().get(i + 1));
                    }
                }
            }
        }
        return lines.values().stream().mapToDouble(WallRuns::covered).sum();
    }

    /** Stretches by the straight line that they lie on: its direction and its distance from the origin. */
    private static void add(Map<List<Object>, List<double[]>> lines, Leg leg, Spot a, Spot b) {
        boolean forward = a.x() < b.x() - NEAR || Math.abs(a.x() - b.x()) <= NEAR && a.y() < b.y();
        Spot from = forward ? a : b;
        Spot to = forward ? b : a;
        double angle = Math.atan2(to.y() - from.y(), to.x() - from.x());
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        List<Object> key = List.of(leg.floor(), Math.round(Math.toDegrees(angle) * 2), Math.round((from.y() * cos - from.x() * sin) / NEAR));
        lines.computeIfAbsent(key, k -> new ArrayList<>())
                .add(new double[] { from.x() * cos + from.y() * sin, to.x() * cos + to.y() * sin });
    }

    private static double covered(List<double[]> stretches) {
        stretches.sort((a, b) -> Double.compare(a[0], b[0]));
        double sum = 0;
        double reached = Double.NEGATIVE_INFINITY;
        for (double[] stretch : stretches) {
            sum += Math.max(0, stretch[1] - Math.max(reached, stretch[0]));
            reached = Math.max(reached, stretch[1]);
        }
        return sum;
    }
}
