package org.headend.dataset.ui.internal.samples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

class GridTest {

    @Test
    void everyPointOfACellBelongsToItAndEveryVisibleCellIsInTheVisibleRange() {
        Random random = new Random(3);
        for (int round = 0; round < 3000; round++) {
            GridGeometry grid = new GridGeometry(1 + random.nextInt(2000), 64 + random.nextInt(200), 10 + random.nextInt(20),
                    1 + random.nextInt(100_000));
            int index = random.nextInt(grid.count());
            Rectangle cell = grid.cell(index);
            int x = cell.x + random.nextInt(Math.max(1, cell.width));
            int y = cell.y + random.nextInt(cell.height);
            assertEquals(index, grid.at(x, y), grid + " " + cell);
            int top = Math.max(0, y - random.nextInt(700));
            assertTrue(grid.firstVisible(top) <= index, grid.toString());
            assertTrue(grid.lastVisible(y + 1 + random.nextInt(100)) >= index, grid.toString());
            assertTrue(grid.height() >= cell.y + cell.height);
        }
        GridGeometry empty = new GridGeometry(300, 64, 10, 0);
        assertEquals(-1, empty.at(10, 10));
        assertEquals(-1, empty.lastVisible(500));
        assertEquals(-1, new GridGeometry(300, 64, 10, 5).at(10, 5000));
    }

    @Test
    void selectionExtendsFromItsAnchorAndTogglesSingleCells() {
        GridSelection selection = new GridSelection();
        selection.reset(100);
        selection.select(10);
        selection.extend(13);
        assertArrayEquals(new int[] { 10, 11, 12, 13 }, selection.indices());
        selection.extend(8);
        assertArrayEquals(new int[] { 8, 9, 10 }, selection.indices());
        selection.toggle(9);
        assertArrayEquals(new int[] { 8, 10 }, selection.indices());
        selection.moveFocus(50);
        assertEquals(2, selection.size());
        selection.all();
        assertEquals(100, selection.size());
        selection.reset(5);
        assertEquals(0, selection.size());
        assertEquals(-1, selection.focus());
        selection.extend(2);
        assertArrayEquals(new int[] { 0, 1, 2 }, selection.indices());
    }
}
