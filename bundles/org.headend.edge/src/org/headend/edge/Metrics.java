package org.headend.edge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts and latency histograms since the start, and the last results. Safe for several threads. */
final class Metrics {
    private static final double[] BUCKETS_MS = { 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000 };
    private static final int LAST = 200;

    private final Map<String, long[]> buckets = new TreeMap<>();
    private final Map<String, Double> sums = new TreeMap<>();
    private final Map<String, Long> labels = new TreeMap<>();
    private final Deque<Result> last = new ArrayDeque<>();
    private long frames;
    private long dropped;
    private double confidence;

    synchronized void add(Result result) {
        frames++;
        confidence += result.confidence();
        labels.merge(result.label(), 1L, Long::sum);
        for (int i = 0; i < Result.STAGES.length; i++) {
            observe(Result.STAGES[i], result.millis()[i]);
        }
        last.addLast(result);
        if (last.size() > LAST) {
            last.removeFirst();
        }
    }

    private void observe(String stage, double millis) {
        long[] counts = buckets.computeIfAbsent(stage, s -> new long[BUCKETS_MS.length]);
        for (int i = 0; i < BUCKETS_MS.length; i++) {
            counts[i] += millis <= BUCKETS_MS[i] ? 1 : 0;
        }
        sums.merge(stage, millis, Double::sum);
    }

    synchronized void dropped(long count) {
        dropped += count;
    }

    synchronized long frames() {
        return frames;
    }

    /** The last results, newest first. */
    synchronized List<Result> last(int count) {
        List<Result> results = new ArrayList<>(last);
        java.util.Collections.reverse(results);
        return results.subList(0, Math.min(count, results.size()));
    }

    /** Prometheus text exposition format 0.0.4. */
    synchronized String prometheus() {
        StringBuilder out = new StringBuilder();
        out.append("# TYPE headend_frames_total counter\nheadend_frames_total ").append(frames).append('\n');
        out.append("# TYPE headend_frames_dropped_total counter\nheadend_frames_dropped_total ").append(dropped).append('\n');
        out.append("# TYPE headend_confidence_sum counter\nheadend_confidence_sum ").append(confidence).append('\n');
        out.append("# TYPE headend_results_total counter\n");
        labels.forEach((label, count) -> out.append("headend_results_total{label=\"")
                .append(label.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")).append("\"} ").append(count)
                .append('\n'));
        out.append("# TYPE headend_latency_milliseconds histogram\n");
        buckets.forEach((stage, counts) -> {
            for (int i = 0; i < counts.length; i++) {
                out.append(String.format(Locale.ROOT, "headend_latency_milliseconds_bucket{stage=\"%s\",le=\"%s\"} %d%n", stage,
                        BUCKETS_MS[i], counts[i]));
            }
            out.append(String.format(Locale.ROOT, "headend_latency_milliseconds_bucket{stage=\"%s\",le=\"+Inf\"} %d%n", stage, frames));
            out.append(String.format(Locale.ROOT, "headend_latency_milliseconds_sum{stage=\"%s\"} %f%n", stage, sums.get(stage)));
            out.append(String.format(Locale.ROOT, "headend_latency_milliseconds_count{stage=\"%s\"} %d%n", stage, frames));
        });
        return out.toString();
    }
}
