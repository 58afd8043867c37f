package org.headend.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.headend.contract.Preprocessing.Color;
import org.headend.contract.Preprocessing.Resize;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * {@code model.json}: what a model file expects and gives. Fields that this version does not know are kept.
 *
 * @param name          name of the model
 * @param file          model file beside the descriptor, a plain file name
 * @param sha256        checksum of that file, lower-case hex; empty when unknown
 * @param input         name of the graph input, shape [N, C, H, W], float32
 * @param preprocessing how images become that input
 * @param output        name of the graph output, shape [N, classes]
 * @param softmax       true when the output already sums to 1, false for logits
 * @param classes       class names in output order
 * @param extra         the whole JSON object as read, with metrics and lineage; edited copies keep it
 */
public record ModelDescriptor(String name, String file, String sha256, String input, Preprocessing preprocessing,
        String output, boolean softmax, List<String> classes, ObjectNode extra) {
    /** Name of the descriptor file in a model folder. */
    public static final String FILE = "model.json";
    public static final int FORMAT_VERSION = 1;
    public static final String TASK = "image-classification";

    private static final String MIN_OBJECT = "minObjectPx";

    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    public ModelDescriptor {
        classes = List.copyOf(classes);
    }

    /** A new descriptor without metrics or lineage. */
    public static ModelDescriptor of(String name, String file, String sha256, String input,
            Preprocessing preprocessing, String output, boolean softmax, List<String> classes) {
        return new ModelDescriptor(name, file, sha256, input, preprocessing, output, softmax, classes,
                MAPPER.createObjectNode());
    }

    public ModelDescriptor withFile(String newFile, String newSha256) {
        return new ModelDescriptor(name, newFile, newSha256, input, preprocessing, output, softmax, classes, extra);
    }

    public ModelDescriptor withName(String newName) {
        return new ModelDescriptor(newName, file, sha256, input, preprocessing, output, softmax, classes, extra);
    }

    /** A copy with one more section, for instance {@code metrics} or {@code lineage}. */
    public ModelDescriptor with(String section, JsonNode value) {
        ObjectNode copy = extra.deepCopy();
        copy.set(section, value);
        return new ModelDescriptor(name, file, sha256, input, preprocessing, output, softmax, classes, copy);
    }

    /**
     * Shorter side of the smallest object that the model still recognises, px of its input, as somebody wrote or measured
     * it ({@code minObjectPx}); 0 when the descriptor does not say.
     */
    public double minObjectPx() {
        return extra.path(MIN_OBJECT).asDouble();
    }

    /**
     * Shorter side that 95 % of the objects in the training data have at least, px of the pictures that they were cut
     * from; 0 when training did not record it.
     */
    public double trainedObjectPx() {
        return extra.at("/lineage/objectPx").asDouble();
    }

    /** True when the model was trained on objects that were cut out, not on whole pictures. */
    public boolean cutOuts() {
        return "objects".equals(extra.at("/lineage/samples").asText());
    }

    /** @param folderOrFile a model folder or its descriptor */
    public static ModelDescriptor read(Path folderOrFile) throws ContractException {
        Path path = Files.isDirectory(folderOrFile) ? folderOrFile.resolve(FILE) : folderOrFile;
        if (!Files.isRegularFile(path)) {
            throw new ContractException(path, "", "There is no model descriptor.",
                    "Choose a folder with a " + FILE + ".");
        }
        try {
            if (MAPPER.readTree(Files.readAllBytes(path)) instanceof ObjectNode json) {
                return new Reader(path, json).read();
            }
            throw new ContractException(path, "", "The model descriptor is not a JSON object.", "Correct the file.");
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new ContractException(path, "", "The model descriptor is broken in line " + line + ": "
                    + e.getOriginalMessage(), "Correct the file, or train the model again.");
        } catch (IOException e) {
            throw new ContractException(path, "", "The model descriptor cannot be read: " + e.getMessage(),
                    "Check the file's permissions.");
        }
    }

    /** Takes the typed fields out of the JSON, naming the first one that is wrong. */
    private record Reader(Path path, ObjectNode json) {

        ModelDescriptor read() throws ContractException {
            int version = json.path("formatVersion").asInt(1);
            if (version > FORMAT_VERSION) {
                throw wrong("/formatVersion", "version " + version + " is newer than this program");
            }
            String task = text("/task");
            if (!TASK.equals(task)) {
                throw wrong("/task", "only " + TASK + " is supported, not " + task);
            }
            String file = text("/file");
            if (file.contains("/") || file.contains("\\") || file.equals("..")) {
                throw wrong("/file", "the model must lie beside its descriptor");
            }
            if (json.has(MIN_OBJECT) && !(json.path(MIN_OBJECT).isNumber() && json.path(MIN_OBJECT).asDouble() > 0)) {
                throw wrong("/" + MIN_OBJECT, "must be a number of pixels above 0");
            }
            List<String> classes = new ArrayList<>();
            json.at("/output/classes").forEach(c -> classes.add(c.asText()));
            if (classes.isEmpty()) {
                throw wrong("/output/classes", "at least one class is needed");
            }
            return new ModelDescriptor(text("/name"), file, json.path("sha256").asText(), text("/input/name"),
                    preprocessing(), text("/output/name"), "softmax".equals(json.at("/output/activation").asText()),
                    classes, json);
        }

        private Preprocessing preprocessing() throws ContractException {
            String p = "/preprocessing";
            Resize resize = choose(p + "/resize", Resize.class);
            Color color = choose("/input/color", Color.class);
            try {
                return new Preprocessing(resize, json.at(p + "/width").asInt(), json.at(p + "/height").asInt(), color,
                        json.at(p + "/scale").asDouble(), numbers(p + "/mean"), numbers(p + "/std"));
            } catch (IllegalArgumentException e) {
                throw wrong(p, e.getMessage());
            }
        }

        private <E extends Enum<E>> E choose(String pointer, Class<E> type) throws ContractException {
            String word = text(pointer);
            for (E constant : type.getEnumConstants()) {
                if (constant.name().equalsIgnoreCase(word)) {
                    return constant;
                }
            }
            throw wrong(pointer, "unknown value " + word);
        }

        private List<Double> numbers(String pointer) {
            List<Double> numbers = new ArrayList<>();
            json.at(pointer).forEach(n -> numbers.add(n.asDouble()));
            return numbers;
        }

        private String text(String pointer) throws ContractException {
            String text = json.at(pointer).asText();
            if (text.isEmpty()) {
                throw wrong(pointer, "a value is missing");
            }
            return text;
        }

        private ContractException wrong(String pointer, String what) {
            return new ContractException(path, pointer, "Model descriptor " + pointer + ": " + what + ".",
                    "Correct the file, or train the model again.");
        }
    }

    /** The whole descriptor as JSON. */
    public ObjectNode toJson() {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("formatVersion", FORMAT_VERSION).put("name", name).put("task", TASK).put("file", file)
                .put("sha256", sha256);
        ObjectNode in = json.putObject("input").put("name", input).put("layout", "NCHW")
                .put("color", preprocessing.color().name());
        ArrayNode shape = in.putArray("shape");
        shape.add(1).add(preprocessing.color().channels()).add(preprocessing.height()).add(preprocessing.width());
        ObjectNode prep = json.putObject("preprocessing")
                .put("resize", preprocessing.resize().name().toLowerCase(Locale.ROOT))
                .put("width", preprocessing.width()).put("height", preprocessing.height())
                .put("scale", preprocessing.scale());
        preprocessing.mean().forEach(prep.putArray("mean")::add);
        preprocessing.std().forEach(prep.putArray("std")::add);
        ObjectNode out = json.putObject("output").put("name", output).put("activation", softmax ? "softmax" : "logits");
        classes.forEach(out.putArray("classes")::add);
        extra.properties().forEach(e -> {
            if (!json.has(e.getKey())) {
                json.set(e.getKey(), e.getValue());
            }
        });
        return json;
    }

    /** Writes {@value #FILE} into the folder, whole or not at all. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path temporary = Files.createTempFile(folder, ".model", ".tmp");
        try {
            Files.writeString(temporary, MAPPER.writeValueAsString(toJson()) + "\n");
            Files.move(temporary, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
