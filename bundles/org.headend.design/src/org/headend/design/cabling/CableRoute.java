package org.headend.design.cabling;

import java.util.List;

import org.headend.design.drafting.Spot;
import org.headend.design.site.Floor;
import org.headend.design.site.Link;

/**
 * How the cable of a link runs and how long it is.
 *
 * @param link         the link
 * @param kind         how the way was found
 * @param legs         one per floor, from the first port of the link to the second
 * @param runMetres    along the plans, m
 * @param riseMetres   up and down: drops to the devices, shafts, changes between tray and wall, m
 * @param lengthMetres the cable to order, with slack, m; the distance by radio for {@link Kind#RADIO}
 */
public record CableRoute(Link link, Kind kind, List<Leg> legs, double runMetres, double riseMetres, double lengthMetres) {

    public CableRoute {
        legs = List.copyOf(legs);
    }

    /** How a way was found. */
    public enum Kind {
        /** Along trays and walls. */
        ROUTED,
        /** As somebody drew it. */
        MANUAL,
        /** Nothing to follow: the straight line, an estimate. */
        STRAIGHT,
        /** No cable; the distance. */
        RADIO
    }

    /**
     * The part on one floor.
     *
     * @param points       at least two, m
     * @param runs         where each stretch between two points lies
     * @param lengthMetres its share of the cable with drops and slack, m
     */
    public record Leg(Floor floor, List<Spot> points, List<Run> runs, double lengthMetres) {
        public Leg {
            points = List.copyOf(points);
            runs = List.copyOf(runs);
        }

        /** Metres of one kind of run on this floor, without slack. */
        public double metres(Run run) {
            double sum = 0;
            for (int i = 0; i < runs.size(); i++) {
                if (runs.get(i) == run) {
                    sum += points.get(i).distance(points.get(i + 1));
                }
            }
            return sum;
        }
    }

    /** Metres of one kind of run, without slack. */
    public double metres(Run run) {
        return legs.stream().mapToDouble(leg -> leg.metres(run)).sum();
    }
}
