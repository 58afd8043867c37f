package org.headend.monitor;

import java.util.Arrays;

/**
 * Sums up results as they come: each {@link #close} ends an interval and gives its rate and latency; histograms
 * are over the last {@value #RECENT} results that are young enough. Not thread-safe.
 */
public final class ResultMeter {
    /** Upper edges of the latency histogram, ms; one more bucket is for all above. */
    public static final double[] LATENCY_EDGES = LogAnalysis.BUCKETS_MS;
    /** Buckets of the confidence histogram, equally wide from 0 to 1. */
    public static final int CONFIDENCE_BUCKETS = LogAnalysis.CONFIDENCE_BUCKETS;
    static final int RECENT = 20_000;

    private final TimeSeries recent = new TimeSeries(2, RECENT);
    private double[] latencies = new double[256];
    private int count;
    private double confidence;
    private double begin = Double.NaN;

    /** What happened in one interval; without results all but the rate is {@code NaN}. */
    public record Interval(double perSecond, double p50, double p95, double p99, double confidence) {
        double[] values() {
            return new double[] { perSecond, p50, p95, p99, confidence };
        }
    }

    /** @param now when the result arrived, s */
    public void add(EdgeResult result, double now) {
        recent.add(now, result.total(), result.confidence());
        if (count == latencies.length) {
            latencies = Arrays.copyOf(latencies, count * 2);
        }
        latencies[count++] = result.total();
        confidence += result.confidence();
    }

    /** Ends the interval that began at the last call; the first one gives no rate. */
    public Interval close(double now) {
        double seconds = now - begin;
        double rate = seconds > 0 ? count / seconds : Double.NaN;
        double[] known = Arrays.stream(latencies, 0, count).filter(l -> !Double.isNaN(l)).toArray();
        LogAnalysis.Distribution d = known.length == 0 ? null : LogAnalysis.Distribution.of(known);
        Interval interval = d == null ? new Interval(rate, Double.NaN, Double.NaN, Double.NaN, count == 0 ? Double.NaN : confidence / count)
                : new Interval(rate, d.p50(), d.p95(), d.p99(), confidence / count);
        begin = now;
        count = 0;
        confidence = 0;
        return interval;
    }

    /** Results by latency since then. */
    public long[] latencyHistogram(double since) {
        long[] counts = new long[LATENCY_EDGES.length + 1];
        for (int i = recent.firstSince(since); i < recent.size(); i++) {
            double latency = recent.value(i, 0);
            if (!Double.isNaN(latency)) {
                counts[LogAnalysis.bucket(latency)]++;
            }
        }
        return counts;
    }

    /** Results by confidence since then. */
    public long[] confidenceHistogram(double since) {
        long[] counts = new long[CONFIDENCE_BUCKETS];
        for (int i = recent.firstSince(since); i < recent.size(); i++) {
            counts[LogAnalysis.confidenceBucket(recent.value(i, 1))]++;
        }
        return counts;
    }

    public void clear() {
        recent.clear();
        count = 0;
        confidence = 0;
        begin = Double.NaN;
    }
}
