package org.headend.dataset.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.headend.core.json.JsonFile;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.dataset.Annotation;
import org.headend.dataset.BoundingBox;
import org.headend.dataset.Sample;
import org.headend.dataset.Split;
import org.headend.dataset.internal.Messages;
import org.headend.media.Picture;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * COCO instances JSON. Read as a stream, one record at a time, so that files of half a gigabyte fit. Ids may
 * be numbers or strings and need not be dense; annotations may stand before images and categories.
 */
final class CocoFormat implements DatasetFormat {
    /** Reads one record of a stream, so what follows it is no error. */
    private static final ObjectReader RECORDS = JsonFile.mapper().reader()
            .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    @Override
    public String id() {
        return "coco"; //$NON-NLS-1$
    }

    @Override
    public String name() {
        return "COCO"; //$NON-NLS-1$
    }

    @Override
    public boolean matches(Path folder, Pictures pictures) {
        return pictures.ending(".json").stream().limit(50).anyMatch(CocoFormat::looksLikeCoco); //$NON-NLS-1$
    }

    private static boolean looksLikeCoco(Path file) {
        try (InputStream in = Files.newInputStream(file); JsonParser json = JsonFile.mapper().createParser(in)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            for (JsonToken t = json.nextToken(); t == JsonToken.FIELD_NAME; t = json.nextToken()) {
                String field = json.currentName();
                JsonToken value = json.nextToken();
                if (value == JsonToken.START_ARRAY && (field.equals("images") || field.equals("annotations") //$NON-NLS-1$ //$NON-NLS-2$
                        || field.equals("categories"))) { //$NON-NLS-1$
                    return true;
                }
                json.skipChildren();
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void read(Path folder, Pictures pictures, Sink sink, IProgressMonitor monitor) throws ProblemException {
        List<Path> files = pictures.ending(".json").stream().filter(CocoFormat::looksLikeCoco).toList(); //$NON-NLS-1$
        SubMonitor progress = SubMonitor.convert(monitor, Messages.import_reading, Math.max(1, files.size()));
        for (Path file : files) {
            new Content(folder, file, pictures, sink, progress.split(1)).read();
        }
    }

    /** One file while it is read. */
    private static final class Content {
        private final Path folder;
        private final Path file;
        private final Pictures pictures;
        private final Sink sink;
        private final SubMonitor progress;
        private final Map<String, String> categories = new TreeMap<>();
        private final List<String> categoryOrder = new ArrayList<>();
        private final Map<String, String> images = new LinkedHashMap<>();
        private final Map<String, List<Box>> boxes = new HashMap<>();

        private boolean outlines;

        private record Box(String category, BoundingBox box) {
        }

        Content(Path folder, Path file, Pictures pictures, Sink sink, SubMonitor progress) {
            this.folder = folder;
            this.file = file;
            this.pictures = pictures;
            this.sink = sink;
            this.progress = progress;
        }

        void read() throws ProblemException {
            try (InputStream in = Files.newInputStream(file); JsonParser json = JsonFile.mapper().createParser(in)) {
                json.nextToken();
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    String section = json.currentName();
                    if (json.nextToken() == JsonToken.START_ARRAY) {
                        while (json.nextToken() != JsonToken.END_ARRAY) {
                            progress.checkCanceled();
                            record(section, json);
                        }
                    } else {
                        json.skipChildren();
                    }
                }
            } catch (JsonProcessingException e) {
                int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
                throw new ProblemException(Problem.error("coco.json", //$NON-NLS-1$
                        Messages.bind(Messages.coco_syntax, e.getOriginalMessage()), Place.of(file, line),
                        Messages.coco_syntaxRemedy), e);
            } catch (IOException e) {
                throw new ProblemException(Problem.error("file.read", //$NON-NLS-1$
                        Messages.bind(Messages.file_read, e.getMessage()), Place.of(file), Messages.file_readRemedy), e);
            }
            deliver();
        }

        private void record(String section, JsonParser json) throws IOException {
            int line = json.currentLocation().getLineNr();
            if (json.currentToken() != JsonToken.START_OBJECT) {
                json.skipChildren();
                return;
            }
            switch (section) {
                case "categories" -> { //$NON-NLS-1$
                    JsonNode node = RECORDS.readTree(json);
                    categories.put(node.path("id").asText(), node.path("name").asText()); //$NON-NLS-1$ //$NON-NLS-2$
                    categoryOrder.add(node.path("id").asText()); //$NON-NLS-1$
                }
                case "images" -> { //$NON-NLS-1$
                    JsonNode node = RECORDS.readTree(json);
                    images.put(node.path("id").asText(), node.path("file_name").asText()); //$NON-NLS-1$ //$NON-NLS-2$
                }
                case "annotations" -> annotation(RECORDS.readTree(json), line); //$NON-NLS-1$
                default -> json.skipChildren();
            }
        }

        private void annotation(JsonNode node, int line) {
            JsonNode b = node.path("bbox"); //$NON-NLS-1$
            if (b.isMissingNode() && node.has("caption")) { //$NON-NLS-1$
                return; // captions have no place in a picture
            }
            if (!outlines && !node.path("segmentation").isEmpty()) { //$NON-NLS-1$
                outlines = true;
                sink.problem(Problem.info("coco.segmentation", Messages.import_segmentation, Place.of(file), //$NON-NLS-1$
                        Messages.import_segmentationRemedy));
            }
            try {
                if (b.size() != 4) {
                    throw new IllegalArgumentException("bbox"); //$NON-NLS-1$
                }
                boxes.computeIfAbsent(node.path("image_id").asText(), k -> new ArrayList<>()) //$NON-NLS-1$
                        .add(new Box(node.path("category_id").asText(), new BoundingBox(b.get(0).asDouble(), //$NON-NLS-1$
                                b.get(1).asDouble(), b.get(2).asDouble(), b.get(3).asDouble())));
            } catch (IllegalArgumentException e) {
                sink.problem(Problem.warning("coco.annotation", //$NON-NLS-1$
                        Messages.bind(Messages.record_bad, e.getMessage()),
                        Place.of(file, line).at("annotations/" + node.path("id").asText()), Messages.record_badRemedy)); //$NON-NLS-1$ //$NON-NLS-2$
            }
        }

        private void deliver() throws ProblemException {
            sink.classes(categoryOrder.stream().map(categories::get).distinct().toList());
            for (Map.Entry<String, List<Box>> lost : boxes.entrySet()) {
                if (!images.containsKey(lost.getKey())) {
                    sink.problem(Problem.warning("coco.image", //$NON-NLS-1$
                            Messages.bind(Messages.record_bad, "image_id " + lost.getKey()), //$NON-NLS-1$
                            Place.of(file).at("images/" + lost.getKey()), Messages.record_badRemedy)); //$NON-NLS-1$
                }
            }
            for (Map.Entry<String, String> image : images.entrySet()) {
                progress.checkCanceled();
                Optional<Path> picture = pictures.find(image.getValue());
                if (picture.isEmpty()) {
                    sink.problem(Problem.error("image.missing", //$NON-NLS-1$
                            Messages.bind(Messages.image_none, image.getValue()), Place.of(file).at("images/" + image.getKey()), //$NON-NLS-1$
                            Messages.image_noneRemedy));
                    continue;
                }
                Picture header;
                try {
                    header = Picture.of(picture.get());
                } catch (ProblemException e) {
                    sink.problem(e.problem());
                    continue;
                }
                List<Annotation> annotations = new ArrayList<>();
                for (Box box : boxes.getOrDefault(image.getKey(), List.of())) {
                    annotations.add(new Annotation(label(box.category()), box.box()));
                }
                sink.sample(picture.get(), Sample.of("", header.width(), header.height()).with(annotations), //$NON-NLS-1$
                        splitOf(picture.get()));
            }
        }

        private String label(String category) {
            String name = categories.get(category);
            if (name != null && !name.isEmpty()) {
                return name;
            }
            String made = "class_" + category; //$NON-NLS-1$
            sink.problem(Problem.warning("coco.category", Messages.bind(Messages.class_unknown, category), //$NON-NLS-1$
                    Place.of(file), Messages.bind(Messages.class_unknownRemedy, made)));
            return made;
        }

        private String splitOf(Path picture) {
            String byFolder = Pictures.splitOf(folder, picture);
            String name = file.getFileName().toString();
            return !byFolder.isEmpty() ? byFolder : name.contains("train") ? "train" : name.contains("val") ? "val" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                    : name.contains("test") ? "test" : ""; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
    }

    @Override
    public void write(Export export, IProgressMonitor monitor) throws ProblemException {
        SubMonitor progress = SubMonitor.convert(monitor, Messages.export_writing, Math.max(1, export.samples().size()));
        for (Split split : Split.values()) {
            List<Sample> samples = export.samples().stream().filter(s -> export.splitOf(s) == split).toList();
            if (!samples.isEmpty()) {
                ObjectNode root = JsonFile.mapper().createObjectNode();
                root.putObject("info").put("description", "Headend Studio"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                root.putArray("licenses"); //$NON-NLS-1$
                ArrayNode images = root.putArray("images"); //$NON-NLS-1$
                ArrayNode annotations = root.putArray("annotations"); //$NON-NLS-1$
                for (Sample sample : samples) {
                    progress.checkCanceled();
                    progress.worked(1);
                    add(export, sample, split, images, annotations);
                }
                ArrayNode categories = root.putArray("categories"); //$NON-NLS-1$
                for (int i = 0; i < export.classes().size(); i++) {
                    categories.addObject().put("id", i + 1).put("name", export.classes().get(i)).put("supercategory", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                }
                export.writeText("annotations/instances_" + split.id() + ".json", root.toString() + '\n'); //$NON-NLS-1$ //$NON-NLS-2$
            }
        }
    }

    private static void add(Export export, Sample sample, Split split, ArrayNode images, ArrayNode annotations)
            throws ProblemException {
        String name = export.name(sample);
        export.copyPicture(sample, "images/" + split.id() + '/' + name); //$NON-NLS-1$
        int imageId = images.size() + 1;
        images.addObject().put("id", imageId).put("file_name", name).put("width", sample.width()).put("height", sample.height()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        for (Annotation annotation : sample.annotations()) {
            BoundingBox box = annotation.box();
            ObjectNode node = annotations.addObject().put("id", annotations.size()).put("image_id", imageId) //$NON-NLS-1$ //$NON-NLS-2$
                    .put("category_id", export.classes().indexOf(annotation.label()) + 1); //$NON-NLS-1$
            node.putArray("bbox").add(box.x()).add(box.y()).add(box.width()).add(box.height()); //$NON-NLS-1$
            node.put("area", box.area()).put("iscrowd", 0).putArray("segmentation"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
    }
}
