package org.headend.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.headend.core.io.AtomicFile;
import org.headend.core.problem.ProblemException;
import org.headend.dataset.internal.NewFolder;

/** The figures of a dataset as comma-separated values: {@code section,name,value}, one line each. */
public final class StatisticsTable {

    private StatisticsTable() {
    }

    /** With a header line; text is quoted where it has to be. */
    public static String csv(List<Sample> samples, Map<String, Split> splits) {
        Statistics statistics = Statistics.of(samples, splits);
        StringBuilder csv = new StringBuilder("section,name,value\n"); //$NON-NLS-1$
        line(csv, "dataset", "samples", statistics.samples()); //$NON-NLS-1$ //$NON-NLS-2$
        line(csv, "dataset", "annotated", statistics.annotated()); //$NON-NLS-1$ //$NON-NLS-2$
        line(csv, "dataset", "verified", statistics.verified()); //$NON-NLS-1$ //$NON-NLS-2$
        line(csv, "dataset", "empty", statistics.empty()); //$NON-NLS-1$ //$NON-NLS-2$
        line(csv, "dataset", "objects", statistics.objects()); //$NON-NLS-1$ //$NON-NLS-2$
        statistics.perClass().forEach((name, count) -> line(csv, "class", name, count)); //$NON-NLS-1$
        for (Split split : Split.values()) {
            line(csv, "split", split.id(), statistics.perSplit().getOrDefault(split, 0)); //$NON-NLS-1$
        }
        objectsPerSplit(samples, splits).forEach((split, counts) -> counts
                .forEach((name, count) -> line(csv, "class in " + split.id(), name, count))); //$NON-NLS-1$
        bins(csv, "boxes per sample", Histogram.boxesPerSample(samples)); //$NON-NLS-1$
        bins(csv, "box side px", Histogram.boxSides(samples)); //$NON-NLS-1$
        return csv.toString();
    }

    /** Writes {@link #csv} to a file. */
    public static void write(Path file, List<Sample> samples, Map<String, Split> splits) throws ProblemException {
        try {
            AtomicFile.write(file, csv(samples, splits));
        } catch (IOException e) {
            throw NewFolder.unwritable(file, e);
        }
    }

    /** Boxes by class in each part; what has no part is left out. */
    public static Map<Split, Map<String, Integer>> objectsPerSplit(List<Sample> samples, Map<String, Split> splits) {
        Map<Split, Map<String, Integer>> counts = new TreeMap<>();
        for (Sample sample : samples) {
            Split split = splits.get(sample.id());
            if (split != null) {
                Map<String, Integer> perClass = counts.computeIfAbsent(split, s -> new TreeMap<>());
                sample.annotations().forEach(a -> perClass.merge(a.label(), 1, Integer::sum));
            }
        }
        return counts;
    }

    private static void bins(StringBuilder csv, String section, Histogram histogram) {
        for (Histogram.Bin bin : histogram.bins()) {
            line(csv, section, bin.below() == Integer.MAX_VALUE ? bin.from() + "+" //$NON-NLS-1$
                    : bin.below() == bin.from() + 1 ? Integer.toString(bin.from()) : bin.from() + "-" + bin.below(), bin.count()); //$NON-NLS-1$
        }
    }

    private static void line(StringBuilder csv, String section, String name, int value) {
        csv.append(section).append(',').append(quoted(name)).append(',').append(value).append('\n');
    }

    /** A name that a spreadsheet would take for a formula gets an apostrophe in front. */
    private static String quoted(String text) {
        String safe = !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0 ? '\'' + text : text; //$NON-NLS-1$
        return safe.matches("[^\",\\r\\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"'; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }
}
