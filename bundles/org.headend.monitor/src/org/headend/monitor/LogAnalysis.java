package org.headend.monitor;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.headend.core.json.JsonFile;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.monitor.internal.Messages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a result log says: rate, latency by stage, confidence, classes.
 *
 * @param results    number of result lines
 * @param perSecond  results per second between the first and the last, {@code NaN} with fewer than two
 * @param stages     latency by stage ({@code total} included), ms
 * @param confidence distribution of the confidence
 * @param labels     results by class
 * @param histogram  counts of the total latency in {@link #BUCKETS_MS}, the last for all above
 * @param problems   lines that are no results, at most {@value #MAX_PROBLEMS} of them
 */
public record LogAnalysis(long results, double perSecond, Map<String, Distribution> stages, Distribution confidence,
        Map<String, Long> labels, long[] histogram, List<Problem> problems) {
    /** Upper edges of the latency histogram, ms. */
    public static final double[] BUCKETS_MS = { 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000 };
    static final int MAX_PROBLEMS = 20;

    /** Nearest-rank percentiles. */
    public record Distribution(double min, double mean, double p50, double p90, double p95, double p99, double max) {
        static Distribution of(double[] values) {
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            return new Distribution(sorted[0], Arrays.stream(sorted).average().orElse(Double.NaN), at(sorted, 0.5),
                    at(sorted, 0.9), at(sorted, 0.95), at(sorted, 0.99), sorted[sorted.length - 1]);
        }

        private static double at(double[] sorted, double share) {
            return sorted[(int) Math.clamp(Math.ceil(share * sorted.length) - 1, 0, sorted.length - 1.0)];
        }

        ObjectNode toJson() {
            return JsonFile.mapper().createObjectNode().put("min", min).put("mean", mean).put("p50", p50).put("p90", p90) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                    .put("p95", p95).put("p99", p99).put("max", max); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
    }

    /** Values that grow without boxing. */
    private static final class Values {
        private double[] values = new double[1024];
        private int size;

        void add(double value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        double[] toArray() {
            return Arrays.copyOf(values, size);
        }
    }

    /**
     * Reads a log line by line; damaged lines are counted and left out.
     *
     * @throws ProblemException when the file cannot be read or holds no result
     */
    public static LogAnalysis of(Path file, IProgressMonitor monitor) throws ProblemException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            return of(reader, file.toString(), monitor);
        } catch (IOException e) {
            throw new ProblemException(Problem.error("file.read", Messages.bind(Messages.file_read, e.getMessage()), //$NON-NLS-1$
                    Place.of(file), Messages.file_readRemedy), e);
        }
    }

    static LogAnalysis of(BufferedReader reader, String name, IProgressMonitor monitor) throws IOException, ProblemException {
        SubMonitor progress = SubMonitor.convert(monitor);
        Map<String, Values> stages = new TreeMap<>();
        Values confidence = new Values();
        Map<String, Long> labels = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        long[] histogram = new long[BUCKETS_MS.length + 1];
        Instant first = null;
        Instant last = null;
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if ((number & 0xfff) == 0) {
                progress.checkCanceled();
            }
            if (line.isBlank()) {
                continue;
            }
            JsonNode json = parse(line);
            if (json == null || !json.path("confidence").isNumber() || !json.path("latencyMs").isObject()) { //$NON-NLS-1$ //$NON-NLS-2$
                if (problems.size() < MAX_PROBLEMS) {
                    problems.add(Problem.warning("log.line", Messages.log_line, Place.of(name).atLine(number), Messages.log_lineRemedy)); //$NON-NLS-1$
                }
                continue;
            }
            for (Map.Entry<String, JsonNode> stage : json.path("latencyMs").properties()) { //$NON-NLS-1$
                stages.computeIfAbsent(stage.getKey(), k -> new Values()).add(stage.getValue().asDouble());
            }
            histogram[bucket(json.at("/latencyMs/total").asDouble())]++; //$NON-NLS-1$
            confidence.add(json.path("confidence").asDouble()); //$NON-NLS-1$
            labels.merge(json.path("label").asText(), 1L, Long::sum); //$NON-NLS-1$
            Instant time = time(json);
            first = first == null ? time : first;
            last = time == null ? last : time;
        }
        if (confidence.size == 0) {
            throw new ProblemException(Problem.error("log.empty", Messages.log_empty, Place.of(name), Messages.log_emptyRemedy)); //$NON-NLS-1$
        }
        double seconds = first == null || last == null ? 0 : Duration.between(first, last).toMillis() / 1000.0;
        Map<String, Distribution> distributions = new TreeMap<>();
        stages.forEach((stage, values) -> distributions.put(stage, Distribution.of(values.toArray())));
        return new LogAnalysis(confidence.size, seconds > 0 ? (confidence.size - 1) / seconds : Double.NaN, distributions,
                Distribution.of(confidence.toArray()), labels, histogram, problems);
    }

    private static JsonNode parse(String line) {
        try {
            return JsonFile.mapper().readTree(line);
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    private static Instant time(JsonNode json) {
        try {
            return Instant.parse(json.path("time").asText()); //$NON-NLS-1$
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static int bucket(double millis) {
        int i = 0;
        while (i < BUCKETS_MS.length && millis > BUCKETS_MS[i]) {
            i++;
        }
        return i;
    }

    public ObjectNode toJson() {
        ObjectNode json = JsonFile.mapper().createObjectNode().put("results", results).put("perSecond", perSecond); //$NON-NLS-1$ //$NON-NLS-2$
        ObjectNode latency = json.putObject("latencyMs"); //$NON-NLS-1$
        stages.forEach((stage, d) -> latency.set(stage, d.toJson()));
        json.set("confidence", confidence.toJson()); //$NON-NLS-1$
        ObjectNode classes = json.putObject("labels"); //$NON-NLS-1$
        labels.forEach(classes::put);
        ArrayNode buckets = json.putArray("histogram"); //$NON-NLS-1$
        for (int i = 0; i < histogram.length; i++) {
            ObjectNode bucket = buckets.addObject();
            if (i < BUCKETS_MS.length) {
                bucket.put("upToMs", BUCKETS_MS[i]); //$NON-NLS-1$
            }
            bucket.put("count", histogram[i]); //$NON-NLS-1$
        }
        return json;
    }
}
