package org.headend.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.headend.core.json.JsonFile;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.dataset.Annotation.Flag;
import org.headend.dataset.internal.Messages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The small text file beside a picture: {@code a.jpg} has {@code a.jpg.json}. */
final class Sidecar {
    static final String SUFFIX = ".json"; //$NON-NLS-1$
    private static final int FORMAT_VERSION = 1;
    private static final List<String> OWN_FIELDS = List.of("label", "box", "flags"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    private Sidecar() {
    }

    static Path of(Path picture) {
        return picture.resolveSibling(picture.getFileName() + SUFFIX);
    }

    /** What the sidecar of {@code picture} adds to {@code bare}; {@code bare} itself when there is none. */
    static Sample read(Path picture, Sample bare) throws ProblemException {
        Path file = of(picture);
        if (!Files.exists(file)) {
            return bare;
        }
        ObjectNode json = JsonFile.read(file, FORMAT_VERSION);
        List<Annotation> annotations = new ArrayList<>();
        for (JsonNode object : json.path("objects")) { //$NON-NLS-1$
            annotations.add(annotation(object, file, annotations.size()));
        }
        return bare.with(annotations).withVerified(json.path("verified").asBoolean()); //$NON-NLS-1$
    }

    private static Annotation annotation(JsonNode object, Path file, int index) throws ProblemException {
        JsonNode box = object.path("box"); //$NON-NLS-1$
        String label = object.path("label").asText(); //$NON-NLS-1$
        try {
            if (box.size() == 4 && !label.isEmpty()) {
                return new Annotation(label, new BoundingBox(box.get(0).asDouble(), box.get(1).asDouble(),
                        box.get(2).asDouble(), box.get(3).asDouble()), flags(object.path("flags")), other(object)); //$NON-NLS-1$
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw new ProblemException(Problem.error("annotation.object", Messages.annotation_object, //$NON-NLS-1$
                Place.of(file).at("objects/" + index), Messages.annotation_objectRemedy)); //$NON-NLS-1$
    }

    private static String other(JsonNode object) {
        if (object.properties().stream().allMatch(e -> OWN_FIELDS.contains(e.getKey()))) {
            return ""; // nearly always: spares a copy of each of thousands of objects
        }
        ObjectNode rest = object.deepCopy();
        rest.remove(OWN_FIELDS);
        return rest.isEmpty() ? "" : rest.toString(); //$NON-NLS-1$
    }

    private static Set<Flag> flags(JsonNode names) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        for (Flag flag : Flag.values()) {
            for (JsonNode name : names) {
                if (name.asText().equalsIgnoreCase(flag.name())) {
                    flags.add(flag);
                }
            }
        }
        return flags;
    }

    /**
     * Writes the annotations; keeps fields of an existing file that this program does not know. A sample that is
     * not annotated has no sidecar, so an existing one is removed.
     */
    static void write(Path picture, Sample sample) throws ProblemException {
        Path file = of(picture);
        if (!sample.annotated()) {
            delete(file);
            return;
        }
        ObjectNode json = Files.exists(file) ? JsonFile.read(file, FORMAT_VERSION) : JsonFile.newObject(FORMAT_VERSION);
        json.put("width", sample.width()).put("height", sample.height()).put("verified", sample.verified()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        ArrayNode objects = json.putArray("objects"); //$NON-NLS-1$
        for (Annotation annotation : sample.annotations()) {
            ObjectNode object = objects.addObject().put("label", annotation.label()); //$NON-NLS-1$
            BoundingBox box = annotation.box();
            object.putArray("box").add(round(box.x())).add(round(box.y())).add(round(box.width())) //$NON-NLS-1$
                    .add(round(box.height()));
            if (!annotation.flags().isEmpty()) {
                ArrayNode flags = object.putArray("flags"); //$NON-NLS-1$
                annotation.flags().stream().sorted().forEach(f -> flags.add(f.name().toLowerCase(Locale.ROOT)));
            }
            addOther(object, annotation.other());
        }
        JsonFile.write(file, json);
    }

    private static void addOther(ObjectNode object, String other) {
        if (other.isEmpty()) {
            return;
        }
        try {
            object.setAll((ObjectNode) JsonFile.mapper().readTree(other));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(other, e); // the record came from elsewhere than a sidecar
        }
    }

    private static void delete(Path file) throws ProblemException {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw Dataset.unwritable(file, e);
        }
    }

    /** A thousandth of a pixel is exact enough, and short numbers make readable differences. */
    private static double round(double px) {
        return Math.rint(px * 1000) / 1000;
    }
}
