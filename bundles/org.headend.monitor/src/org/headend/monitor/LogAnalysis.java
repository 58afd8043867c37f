package org.headend.monitor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
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
 * @param confidences counts of the confidence in {@link #CONFIDENCE_BUCKETS} equal steps from 0 to 1
 * @param badLines   number of lines that are no results
 * @param problems   these lines, at most {@value #MAX_PROBLEMS} of them
 */
public record LogAnalysis(long results, double perSecond, Map<String, Distribution> stages, Distribution confidence,
        Map<String, Long> labels, long[] histogram, long[] confidences, long badLines, List<Problem> problems) {
    /** Upper edges of the latency histogram, ms. */
    public static final double[] BUCKETS_MS = { 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000 };
    /** Number of steps of the confidence histogram. */
    public static final int CONFIDENCE_BUCKETS = 20;
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
        try (LineReader reader = new LineReader(Files.newInputStream(file))) {
            return of(reader, file.toString(), monitor);
        } catch (IOException e) {
            throw new ProblemException(Problem.error("file.read", Messages.bind(Messages.file_read, e.getMessage()), //$NON-NLS-1$
                    Place.of(file), Messages.file_readRemedy), e);
        }
    }

    static LogAnalysis of(LineReader reader, String name, IProgressMonitor monitor) throws IOException, ProblemException {
        SubMonitor progress = SubMonitor.convert(monitor);
        Map<String, Values> stages = new TreeMap<>();
        Values confidence = new Values();
        Map<String, Long> labels = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        long[] histogram = new long[BUCKETS_MS.length + 1];
        long[] confidences = new long[CONFIDENCE_BUCKETS];
        long badLines = 0;
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
            EdgeResult result = EdgeResult.parse(line).orElse(null);
            if (result == null) {
                badLines++;
                if (problems.size() < MAX_PROBLEMS) {
                    problems.add(Problem.warning("log.line", Messages.log_line, Place.of(name).atLine(number), Messages.log_lineRemedy)); //$NON-NLS-1$
                }
                continue;
            }
            result.stages().forEach((stage, millis) -> stages.computeIfAbsent(stage, k -> new Values()).add(millis));
            if (!Double.isNaN(result.total())) {
                histogram[bucket(result.total())]++;
            }
            confidence.add(result.confidence());
            confidences[confidenceBucket(result.confidence())]++;
            labels.merge(result.label(), 1L, Long::sum);
            first = first == null ? result.time() : first;
            last = result.time() == null ? last : result.time();
        }
        if (confidence.size == 0) {
            throw new ProblemException(Problem.error("log.empty", Messages.log_empty, Place.of(name), Messages.log_emptyRemedy)); //$NON-NLS-1$
        }
        double seconds = first == null || last == null ? 0 : Duration.between(first, last).toMillis() / 1000.0;
        Map<String, Distribution> distributions = new TreeMap<>();
        stages.forEach((stage, values) -> distributions.put(stage, Distribution.of(values.toArray())));
        return new LogAnalysis(confidence.size, seconds > 0 ? (confidence.size - 1) / seconds : Double.NaN, distributions,
                Distribution.of(confidence.toArray()), labels, histogram, confidences, badLines, problems);
    }

    static int bucket(double millis) {
        int i = 0;
        while (i < BUCKETS_MS.length && millis > BUCKETS_MS[i]) {
            i++;
        }
        return i;
    }

    static int confidenceBucket(double confidence) {
        return Math.min(CONFIDENCE_BUCKETS - 1, (int) (confidence * CONFIDENCE_BUCKETS));
    }

    /** A rate that is not known is null. */
    public ObjectNode toJson() {
        ObjectNode json = JsonFile.mapper().createObjectNode().put("results", results).put("badLines", badLines) //$NON-NLS-1$ //$NON-NLS-2$
                .put("perSecond", Double.isNaN(perSecond) ? null : (Double) perSecond); //$NON-NLS-1$
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
        ArrayNode steps = json.putArray("confidenceHistogram"); //$NON-NLS-1$
        for (long count : confidences) {
            steps.add(count);
        }
        return json;
    }
}
