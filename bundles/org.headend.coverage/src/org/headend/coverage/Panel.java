package org.headend.coverage;

import java.util.ArrayList;
import java.util.List;

/**
 * An upright rectangle that stands in the way: a straight part of a wall, or what fills an opening of it.
 *
 * @param bottom    lower edge above the floor, m
 * @param top       upper edge, m
 * @param thickness m, half on each side of the line
 * @param material  what losses of sound and radio go by
 * @param opaque    false for what can be seen through
 */
public record Panel(double x1, double y1, double x2, double y2, double bottom, double top, double thickness, String material,
        boolean opaque) {

    /**
     * An opening of a wall.
     *
     * @param offset   of its begin along the wall from the first corner, m
     * @param width    m
     * @param sill     lower edge above the floor, m
     * @param head     upper edge, m
     * @param material of what fills it and can be seen through, such as glass; empty for a passage
     */
    public record Gap(double offset, double width, double sill, double head, String material) {
    }

    public Panel {
        if (!Double.isFinite(x1 + y1 + x2 + y2 + bottom + top + thickness)) {
            throw new IllegalArgumentException("a panel must be finite"); //$NON-NLS-1$
        }
    }

    public double length() {
        return Math.hypot(x2 - x1, y2 - y1);
    }

    /**
     * The panels of a wall. Openings are cut out of it; what lies below their sill and above their head stays.
     *
     * @param corners x, y, x, y …, m
     * @param gaps    they do not overlap; parts beyond the wall do not count
     */
    public static List<Panel> wall(double[] corners, double height, double thickness, String material, List<Gap> gaps) {
        List<Panel> panels = new ArrayList<>();
        double begin = 0;
        for (int i = 0; i + 3 < corners.length; i += 2) {
            Panel whole = new Panel(corners[i], corners[i + 1], corners[i + 2], corners[i + 3], 0, height, thickness, material, true);
            double end = begin + whole.length();
            double at = begin;
            for (Gap gap : gaps.stream().sorted(java.util.Comparator.comparingDouble(Gap::offset)).toList()) {
                double from = Math.max(at, gap.offset());
                double to = Math.min(end, gap.offset() + gap.width());
                if (to > from) {
                    whole.part(begin, at, from, 0, height, material, true, panels);
                    double head = Math.min(gap.head(), height);
                    whole.part(begin, from, to, 0, Math.min(gap.sill(), height), material, true, panels);
                    whole.part(begin, from, to, head, height, material, true, panels);
                    if (!gap.material().isEmpty()) {
                        whole.part(begin, from, to, gap.sill(), head, gap.material(), false, panels);
                    }
                    at = to;
                }
            }
            whole.part(begin, at, end, 0, height, material, true, panels);
            begin = end;
        }
        return panels;
    }

    private void part(double begin, double from, double to, double low, double high, String stuff, boolean solid, List<Panel> panels) {
        double length = length();
        if (to - from > 1e-9 && high - low > 1e-9 && length > 0) {
            double a = (from - begin) / length;
            double b = (to - begin) / length;
            panels.add(new Panel(x1 + a * (x2 - x1), y1 + a * (y2 - y1), x1 + b * (x2 - x1), y1 + b * (y2 - y1), low, high, thickness,
                    stuff, solid));
        }
    }

    /** Where a line from one point to another goes through, as a share of it from 0 to 1; −1 where it does not. Ends that only touch do not. */
    public double crossing(double ax, double ay, double az, double bx, double by, double bz) {
        double dx = bx - ax;
        double dy = by - ay;
        double ex = x2 - x1;
        double ey = y2 - y1;
        double cross = dx * ey - dy * ex;
        if (cross == 0) {
            return -1;
        }
        double share = ((x1 - ax) * ey - (y1 - ay) * ex) / cross;
        double along = ((x1 - ax) * dy - (y1 - ay) * dx) / cross;
        if (share <= 1e-9 || share >= 1 - 1e-9 || along < 0 || along > 1) {
            return -1;
        }
        double z = az + share * (bz - az);
        return z > bottom && z < top ? share : -1;
    }
}
