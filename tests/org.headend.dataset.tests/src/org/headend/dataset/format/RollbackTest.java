package org.headend.dataset.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.headend.core.problem.ProblemException;
import org.headend.dataset.Dataset;
import org.headend.dataset.DeletedSamples;
import org.headend.dataset.Fixtures;
import org.headend.dataset.Sample;
import org.headend.dataset.Split;
import org.headend.dataset.Splitter;
import org.headend.dataset.synthetic.SignScenes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RollbackTest {
    private final Transfer transfer = Transfer.standard();

    @TempDir
    Path folder;
    private Dataset source;

    /** Is cancelled after so many questions whether it is. */
    private static final class Impatient extends NullProgressMonitor {
        private int left;

        Impatient(int questions) {
            left = questions;
        }

        @Override
        public boolean isCanceled() {
            return --left < 0;
        }
    }

    @BeforeEach
    void makeSource() throws Exception {
        source = Fixtures.dataset(folder.resolve("source"), 12, 4);
        source.setSplits(new Splitter(0.6, 0.2, 1).split(source.samples(null), Sample::id));
    }

    /** Every file below a folder with its content, caches left out. */
    private static Map<String, String> content(Path root) throws Exception {
        Map<String, String> content = new TreeMap<>();
        try (var files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).filter(f -> !f.toString().contains(".index")).toList()) {
                content.put(root.relativize(file).toString(), Arrays.toString(Files.readAllBytes(file)));
            }
        }
        return content;
    }

    @ParameterizedTest
    @ValueSource(strings = { "voc", "yolo", "coco" })
    void aCancelledImportLeavesTheDatasetAsItWas(String id) throws Exception {
        transfer.export(source, folder.resolve("out"), transfer.format(id), null);
        Dataset target = Fixtures.dataset(folder.resolve("target"), 3, 5);
        var before = content(target.folder());
        for (int questions : List.of(0, 1, 5, 9)) {
            assertThrows(OperationCanceledException.class,
                    () -> transfer.importInto(target, folder.resolve("out"), null, new Impatient(questions)));
            assertEquals(before, content(target.folder()));
        }
    }

    @Test
    void anImportThatFailsOrBringsNothingMakesNoDataset() throws Exception {
        transfer.export(source, folder.resolve("out"), transfer.format("yolo"), null);
        Path target = folder.resolve("new");
        assertThrows(OperationCanceledException.class,
                () -> transfer.importInto(target, folder.resolve("out"), null, new Impatient(6)));
        assertFalse(Files.exists(target));
        Files.writeString(folder.resolve("out/data.yaml"), "names: [a, b\n- {");
        assertEquals("yolo.yaml", assertThrows(ProblemException.class,
                () -> transfer.importInto(target, folder.resolve("out"), null, null)).problem().code());
        assertFalse(Files.exists(target));
        Path lost = Files.createDirectories(folder.resolve("lost"));
        Files.writeString(lost.resolve("a.xml"), "<annotation><filename>a.png</filename></annotation>");
        assertEquals(0, transfer.importInto(target, lost, null, null).samples());
        assertFalse(Files.exists(target));
        Path mine = Files.createDirectories(folder.resolve("mine"));
        Files.writeString(mine.resolve("notes.txt"), "keep");
        assertEquals(0, transfer.importInto(mine, lost, null, null).samples());
        assertEquals(java.util.Set.of("notes.txt"), content(mine).keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = { "voc", "yolo", "coco" })
    void aCancelledExportLeavesNothing(String id) throws Exception {
        assertThrows(OperationCanceledException.class, () -> transfer.export(source, folder.resolve("out"),
                transfer.format(id), new Impatient(20)));
        assertFalse(Files.exists(folder.resolve("out")));
        Path existing = Files.createDirectories(folder.resolve("existing"));
        assertThrows(OperationCanceledException.class, () -> transfer.export(source, existing,
                transfer.format(id), new Impatient(20)));
        assertEquals(Map.of(), content(existing));
        assertTrue(Files.isDirectory(existing));
    }

    @Test
    void aCancelledRenameChangesNoSidecarAndNoClass() throws Exception {
        var before = content(source.folder());
        assertThrows(OperationCanceledException.class, () -> source.renameClass("cat", "tiger", new Impatient(2)));
        assertEquals(before, content(source.folder()));
        assertThrows(OperationCanceledException.class, () -> source.removeClass("cat", new Impatient(2)));
        assertEquals(before, content(source.folder()));
    }

    @Test
    void cancelledDrawingMakesNoDataset() {
        assertThrows(OperationCanceledException.class,
                () -> new SignScenes(5, 1).create(folder.resolve("signs"), new Impatient(2)));
        assertFalse(Files.exists(folder.resolve("signs")));
    }

    @Test
    void deletedSamplesComeBackWithSidecarAndSplitUntilForgotten() throws Exception {
        var before = content(source.folder());
        List<String> ids = List.of("p1.png", "p5.png", "p11.png");
        DeletedSamples deleted = DeletedSamples.delete(source, ids, null);
        assertEquals(9, source.samples(null).size());
        assertEquals(9, source.splits().size());
        deleted.restore(null);
        assertEquals(before, content(source.folder()));
        assertThrows(OperationCanceledException.class, () -> DeletedSamples.delete(source, ids, new Impatient(2)));
        assertEquals(before, content(source.folder()));
        assertThrows(ProblemException.class, () -> DeletedSamples.delete(source, List.of("p2.png", "../dataset.json"), null));
        assertEquals(before, content(source.folder()));
        DeletedSamples.delete(source, ids, null).forget();
        DeletedSamples.delete(source, List.of("p2.png"), null);
        DeletedSamples.forgetAll(source);
        try (var left = Files.walk(source.folder().resolve(".index"))) {
            assertEquals(List.of(), left.filter(f -> f.toString().endsWith(".png")).toList());
        }
    }

    @Test
    void picturesAreAddedUnderFreeNamesAndTheRestIsReported() throws Exception {
        Path pictures = folder.resolve("pictures");
        Fixtures.picture(pictures.resolve("p1.png"), 20, 10);
        Fixtures.picture(pictures.resolve("sub/p1.png"), 30, 10);
        Files.writeString(pictures.resolve("broken.jpg"), "no picture");
        Path text = Files.writeString(folder.resolve("text.txt"), "x");
        var added = Transfer.addPictures(source, List.of(pictures, text), null);
        assertEquals(List.of("p1_2.png", "p1_3.png"), added.ids());
        assertEquals(List.of("image.unknown", "image.unknown"), added.problems().stream().map(p -> p.code()).toList());
        assertEquals(20, source.sample("p1_2.png").width());
        var before = content(source.folder());
        assertThrows(OperationCanceledException.class,
                () -> Transfer.addPictures(source, List.of(pictures), new Impatient(2)));
        assertEquals(before, content(source.folder()));
    }

    @Test
    void samplesAreAssignedToAPartAndTakenOutOfIt() throws Exception {
        source.assign(List.of("p0.png", "p1.png"), Split.TEST);
        assertEquals(Split.TEST, source.splits().get("p1.png"));
        source.assign(List.of("p1.png"), null);
        assertEquals(11, source.splits().size());
    }
}
