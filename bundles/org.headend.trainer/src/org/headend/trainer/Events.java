package org.headend.trainer;

import java.io.PrintStream;
import java.time.Instant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The trainer's output, one JSON object per line with {@code event} and {@code time} (ISO 8601, UTC):
 * <ul>
 * <li>{@code start}: engine, device, counts of samples per split, epochs, parameters
 * <li>{@code epoch}: epoch (from 1), of, trainLoss, trainAccuracy, valLoss, valAccuracy (0…1), learningRate, seconds
 * <li>{@code metric}: name and value; the confusion matrix has rows = true class
 * <li>{@code artifact}: kind, path relative to the job folder, sha256
 * <li>{@code warning}: message
 * <li>{@code error}: message, remedy; the exit code is not 0 then
 * <li>{@code done}: seconds, best epoch
 * </ul>
 * Lines that are no JSON objects belong to libraries and are ignored by the reader.
 */
final class Events {
    private final ObjectMapper mapper = new ObjectMapper();
    private final PrintStream out;

    Events(PrintStream out) {
        this.out = out;
    }

    ObjectNode event(String kind) {
        return mapper.createObjectNode().put("event", kind).put("time", Instant.now().toString());
    }

    synchronized void send(ObjectNode event) {
        try {
            out.println(mapper.writeValueAsString(event));
            out.flush();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e); // a tree of plain values
        }
    }

    void metric(String name, double value) {
        send(event("metric").put("name", name).put("value", value));
    }

    void warning(String message) {
        send(event("warning").put("message", message));
    }
}
