package org.headend.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistogramTest {
    @TempDir
    Path folder;

    private static Sample sample(String id, String label, double... sides) {
        return Sample.of(id, 2000, 2000).with(java.util.Arrays.stream(sides)
                .mapToObj(s -> new Annotation(label, new BoundingBox(0, 0, s, s))).toList());
    }

    @Test
    void everyValueIsInOneBin() {
        List<Sample> samples = List.of(sample("a", "x", 7.9, 8, 15, 16), sample("b", "x"), Sample.of("c", 5, 5),
                sample("d", "x", 2000, 1024, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1));
        Histogram perSample = Histogram.boxesPerSample(samples);
        assertEquals(3, perSample.total(), "those that nobody annotated do not count");
        assertEquals(1, perSample.bins().get(0).count());
        assertEquals(1, perSample.bins().get(4).count());
        assertEquals(1, perSample.bins().getLast().count());
        Histogram sides = Histogram.boxSides(samples);
        assertEquals(16, sides.total());
        assertEquals(List.of(11, 2, 1, 0, 0, 0, 0, 0, 2), sides.bins().stream().map(Histogram.Bin::count).toList());
        for (int i = 1; i < sides.bins().size(); i++) {
            assertEquals(sides.bins().get(i - 1).below(), sides.bins().get(i).from());
        }
    }

    @Test
    void theTableQuotesNamesAndHoldsEverySplit() {
        String csv = StatisticsTable.csv(List.of(sample("a", "x, \"y\"", 10), sample("b", "=SUM(A1)", 20)),
                Map.of("a", Split.TRAIN));
        assertTrue(csv.startsWith("section,name,value\ndataset,samples,2\n"), csv);
        assertTrue(csv.contains("class,\"x, \"\"y\"\"\",1\n"), csv);
        assertTrue(csv.contains("class,'=SUM(A1),1\n"), csv);
        assertTrue(csv.contains("split,train,1\nsplit,val,0\nsplit,test,0\n"), csv);
        assertTrue(csv.contains("class in train,\"x, \"\"y\"\"\",1\n"), csv);
    }

    @Test
    void anIndexFollowsSingleSamples() throws Exception {
        Dataset dataset = Fixtures.dataset(folder.resolve("d"), 10, 3);
        DatasetIndex index = dataset.index(null);
        Fixtures.picture(dataset.picture("a.png"), 9, 9);
        Fixtures.picture(dataset.picture("z.png"), 9, 9);
        Fixtures.picture(dataset.picture("p5a.png"), 9, 9);
        dataset.delete("p3.png");
        Files.writeString(dataset.picture("p4.png.json"), "{");
        dataset.write(dataset.sample("p6.png").with(List.of()));
        List<String> changed = List.of("a.png", "z.png", "p5a.png", "p3.png", "p4.png", "p6.png");
        index = index.updated(dataset, changed);
        assertEquals(dataset.index(null), index);
        Files.delete(dataset.picture("p4.png.json"));
        index = index.updated(dataset, List.of("p4.png"));
        assertEquals(List.of(), index.problems());
        assertEquals(dataset.samples(null), index.samples());
    }
}
