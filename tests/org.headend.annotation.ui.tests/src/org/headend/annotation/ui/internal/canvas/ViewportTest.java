package org.headend.annotation.ui.internal.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;

import org.headend.dataset.BoundingBox;
import org.junit.jupiter.api.Test;

class ViewportTest {

    @Test
    void fitsThePictureAndKeepsItFittedWhenTheWindowChanges() {
        Viewport viewport = new Viewport();
        viewport.setPicture(400, 100);
        viewport.setSize(824, 624);
        assertEquals(2, viewport.zoom());
        assertEquals(12, viewport.screenX(0));
        assertEquals(212, viewport.screenY(0), "in the middle");
        viewport.setSize(424, 624);
        assertEquals(1, viewport.zoom());
    }

    @Test
    void thePointUnderThePointerStaysWhileZooming() {
        Random random = new Random(4);
        Viewport viewport = new Viewport();
        viewport.setPicture(2000, 1500);
        viewport.setSize(500, 400);
        viewport.zoomTo(4, 250, 200);
        for (int i = 0; i < 200; i++) {
            double x = random.nextDouble(100, 400);
            double y = random.nextDouble(100, 300);
            double px = viewport.pictureX(x);
            double py = viewport.pictureY(y);
            viewport.zoomTo(random.nextDouble(3, 30), x, y);
            if (px > 200 && px < 1800 && py > 200 && py < 1300) { // at the edges the picture stays in view instead
                assertEquals(px, viewport.pictureX(x), 1e-6);
                assertEquals(py, viewport.pictureY(y), 1e-6);
            }
            assertEquals(x, viewport.screenX(viewport.pictureX(x)), 1);
        }
    }

    @Test
    void thePictureNeverLeavesTheWindow() {
        Viewport viewport = new Viewport();
        viewport.setPicture(1000, 1000);
        viewport.setSize(300, 300);
        viewport.zoomTo(1, 0, 0);
        viewport.pan(1e9, -1e9);
        assertEquals(Viewport.MARGIN, viewport.screenX(0));
        assertEquals(300 - Viewport.MARGIN, viewport.screenY(1000));
        assertFalse(viewport.fitted());
        viewport.setPicture(10, 10);
        assertEquals(145, viewport.screenX(0), "a small one is in the middle");
    }

    @Test
    void revealsWhatIsOutOfSight() {
        Viewport viewport = new Viewport();
        viewport.setPicture(1000, 1000);
        viewport.setSize(300, 300);
        viewport.zoomTo(2, 0, 0);
        BoundingBox far = new BoundingBox(900, 900, 20, 20);
        assertFalse(viewport.shows(far));
        viewport.reveal(far);
        assertTrue(viewport.shows(far));
    }

    @Test
    void handlesResizeTheirSidesAndTurnOver() {
        BoundingBox box = new BoundingBox(10, 20, 30, 40);
        assertEquals(Optional.of(Handle.NW), Handle.at(box, 11, 21, 3));
        assertEquals(Optional.of(Handle.E), Handle.at(box, 40, 40, 3));
        assertEquals(Optional.empty(), Handle.at(box, 25, 40, 3));
        assertEquals(Optional.of(Handle.SE), Handle.at(new BoundingBox(0, 0, 2, 2), 2, 2, 3), "corners come first");
        assertEquals(new BoundingBox(10, 20, 50, 40), Handle.E.drag(box, 60, 1));
        assertEquals(new BoundingBox(5, 0, 35, 60), Handle.NW.drag(box, 5, 0));
        assertEquals(new BoundingBox(40, 60, 10, 5), Handle.NW.drag(box, 50, 65));
    }
}
