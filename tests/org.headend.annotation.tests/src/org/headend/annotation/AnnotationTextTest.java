package org.headend.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.Set;

import org.headend.dataset.Annotation;
import org.headend.dataset.Annotation.Flag;
import org.headend.dataset.BoundingBox;
import org.junit.jupiter.api.Test;

class AnnotationTextTest {
    private static final List<Annotation> OBJECTS = List.of(
            new Annotation("安全帽", new BoundingBox(1.5, 2, 30, 40), Set.of(Flag.OCCLUDED, Flag.DIFFICULT)),
            new Annotation("a \"quoted\" label", new BoundingBox(0, 0, 2, 2)));

    @Test
    void objectsSurviveTheClipboard() {
        assertEquals(OBJECTS, AnnotationText.parse(AnnotationText.format(OBJECTS)));
    }

    @Test
    void anyOtherTextHoldsNoObjects() {
        for (String text : new String[] { null, "", "hello", "{", "[]", "{}", "{\"objects\":7}", "{\"objects\":[1,{},null]}",
                "{\"objects\":[{\"label\":\"a\",\"box\":[1,2,-3,4]}]}", "{\"objects\":[{\"label\":\" \",\"box\":[1,2,3,4]}]}" }) {
            assertEquals(List.of(), AnnotationText.parse(text), text);
        }
    }

    @Test
    void damagedTextNeverFails() {
        String good = AnnotationText.format(OBJECTS);
        Random random = new Random(11);
        for (int round = 0; round < 2000; round++) {
            StringBuilder damaged = new StringBuilder(good);
            for (int i = 0; i <= round % 4; i++) {
                damaged.setCharAt(random.nextInt(damaged.length()), (char) random.nextInt(32, 127));
            }
            AnnotationText.parse(damaged.toString());
        }
    }
}
