package org.headend.design.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.headend.catalog.Catalog;
import org.headend.design.Designs;
import org.headend.design.site.Document;
import org.headend.design.site.Link;
import org.headend.design.site.Site;
import org.junit.jupiter.api.Test;

class IncrementalValidationTest {
    private final Catalog catalog = Catalog.builtIn();

    private static List<String> texts(List<Finding> findings) {
        return findings.stream().map(f -> f.problem().severity() + " " + f.problem().code() + " " + f.problem().message() + " " + f.elements()
                + " " + f.measured() + "/" + f.allowed() + " " + f.suppressed()).toList();
    }

    private static void assertEqual(List<String> expected, List<String> actual, String when) {
        List<String> missing = new ArrayList<>(expected);
        actual.forEach(missing::remove);
        List<String> extra = new ArrayList<>(actual);
        expected.forEach(extra::remove);
        assertEquals("missing [] extra []", "missing " + missing + " extra " + extra, when);
        assertEquals(expected, actual, when + ": order");
    }

    @Test
    void afterAnyEditTheFindingsAreThoseOfAFullValidation() {
        for (int seed = 1; seed <= 5; seed++) {
            Document document = Designs.create("random");
            RandomEdits edits = new RandomEdits(document, catalog, new Random(seed));
            for (int i = 0; i < 60; i++) {
                edits.grow();
            }
            Validation validation = new Validation(document.getSite(), catalog);
            assertEqual(texts(Validator.report(document.getSite(), catalog)), texts(validation.update()), "first, seed " + seed);
            for (int i = 0; i < 120; i++) {
                String edit = edits.any();
                assertEqual(texts(Validator.report(document.getSite(), catalog)), texts(validation.update()),
                        "seed " + seed + ", edit " + i + ": " + edit);
            }
        }
    }

    @Test
    void severalEditsAtOnceUndoAndRedoAreFollowedToo() {
        Document document = Designs.create("random");
        RandomEdits edits = new RandomEdits(document, catalog, new Random(7));
        for (int i = 0; i < 60; i++) {
            edits.grow();
        }
        Site site = document.getSite();
        Validation validation = new Validation(site, catalog);
        validation.update();
        for (int i = 0; i < 60; i++) {
            ChangeRecorder recorder = new ChangeRecorder(document);
            for (int n = 0; n < 1 + i % 9; n++) {
                edits.any();
            }
            var recorded = recorder.endRecording();
            recorder.dispose();
            assertEqual(texts(Validator.report(site, catalog)), texts(validation.update()), "edits");
            recorded.applyAndReverse();
            assertEqual(texts(Validator.report(site, catalog)), texts(validation.update()), "undone");
            recorded.applyAndReverse();
            assertEqual(texts(Validator.report(site, catalog)), texts(validation.update()), "redone");
        }
    }

    @Test
    void whateverIsLinkedCutMovedAndPutBackTheFindingsAreThoseOfAFullValidation() {
        for (int seed = 1; seed <= 8; seed++) {
            Document document = Designs.create("structure");
            Site site = document.getSite();
            Random random = new Random(seed);
            StructureEdits edits = new StructureEdits(document, catalog, random);
            for (int i = 0; i < 50; i++) {
                edits.grow();
            }
            Validation validation = new Validation(site, catalog);
            validation.update();
            for (int i = 0; i < 150; i++) {
                ChangeRecorder recorder = new ChangeRecorder(document);
                StringBuilder done = new StringBuilder("seed " + seed + ", step " + i + ": ");
                for (int n = random.nextInt(4) == 0 ? 12 : 1; n > 0; n--) {
                    done.append(edits.any()).append(", ");
                }
                var recorded = recorder.endRecording();
                recorder.dispose();
                assertEqual(texts(Validator.report(site, catalog)), texts(validation.update()), done.toString());
                if (random.nextInt(3) == 0) {
                    recorded.applyAndReverse();
                    assertEqual(texts(Validator.report(site, catalog)), texts(validation.update()), done + "undone");
                    recorded.applyAndReverse();
                    assertEqual(texts(Validator.report(site, catalog)), texts(validation.update()), done + "redone");
                }
            }
        }
    }

    @Test
    void nothingIsCheckedAgainWhileNothingChangesOrOnlyTheDiagramDoes() {
        Document document = Designs.create("random");
        RandomEdits edits = new RandomEdits(document, catalog, new Random(3));
        for (int i = 0; i < 40; i++) {
            edits.grow();
        }
        Validation validation = new Validation(document.getSite(), catalog);
        List<Finding> found = validation.update();
        assertSame(found, validation.update());
        Designs.node(Designs.topology(document), document.getSite().getDevices().get(0), 5, 5).setX(90);
        assertSame(found, validation.update());
        validation.dispose();
        document.getSite().getLinks().removeIf(Link.class::isInstance);
        assertSame(found, validation.update(), "disposed, it follows no more");
    }
}
