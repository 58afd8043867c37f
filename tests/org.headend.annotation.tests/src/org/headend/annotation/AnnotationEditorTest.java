package org.headend.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import javax.imageio.ImageIO;

import org.headend.core.problem.ProblemException;
import org.headend.dataset.Annotation;
import org.headend.dataset.Annotation.Flag;
import org.headend.dataset.BoundingBox;
import org.headend.dataset.Dataset;
import org.headend.dataset.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotationEditorTest {
    private static final int WIDTH = 100;
    private static final int HEIGHT = 60;

    @TempDir
    Path folder;
    private Dataset dataset;
    private AnnotationEditor editor;

    @BeforeEach
    void open() throws Exception {
        dataset = Dataset.create(folder.resolve("d"));
        dataset.addClasses(List.of("cat", "dog"));
        ImageIO.write(new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB), "png",
                dataset.picture("a.png").toFile());
        editor = new AnnotationEditor(dataset, "a.png");
    }

    @Test
    void eachChangeIsInTheFileAtOnce() throws Exception {
        assertEquals(0, editor.add("cat", new BoundingBox(10, 10, 20, 20)));
        assertEquals(editor.sample(), dataset.sample("a.png"));
        editor.setLabel(List.of(0), "dog");
        editor.setFlag(List.of(0), Flag.DIFFICULT, true);
        editor.setVerified(true);
        assertEquals(new Annotation("dog", new BoundingBox(10, 10, 20, 20), java.util.Set.of(Flag.DIFFICULT)),
                dataset.sample("a.png").annotations().get(0));
        assertTrue(dataset.sample("a.png").verified());
        editor.delete(List.of(0));
        assertEquals(List.of(), dataset.sample("a.png").annotations());
    }

    @Test
    void anyEditingCanBeUndoneToTheStartAndRedoneToTheEnd() throws Exception {
        Random random = new Random(5);
        List<Sample> states = new ArrayList<>(List.of(editor.sample()));
        for (int i = 0; i < 120; i++) {
            edit(random);
            if (!editor.sample().equals(states.getLast())) {
                states.add(editor.sample());
            }
            for (Annotation annotation : editor.annotations()) {
                BoundingBox box = annotation.box();
                assertTrue(box.x() >= 0 && box.y() >= 0 && box.right() <= WIDTH + 1e-9 && box.bottom() <= HEIGHT + 1e-9
                        && box.width() >= AnnotationEditor.MIN_SIDE - 1e-3
                        && box.height() >= AnnotationEditor.MIN_SIDE - 1e-3, box.toString());
            }
        }
        for (int i = states.size() - 2; i >= 0; i--) {
            editor.undo();
            assertEquals(states.get(i), dataset.sample("a.png"));
        }
        assertFalse(editor.canUndo());
        assertFalse(Files.exists(dataset.samplesFolder().resolve("a.png.json")), "as before the first box");
        for (int i = 1; i < states.size(); i++) {
            editor.redo();
            assertEquals(states.get(i), dataset.sample("a.png"));
        }
        assertFalse(editor.canRedo());
    }

    private void edit(Random random) throws ProblemException {
        int count = editor.annotations().size();
        BoundingBox box = BoundingBox.ofCorners(random.nextDouble(-50, 150), random.nextDouble(-50, 150),
                random.nextDouble(-50, 150), random.nextDouble(-50, 150));
        int index = count == 0 ? 0 : random.nextInt(count);
        switch (count == 0 ? 0 : random.nextInt(6)) {
            case 0 -> editor.add("cat", box);
            case 1 -> editor.move(List.of(index), random.nextDouble(-80, 80), random.nextDouble(-80, 80));
            case 2 -> editor.resize(index, box);
            case 3 -> editor.setLabel(List.of(index), random.nextBoolean() ? "cat" : "dog");
            case 4 -> editor.setFlag(List.of(index), Flag.OCCLUDED, random.nextBoolean());
            default -> editor.delete(List.of(index));
        }
    }

    @Test
    void movingStopsAtTheEdgeAndKeepsTheSize() throws Exception {
        editor.add("cat", new BoundingBox(10, 10, 30, 20));
        editor.move(List.of(0), 500, -500);
        assertEquals(new BoundingBox(70, 0, 30, 20), editor.annotations().get(0).box());
    }

    @Test
    void severalObjectsMoveTogetherAndKeepTheirDistance() throws Exception {
        editor.addAll(List.of(new Annotation("cat", new BoundingBox(10, 10, 20, 20)),
                new Annotation("dog", new BoundingBox(60, 30, 20, 20))));
        editor.move(List.of(0, 1), 50, 3);
        assertEquals(new BoundingBox(30, 13, 20, 20), editor.annotations().get(0).box());
        assertEquals(new BoundingBox(80, 33, 20, 20), editor.annotations().get(1).box());
        editor.undo();
        assertEquals(new BoundingBox(10, 10, 20, 20), editor.annotations().get(0).box());
        editor.setLabel(List.of(0, 1), "bird");
        editor.delete(List.of(1, 0));
        assertEquals(List.of(), editor.annotations());
        editor.undo();
        assertEquals(List.of("bird", "bird"), editor.annotations().stream().map(Annotation::label).toList());
    }

    @Test
    void whatActsOnNothingChangesNothing() throws Exception {
        editor.delete(List.of());
        editor.addAll(List.of());
        editor.move(List.of(), 3, 3);
        assertFalse(editor.canUndo());
        assertFalse(editor.sample().annotated());
    }

    @Test
    void tenThousandObjectsAreEditedWithoutDelay() throws Exception {
        List<Annotation> many = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            many.add(new Annotation("cat", new BoundingBox(i % 90, i % 50, 5, 5)));
        }
        editor.addAll(many);
        long start = System.nanoTime();
        for (int i = 0; i < 10; i++) {
            editor.move(List.of(i), 1, 1);
        }
        long each = (System.nanoTime() - start) / 10_000_000;
        assertTrue(each < 500, each + " ms for one change");
        System.out.println("one change among 10,000 objects: " + each + " ms");
    }

    @Test
    void aClickMakesABoxThatCanBeSeen() throws Exception {
        editor.add("cat", new BoundingBox(WIDTH, HEIGHT, 0, 0));
        assertEquals(new BoundingBox(98, 58, 2, 2), editor.annotations().get(0).box());
    }

    @Test
    void doesNotOverwriteWhatAnotherProgramWrote() throws Exception {
        editor.add("cat", new BoundingBox(10, 10, 30, 20));
        Path sidecar = dataset.samplesFolder().resolve("a.png.json");
        String theirs = "{\"objects\":[{\"label\":\"dog\",\"box\":[1,2,3,4]}]}";
        Files.writeString(sidecar, theirs);
        ProblemException refused = assertThrows(ProblemException.class, () -> editor.delete(List.of(0)));
        assertEquals("annotation.changed", refused.problem().code());
        assertThrows(ProblemException.class, editor::undo);
        assertTrue(editor.canUndo());
        assertEquals(theirs, Files.readString(sidecar));
        editor.reload();
        assertEquals("dog", editor.annotations().get(0).label());
        assertFalse(editor.canUndo());
        editor.delete(List.of(0));
        assertEquals(List.of(), dataset.sample("a.png").annotations());
    }

    @Test
    void listenersHearChangesButNotThoseThatChangeNothing() throws Exception {
        List<Integer> heard = new ArrayList<>();
        Runnable listener = () -> heard.add(editor.annotations().size());
        editor.addListener(listener);
        editor.add("cat", new BoundingBox(10, 10, 30, 20));
        editor.setLabel(List.of(0), "cat");
        editor.undo();
        editor.undo();
        editor.removeListener(listener);
        editor.redo();
        assertEquals(List.of(1, 0), heard);
    }

    @Test
    void theTourFindsNeighboursAndWorkThatIsLeft() {
        Sample a = Sample.of("a", 9, 9).withVerified(true);
        Sample b = Sample.of("b", 9, 9);
        Sample broken = Sample.of("c", 0, 0);
        Sample d = Sample.of("d", 9, 9).with(List.of());
        Tour tour = new Tour(List.of(a, b, broken, d));
        assertEquals(b, tour.next("a").orElseThrow());
        assertTrue(tour.previous("a").isEmpty());
        assertTrue(tour.next("d").isEmpty());
        assertEquals(b, tour.nextUnlabelled("d").orElseThrow());
        assertTrue(tour.nextUnlabelled("b").isEmpty());
        assertEquals(d, tour.nextUnverified("b").orElseThrow());
        assertTrue(new Tour(List.of()).nextUnverified("x").isEmpty());
        Tour newer = tour.with(List.of(a, d, b.with(List.of())));
        assertEquals(List.of("a", "b", "d"), newer.samples().stream().map(Sample::id).toList());
        assertTrue(newer.nextUnlabelled("d").isEmpty());
    }
}
