package org.headend.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;

import org.headend.design.AutoLayout.Position;
import org.headend.design.LinkRoutes.Side;
import org.headend.design.LinkRoutes.Slot;
import org.headend.design.Scene.Box;
import org.headend.design.Scene.Card;

/** Leads links around cards: through a gap between them where that is enough, else by a search for the shortest way. */
final class Detour {
    /** Least distance of a link from a card that it passes, px. */
    static final int CLEARANCE = 4;
    private static final int LANE = 8;
    private static final int BEND = 60;
    private static final Comparator<Box> BY_X = Comparator.comparingInt(Box::x);
    private static final int[] WINDOWS = { 500, 1500, 6000 };
    private static final int MAX_CARDS = 140;
    private static final int MAX_STEPS = 20_000;

    private final CardGrid grid;

    Detour(CardGrid grid) {
        this.grid = grid;
    }

    /** Whether a path keeps clear of all cards; it may touch the cards of its ends at its ends. */
    boolean free(List<Position> path, Card a, Card b) {
        for (int i = 0; i + 1 < path.size(); i++) {
            Card first = i == 0 ? a : null;
            Card last = i + 2 == path.size() ? b : null;
            Box segment = box(path.get(i), path.get(i + 1));
            if (hit(segment, card -> card.equals(a) || card.equals(b)
                    ? !card.equals(first) && !card.equals(last) && grid.place(card).grown(-1).intersects(segment) : true)) {
                return false;
            }
        }
        return true;
    }

    private static Box box(Position p, Position q) {
        return new Box(Math.min(p.x(), q.x()), Math.min(p.y(), q.y()), Math.abs(p.x() - q.x()) + 1, Math.abs(p.y() - q.y()) + 1);
    }

    private boolean hit(Box segment, Predicate<Card> counts) {
        return grid.any(segment.x() - CLEARANCE, segment.y() - CLEARANCE, segment.x() + segment.width() - 1 + CLEARANCE,
                segment.y() + segment.height() - 1 + CLEARANCE, counts);
    }

    /**
     * A path that keeps clear of cards, or an empty list where none was found.
     *
     * @param lane separates links that go the same way
     */
    List<Position> around(Slot start, Card a, Slot end, Card b, int lane) {
        int shift = 6 + LANE * Math.floorMod(lane, 3);
        Position from = step(start, shift + CLEARANCE);
        Position to = step(end, shift + CLEARANCE);
        if (start.side().vertical() && end.side().vertical()) {
            List<Position> path = gap(start, from, end, to, a, b, lane);
            if (!path.isEmpty()) {
                return path;
            }
        }
        for (int window : WINDOWS) {
            List<Position> path = search(start, from, end, to, a, b, shift, window);
            if (!path.isEmpty()) {
                return path;
            }
        }
        return List.of();
    }

    private static Position step(Slot slot, int by) {
        return switch (slot.side()) {
            case TOP -> new Position(slot.x(), slot.y() - by);
            case BOTTOM -> new Position(slot.x(), slot.y() + by);
            case LEFT -> new Position(slot.x() - by, slot.y());
            case RIGHT -> new Position(slot.x() + by, slot.y());
        };
    }

    /** Out of the row of the first card, down or up through the nearest gap between cards, into the row of the second. */
    private List<Position> gap(Slot start, Position from, Slot end, Position to, Card a, Card b, int lane) {
        int top = Math.min(from.y(), to.y()) - CLEARANCE;
        int bottom = Math.max(from.y(), to.y()) + CLEARANCE;
        int low = Math.min(start.x(), end.x());
        int high = Math.max(start.x(), end.x());
        for (int reach : new int[] { 200, 800, 3000 }) {
            List<Box> blocked = new ArrayList<>();
            grid.any(low - reach, top, high + reach, bottom, card -> !blocked.add(grid.place(card)));
            blocked.sort(BY_X);
            int free = low - reach;
            List<Position> best = List.of();
            int bestCost = Integer.MAX_VALUE;
            for (Box box : blocked) {
                if (box.x() - CLEARANCE >= free + CLEARANCE) {
                    int x = within(free + CLEARANCE, box.x() - CLEARANCE, from.x(), to.x(), lane);
                    int cost = Math.abs(x - from.x()) + Math.abs(x - to.x());
                    if (cost < bestCost) {
                        List<Position> path = through(start, from, x, to, end);
                        if (free(path, a, b)) {
                            best = path;
                            bestCost = cost;
                        }
                    }
                }
                free = Math.max(free, box.x() + box.width());
            }
            int x = within(free + CLEARANCE, Math.max(free + CLEARANCE, high + reach), from.x(), to.x(), lane);
            List<Position> path = Math.abs(x - from.x()) + Math.abs(x - to.x()) < bestCost ? through(start, from, x, to, end) : List.of();
            if (!path.isEmpty() && free(path, a, b)) {
                best = path;
            }
            if (!best.isEmpty()) {
                return best;
            }
        }
        return List.of();
    }

    /** A place in a gap, near the straight way and in the lane of the link. */
    private static int within(int from, int until, int a, int b, int lane) {
        int wanted = Math.clamp((a + b) / 2, Math.min(a, b), Math.max(a, b));
        if (from > Math.max(a, b)) {
            wanted = from;
        } else if (until < Math.min(a, b)) {
            wanted = until;
        }
        int lanes = Math.max(1, (until - from) / LANE + 1);
        int first = Math.clamp(wanted, from, until);
        int index = Math.floorMod(lane, Math.min(lanes, 6));
        int left = Math.min(first, Math.max(from, until - (Math.min(lanes, 6) - 1) * LANE));
        return Math.min(until, left + index * LANE);
    }

    private static List<Position> through(Slot start, Position from, int x, Position to, Slot end) {
        return simplified(List.of(at(start), from, new Position(x, from.y()), new Position(x, to.y()), to, at(end)));
    }

    private static Position at(Slot slot) {
        return new Position(slot.x(), slot.y());
    }

    /** Without points that lie on each other or on a straight line. */
    static List<Position> simplified(List<Position> path) {
        List<Position> result = new ArrayList<>(path.size());
        for (Position point : path) {
            int size = result.size();
            if (size > 0 && result.get(size - 1).equals(point)) {
                continue;
            }
            if (size > 1 && straight(result.get(size - 2), result.get(size - 1), point)) {
                result.remove(size - 1);
            }
            result.add(point);
        }
        return result;
    }

    private static boolean straight(Position a, Position b, Position c) {
        return a.x() == b.x() && b.x() == c.x() || a.y() == b.y() && b.y() == c.y();
    }

    /** A* over the lines beside the cards in a window around both ends; few bends count more than a short way. */
    private List<Position> search(Slot start, Position from, Slot end, Position to, Card a, Card b, int shift, int window) {
        int x1 = Math.min(from.x(), to.x()) - window;
        int y1 = Math.min(from.y(), to.y()) - window;
        int x2 = Math.max(from.x(), to.x()) + window;
        int y2 = Math.max(from.y(), to.y()) + window;
        Set<Card> near = new LinkedHashSet<>();
        if (grid.any(x1, y1, x2, y2, card -> near.add(card) && near.size() > MAX_CARDS)) {
            return List.of();
        }
        Set<Integer> xs = new HashSet<>(Set.of(from.x()));
        Set<Integer> ys = new HashSet<>(Set.of(from.y()));
        xs.add(to.x());
        ys.add(to.y());
        for (Card card : near) {
            Box box = grid.place(card);
            xs.add(box.x() - shift);
            xs.add(box.x() + box.width() + shift);
            ys.add(box.y() - shift);
            ys.add(box.y() + box.height() + shift);
        }
        int[] columns = xs.stream().mapToInt(Integer::intValue).sorted().toArray();
        int[] rows = ys.stream().mapToInt(Integer::intValue).sorted().toArray();
        List<Position> path = new Search(columns, rows, near).path(from, to, start.side());
        if (path.isEmpty()) {
            return List.of();
        }
        path.add(0, at(start));
        path.add(at(end));
        List<Position> simple = simplified(path);
        return free(simple, a, b) ? simple : List.of();
    }

    private final class Search {
        private final int[] columns;
        private final int[] rows;
        private final boolean[] blocked;
        private final int[] cost;
        private final int[] before;

        Search(int[] columns, int[] rows, Set<Card> near) {
            this.columns = columns;
            this.rows = rows;
            blocked = new boolean[columns.length * rows.length];
            cost = new int[blocked.length * 2];
            before = new int[blocked.length * 2];
            Arrays.fill(cost, Integer.MAX_VALUE);
            for (Card card : near) {
                Box box = grid.place(card).grown(CLEARANCE);
                for (int r = first(rows, box.y()); r < rows.length && rows[r] <= box.y() + box.height(); r++) {
                    for (int c = first(columns, box.x()); c < columns.length && columns[c] <= box.x() + box.width(); c++) {
                        blocked[r * columns.length + c] = true;
                    }
                }
            }
        }

        private static int first(int[] values, int from) {
            int found = Arrays.binarySearch(values, from);
            return found < 0 ? -found - 1 : found;
        }

        private record Step(int state, int estimate) {
        }

        /** States are twice the point plus 1 where it was reached vertically. */
        List<Position> path(Position from, Position to, Side side) {
            int width = columns.length;
            int source = Arrays.binarySearch(rows, from.y()) * width + Arrays.binarySearch(columns, from.x());
            int target = Arrays.binarySearch(rows, to.y()) * width + Arrays.binarySearch(columns, to.x());
            PriorityQueue<Step> open = new PriorityQueue<>((p, q) -> Integer.compare(p.estimate(), q.estimate()));
            int first = source * 2 + (side.vertical() ? 1 : 0);
            cost[first] = 0;
            before[first] = -1;
            open.add(new Step(first, 0));
            for (int steps = 0; !open.isEmpty() && steps < MAX_STEPS; steps++) {
                int state = open.poll().state();
                int point = state / 2;
                if (point == target) {
                    return trace(state);
                }
                visit(open, state, point % width > 0 ? point - 1 : -1, 0, to);
                visit(open, state, point % width < width - 1 ? point + 1 : -1, 0, to);
                visit(open, state, point - width, 1, to);
                visit(open, state, point + width < blocked.length ? point + width : -1, 1, to);
            }
            return List.of();
        }

        private void visit(PriorityQueue<Step> open, int state, int next, int vertical, Position to) {
            if (next < 0 || blocked[next] || between(state / 2, next)) {
                return;
            }
            int point = state / 2;
            int length = Math.abs(columns[next % columns.length] - columns[point % columns.length])
                    + Math.abs(rows[next / columns.length] - rows[point / columns.length]);
            int sum = cost[state] + length + ((state & 1) == vertical ? 0 : BEND);
            int to2 = next * 2 + vertical;
            if (sum < cost[to2]) {
                cost[to2] = sum;
                before[to2] = state;
                open.add(new Step(to2, sum + Math.abs(columns[next % columns.length] - to.x()) + Math.abs(rows[next / columns.length] - to.y())));
            }
        }

        /** A card that no line crosses may still stand between two neighbouring lines. */
        private boolean between(int a, int b) {
            int w = columns.length;
            return hit(box(new Position(columns[a % w], rows[a / w]), new Position(columns[b % w], rows[b / w])), card -> true);
        }

        private List<Position> trace(int state) {
            List<Position> path = new ArrayList<>();
            for (int s = state; s >= 0; s = before[s]) {
                path.add(0, new Position(columns[s / 2 % columns.length], rows[s / 2 / columns.length]));
            }
            return path;
        }
    }
}
