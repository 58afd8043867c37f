package org.headend.design.drafting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * Corners in metres as the model writes them: {@code x,y x,y}. As a polygon, the last corner leads back to the first.
 *
 * @param corners in order
 */
public record Polyline(List<Spot> corners) {
    private static final int DECIMALS = 3;

    public Polyline {
        corners = List.copyOf(corners);
    }

    /**
     * Where a point is nearest to the line.
     *
     * @param spot     on the line
     * @param segment  index of the corner that the segment begins with
     * @param offset   from the first corner along the line, m
     * @param distance from the point, m
     */
    public record Foot(Spot spot, int segment, double offset, double distance) {
    }

    /** What can be read of a text; null and broken pairs give no corners. */
    public static Polyline parse(String text) {
        List<Spot> corners = new ArrayList<>();
        for (String pair : text == null ? new String[0] : text.strip().split("\\s+")) { //$NON-NLS-1$
            String[] numbers = pair.split(",", -1); //$NON-NLS-1$
            try {
                if (numbers.length == 2) {
                    Spot spot = new Spot(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]));
                    if (Double.isFinite(spot.x()) && Double.isFinite(spot.y())) {
                        corners.add(spot);
                    }
                }
            } catch (NumberFormatException e) {
                continue; // a file edited by hand: the rest is still of use
            }
        }
        return new Polyline(corners);
    }

    /** As the model writes it, to the millimetre. */
    public String format() {
        StringJoiner text = new StringJoiner(" "); //$NON-NLS-1$
        corners.forEach(c -> text.add(number(c.x()) + ',' + number(c.y())));
        return text.toString();
    }

    private static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString(); //$NON-NLS-1$
    }

    public boolean isEmpty() {
        return corners.isEmpty();
    }

    /** True when the last corner is the first. */
    public boolean closed() {
        return corners.size() > 2 && corners.get(0).distance(corners.get(corners.size() - 1)) < 0.001;
    }

    /** What lies between two distances along the line, m. */
    public Polyline part(double from, double to) {
        List<Spot> piece = new ArrayList<>();
        piece.add(at(from));
        double along = 0;
        for (int i = 1; i < corners.size() - 1; i++) {
            along += corners.get(i - 1).distance(corners.get(i));
            if (along > from && along < to) {
                piece.add(corners.get(i));
            }
        }
        piece.add(at(to));
        return new Polyline(piece);
    }

    /** Length along the corners, m. */
    public double length() {
        double length = 0;
        for (int i = 1; i < corners.size(); i++) {
            length += corners.get(i - 1).distance(corners.get(i));
        }
        return length;
    }

    /** The point at an offset from the first corner along the line, m; clipped to the ends. */
    public Spot at(double offset) {
        double rest = Math.max(0, offset);
        for (int i = 1; i < corners.size(); i++) {
            Spot a = corners.get(i - 1);
            Spot b = corners.get(i);
            double length = a.distance(b);
            if (rest <= length && length > 0) {
                return new Spot(a.x() + (b.x() - a.x()) * rest / length, a.y() + (b.y() - a.y()) * rest / length);
            }
            rest -= length;
        }
        return corners.get(corners.size() - 1);
    }

    /** Index of the corner that begins the segment at an offset, m. */
    public int segmentAt(double offset) {
        double rest = offset;
        for (int i = 1; i < corners.size() - 1; i++) {
            double length = corners.get(i - 1).distance(corners.get(i));
            if (rest < length) {
                return i - 1;
            }
            rest -= length;
        }
        return Math.max(0, corners.size() - 2);
    }

    /** The nearest point of the open line; null when there are not two corners. */
    public Foot nearest(Spot to) {
        return nearest(to, false);
    }

    /** The nearest point of the border of the polygon; null when there are not two corners. */
    public Foot nearestOnBorder(Spot to) {
        return nearest(to, true);
    }

    private Foot nearest(Spot to, boolean polygon) {
        Foot best = null;
        double before = 0;
        int segments = polygon && corners.size() > 2 ? corners.size() : corners.size() - 1;
        for (int i = 0; i < segments; i++) {
            Spot a = corners.get(i);
            Spot b = corners.get((i + 1) % corners.size());
            double length = a.distance(b);
            double share = length == 0 ? 0
                    : Math.clamp(((to.x() - a.x()) * (b.x() - a.x()) + (to.y() - a.y()) * (b.y() - a.y())) / (length * length), 0, 1);
            Spot spot = new Spot(a.x() + (b.x() - a.x()) * share, a.y() + (b.y() - a.y()) * share);
            double distance = spot.distance(to);
            if (best == null || distance < best.distance()) {
                best = new Foot(spot, i, before + share * length, distance);
            }
            before += length;
        }
        return best;
    }

    /** True when the polygon has a point inside. */
    public boolean contains(Spot spot) {
        boolean inside = false;
        for (int i = 0, j = corners.size() - 1; i < corners.size(); j = i++) {
            Spot a = corners.get(i);
            Spot b = corners.get(j);
            if (a.y() > spot.y() != b.y() > spot.y()
                    && spot.x() < (b.x() - a.x()) * (spot.y() - a.y()) / (b.y() - a.y()) + a.x()) {
                inside = !inside;
            }
        }
        return inside;
    }

    /** Area of the polygon, m². */
    public double area() {
        double twice = 0;
        for (int i = 0, j = corners.size() - 1; i < corners.size(); j = i++) {
            twice += corners.get(j).x() * corners.get(i).y() - corners.get(i).x() * corners.get(j).y();
        }
        return Math.abs(twice) / 2;
    }

    /** Middle of the box around the corners. */
    public Spot middle() {
        Extent extent = Extent.of(corners);
        return new Spot((extent.left() + extent.right()) / 2, (extent.bottom() + extent.top()) / 2);
    }

    public Polyline moved(double dx, double dy) {
        return new Polyline(corners.stream().map(c -> c.plus(dx, dy)).toList());
    }

    /** With a corner at another place. */
    public Polyline with(int corner, Spot spot) {
        List<Spot> changed = new ArrayList<>(corners);
        changed.set(corner, spot);
        return new Polyline(changed);
    }

    /** With a new corner behind the one of this index. */
    public Polyline inserted(int after, Spot spot) {
        List<Spot> changed = new ArrayList<>(corners);
        changed.add(after + 1, spot);
        return new Polyline(changed);
    }

    /** Without a corner. */
    public Polyline without(int corner) {
        List<Spot> changed = new ArrayList<>(corners);
        changed.remove(corner);
        return new Polyline(changed);
    }
}
