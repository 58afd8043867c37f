package org.headend.design.ui.internal.floor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.headend.design.drafting.Extent;
import org.headend.design.drafting.Spot;
import org.junit.jupiter.api.Test;

class ViewportTest {
    private final Viewport viewport = new Viewport();

    @Test
    void metresAndPixelsAreTheSamePlaceHoweverTheViewIsMoved() {
        Random random = new Random(1);
        viewport.resize(900, 600);
        for (int i = 0; i < 500; i++) {
            viewport.zoom(Math.exp(random.nextGaussian()), random.nextInt(900), random.nextInt(600));
            viewport.pan(random.nextInt(200) - 100, random.nextInt(200) - 100);
            Spot spot = viewport.spot(123, 456);
            assertEquals(123, viewport.px(spot.x()), 1e-3);
            assertEquals(456, viewport.py(spot.y()), 1e-3);
            assertTrue(viewport.scale() >= Viewport.MIN_SCALE && viewport.scale() <= Viewport.MAX_SCALE);
        }
    }

    @Test
    void zoomingKeepsThePlaceBelowThePointer() {
        viewport.resize(800, 400);
        Spot before = viewport.spot(200, 300);
        viewport.zoom(1.7, 200, 300);
        assertEquals(0, before.distance(viewport.spot(200, 300)), 1e-9);
    }

    @Test
    void fittingShowsAllWithItsMargin() {
        viewport.resize(800, 400);
        viewport.fit(new Extent(10, 20, 110, 40), 50);
        assertTrue(viewport.visible().contains(new Spot(10, 20)) && viewport.visible().contains(new Spot(110, 40)));
        assertEquals(7, viewport.scale(), 1e-9, "700 px for 100 m");
        assertEquals(400, viewport.px(60), 1e-9);
    }

    @Test
    void whatOpensBelowDoesNotMoveThePlan() {
        viewport.resize(800, 600);
        Spot corner = viewport.spot(0, 0);
        viewport.resize(800, 430);
        assertEquals(0, corner.distance(viewport.spot(0, 0)), 1e-9);
    }

    @Test
    void stepsAreRound() {
        for (double wanted : new double[] { 0.3, 7, 60, 110, 900 }) {
            double step = viewport.step(wanted);
            double power = Math.pow(10, Math.floor(Math.log10(step) + 1e-9));
            double first = step / power;
            assertTrue(Math.abs(first - 1) < 1e-6 || Math.abs(first - 2) < 1e-6 || Math.abs(first - 5) < 1e-6, step + " m");
            assertTrue(step * viewport.scale() >= wanted * 0.999);
        }
    }
}
