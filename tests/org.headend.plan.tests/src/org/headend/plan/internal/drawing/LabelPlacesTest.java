package org.headend.plan.internal.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.headend.plan.internal.drawing.LabelPlaces.Box;
import org.junit.jupiter.api.Test;

class LabelPlacesTest {

    @Test
    void labelsCoverNeitherEachOtherNorSymbolsWhereThereIsRoom() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            LabelPlaces places = new LabelPlaces(new Box(0, 0, 1000, 700));
            List<Box> all = new ArrayList<>();
            List<double[]> points = new ArrayList<>();
            for (int i = 0; i < 25; i++) {
                double[] p = { 50 + random.nextDouble() * 900, 50 + random.nextDouble() * 600 };
                if (points.stream().allMatch(o -> Math.hypot(o[0] - p[0], o[1] - p[1]) > 40)) {
                    points.add(p);
                    Box symbol = new Box(p[0] - 10, p[1] - 10, 20, 20);
                    places.take(symbol);
                    all.add(symbol);
                }
            }
            for (double[] p : points) {
                Box label = places.place(p[0], p[1], 90, 22, 14);
                for (Box other : all) {
                    assertEquals(0, label.overlap(other), 1e-9, "seed " + seed);
                }
                assertTrue(label.x() >= 0 && label.y() >= 0 && label.x() + 90 <= 1000 && label.y() + 22 <= 700);
                all.add(label);
            }
        }
    }
}
