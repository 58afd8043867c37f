package org.headend.monitor;

import java.util.Arrays;

/**
 * The last rows of numbers with their times, in a ring: memory is bounded, and so is what a chart has to draw,
 * however long the measurement lasts. Not thread-safe.
 */
public final class TimeSeries {
    private final int capacity;
    private final int columns;
    private double[] times;
    private double[] values;
    private int start;
    private int size;
    private long added;

    /** What a chart draws; unknown values are {@code NaN}. */
    public record Points(double[] x, double[] y) {
    }

    /**
     * @param columns  numbers per row
     * @param capacity rows that are kept; the oldest make room
     */
    public TimeSeries(int columns, int capacity) {
        this.columns = columns;
        this.capacity = capacity;
        int first = Math.min(capacity, 1024);
        times = new double[first];
        values = new double[first * columns];
    }

    public int size() {
        return size;
    }

    /** Appends a row. A time that went back is lifted to the last one, so that times never decrease. */
    public void add(double time, double... row) {
        if (row.length != columns) {
            throw new IllegalArgumentException(row.length + " values for " + columns + " columns"); //$NON-NLS-1$ //$NON-NLS-2$
        }
        if (size == times.length && size < capacity) {
            grow();
        }
        int at = (start + size) % times.length;
        if (size == capacity) {
            at = start;
            start = (start + 1) % times.length;
        } else {
            size++;
        }
        times[at] = size > 1 ? Math.max(time, times[(at + times.length - 1) % times.length]) : time;
        System.arraycopy(row, 0, values, at * columns, columns);
        added++;
    }

    private void grow() { // never wraps before it is full, so start is 0
        int next = (int) Math.min(capacity, times.length * 2L);
        times = Arrays.copyOf(times, next);
        values = Arrays.copyOf(values, next * columns);
    }

    public void clear() {
        start = 0;
        size = 0;
    }

    private int slot(int index) {
        return (start + index) % times.length;
    }

    /** Time of a row, 0 the oldest. */
    public double time(int index) {
        return times[slot(java.util.Objects.checkIndex(index, size))];
    }

    public double value(int index, int column) {
        return values[slot(java.util.Objects.checkIndex(index, size)) * columns + column];
    }

    public double[] row(int index) {
        int at = slot(java.util.Objects.checkIndex(index, size)) * columns;
        return Arrays.copyOfRange(values, at, at + columns);
    }

    /** Index of the first row that is not older than {@code time}; {@link #size} when all are older. */
    public int firstSince(double time) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times[slot(middle)] < time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The row whose time is nearest; −1 when there is none. */
    public int nearest(double time) {
        int at = firstSince(time);
        if (at == size || at > 0 && time - time(at - 1) < time(at) - time) {
            at--;
        }
        return at;
    }

    /**
     * A column from {@code since} on, thinned to about {@code most} points. Of each group of rows the least and the
     * greatest value stay, so that peaks are never lost. Groups begin at the same rows from call to call, so that a
     * curve does not flicker while it moves.
     */
    public Points points(int column, double since, int most) {
        int first = firstSince(since);
        int count = size - first;
        int group = 1;
        while (2.0 * count / group > most) {
            group *= 2;
        }
        if (count <= most) {
            double[] x = new double[count];
            double[] y = new double[count];
            for (int i = 0; i < count; i++) {
                x[i] = time(first + i);
                y[i] = value(first + i, column);
            }
            return new Points(x, y);
        }
        double[] x = new double[2 * (count / group + 2)];
        double[] y = new double[x.length];
        int n = 0;
        int next;
        for (int from = first; from < size; from = next) {
            next = (int) Math.min(size, from + group - (added - size + from) % group);
            int low = -1;
            int high = -1;
            for (int i = from; i < next; i++) {
                double v = value(i, column);
                low = !Double.isNaN(v) && (low < 0 || v < value(low, column)) ? i : low;
                high = !Double.isNaN(v) && (high < 0 || v > value(high, column)) ? i : high;
            }
            if (low < 0) {
                x[n] = time(from);
                y[n++] = Double.NaN;
                continue;
            }
            for (int i : low == high ? new int[] { low } : new int[] { Math.min(low, high), Math.max(low, high) }) {
                x[n] = time(i);
                y[n++] = value(i, column);
            }
        }
        return new Points(Arrays.copyOf(x, n), Arrays.copyOf(y, n));
    }
}
