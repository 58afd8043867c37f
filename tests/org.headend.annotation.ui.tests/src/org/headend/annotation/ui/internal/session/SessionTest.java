package org.headend.annotation.ui.internal.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javax.imageio.ImageIO;

import org.headend.annotation.AnnotationEditor;
import org.headend.core.problem.ProblemException;
import org.headend.dataset.Annotation;
import org.headend.dataset.Annotation.Flag;
import org.headend.dataset.BoundingBox;
import org.headend.dataset.Dataset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionTest {
    @TempDir
    Path folder;
    private final List<ProblemException> failures = new ArrayList<>();
    private Dataset dataset;
    private Session session;

    @BeforeEach
    void open() throws Exception {
        dataset = Dataset.create(folder.resolve("d"));
        dataset.addClasses(List.of("cat", "dog"));
        for (String name : List.of("a.png", "b.png")) {
            ImageIO.write(new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB), "png", dataset.picture(name).toFile());
        }
        session = new Session(failures::add);
        session.open(dataset, dataset.classes());
        session.show(new AnnotationEditor(dataset, "a.png"));
    }

    @Test
    void aNewBoxHasTheCurrentClassAndIsSelected() throws Exception {
        session.useClass(2);
        session.draw(new BoundingBox(1, 2, 30, 40));
        assertEquals(Optional.of(0), session.single());
        assertEquals(List.of(new Annotation("dog", new BoundingBox(1, 2, 30, 40))), dataset.sample("a.png").annotations());
        session.useClass(1);
        assertEquals("cat", dataset.sample("a.png").annotations().get(0).label());
        session.useClass(7);
        assertEquals("cat", session.currentLabel(), "a digit without a class does nothing");
    }

    @Test
    void coveredBoxesAreReached() {
        session.draw(new BoundingBox(0, 0, 100, 90));
        session.draw(new BoundingBox(20, 20, 20, 20));
        session.select(List.of());
        assertEquals(Optional.of(1), session.at(30, 30, 1), "the smallest");
        assertEquals(Optional.of(0), session.at(80, 30, 1));
        session.cycle(30, 30, 1);
        session.cycle(30, 30, 1);
        assertEquals(Optional.of(0), session.single());
        assertEquals(Optional.of(0), session.at(30, 30, 1), "a selected one keeps the pointer");
        session.setBoxesHidden(true);
        assertEquals(Optional.empty(), session.at(30, 30, 1));
    }

    @Test
    void copiesAreShiftedWhereTheyWouldCoverTheOriginal() throws Exception {
        session.draw(new BoundingBox(10, 10, 20, 20));
        session.setFlag(Flag.OCCLUDED, true);
        session.duplicate();
        session.duplicate();
        assertEquals(List.of(new BoundingBox(10, 10, 20, 20), new BoundingBox(20, 20, 20, 20), new BoundingBox(30, 30, 20, 20)),
                session.objects().stream().map(Annotation::box).toList());
        assertEquals(Set.of(Flag.OCCLUDED), session.objects().get(2).flags());
        List<Annotation> copied = session.selected();
        session.show(new AnnotationEditor(dataset, "b.png"));
        session.paste(copied);
        assertEquals(copied, dataset.sample("b.png").annotations(), "in place on another picture");
        session.paste(List.of(new Annotation("bird", new BoundingBox(500, 500, 10, 10))));
        assertEquals(List.of("cat", "dog", "bird"), dataset.classes().stream().map(c -> c.name()).toList());
        assertTrue(session.selected().get(0).box().right() <= 200);
    }

    @Test
    void aCopyThatFillsThePictureIsPastedOnTop() {
        session.draw(new BoundingBox(0, 0, 200, 100));
        session.duplicate();
        assertEquals(2, session.objects().size());
    }

    @Test
    void theSelectionNeverPointsToOtherObjectsAfterUndo() {
        session.draw(new BoundingBox(10, 10, 20, 20));
        session.draw(new BoundingBox(50, 10, 20, 20));
        session.select(List.of(0));
        session.delete();
        assertTrue(session.selection().isEmpty());
        session.undo();
        assertTrue(session.selection().isEmpty());
        session.selectAll();
        session.move(5, 0);
        assertEquals(2, session.selection().size(), "moving keeps it");
        session.undo();
        session.undo();
        assertEquals(1, session.objects().size());
        assertTrue(session.selection().isEmpty());
        assertTrue(session.canRedo());
    }

    @Test
    void whatFailsIsToldAndChangesNothing() throws Exception {
        session.draw(new BoundingBox(10, 10, 20, 20));
        Path sidecar = dataset.samplesFolder().resolve("a.png.json");
        Files.writeString(sidecar, "{\"objects\":[]}");
        session.delete();
        assertEquals("annotation.changed", failures.get(0).problem().code());
        assertEquals(1, session.objects().size());
        session.reload();
        assertEquals(0, session.objects().size());
        assertTrue(session.selection().isEmpty());
    }

    @Test
    void withoutASampleNothingHappens() {
        session.show(null);
        session.draw(new BoundingBox(1, 1, 5, 5));
        session.paste(List.of(new Annotation("cat", new BoundingBox(1, 1, 5, 5))));
        session.toggleVerified();
        session.undo();
        assertFalse(session.editable());
        assertTrue(failures.isEmpty());
    }
}
