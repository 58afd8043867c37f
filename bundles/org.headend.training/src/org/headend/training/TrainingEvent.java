package org.headend.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.headend.core.json.JsonFile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One line that a trainer prints: a JSON object with {@code event}. Any program that prints such lines is an
 * engine; fields that are missing are 0 or empty.
 */
public sealed interface TrainingEvent {

    /** Once, before the first epoch. */
    record Start(String engine, String device, int train, int val, int test, int epochs, long parameters)
            implements TrainingEvent {
    }

    /** After each epoch; accuracies 0…1, {@code NaN} where the engine gives none. */
    record Epoch(int epoch, int of, double trainLoss, double trainAccuracy, double valLoss, double valAccuracy,
            double learningRate, double seconds) implements TrainingEvent {
    }

    /** A figure of the finished network. */
    record Metric(String name, double value) implements TrainingEvent {
    }

    /** Counts by true class (rows) and predicted class (columns). */
    record Confusion(List<List<Integer>> rows) implements TrainingEvent {
    }

    /** A file below the job's folder. */
    record Artifact(String kind, String path, String sha256) implements TrainingEvent {
    }

    record Warning(String message) implements TrainingEvent {
    }

    record Failure(String message, String remedy) implements TrainingEvent {
    }

    record Done(double seconds, int bestEpoch) implements TrainingEvent {
    }

    /** Reads one line; empty when it is not an event (trainers print other things as well). */
    static Optional<TrainingEvent> parse(String line) {
        String text = line.strip();
        if (!text.startsWith("{") || !text.endsWith("}")) { //$NON-NLS-1$ //$NON-NLS-2$
            return Optional.empty();
        }
        try {
            return JsonFile.mapper().readTree(text) instanceof ObjectNode json ? of(json) : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static Optional<TrainingEvent> of(ObjectNode json) {
        return Optional.ofNullable(switch (json.path("event").asText()) { //$NON-NLS-1$
            case "start" -> new Start(text(json, "engine"), text(json, "device"), json.path("train").asInt(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                    json.path("val").asInt(), json.path("test").asInt(), json.path("epochs").asInt(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    json.path("parameters").asLong()); //$NON-NLS-1$
            case "epoch" -> new Epoch(json.path("epoch").asInt(), json.path("of").asInt(), number(json, "trainLoss"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                    number(json, "trainAccuracy"), number(json, "valLoss"), number(json, "valAccuracy"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    number(json, "learningRate"), number(json, "seconds")); //$NON-NLS-1$ //$NON-NLS-2$
            case "metric" -> json.path("value").isArray() ? new Confusion(rows(json.path("value"))) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    : new Metric(text(json, "name"), number(json, "value")); //$NON-NLS-1$ //$NON-NLS-2$
            case "artifact" -> new Artifact(text(json, "kind"), text(json, "path"), text(json, "sha256")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            case "warning" -> new Warning(text(json, "message")); //$NON-NLS-1$ //$NON-NLS-2$
            case "error" -> new Failure(text(json, "message"), text(json, "remedy")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            case "done" -> new Done(number(json, "seconds"), json.path("bestEpoch").asInt()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            default -> null;
        });
    }

    private static String text(ObjectNode json, String field) {
        return json.path(field).asText();
    }

    private static double number(ObjectNode json, String field) {
        return json.path(field).asDouble(Double.NaN);
    }

    private static List<List<Integer>> rows(JsonNode array) {
        List<List<Integer>> rows = new ArrayList<>();
        for (JsonNode row : array) {
            List<Integer> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(cell.asInt()));
            rows.add(List.copyOf(cells));
        }
        return List.copyOf(rows);
    }
}
