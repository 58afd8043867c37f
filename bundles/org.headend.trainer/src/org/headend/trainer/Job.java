package org.headend.trainer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A training job as its {@code job.json} describes it.
 *
 * @param folder  the job's folder, everything is written below it
 * @param name    of the job and of the model
 * @param classes names in label order
 * @param width   network input, px
 * @param height  network input, px
 * @param widths  channels of the residual stages
 * @param options how it is trained
 * @param augment how samples are varied
 * @param json    the whole file, for the lineage
 */
public record Job(Path folder, String name, List<String> classes, int width, int height, List<Integer> widths,
        Options options, Augment augment, JsonNode json) {

    /**
     * @param learningRate peak of the cosine schedule after 5 % linear warm-up
     * @param patience     epochs without a better validation loss before training stops, 0 for never
     * @param threads      CPU threads, 0 for all
     */
    public record Options(int epochs, int batchSize, double learningRate, String optimizer, double weightDecay,
            double labelSmoothing, int patience, boolean classWeights, long seed, int threads) {
    }

    /**
     * @param shift      largest shift, share of the side
     * @param scale      largest change of size, share
     * @param rotate     largest rotation, degrees
     * @param brightness largest offset, share of the range
     * @param contrast   largest change of contrast, share
     * @param noise      standard deviation, share of the range
     */
    public record Augment(boolean flipHorizontal, boolean flipVertical, double shift, double scale, double rotate,
            double brightness, double contrast, double noise) {
    }

    /** @param file {@code job.json} */
    public static Job read(Path file) throws JobException {
        JsonNode json;
        try {
            json = new ObjectMapper().readTree(Files.readAllBytes(file));
        } catch (JsonProcessingException e) {
            throw new JobException(file + ": the JSON is broken: " + e.getOriginalMessage(), "Correct the job file.");
        } catch (IOException e) {
            throw new JobException(file + ": cannot be read: " + e.getMessage(), "Check the name of the job file.");
        }
        List<String> classes = new ArrayList<>();
        json.path("classes").forEach(c -> classes.add(c.asText()));
        List<Integer> widths = new ArrayList<>();
        json.at("/network/widths").forEach(w -> widths.add(w.asInt()));
        if (widths.isEmpty()) {
            widths.addAll(List.of(16, 32, 64, 128));
        }
        JsonNode t = json.path("training");
        JsonNode a = json.path("augmentation");
        Job job = new Job(file.toAbsolutePath().getParent(), json.path("name").asText("job"), List.copyOf(classes),
                json.at("/network/inputWidth").asInt(64), json.at("/network/inputHeight").asInt(64), List.copyOf(widths),
                new Options(t.path("epochs").asInt(30), t.path("batchSize").asInt(32),
                        t.path("learningRate").asDouble(0.003), t.path("optimizer").asText("adamw"),
                        t.path("weightDecay").asDouble(0.01), t.path("labelSmoothing").asDouble(0.05),
                        t.path("patience").asInt(8), t.path("classWeights").asBoolean(true), t.path("seed").asLong(1),
                        t.path("threads").asInt(0)),
                new Augment(a.path("flipHorizontal").asBoolean(), a.path("flipVertical").asBoolean(),
                        a.path("shift").asDouble(0.08), a.path("scale").asDouble(0.12), a.path("rotate").asDouble(10),
                        a.path("brightness").asDouble(0.2), a.path("contrast").asDouble(0.25),
                        a.path("noise").asDouble(0.02)),
                json);
        job.check();
        return job;
    }

    private void check() throws JobException {
        require(classes.size() >= 2, "classes", "at least two classes are needed");
        require(width >= 16 && height >= 16 && width <= 1024 && height <= 1024, "network/inputWidth", "16 to 1024 px");
        require(widths.stream().allMatch(w -> w >= 1 && w <= 2048) && widths.size() <= 5, "network/widths",
                "one to five values from 1 to 2048");
        require(options.epochs >= 1, "training/epochs", "at least 1");
        require(options.batchSize >= 1, "training/batchSize", "at least 1");
        require(options.learningRate > 0 && options.learningRate < 10, "training/learningRate", "more than 0");
        require(options.optimizer.equals("adamw") || options.optimizer.equals("sgd"), "training/optimizer",
                "adamw or sgd");
    }

    private static void require(boolean holds, String field, String allowed) throws JobException {
        if (!holds) {
            throw new JobException("The job's " + field + " is not valid; allowed: " + allowed + ".",
                    "Correct job.json and start again.");
        }
    }
}
