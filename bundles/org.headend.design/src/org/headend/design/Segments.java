package org.headend.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.headend.design.AutoLayout.Position;
import org.headend.design.Scene.Box;
import org.headend.design.site.Link;

/** The segments of all links by place: which links run through a rectangle, and where they cross each other. */
final class Segments {
    private static final int CELL = 256;
    private static final int[] NONE = {};

    private record Segment(Link link, int x1, int y1, int x2, int y2) {
    }

    private final Map<Long, List<Segment>> cells = new HashMap<>();
    private final Map<Link, List<Position>> paths = new HashMap<>();

    void put(Link link, List<Position> path) {
        remove(link);
        paths.put(link, path);
        for (int i = 0; i + 1 < path.size(); i++) {
            Position a = path.get(i);
            Position b = path.get(i + 1);
            Segment segment = new Segment(link, Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.max(a.x(), b.x()), Math.max(a.y(), b.y()));
            each(segment.x1(), segment.y1(), segment.x2(), segment.y2(), cell -> cells.computeIfAbsent(cell, c -> new ArrayList<>(4)).add(segment));
        }
    }

    void remove(Link link) {
        List<Position> path = paths.remove(link);
        for (int i = 0; path != null && i + 1 < path.size(); i++) {
            Position a = path.get(i);
            Position b = path.get(i + 1);
            each(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.max(a.x(), b.x()), Math.max(a.y(), b.y()), cell -> {
                List<Segment> list = cells.get(cell);
                if (list != null) {
                    list.removeIf(s -> s.link() == link);
                }
            });
        }
    }

    void clear() {
        cells.clear();
        paths.clear();
    }

    private static void each(int x1, int y1, int x2, int y2, java.util.function.LongConsumer cell) {
        for (int cy = Math.floorDiv(y1, CELL); cy <= Math.floorDiv(y2, CELL); cy++) {
            for (int cx = Math.floorDiv(x1, CELL); cx <= Math.floorDiv(x2, CELL); cx++) {
                cell.accept(CardGrid.cell(cx, cy));
            }
        }
    }

    /** Links with a segment in the rectangle. */
    Set<Link> in(Box box) {
        Set<Link> found = new HashSet<>();
        int right = box.x() + box.width();
        int bottom = box.y() + box.height();
        each(box.x(), box.y(), right, bottom, cell -> {
            for (Segment s : cells.getOrDefault(cell, List.of())) {
                if (s.x1() <= right && s.x2() >= box.x() && s.y1() <= bottom && s.y2() >= box.y()) {
                    found.add(s.link());
                }
            }
        });
        return found;
    }

    /** The x of all vertical segments of other links that cross a horizontal segment, sorted; none near its ends. */
    int[] crossings(Link link, Position a, Position b, int margin) {
        if (a.y() != b.y()) {
            return NONE;
        }
        int left = Math.min(a.x(), b.x()) + margin;
        int right = Math.max(a.x(), b.x()) - margin;
        if (left > right) {
            return NONE;
        }
        int[] found = NONE;
        int count = 0;
        int row = Math.floorDiv(a.y(), CELL);
        for (int column = Math.floorDiv(left, CELL); column <= Math.floorDiv(right, CELL); column++) {
            List<Segment> cell = cells.get(CardGrid.cell(column, row));
            for (int i = 0; cell != null && i < cell.size(); i++) {
                Segment s = cell.get(i);
                if (s.link() != link && s.x1() == s.x2() && s.x1() >= left && s.x1() <= right && s.y1() + margin / 2 < a.y() && s.y2() - margin / 2 > a.y()) {
                    if (count == found.length) {
                        found = Arrays.copyOf(found, Math.max(4, count * 2));
                    }
                    found[count++] = s.x1();
                }
            }
        }
        found = Arrays.copyOf(found, count);
        Arrays.sort(found);
        return found;
    }
}
