package org.headend.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.headend.dataset.TrainingSample.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingSampleTest {
    private static final BoundingBox BOX = new BoundingBox(10, 10, 20, 20);
    @TempDir
    Path folder;
    private Dataset dataset;

    @BeforeEach
    void make() throws Exception {
        dataset = Dataset.create(folder.resolve("d"));
        dataset.addClasses(List.of("cat", "dog"));
        add("one.png", "dog");
        add("two.png", "cat", "cat");
        add("mixed.png", "cat", "dog");
        add("none.png");
        add("unsplit.png", "cat");
        dataset.setSplits(Map.of("one.png", Split.TRAIN, "two.png", Split.VAL, "mixed.png", Split.TRAIN, "none.png", Split.TRAIN));
    }

    private void add(String id, String... labels) throws Exception {
        Fixtures.picture(dataset.picture(id), 100, 80);
        dataset.write(Sample.of(id, 100, 80).with(List.of(labels).stream().map(l -> new Annotation(l, BOX)).toList()));
    }

    private List<TrainingSample> samples(Kind kind) throws Exception {
        return TrainingSample.of(kind, dataset, dataset.samples(null));
    }

    @Test
    void aPictureIsOfTheClassThatAllItsAnnotationsHave() throws Exception {
        List<TrainingSample> pictures = samples(Kind.PICTURES);
        BoundingBox whole = new BoundingBox(0, 0, 100, 80);
        assertEquals(List.of(new TrainingSample(dataset.picture("one.png"), whole, 1, Split.TRAIN),
                new TrainingSample(dataset.picture("two.png"), whole, 0, Split.VAL)), pictures);
    }

    @Test
    void objectsAreCutOutWithALittleOfTheirSurroundings() throws Exception {
        List<TrainingSample> objects = samples(Kind.OBJECTS);
        assertEquals(5, objects.size());
        assertTrue(objects.stream().allMatch(o -> o.box().equals(new BoundingBox(8, 8, 24, 24))), objects.toString());
    }

    @Test
    void theUsualSideLeavesOutTheSmallestTwentiethAndTheMargin() throws Exception {
        assertEquals(20, TrainingSample.usualSide(samples(Kind.OBJECTS)), 1e-9);
        List<TrainingSample> many = new java.util.ArrayList<>();
        for (int i = 0; i < 100; i++) {
            many.add(new TrainingSample(folder, new BoundingBox(0, 0, 12 * (i + 1), 5000), 0, Split.TRAIN));
        }
        java.util.Collections.shuffle(many, new java.util.Random(1));
        assertEquals(60, TrainingSample.usualSide(many), 1e-9);
        assertEquals(0, TrainingSample.usualSide(List.of()));
    }

    @Test
    void kindsAreFoundByTheirWord() {
        for (Kind kind : Kind.values()) {
            assertEquals(kind, Kind.byId(kind.id()).orElseThrow());
        }
        assertTrue(Kind.byId("Objects ").isEmpty());
    }
}
