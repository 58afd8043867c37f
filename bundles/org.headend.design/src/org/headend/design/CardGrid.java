package org.headend.design;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.headend.design.Scene.Box;
import org.headend.design.Scene.Card;

/** Cards by place, so that what stands in a rectangle is found without looking at all of them. */
final class CardGrid {
    private static final int CELL = 256;

    private final Map<Long, List<Card>> cells = new HashMap<>();
    private final Map<Card, Box> places = new HashMap<>();

    void put(Card card) {
        Box box = Box.card(card.x(), card.y());
        Box before = places.put(card, box);
        if (box.equals(before)) {
            return;
        }
        if (before != null) {
            each(before, cell -> cells.get(cell).remove(card));
        }
        each(box, cell -> cells.computeIfAbsent(cell, c -> new ArrayList<>(2)).add(card));
    }

    /** Where a card was put last; null for none. */
    Box place(Card card) {
        return places.get(card);
    }

    void clear() {
        cells.clear();
        places.clear();
    }

    /** Another number for every cell; neighbours get different hash codes, which the halves of a long would not. */
    static long cell(int column, int row) {
        return row * 0x2000003L + column;
    }

    private static void each(Box box, java.util.function.LongConsumer cell) {
        for (int cy = Math.floorDiv(box.y(), CELL); cy <= Math.floorDiv(box.y() + box.height(), CELL); cy++) {
            for (int cx = Math.floorDiv(box.x(), CELL); cx <= Math.floorDiv(box.x() + box.width(), CELL); cx++) {
                cell.accept(cell(cx, cy));
            }
        }
    }

    /** Whether any card that touches the rectangle fulfils the condition; one card may be asked about twice. */
    boolean any(int x1, int y1, int x2, int y2, Predicate<Card> condition) {
        for (int cy = Math.floorDiv(y1, CELL); cy <= Math.floorDiv(y2, CELL); cy++) {
            for (int cx = Math.floorDiv(x1, CELL); cx <= Math.floorDiv(x2, CELL); cx++) {
                List<Card> cell = cells.get(cell(cx, cy));
                if (cell == null) {
                    continue;
                }
                for (int i = 0; i < cell.size(); i++) {
                    Card card = cell.get(i);
                    Box box = places.get(card);
                    if (box.x() <= x2 && box.x() + box.width() >= x1 && box.y() <= y2 && box.y() + box.height() >= y1
                            && condition.test(card)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
