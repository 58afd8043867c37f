package org.headend.dataset.synthetic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.headend.dataset.Dataset;
import org.headend.dataset.Sample;
import org.headend.dataset.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignScenesTest {
    @TempDir
    Path folder;

    @Test
    void drawsEveryClassAndTheSamePixelsForTheSameSeed() throws Exception {
        Dataset a = Dataset.create(folder.resolve("a"));
        Dataset b = Dataset.create(folder.resolve("b"));
        new SignScenes(25, 3).addTo(a, null);
        new SignScenes(25, 3).addTo(b, null);
        Statistics statistics = Statistics.of(a.samples(null), Map.of());
        assertEquals(25, statistics.samples());
        assertEquals(SignScenes.classes().size(), statistics.perClass().size());
        assertArrayEquals(Files.readAllBytes(a.picture("scene-0007.jpg")), Files.readAllBytes(b.picture("scene-0007.jpg")));
        for (Sample sample : a.samples(null)) {
            assertTrue(sample.annotations().stream().allMatch(s -> s.box().clip(480, 360).iou(s.box()) > 0.999
                    && s.box().width() > 5 && s.box().height() > 5), sample.toString());
        }
    }
}
