package org.headend.monitor;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.headend.core.json.JsonFile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * One line of a result log.
 *
 * @param time       when it was found; null when the line does not say
 * @param label      class
 * @param confidence 0…1
 * @param stages     latency by stage, ms, {@value #TOTAL} included
 */
public record EdgeResult(Instant time, String label, double confidence, Map<String, Double> stages) {
    /** The stage that is the sum of the others. */
    public static final String TOTAL = "total"; //$NON-NLS-1$

    /** Latency of all stages, ms; {@code NaN} when the line does not say. */
    public double total() {
        return stages.getOrDefault(TOTAL, Double.NaN);
    }

    /** Empty when the line is no result. */
    public static Optional<EdgeResult> parse(String line) {
        try {
            JsonNode json = JsonFile.mapper().readTree(line);
            JsonNode latency = json.path("latencyMs"); //$NON-NLS-1$
            double confidence = json.path("confidence").asDouble(Double.NaN); //$NON-NLS-1$
            if (!json.path("confidence").isNumber() || confidence < 0 || confidence > 1 || !latency.isObject()) { //$NON-NLS-1$
                return Optional.empty();
            }
            Map<String, Double> stages = new TreeMap<>();
            for (Map.Entry<String, JsonNode> stage : latency.properties()) {
                if (!stage.getValue().isNumber() || !Double.isFinite(stage.getValue().asDouble())) {
                    return Optional.empty();
                }
                stages.put(stage.getKey(), stage.getValue().asDouble());
            }
            return Optional.of(new EdgeResult(time(json), json.path("label").asText(), confidence, stages)); //$NON-NLS-1$
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static Instant time(JsonNode json) {
        try {
            return Instant.parse(json.path("time").asText()); //$NON-NLS-1$
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
