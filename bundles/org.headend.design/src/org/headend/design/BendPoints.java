package org.headend.design;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.headend.design.AutoLayout.Position;
import org.headend.design.LinkRoutes.Slot;

/** Corners of a link that somebody moved by hand, as they are kept in an edge: {@code "x,y x,y"}. */
public final class BendPoints {
    private static final int STUB = 16;

    private BendPoints() {
    }

    /** What cannot be read is no corner. */
    public static List<Position> parse(String text) {
        List<Position> points = new ArrayList<>();
        for (String point : text == null ? new String[0] : text.trim().split("\\s+")) { //$NON-NLS-1$
            String[] xy = point.split(",", -1); //$NON-NLS-1$
            if (xy.length == 2) {
                try {
                    points.add(new Position(Integer.parseInt(xy[0]), Integer.parseInt(xy[1])));
                } catch (NumberFormatException e) {
                    return List.of(); // hand-edited: route it automatically
                }
            }
        }
        return points;
    }

    public static String format(List<Position> corners) {
        return corners.stream().map(p -> p.x() + "," + p.y()).collect(Collectors.joining(" ")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** The corners between two ends, at right angles also after the ends moved: the outer corners slide with them. */
    static List<Position> path(Slot start, List<Position> corners, Slot end) {
        List<Position> points = new ArrayList<>(corners);
        int last = points.size() - 1;
        points.set(0, aligned(start, points.get(0)));
        points.set(last, aligned(end, points.get(last)));
        points.add(0, new Position(start.x(), start.y()));
        points.add(new Position(end.x(), end.y()));
        List<Position> path = new ArrayList<>();
        for (Position point : points) {
            if (!path.isEmpty()) {
                Position before = path.get(path.size() - 1);
                if (before.x() != point.x() && before.y() != point.y()) {
                    boolean turned = path.size() < 2 ? start.side().vertical() : path.get(path.size() - 2).y() == before.y();
                    path.add(turned ? new Position(before.x(), point.y()) : new Position(point.x(), before.y()));
                }
            }
            path.add(point);
        }
        return simplified(path);
    }

    private static Position aligned(Slot slot, Position corner) {
        return slot.side().vertical() ? new Position(slot.x(), corner.y()) : new Position(corner.x(), slot.y());
    }

    /** The corners after one segment of a path moved sideways; at a card it keeps a stub. */
    public static List<Position> moved(List<Position> path, int segment, int dx, int dy) {
        int last = path.size() - 2;
        Position a = path.get(segment);
        Position b = path.get(segment + 1);
        boolean horizontal = a.y() == b.y();
        List<Position> points = new ArrayList<>(path.subList(0, segment));
        Position from = a;
        if (segment == 0) {
            from = towards(a, b);
            points.add(a);
            points.add(from);
        }
        Position to = segment == last ? towards(b, a) : b;
        points.add(sideways(from, horizontal, dx, dy));
        points.add(sideways(to, horizontal, dx, dy));
        if (segment == last) {
            points.add(to);
            points.add(b);
        } else {
            points.addAll(path.subList(segment + 2, path.size()));
        }
        List<Position> simple = simplified(points);
        return List.copyOf(simple.subList(1, simple.size() - 1));
    }

    private static Position sideways(Position point, boolean horizontal, int dx, int dy) {
        return horizontal ? new Position(point.x(), point.y() + dy) : new Position(point.x() + dx, point.y());
    }

    private static Position towards(Position from, Position to) {
        int dx = to.x() - from.x();
        int dy = to.y() - from.y();
        int length = Math.min(STUB, Math.max(Math.abs(dx), Math.abs(dy)) / 3);
        return new Position(from.x() + Integer.signum(dx) * length, from.y() + Integer.signum(dy) * length);
    }

    /** Without points that lie on a straight line or on each other. */
    private static List<Position> simplified(List<Position> path) {
        List<Position> result = new ArrayList<>();
        for (Position point : path) {
            if (!result.isEmpty() && result.get(result.size() - 1).equals(point)) {
                continue;
            }
            while (result.size() > 1 && straight(result.get(result.size() - 2), result.get(result.size() - 1), point)) {
                result.remove(result.size() - 1);
            }
            result.add(point);
        }
        return result;
    }

    private static boolean straight(Position a, Position b, Position c) {
        return a.x() == b.x() && b.x() == c.x() || a.y() == b.y() && b.y() == c.y();
    }
}
