package org.headend.design.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headend.catalog.Catalog;
import org.headend.design.Designs;
import org.headend.design.site.Document;
import org.junit.jupiter.api.Test;

class MirrorTest {

    /** All elements with what they hold and refer to; references to what has been removed stay out of it. */
    private static List<String> dump(Document document) {
        List<String> lines = new ArrayList<>();
        document.eAllContents().forEachRemaining(object -> {
            StringBuilder line = new StringBuilder(object.eClass().getName());
            for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
                if (!feature.isTransient() && feature instanceof EAttribute) {
                    line.append(' ').append(object.eGet(feature));
                } else if (!feature.isTransient()) {
                    List<?> targets = feature.isMany() ? (List<?>) object.eGet(feature) : Collections.singletonList(object.eGet(feature));
                    targets.stream().filter(t -> t instanceof EObject target && EcoreUtil.isAncestor(document, target))
                            .forEach(t -> line.append(' ').append(EcoreUtil.getID((EObject) t)));
                }
            }
            lines.add(line.toString());
        });
        return lines;
    }

    @Test
    void theCopyEqualsTheOriginalAfterAnyEditsUndoAndRedo() {
        for (int seed = 1; seed <= 4; seed++) {
            Random random = new Random(seed);
            Document document = Designs.create("original");
            RandomEdits edits = new RandomEdits(document, Catalog.builtIn(), random);
            for (int i = 0; i < 30; i++) {
                edits.grow();
            }
            Mirror mirror = new Mirror(document);
            for (int i = 0; i < 80; i++) {
                ChangeRecorder recorder = new ChangeRecorder(document);
                String edit = edits.any() + ", " + edits.any();
                var recorded = recorder.endRecording();
                recorder.dispose();
                boolean between = random.nextBoolean();
                if (between) {
                    mirror.take().apply();
                }
                if (random.nextInt(3) == 0) {
                    recorded.applyAndReverse();
                    if (random.nextBoolean()) {
                        mirror.take().apply();
                    }
                    recorded.applyAndReverse();
                }
                mirror.take().apply();
                assertEquals(dump(document), dump(mirror.copy()), "seed " + seed + ", step " + i + ": " + edit);
            }
        }
    }

    @Test
    void elementsThatComeGoAndMoveWithinLongListsEndWhereTheyAreInTheOriginal() {
        for (int seed = 1; seed <= 6; seed++) {
            Random random = new Random(seed);
            Document document = Designs.create("original");
            StructureEdits edits = new StructureEdits(document, Catalog.builtIn(), random);
            for (int i = 0; i < 40; i++) {
                edits.grow();
            }
            Mirror mirror = new Mirror(document);
            for (int i = 0; i < 150; i++) {
                ChangeRecorder recorder = new ChangeRecorder(document);
                StringBuilder done = new StringBuilder();
                for (int n = random.nextInt(6); n >= 0; n--) {
                    done.append(edits.any()).append(", ");
                }
                var recorded = recorder.endRecording();
                recorder.dispose();
                if (random.nextBoolean()) {
                    mirror.take().apply();
                }
                if (random.nextInt(3) == 0) {
                    recorded.applyAndReverse();
                    if (random.nextBoolean()) {
                        mirror.take().apply();
                    }
                    recorded.applyAndReverse();
                }
                mirror.take().apply();
                assertEquals(dump(document), dump(mirror.copy()), "seed " + seed + ", step " + i + ": " + done);
            }
        }
    }

    @Test
    void nothingIsTakenWhileNothingChangesOrAfterTheEnd() {
        Document document = Designs.create("original");
        Mirror mirror = new Mirror(document);
        assertTrue(mirror.take().isEmpty());
        document.getSite().setName("other");
        assertFalse(mirror.take().isEmpty());
        mirror.dispose();
        document.getSite().setName("third");
        assertTrue(mirror.take().isEmpty());
    }

    @Test
    void aFindingIsAcceptedWithAReasonAndOpenedAgain() {
        LargeSite large = new LargeSite(5);
        new SeededFaults(large);
        List<Finding> open = Validator.validate(large.site, large.catalog);
        for (Finding finding : open) {
            Suppressions.accept(large.site, finding, "agreed with the owner", "me");
        }
        assertEquals(List.of(), Validator.validate(large.site, large.catalog).stream().map(f -> f.problem().toString()).toList());
        List<Finding> kept = Validator.report(large.site, large.catalog);
        assertTrue(kept.size() >= open.size());
        assertTrue(kept.stream().allMatch(f -> f.suppressed().equals("agreed with the owner")));
        kept.forEach(f -> Suppressions.revoke(large.site, f));
        assertEquals(open.size(), Validator.validate(large.site, large.catalog).size());
    }
}
