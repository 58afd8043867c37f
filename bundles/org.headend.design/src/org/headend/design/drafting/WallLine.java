package org.headend.design.drafting;

import java.util.List;

/**
 * The middle of a wall that is to be.
 *
 * @param corners   of its middle line, m on the floor; at least two, the first again at the end of a closed one
 * @param thickness m
 */
public record WallLine(List<Spot> corners, double thickness) {

    public WallLine {
        corners = List.copyOf(corners);
    }

    /** m */
    public double length() {
        double sum = 0;
        for (int i = 1; i < corners.size(); i++) {
            sum += corners.get(i - 1).distance(corners.get(i));
        }
        return sum;
    }
}
