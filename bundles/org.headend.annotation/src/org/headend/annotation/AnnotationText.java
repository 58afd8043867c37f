package org.headend.annotation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.headend.core.json.JsonFile;
import org.headend.dataset.Annotation;
import org.headend.dataset.Annotation.Flag;
import org.headend.dataset.BoundingBox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Objects as text, the way they travel over the clipboard: the {@code objects} of a sidecar. */
public final class AnnotationText {
    private static final String OBJECTS = "objects"; //$NON-NLS-1$
    private static final int MAX_LENGTH = 16 << 20;

    private AnnotationText() {
    }

    public static String format(List<Annotation> annotations) {
        ObjectNode json = JsonFile.mapper().createObjectNode();
        ArrayNode objects = json.putArray(OBJECTS);
        for (Annotation annotation : annotations) {
            BoundingBox box = annotation.box();
            ObjectNode object = objects.addObject().put("label", annotation.label()); //$NON-NLS-1$
            object.putArray("box").add(box.x()).add(box.y()).add(box.width()).add(box.height()); //$NON-NLS-1$
            if (!annotation.flags().isEmpty()) {
                ArrayNode flags = object.putArray("flags"); //$NON-NLS-1$
                annotation.flags().stream().sorted().forEach(f -> flags.add(f.name().toLowerCase(Locale.ROOT)));
            }
        }
        return JsonFile.format(json);
    }

    /** The objects in a text; empty when it is anything else, for instance a text from another program. */
    public static List<Annotation> parse(String text) {
        if (text == null || text.length() > MAX_LENGTH || !text.stripLeading().startsWith("{")) { //$NON-NLS-1$
            return List.of();
        }
        try {
            List<Annotation> annotations = new ArrayList<>();
            for (JsonNode object : JsonFile.mapper().readTree(text).path(OBJECTS)) {
                annotation(object).ifPresent(annotations::add);
            }
            return List.copyOf(annotations);
        } catch (JsonProcessingException e) {
            return List.of();
        }
    }

    private static Optional<Annotation> annotation(JsonNode object) {
        JsonNode box = object.path("box"); //$NON-NLS-1$
        String label = object.path("label").asText().strip(); //$NON-NLS-1$
        if (label.isEmpty() || box.size() != 4) {
            return Optional.empty();
        }
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        for (JsonNode name : object.path("flags")) { //$NON-NLS-1$
            for (Flag flag : Flag.values()) {
                if (flag.name().equalsIgnoreCase(name.asText())) {
                    flags.add(flag);
                }
            }
        }
        try {
            return Optional.of(new Annotation(label, new BoundingBox(box.get(0).asDouble(), box.get(1).asDouble(),
                    box.get(2).asDouble(), box.get(3).asDouble()), flags));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
