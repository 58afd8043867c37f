package org.headend.catalog.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.headend.catalog.Catalog;
import org.headend.catalog.DeviceType;
import org.headend.catalog.TypeJson;
import org.headend.core.json.JsonFile;
import org.headend.core.problem.Place;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.node.ObjectNode;

class FieldTest {

    @Test
    void showingAndWritingEveryFieldOfEveryTypeChangesNothing() {
        List<Field> fields = new ArrayList<>(Field.general().fields());
        Field.sheets().forEach(group -> fields.addAll(group.fields()));
        for (DeviceType type : Catalog.builtIn().types()) {
            ObjectNode node = (ObjectNode) JsonFile.mapper().valueToTree(TypeJson.write(type));
            ObjectNode before = node.deepCopy();
            for (Field field : fields) {
                assertTrue(field.accepts(field.get(node)), type.id() + ' ' + field.path());
                field.set(node, field.get(node));
            }
            node.path("ports").forEach(port -> Field.ports().forEach(field -> field.set((ObjectNode) port, field.get(port))));
            node.at("/spec/streams").forEach(stream -> Field.streams().forEach(field -> field.set((ObjectNode) stream, field.get(stream))));
            assertEquals(TypeJson.read(before, Place.NONE, p -> {
            }), TypeJson.read(node, Place.NONE, p -> {
            }), type.id());
        }
    }

    @Test
    void numbersAreReadInBothSpellingsAndNothingElse() {
        Field watts = Field.number("spec/power/watts", "W");
        ObjectNode node = JsonFile.mapper().createObjectNode();
        watts.set(node, "2,5");
        assertEquals(2.5, node.at("/spec/power/watts").asDouble());
        watts.set(node, "8");
        assertTrue(node.at("/spec/power/watts").isIntegralNumber());
        watts.set(node, " ");
        assertTrue(node.isEmpty(), "empty objects go with their last field");
        for (String wrong : List.of("x", "1.2.3", "--1", "1e5", "NaN")) {
            assertFalse(watts.accepts(wrong), wrong);
        }
        assertFalse(Field.whole("count", "", "1").accepts("1.5"));
    }
}
