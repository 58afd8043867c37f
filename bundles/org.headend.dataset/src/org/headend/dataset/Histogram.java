package org.headend.dataset;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts by value range.
 *
 * @param bins in ascending order, without gaps
 */
public record Histogram(List<Bin> bins) {
    private static final int MOST_BOXES = 10;
    private static final int LARGEST_SIDE = 1024;

    /**
     * One range.
     *
     * @param from  smallest value in it
     * @param below first value that is not in it, {@link Integer#MAX_VALUE} in an open range
     * @param count values in it
     */
    public record Bin(int from, int below, int count) {
    }

    public Histogram {
        bins = List.copyOf(bins);
    }

    /** Samples by number of boxes: 0, 1 … 9, 10 and more. Samples that nobody has annotated are left out. */
    public static Histogram boxesPerSample(List<Sample> samples) {
        int[] counts = new int[MOST_BOXES + 1];
        for (Sample sample : samples) {
            if (sample.annotated()) {
                counts[Math.min(MOST_BOXES, sample.annotations().size())]++;
            }
        }
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i <= MOST_BOXES; i++) {
            bins.add(new Bin(i, i < MOST_BOXES ? i + 1 : Integer.MAX_VALUE, counts[i]));
        }
        return new Histogram(bins);
    }

    /** Boxes by √area, px: below 8, to 16, to 32 … 1024 and more. */
    public static Histogram boxSides(List<Sample> samples) {
        List<Integer> edges = new ArrayList<>(List.of(0));
        for (int edge = 8; edge <= LARGEST_SIDE; edge *= 2) {
            edges.add(edge);
        }
        int[] counts = new int[edges.size()];
        for (Sample sample : samples) {
            for (Annotation annotation : sample.annotations()) {
                double side = Math.sqrt(annotation.box().area());
                int bin = edges.size() - 1;
                while (side < edges.get(bin)) {
                    bin--;
                }
                counts[bin]++;
            }
        }
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            bins.add(new Bin(edges.get(i), i + 1 < counts.length ? edges.get(i + 1) : Integer.MAX_VALUE, counts[i]));
        }
        return new Histogram(bins);
    }

    /** Number of all values. */
    public int total() {
        return bins.stream().mapToInt(Bin::count).sum();
    }
}
