package org.headend.trainer.data;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javax.imageio.ImageIO;

import org.headend.contract.ImagePreprocessor;
import org.headend.contract.Preprocessing;
import org.headend.trainer.JobException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * All samples of a job, preprocessed once and held in memory.
 *
 * @param train for learning
 * @param val   for choosing the best epoch
 * @param test  for the final figures
 */
public record SampleSet(List<Item> train, List<Item> val, List<Item> test) {

    /** One preprocessed picture, CHW, and its class index. */
    public record Item(float[] input, int label) {
    }

    /**
     * Reads {@code samples.jsonl}: {@code {"image", "box":[x,y,w,h]?, "label", "split"}} per line.
     *
     * @param warnings told about samples that are left out
     */
    public static SampleSet read(Path file, int classes, Preprocessing preprocessing, Consumer<String> warnings)
            throws JobException {
        SampleSet set = new SampleSet(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        ImagePreprocessor preprocessor = new ImagePreprocessor(preprocessing);
        ObjectMapper mapper = new ObjectMapper();
        int number = 0;
        Path last = null;
        BufferedImage image = null;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                JsonNode json = mapper.readTree(line);
                Path path = file.getParent().resolve(json.path("image").asText());
                if (!path.equals(last)) { // samples of one picture follow each other: decode it once
                    image = decode(path, warnings);
                    last = path;
                }
                int label = json.path("label").asInt(-1);
                if (image == null || label < 0 || label >= classes) {
                    warnings.accept("line " + number + " of samples.jsonl was left out");
                    continue;
                }
                JsonNode box = json.path("box");
                Rectangle crop = box.size() == 4 ? new Rectangle((int) Math.floor(box.get(0).asDouble()),
                        (int) Math.floor(box.get(1).asDouble()), (int) Math.ceil(box.get(2).asDouble()),
                        (int) Math.ceil(box.get(3).asDouble())) : new Rectangle(image.getWidth(), image.getHeight());
                set.of(json.path("split").asText()).add(new Item(preprocessor.apply(image, crop), label));
            }
        } catch (JsonProcessingException e) {
            throw new JobException(file + ":" + number + ": the JSON is broken: " + e.getOriginalMessage(),
                    "Prepare the job again.");
        } catch (IOException e) {
            throw new JobException(file + ": cannot be read: " + e.getMessage(), "Prepare the job again.");
        }
        if (set.train.isEmpty() || set.val.isEmpty()) {
            throw new JobException("There are " + set.train.size() + " training and " + set.val.size()
                    + " validation samples; both must be more than 0.", "Annotate and split the dataset first.");
        }
        return set;
    }

    private List<Item> of(String split) {
        return switch (split) {
            case "val" -> val;
            case "test" -> test;
            default -> train;
        };
    }

    private static BufferedImage decode(Path path, Consumer<String> warnings) {
        try {
            BufferedImage image = ImageIO.read(path.toFile());
            if (image == null) {
                warnings.accept(path + ": not a picture");
            }
            return image;
        } catch (IOException e) {
            warnings.accept(path + ": " + e.getMessage());
            return null;
        }
    }

    /** Number of samples per class among {@code items}. */
    public static int[] counts(List<Item> items, int classes) {
        int[] counts = new int[classes];
        items.forEach(i -> counts[i.label()]++);
        return counts;
    }
}
