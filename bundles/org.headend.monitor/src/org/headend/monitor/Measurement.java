package org.headend.monitor;

import java.time.Instant;

/**
 * Everything that was measured on one gateway since it is watched: a row for each sample with the results that
 * came in between. Safe for several threads.
 */
public final class Measurement {
    /** Rows that are kept: twelve hours at one per second. */
    public static final int CAPACITY = 43_200;
    /** Column titles of {@link #csv}. */
    public static final String CSV_HEADER = "time," + Sample.CSV_HEADER //$NON-NLS-1$
            + ",results_per_s,latency_p50_ms,latency_p95_ms,latency_p99_ms,confidence_mean"; //$NON-NLS-1$

    /** A column of the rows. */
    public enum Figure {
        UPTIME, CPU, LOAD, MEMORY_USED, MEMORY_TOTAL, DISK_READ, DISK_WRITE, NET_RECEIVED, NET_SENT, TEMPERATURE, PROCESS_CPU,
        PROCESS_RSS, RESULTS_PER_SECOND, LATENCY_P50, LATENCY_P95, LATENCY_P99, CONFIDENCE
    }

    private final TimeSeries rows = new TimeSeries(Figure.values().length, CAPACITY);
    private final ResultMeter results = new ResultMeter();
    private long version;

    /**
     * @param now seconds since 1970
     * @return the row as {@link #csv} has it
     */
    public synchronized String add(Sample sample, double now) {
        double[] first = sample.values();
        double[] second = results.close(now).values();
        double[] row = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, row, first.length, second.length);
        rows.add(now, row);
        version++;
        return csvLine(now, row);
    }

    public synchronized void add(EdgeResult result, double now) {
        results.add(result, now);
    }

    /** Grows with each row; what was drawn for the same number need not be drawn again. */
    public synchronized long version() {
        return version;
    }

    public synchronized int size() {
        return rows.size();
    }

    /** Time of the newest row, s since 1970; {@code NaN} without rows. */
    public synchronized double last() {
        return rows.size() == 0 ? Double.NaN : rows.time(rows.size() - 1);
    }

    /** Time of the oldest row, s since 1970; {@code NaN} without rows. */
    public synchronized double first() {
        return rows.size() == 0 ? Double.NaN : rows.time(0);
    }

    public synchronized TimeSeries.Points points(Figure figure, double since, int most) {
        return rows.points(figure.ordinal(), since, most);
    }

    /** The value at the row nearest to a time; {@code NaN} when there is none. */
    public synchronized double at(Figure figure, double time) {
        int row = rows.nearest(time);
        return row < 0 ? Double.NaN : rows.value(row, figure.ordinal());
    }

    public synchronized long[] latencyHistogram(double since) {
        return results.latencyHistogram(since);
    }

    public synchronized long[] confidenceHistogram(double since) {
        return results.confidenceHistogram(since);
    }

    public synchronized void clear() {
        rows.clear();
        results.clear();
        version++;
    }

    /** All rows with a heading. */
    public synchronized String csv() {
        StringBuilder text = new StringBuilder(CSV_HEADER).append('\n');
        for (int i = 0; i < rows.size(); i++) {
            text.append(csvLine(rows.time(i), rows.row(i))).append('\n');
        }
        return text.toString();
    }

    private static String csvLine(double time, double[] row) {
        return Instant.ofEpochMilli(Math.round(time * 1000)) + "," + Sample.csv(row); //$NON-NLS-1$
    }
}
