package org.headend.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.headend.core.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetTest {
    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadBackWithAndWithoutTheCache() throws Exception {
        Dataset dataset = Fixtures.dataset(folder.resolve("d"), 12, 1);
        List<Sample> fresh = dataset.samples(null);
        List<Sample> cached = Dataset.open(dataset.folder()).samples(null);
        assertEquals(fresh, cached);
        for (Sample sample : fresh) {
            assertEquals(sample, dataset.sample(sample.id()));
        }
        assertTrue(Files.exists(dataset.folder().resolve(".index/samples.tsv")));
        Files.writeString(dataset.folder().resolve(".index/samples.tsv"), "headend-index 2\np0.png\tgarbage\n");
        assertEquals(fresh, dataset.samples(null), "a damaged cache is rebuilt");
    }

    @Test
    void changesMadeOutsideAreSeen() throws Exception {
        Dataset dataset = Fixtures.dataset(folder.resolve("d"), 3, 2);
        dataset.samples(null);
        Path sidecar = dataset.samplesFolder().resolve("p1.png.json");
        Files.writeString(sidecar, "{\"objects\":[{\"label\":\"cat\",\"box\":[1,2,3,4],\"mine\":1}]}");
        Files.setLastModifiedTime(sidecar, FileTime.fromMillis(System.currentTimeMillis() + 5000));
        Files.delete(dataset.picture("p2.png"));
        List<Sample> samples = dataset.samples(null);
        assertEquals(List.of("p0.png", "p1.png"), samples.stream().map(Sample::id).toList());
        assertEquals(new BoundingBox(1, 2, 3, 4), samples.get(1).annotations().get(0).box());
    }

    @Test
    void fieldsThatOthersWroteSurviveRelabelling() throws Exception {
        Dataset dataset = Fixtures.dataset(folder.resolve("d"), 1, 2);
        Path sidecar = dataset.samplesFolder().resolve("p0.png.json");
        Files.writeString(sidecar, "{\"reviewer\":\"Li\",\"objects\":[{\"label\":\"cat\",\"box\":[1,2,3,4],"
                + "\"note\":\"a\\tb {x}\",\"parts\":[1,{\"k\":null}]}]}");
        Files.setLastModifiedTime(sidecar, FileTime.fromMillis(System.currentTimeMillis() + 5000));
        Sample fresh = dataset.samples(null).get(0);
        assertEquals(fresh, dataset.samples(null).get(0), "also through the cache");
        dataset.renameClass("cat", "tiger", null);
        var json = org.headend.core.json.JsonFile.read(sidecar);
        assertEquals("Li", json.path("reviewer").asText());
        assertEquals("tiger", json.at("/objects/0/label").asText());
        assertEquals("a\tb {x}", json.at("/objects/0/note").asText());
        assertTrue(json.at("/objects/0/parts/1").has("k"));
    }

    @Test
    void aSampleThatIsNoLongerAnnotatedHasNoSidecar() throws Exception {
        Dataset dataset = Fixtures.dataset(folder.resolve("d"), 1, 2);
        dataset.write(Sample.of("p0.png", 100, 80));
        assertFalse(Files.exists(dataset.samplesFolder().resolve("p0.png.json")));
        assertFalse(dataset.samples(null).get(0).annotated());
    }

    @Test
    void aBrokenFileIsOneProblemAndTheRestIsThere() throws Exception {
        Dataset dataset = Fixtures.dataset(folder.resolve("d"), 4, 3);
        Files.writeString(dataset.samplesFolder().resolve("p1.png.json"), "{\"objects\":[{\"label\":\"cat\"}]}");
        Files.writeString(dataset.picture("p3.png"), "no picture");
        DatasetIndex index = dataset.index(null);
        assertEquals(4, index.samples().size());
        assertEquals(List.of("annotation.object", "image.unknown"), index.problems().stream().map(p -> p.code()).toList());
    }

    @Test
    void renamingAndRemovingClassesReachesEverySidecar() throws Exception {
        Dataset dataset = Fixtures.dataset(folder.resolve("d"), 20, 4);
        Statistics before = Statistics.of(dataset.samples(null), Map.of());
        dataset.renameClass("cat", "狗", null);
        Statistics joined = Statistics.of(dataset.samples(null), Map.of());
        assertEquals(before.perClass().get("cat") + before.perClass().get("狗"), joined.perClass().get("狗"));
        dataset.removeClass("a b", null);
        assertEquals(List.of("狗"), dataset.classes().stream().map(LabelClass::name).toList());
        assertEquals(joined.perClass().get("狗"), Statistics.of(dataset.samples(null), Map.of()).objects());
    }

    @Test
    void refusesNamesOutsideItsFolder() throws Exception {
        Dataset dataset = Fixtures.dataset(folder.resolve("d"), 1, 5);
        assertThrows(ProblemException.class, () -> dataset.sample("../../x.png"));
        assertThrows(ProblemException.class, () -> Dataset.open(folder));
        assertThrows(ProblemException.class, () -> Dataset.create(dataset.folder()));
    }

    @Test
    void aSplitIsStableStratifiedAndKeepsGroupsTogether() throws Exception {
        Dataset dataset = Fixtures.dataset(folder.resolve("d"), 200, 6);
        List<Sample> samples = dataset.samples(null);
        Splitter splitter = new Splitter(0.7, 0.15, 42);
        Map<String, Split> split = splitter.split(samples, Sample::id);
        assertEquals(split, splitter.split(samples.reversed(), Sample::id), "file order does not matter");
        Map<Split, Integer> counts = new HashMap<>();
        split.values().forEach(s -> counts.merge(s, 1, Integer::sum));
        assertEquals(140, counts.get(Split.TRAIN), 4);
        assertEquals(30, counts.get(Split.VAL), 4);
        Map<String, Split> grouped = splitter.split(samples, s -> s.id().substring(0, 2));
        samples.forEach(s -> assertEquals(grouped.get(s.id()), grouped.get(samples.stream()
                .filter(o -> o.id().startsWith(s.id().substring(0, 2))).findFirst().orElseThrow().id())));
        dataset.setSplits(split);
        assertEquals(split, dataset.splits());
        assertFalse(TrainingSample.objects(dataset, samples).isEmpty());
    }

    @Test
    void boxesKeepTheirLaws() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            BoundingBox a = BoundingBox.ofCorners(random.nextInt(50), random.nextInt(50), random.nextInt(50), random.nextInt(50));
            BoundingBox b = BoundingBox.ofCorners(random.nextInt(50), random.nextInt(50), random.nextInt(50), random.nextInt(50));
            assertEquals(a.iou(b), b.iou(a), 1e-12);
            assertTrue(a.iou(b) >= 0 && a.iou(b) <= 1);
            assertEquals(a.area() > 0 ? 1 : 0, a.iou(a), 1e-12);
            assertTrue(a.clip(30, 30).area() <= a.area() + 1e-9);
            assertEquals(a.clip(30, 30), a.clip(30, 30).clip(30, 30));
        }
        assertThrows(IllegalArgumentException.class, () -> new BoundingBox(0, 0, -1, 1));
        assertThrows(IllegalArgumentException.class, () -> new BoundingBox(Double.NaN, 0, 1, 1));
    }

    @Test
    void verifyingTellsWhatChangedAndKeepsTheBoxes() throws Exception {
        Dataset dataset = Fixtures.dataset(folder.resolve("d"), 20, 8);
        List<Sample> before = dataset.samples(null);
        List<String> ids = before.stream().map(Sample::id).toList();
        List<Sample> changed = dataset.setVerified(ids, true, null);
        assertEquals(before.stream().filter(s -> !s.verified()).toList(), changed);
        List<Sample> after = dataset.samples(null);
        assertTrue(after.stream().allMatch(Sample::verified));
        assertEquals(before.stream().map(Sample::annotations).toList(), after.stream().map(Sample::annotations).toList());
        assertEquals(List.of(), dataset.setVerified(ids, true, null));
    }

    @Test
    void aSplitWithoutStrataKeepsItsShares() throws Exception {
        List<Sample> samples = Fixtures.dataset(folder.resolve("d"), 100, 6).samples(null);
        Map<String, Split> split = new Splitter(0.7, 0.15, 42).split(samples, Splitter::folder, false);
        assertEquals(70, split.values().stream().filter(s -> s == Split.TRAIN).count(), 1);
    }
}
