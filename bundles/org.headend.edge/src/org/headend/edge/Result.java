package org.headend.edge;

import java.time.Instant;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What the runtime found in one frame.
 *
 * @param confirmed true when the confidence reaches the threshold for enough frames in a row
 * @param millis    time of capture, preprocess, inference, postprocess
 */
record Result(Instant time, String source, long frame, String label, double confidence, boolean confirmed,
        double[] millis) {
    static final String[] STAGES = { "capture", "preprocess", "inference", "postprocess" };

    private static final ObjectMapper MAPPER = new ObjectMapper();

    ObjectNode toJson(String model, String release) {
        ObjectNode json = MAPPER.createObjectNode().put("time", time.toString()).put("source", source).put("frame", frame)
                .put("label", label).put("confidence", round(confidence)).put("confirmed", confirmed);
        ObjectNode latency = json.putObject("latencyMs");
        double total = 0;
        for (int i = 0; i < STAGES.length; i++) {
            latency.put(STAGES[i], round(millis[i]));
            total += millis[i];
        }
        latency.put("total", round(total));
        return json.put("model", model).put("release", release);
    }

    private static double round(double value) {
        return Math.rint(value * 1000) / 1000;
    }
}
